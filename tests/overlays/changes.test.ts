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
const signs = (more: Partial<State>) =>
  signsFor(more).flatMap(({ country, signs: kinds }) => kinds.map((sign) => `${country} ${sign}`));

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
  test("of everyone are one a country: of several kinds their number", () => {
    const all = signsFor({});
    expect(new Set(all.map(({ country }) => country)).size).toBe(all.length);
    for (const { signs: kinds, count } of all) expect(count === null).toBe(kinds.length === 1);
    expect(signsFor({ selection: { kind: "country", id: "AAA" } }).every(({ count }) => count === null)).toBe(true);
  });
  test("have a legend that counts the same countries", () => {
    const frame = buildFrame(tinyAtlas, state, "light");
    const legend = frame.drawn.find(({ id }) => id === "changes")?.legend ?? [];
    expect(legend.length).toBeGreaterThan(0);
    for (const { says, countries, count } of legend) {
      const sign = says.kind === "change" ? says.sign : null;
      const marked = signsFor({}).filter(({ signs: kinds, count: number }) =>
        sign === "several" ? number !== null : sign !== null && kinds.includes(sign),
      );
      expect(marked.map(({ country }) => country).sort()).toEqual([...countries].sort());
      expect(count).toBe(countries.length);
    }
  });
});
