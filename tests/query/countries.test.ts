import { describe, expect, test } from "vitest";
import { countriesOf } from "../../src/query/countries.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const ids = ["AAA", "BBB", "CCC"];
const answer = countriesOf(tinyAtlas, ids, "un_stock-2020", "2016-06-01");

describe("several countries in one table", () => {
  test("have a cell each in every row", () => {
    const rows = [answer.blocs, answer.visas, answer.flows, answer.relations, answer.votes?.rows ?? []];
    for (const row of rows.flat()) expect(row.cells).toHaveLength(3);
  });
  test("stand in blocs with their status of the day", () => {
    const north = answer.blocs.find(({ bloc }) => bloc === "NORTH");
    expect(north?.cells.map((cell) => cell?.status)).toEqual(["member", "frozen", "former"]);
  });
  test("a country says nothing about itself", () => {
    for (const { other, cells } of [...answer.visas, ...answer.flows, ...answer.relations])
      expect(cells[ids.indexOf(other)]).toBe(null);
  });
  test("relations are counted by their status on the day, both ways alike", () => {
    const withB = answer.relations.find(({ other }) => other === "BBB");
    expect(withB?.cells[0]).toEqual([{ status: "in_force", count: 1 }]);
    expect(answer.relations.find(({ other }) => other === "AAA")?.cells[1]).toEqual(withB?.cells[0]);
  });
  test("totals are of one time and say how many corridors they add up", () => {
    for (const total of [...answer.totals.out, ...answer.totals.into]) {
      if (total === null) continue;
      expect(total.corridors).toBeGreaterThan(0);
      expect(total.value).toBeGreaterThan(0);
      expect(total.time.from < total.time.to).toBe(true);
    }
    expect(answer.totals.out.some((total) => total !== null)).toBe(true);
  });
  test("a measure that is not loaded leaves its rows empty", () => {
    const none = countriesOf(tinyAtlas, ids, "no_such_measure", "2016-06-01");
    expect(none.flows.flatMap(({ cells }) => cells).every((cell) => cell === null)).toBe(true);
    expect(none.totals.out).toEqual([null, null, null]);
  });
});
