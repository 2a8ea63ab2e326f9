import { describe, expect, test } from "vitest";
import { buildFrame, marksOf } from "../../src/overlays/frame.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const state: State = {
  ...initialState,
  selection: { kind: "none" },
  blocs: ["NORTH"],
  overlays: new Set(["blocs"]),
  sheet: "changes",
  since: "2003-01-01",
  asOf: "2016-01-01",
};
const signsFor = (more: Partial<State>) => marksOf(buildFrame(tinyAtlas, { ...state, ...more }, "light")).signs;
const signs = (more: Partial<State>) => signsFor(more).map(({ country, sign }) => `${country} ${sign}`);

describe("marks of what changed", () => {
  test("stand over everyone while nothing is selected", () => {
    expect(signs({})).toContain("CCC left");
    expect(signs({})).toContain("BBB joined");
    expect(signs({})).toContain("AAA ended");
  });
  test("are there only while changes are read, and only forwards in time", () => {
    expect(signs({ sheet: "none" })).toEqual([]);
    expect(signs({ since: "2017-01-01" })).toEqual([]);
  });
  test("of one country stand over its partners", () => {
    const found = signs({ selection: { kind: "country", id: "AAA" } });
    expect(found).toContain("CCC ended");
    expect(found.some((sign) => /^AAA (begun|ended)/.test(sign))).toBe(false);
  });
  test("of several countries are theirs", () => {
    const found = signs({ selection: { kind: "several", ids: ["AAA", "BBB", "CCC"] } });
    expect(found).toContain("CCC left");
    expect(found.every((sign) => /^(AAA|BBB|CCC|DDD)/.test(sign))).toBe(true);
  });
  test("several of one country stand side by side", () => {
    const places = signsFor({}).map(({ country, shift }) => `${country} ${shift.join(" ")}`);
    expect(new Set(places).size).toBe(places.length);
  });
  test("have a legend that counts the same countries", () => {
    const frame = buildFrame(tinyAtlas, state, "light");
    const legend = frame.drawn.find(({ id }) => id === "changes")?.legend ?? [];
    expect(legend.length).toBeGreaterThan(0);
    for (const { says, countries, count } of legend) {
      const marked = signsFor({}).filter(({ sign }) => says.kind === "change" && sign === says.sign);
      expect(marked.map(({ country }) => country).sort()).toEqual([...countries].sort());
      expect(count).toBe(countries.length);
    }
  });
});
