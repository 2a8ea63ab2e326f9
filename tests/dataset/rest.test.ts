// A measure in two files: each corridor in one of them, and the two are one table again.
import { describe, expect, it } from "vitest";
import { parsePart, withLoaded } from "../../src/dataset/parse.ts";
import { parseRest, parseWhole, restPath } from "../../src/dataset/rest.ts";
import type { Need } from "../../src/model/atlas.ts";
import { covers, flowsInto } from "../../src/query/flows.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const need: Need = { kind: "flows", key: "un_stock-2020" };
const file = (change: object) =>
  JSON.stringify({
    form: "matrix",
    measure: "un_stock",
    revision: "2020",
    sources: ["census"],
    times: ["2020"],
    origin: ["AAA"],
    dest: ["BBB"],
    values: { "2020": [1] },
    flags: [],
    ...change,
  });
const first = file({ rest: { file: "un_stock-2020.rest.json", complete: ["AAA"] } });
const rest = file({ origin: ["CCC"], dest: ["BBB"], values: { "2020": [2] }, flags: [[0, "2020", "suspect", "odd"]] });
const texts: Readonly<Record<string, string>> = {
  "flows/un_stock-2020.json": first,
  "flows/un_stock-2020.rest.json": rest,
};

describe("the first file", () => {
  const { value } = parsePart(need, first);
  const table = value && withLoaded(tinyAtlas, value).flows.get("un_stock-2020");
  if (!value || !table) throw new Error("expected a table");

  it("says where the rest is, and for whom it is enough", () => {
    expect(restPath(value)).toBe("flows/un_stock-2020.rest.json");
    expect([["AAA"], ["AAA", "BBB"], ["BBB"], []].map((focus) => covers(table, focus))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ["no file", undefined, "missing"],
    ["a file cut short", rest.slice(0, -9), "json"],
    ["another measure", file({ measure: "departures" }), "value"],
    ["other times", file({ times: ["2019"], values: { "2019": [1] } }), "value"],
    ["a corridor of a country that was said to be complete", file({ origin: ["CCC"], dest: ["AAA"] }), "value"],
  ])("and %s: the first stays, the fault is told", (_, text, code) => {
    const { value: whole, problems } = parseRest(value, text, "light");
    expect(whole).toBeNull();
    expect(problems.map((problem) => [problem.code, problem.file])).toEqual([[code, "flows/un_stock-2020.rest.json"]]);
  });
});

it("the two together are one table, its flags on their rows", () => {
  const { value, problems } = parseWhole(need, (path) => texts[path], "full");
  expect(problems).toEqual([]);
  const table = value && withLoaded(tinyAtlas, value).flows.get("un_stock-2020");
  if (!table) throw new Error("expected a table");
  expect(covers(table, [])).toBe(true);
  expect(
    flowsInto(table, "BBB", "2020-05-01").map(({ origin, magnitude, quality }) => [origin, magnitude, quality]),
  ).toEqual([
    ["CCC", 2, "suspect"],
    ["AAA", 1, "ok"],
  ]);
});
