import { describe, expect, test } from "vitest";
import { withParts } from "../../scripts/ask/library.ts";
import { readDataset } from "../../scripts/dataset.ts";
import { amongOf, corridorThrough, shareOfPeople, timesKnown, yearsOf } from "../../src/query/corridors.ts";
import { flowBetween, worldFlows } from "../../src/query/flows.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const atlas = withParts(readDataset().built.atlas, [
  { kind: "flows", key: "un_stock-2020" },
  { kind: "flows", key: "labour_departures" },
  { kind: "population" },
]);
const stock = atlas.flows.get("un_stock-2020");
const counts = atlas.flows.get("labour_departures");
if (!stock || !counts) throw new Error("the measures of this test are not in the dataset");

describe("a corridor through the years", () => {
  test("has one entry a year, the figure that the day of that year has", () => {
    const years = corridorThrough(stock, ["TJK"], ["RUS"]);
    expect(years.map(({ year }) => year)).toEqual(yearsOf(stock));
    for (const { year, value } of years) {
      expect(value).toBe(flowBetween(stock, "TJK", "RUS", `${year}-06-01`)?.magnitude ?? null);
    }
  });
  test("prefers the full year where months and years overlap, and leaves a gap where nothing was published", () => {
    const years = corridorThrough(counts, ["TJK"], ["RUS"]);
    for (const { year, value } of years.filter((figure) => figure.value !== null)) {
      expect(value).toBe(flowBetween(counts, "TJK", "RUS", `${year}-06-01`)?.magnitude);
    }
    expect(corridorThrough(counts, ["TJK"], ["BRA"]).every(({ value }) => value === null)).toBe(true);
  });
  test("adds up groups over what is known, and takes the way back off for net", () => {
    const at = (list: ReturnType<typeof corridorThrough>) =>
      list.find(({ year }) => year === 2020)?.value ?? Number.NaN;
    const [tjk, kgz] = [corridorThrough(stock, ["TJK"], ["RUS"]), corridorThrough(stock, ["KGZ"], ["RUS"])].map(at);
    expect(at(corridorThrough(stock, ["TJK", "KGZ"], ["RUS"]))).toBe((tjk ?? 0) + (kgz ?? 0));
    const back = at(corridorThrough(stock, ["RUS"], ["TJK"]));
    expect(at(corridorThrough(stock, ["TJK"], ["RUS"], true))).toBe((tjk ?? 0) - back);
  });
  test("knows the years in which anything of a scope is known", () => {
    expect(timesKnown(stock, { kind: "country", id: "TJK" }).map(({ from }) => from.slice(0, 4))).toEqual([
      "1990",
      "1995",
      "2000",
      "2005",
      "2010",
      "2015",
      "2020",
    ]);
  });
});

describe("a few ends among each other", () => {
  test("have the published figures in the cells, null where there is none, and the world outside", () => {
    const ids = ["RUS", "KAZ", "KGZ", "ARM"];
    const {
      cells,
      out,
      in: into,
    } = amongOf(
      stock,
      ids.map((id) => [id]),
      "2020-06-01",
    );
    ids.forEach((a, i) => {
      ids.forEach((b, j) => {
        expect(cells[i]?.[j]).toBe(i === j ? null : (flowBetween(stock, a, b, "2020-06-01")?.magnitude ?? null));
      });
      const leaving = worldFlows(stock, "2020-06-01").filter(({ origin, dest }) => origin === a && !ids.includes(dest));
      expect(out[i]).toBeCloseTo(leaving.reduce((sum, { magnitude }) => sum + magnitude, 0));
      const coming = worldFlows(stock, "2020-06-01").filter(({ origin, dest }) => dest === a && !ids.includes(origin));
      expect(into[i]).toBeCloseTo(coming.reduce((sum, { magnitude }) => sum + magnitude, 0));
    });
  });
  test("keep a published zero apart from what is not known", () => {
    const table = [...tinyAtlas.flows.values()][0];
    if (!table) throw new Error("the tiny world has no flows");
    const { cells } = amongOf(table, [["AAA"], ["BBB"], ["CCC"], ["DDD"], ["EEE"]], "2015-06-01");
    expect(cells.flat().some((value) => value === null)).toBe(true);
  });
  test("of groups hold sums, and nothing of what stays inside", () => {
    const sum = amongOf(stock, [["RUS"], ["KAZ", "KGZ"]], "2020-06-01").cells[0]?.[1];
    const parts = ["KAZ", "KGZ"].map((id) => flowBetween(stock, "RUS", id, "2020-06-01")?.magnitude ?? 0);
    expect(sum).toBe((parts[0] ?? 0) + (parts[1] ?? 0));
  });
});

test("a share of people names its year, and is null where somebody's people are not known", () => {
  const share = shareOfPeople(atlas, 466_252, ["TJK"], "2020-01-01");
  expect(share?.year).toBe(2020);
  expect(share?.percent).toBeCloseTo(4.8, 0);
  expect(shareOfPeople(atlas, 1, ["TJK", "XXX"], "2020-01-01")).toBe(null);
});
