import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTexts } from "../../scripts/dataset.ts";
import { ATLAS_FILES } from "../../src/dataset/files.ts";
import { buildAtlas, parsePart, withLoaded } from "../../src/dataset/parse.ts";
import { explain } from "../../src/dataset/problem.ts";
import type { Need } from "../../src/model/atlas.ts";

const texts = readTexts();
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const stock: Need = { kind: "flows", key: "un_stock-2020" };
const matrix = (change: object) =>
  JSON.stringify({
    form: "matrix",
    measure: "m",
    revision: null,
    sources: ["s"],
    times: ["2020"],
    origin: ["AAA"],
    dest: ["BBB"],
    values: { "2020": [1] },
    flags: [],
    ...change,
  });

describe("a file that is not what it should be", () => {
  it.each([
    ["absent", undefined, "missing"],
    ["empty", "", "empty"],
    ["blank", "  \n", "empty"],
    ["a web page", "<!doctype html><html></html>", "html"],
    ["cut short", (texts.memberships ?? "").slice(0, 5000), "json"],
    ["an object", "{}", "shape"],
    ["null", "null", "shape"],
    ["a number", "12", "shape"],
  ])("%s: one problem, the rest stays", (_, text, code) => {
    const { memberships, ...others } = texts;
    const { atlas, problems } = buildAtlas(text === undefined ? others : { ...others, memberships: text });
    expect(codes(problems)).toEqual([code]);
    expect(problems[0]).toMatchObject({ file: "atlas/memberships.json", severity: "error" });
    expect(atlas.memberships).toEqual([]);
    expect(atlas.countries.size).toBeGreaterThan(200);
    expect(explain(problems[0] as never).length).toBeGreaterThan(20);
  });

  it("says on which line a cut file stops", () => {
    const { problems } = buildAtlas({
      ...texts,
      memberships: (texts.memberships ?? "").split("\n").slice(0, 40).join("\n"),
    });
    expect(problems[0]?.line).toBe(40);
  });

  it("gives an empty atlas for nothing at all", () => {
    const { atlas, problems } = buildAtlas({});
    expect(problems).toHaveLength(ATLAS_FILES.length);
    expect(atlas.countries.size + atlas.memberships.length).toBe(0);
  });
});

describe("a bad record among good ones", () => {
  const lines = (texts.memberships ?? "").split("\n");
  const withLine = (line: string) =>
    buildAtlas({ ...texts, memberships: [...lines.slice(0, 2), line, ...lines.slice(2)].join("\n") });
  const good = JSON.parse((lines[1] ?? "").replace(/,$/, "")) as Record<string, unknown>;

  it("is left out, with its line, its key, what was found and what was expected", () => {
    const { atlas, problems } = withLine(`${JSON.stringify({ ...good, country: "tjk", from: "2018-1" })},`);
    expect(atlas.memberships).toHaveLength(lines.length - 3);
    expect(problems.map(({ line, path, received }) => ({ line, path, received }))).toEqual([
      { line: 3, path: "AES tjk member 2018-1: country", received: '"tjk"' },
      { line: 3, path: "AES tjk member 2018-1: from", received: '"2018-1"' },
    ]);
    expect(problems[0]?.expected).not.toBe("");
  });

  it("is named when it stands twice", () => {
    expect(codes(withLine(`${JSON.stringify(good)},`).problems)).toEqual(["duplicate"]);
  });

  it.each(["null", "3", '"text"', "[]"])("%s is no record", (line) => {
    expect(codes(withLine(`${line},`).problems)).toContain("shape");
    const light = buildAtlas({ ...texts, memberships: `[\n${line}\n]` }, "light");
    expect(codes(light.problems)).toEqual(["shape"]);
  });

  it("cannot smuggle a field in, nor leave one out", () => {
    expect(withLine(`${JSON.stringify({ ...good, colour: "red" })},`).problems).toHaveLength(1);
    const { note, ...without } = good;
    expect(withLine(`${JSON.stringify(without)},`).problems).toHaveLength(1);
  });
});

describe("a file of figures", () => {
  it.each([
    ["another form", { form: "table" }],
    ["a column too short", { values: { "2020": [] } }],
    ["a column missing", { values: {} }],
    ["a column that is none", { values: { "2020": null } }],
    ["a text among the numbers", { values: { "2020": ["many"] } }],
    ["origins of another length", { origin: ["AAA", "BBB"] }],
    ["a time that is none", { times: ["abc"], values: { abc: [1] } }],
    ["no sources", { sources: null }],
    ["flags that are none", { flags: [1] }],
  ])("with %s cannot be used, and says why, at either depth", (_, change) => {
    for (const depth of ["full", "light"] as const) {
      const { value, problems } = parsePart(stock, matrix(change), depth);
      expect(value).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
      expect(problems[0]?.file).toBe("flows/un_stock-2020.json");
    }
  });

  it("never throws, whatever the text", () => {
    const kinds: Need[] = [
      stock,
      { kind: "votes", year: 2018 },
      { kind: "visas", date: "2025-01-12" },
      { kind: "trade" },
      { kind: "borders" },
      { kind: "population" },
    ];
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom("", "null", "[]", "{}"),
      fc.json().map((text) => text.slice(0, -1)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anything, fc.constantFrom("full", "light"), (need, text, depth) => {
        const { value, problems } = parsePart(need, text, depth as "full" | "light");
        return value === null && problems.length > 0;
      }),
    );
  });

  it("is not taken for another because of its name", () => {
    const { value, problems } = parsePart(stock, matrix({ values: { "2020": [null] } }));
    expect(value).toBeNull();
    expect(problems).toMatchObject([
      { code: "value", file: "flows/un_stock-2020.json", received: "what belongs into flows/m.json" },
    ]);
  });

  it("makes a new atlas that shares the rest", () => {
    const { atlas } = buildAtlas(texts, "light");
    const { value } = parsePart({ kind: "flows", key: "m" }, matrix({ values: { "2020": [null] } }));
    const loaded = withLoaded(atlas, value as NonNullable<typeof value>);
    expect(atlas.flows.size).toBe(0);
    expect(loaded.memberships).toBe(atlas.memberships);
    expect(loaded.flows.get("m")?.values[0]).toEqual(Float64Array.of(Number.NaN));
  });
});
