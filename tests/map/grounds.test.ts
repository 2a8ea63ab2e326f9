import { describe, expect, test } from "vitest";
import { changesOf, groundsOf } from "../../src/map/grounds.ts";
import { type Marks, noMarks, type Strand } from "../../src/overlays/marks.ts";

const hatch: readonly Strand[] = [{ texture: "hatch", fill: "#ff0000", ink: "#000000" }];
const solid: readonly Strand[] = [{ texture: "solid", fill: "#00ff00", ink: "#000000" }];
const LAND = "#ffffff";
const marks = (fills: Record<string, string>, patterns: Marks["patterns"] = []): Marks => ({
  ...noMarks,
  fills: Object.entries(fills).map(([country, colour]) => ({ country, colour })),
  patterns,
});
const grounds = (m: Marks, small: string[] = [], lit: string[] | null = null) =>
  groundsOf(m, (id) => small.includes(id), LAND, lit && new Set(lit));

describe("what lies on a country", () => {
  test("the last fill wins, and a pattern over it", () => {
    const two = {
      ...noMarks,
      fills: [
        { country: "AAA", colour: "#111111" },
        { country: "AAA", colour: "#222222" },
      ],
    };
    expect(grounds(two).get("AAA")?.colour).toBe("#222222");
    const over = grounds(marks({ AAA: "#111111" }, [{ country: "AAA", ground: "#333333", strands: hatch }]));
    expect(over.get("AAA")).toEqual({ colour: "#333333", pattern: { ground: "#333333", strands: hatch }, opacity: 1 });
  });
  test("a lone solid strand is its colour", () => {
    expect(grounds(marks({}, [{ country: "AAA", ground: LAND, strands: solid }])).get("AAA")).toMatchObject({
      colour: "#00ff00",
      pattern: null,
    });
  });
  test("a pattern for small countries is printed only on small ones", () => {
    const m = marks(
      { AAA: "#111111", BBB: "#111111" },
      ["AAA", "BBB"].map((country) => ({ country, ground: LAND, strands: hatch, smallOnly: true as const })),
    );
    const found = grounds(m, ["BBB"]);
    expect([found.get("AAA")?.pattern, found.get("BBB")?.pattern?.strands]).toEqual([null, hatch]);
  });
  test("what is not lit steps back towards land", () => {
    const found = grounds(marks({ AAA: "#000000", BBB: "#000000" }), [], ["AAA"]);
    expect(found.get("AAA")).toMatchObject({ colour: "#000000", opacity: 1 });
    expect(found.get("BBB")).toMatchObject({ opacity: 0.4 });
    expect(found.get("BBB")?.colour).not.toBe("#000000");
  });
});

describe("what the map has to be told", () => {
  const before = grounds(
    marks({ AAA: "#111111", BBB: "#222222", CCC: "#333333" }, [{ country: "DDD", ground: LAND, strands: hatch }]),
  );
  test("nothing, when nothing differs", () => {
    expect(changesOf(before, before)).toEqual({ states: [], patterns: [] });
  });
  test("only what differs: changed, new, and gone", () => {
    const after = grounds(
      marks({ AAA: "#111111", BBB: "#999999", EEE: "#555555" }, [{ country: "DDD", ground: LAND, strands: hatch }]),
    );
    expect(changesOf(before, after)).toEqual({
      states: [
        ["BBB", { colour: "#999999", opacity: 1 }],
        ["CCC", { colour: null, opacity: 1 }],
        ["EEE", { colour: "#555555", opacity: 1 }],
      ],
      patterns: [],
    });
  });
  test("patterns that end, and all that stand when their density changes", () => {
    expect(changesOf(before, new Map()).patterns).toEqual([["DDD", null]]);
    expect(changesOf(before, before, false).patterns.map(([country]) => country)).toEqual(["DDD"]);
    expect(changesOf(new Map(), before).states).toHaveLength(4);
  });
});
