import { describe, expect, it } from "vitest";
import { buildFrame, drawnOf, labelsOf, marksOf } from "../../src/overlays/frame.ts";
import type { Swatch } from "../../src/overlays/marks.ts";
import { slotColours } from "../../src/overlays/palette.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { ringsAreInLegendOrder } from "../fixtures/laws.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const state = (part: Partial<State> = {}): State => ({
  ...initialState,
  asOf: "2018-04-09",
  selection: { kind: "country", id: "AAA" },
  blocs: ["NORTH", "SOUTH"],
  measure: "un_stock-2020",
  ...part,
});
const frame = (part: Partial<State> = {}) => buildFrame(tinyAtlas, state(part), "light");
const rows = (legend: readonly Swatch[] | undefined) => (legend ?? []).map(({ id }) => id);

describe("blocs", () => {
  it("draws full members of two blocs as rings, and a frozen one by texture", () => {
    const { marks } = drawnOf(frame(), "blocs") ?? expect.fail("blocs are on");
    expect(marks.rings.map(({ bloc, countries }) => [bloc, countries])).toEqual([
      ["NORTH", ["AAA"]],
      ["SOUTH", ["BBB", "CCC"]],
    ]);
    const textures = marks.patterns
      .filter(({ smallOnly }) => !smallOnly)
      .map(({ country, strands }) => [country, strands.map(({ texture }) => texture)]);
    expect(textures).toEqual([["BBB", ["cross"]]]);
    expect(ringsAreInLegendOrder(marks, ["NORTH", "SOUTH"])).toBe(true);
  });
  it("draws the same members as bands when bands are chosen", () => {
    const { marks } = drawnOf(frame({ blocStyle: "bands" }), "blocs") ?? expect.fail("blocs are on");
    expect(marks.rings).toEqual([]);
    expect(marks.patterns.map(({ country, strands }) => [country, strands.map(({ texture }) => texture)])).toEqual([
      ["BBB", ["solid", "cross"]],
    ]);
  });
  it("fills one bloc plainly", () => {
    const { marks } = drawnOf(frame({ blocs: ["SOUTH"] }), "blocs") ?? expect.fail("blocs are on");
    expect(marks.rings).toEqual([]);
    expect(marks.fills.map(({ country }) => country)).toEqual(["BBB", "CCC"]);
    expect(marks.outlines.map(({ kind, country }) => [kind, country])).toEqual([["considered", "DDD"]]);
  });
  it("changes with the day: nobody is in a dissolved bloc", () => {
    const { marks, legend } = drawnOf(frame({ asOf: "2020-01-01" }), "blocs") ?? expect.fail("blocs are on");
    expect(marks.rings.map(({ bloc }) => bloc)).toEqual(["NORTH"]);
    expect(legend.find(({ id }) => id === "bloc:SOUTH")?.count).toBe(0);
  });
  it("shows in the legend just the statuses that occur, with the frozen one counted as a member", () => {
    const { legend } = drawnOf(frame(), "blocs") ?? expect.fail("blocs are on");
    expect(rows(legend)).toEqual([
      "bloc:NORTH",
      "bloc:SOUTH",
      "status:candidate",
      "status:considered",
      "status:frozen",
      "status:former",
    ]);
    expect(legend[0]?.says).toEqual({ kind: "bloc", id: "NORTH", members: 2, others: 1 });
  });
  it("keeps to rings and outlines while the lens colours the areas", () => {
    const { marks } =
      drawnOf(frame({ overlays: new Set(["relations", "blocs"]), blocs: ["SOUTH"] }), "blocs") ?? expect.fail("on");
    expect([marks.fills, marks.patterns]).toEqual([[], []]);
    expect(marks.rings.map(({ bloc }) => bloc)).toEqual(["SOUTH"]);
  });
  it("gives labels pips in legend order, hollow short of member", () => {
    const label = labelsOf(frame()).find(({ country }) => country === "DDD");
    expect(label?.pips.map(({ hollow }) => hollow)).toEqual([true, true]);
  });
});

describe("migration", () => {
  const answer = (part: Partial<State> = {}) =>
    (drawnOf(frame(part), "migration") ?? expect.fail("migration is on")).answer;
  it("draws both directions of the selected country, largest first, and counts the rest", () => {
    const { drawn, rest } = answer({ top: 3 });
    expect(drawn.map(({ flow, side }) => [flow.origin, flow.dest, side])).toEqual([
      ["AAA", "BBB", "out"],
      ["BBB", "AAA", "in"],
      ["AAA", "CCC", "out"],
    ]);
    expect(rest).toEqual({ corridors: 2, total: 7014 });
  });
  it("says which time it used when the day has none", () => {
    expect(answer().time?.exact).toBe(false);
    expect(answer({ asOf: "2020-06-01" }).time).toEqual({
      used: { from: "2020-01-01", to: "2021-01-01" },
      exact: true,
    });
  });
  it("nets out minus in, from the losing to the gaining side", () => {
    const [first] = answer({ direction: "net", asOf: "2020-06-01" }).drawn;
    expect(first?.flow.magnitude).toBe(466_252 - 99_000);
    expect(first?.side).toBe("out");
  });
  it("keeps one scale through the years", () => {
    expect(answer({ asOf: "2010-06-01" }).largest).toBe(466_252);
  });
  it("never draws a zero and never a line narrower than the thinnest", () => {
    const arcs = marksOf(frame({ asOf: "2010-06-01" })).arcs;
    expect(arcs.some(({ origin }) => origin === "EEE")).toBe(false);
    expect(Math.min(...arcs.map(({ width }) => width))).toBeGreaterThanOrEqual(1.4);
  });
  it("marks a suspect figure and a claimed one apart", () => {
    const suspect = marksOf(frame({ asOf: "2020-06-01" })).arcs.find(({ id }) => id === "AAA>CCC");
    expect(suspect).toMatchObject({ style: "suspect" });
    expect(marksOf(frame({ measure: "claims" })).arcs[0]).toMatchObject({ style: "claimed" });
  });
  it("turns to the whole world with nothing selected: totals as rings", () => {
    const marks = marksOf(frame({ selection: { kind: "none" } }));
    expect(marks.arcs.every((arc) => arc.kind === "flow" && arc.side === "world")).toBe(true);
    expect(marks.points.map(({ kind }) => kind)).toContain("total");
  });
  it("asks for a measure that is not loaded, and draws nothing meanwhile", () => {
    const built = frame({ measure: "modelled_stock" });
    expect(built.missing).toContainEqual({ kind: "flows", key: "modelled_stock" });
    expect(drawnOf(built, "migration")?.legend).toEqual([]);
  });
});

describe("relations", () => {
  const on = (part: Partial<State> = {}) => frame({ overlays: new Set(["relations"]), ...part });
  it("draws one tie a kind and status with each partner", () => {
    const arcs = marksOf(on()).arcs;
    expect(arcs.map(({ id }) => id)).toEqual(["tie:AAA~BBB:agreement:in_force", "tie:AAA~CCC:base:in_force"]);
  });
  it("colours by visa rule and hatches what is not in the record", () => {
    const drawn = drawnOf(on({ lens: "visa", asOf: "2025-01-12" }), "relations") ?? expect.fail("relations are on");
    expect(drawn.marks.fills.map(({ country }) => country)).toEqual(["BBB", "CCC", "DDD", "AAA"]);
    expect(drawn.marks.patterns.map(({ country }) => country)).toEqual(["EEE"]);
    const counted = drawn.legend
      .filter(({ says }) => says.kind === "class")
      .reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(counted).toBe(3);
  });
  const world = (part: Partial<State> = {}) => on({ selection: { kind: "none" }, asOf: "2018-04-09", ...part });
  it("colours nothing with nothing selected where the lens has no amounts", () => {
    expect(marksOf(world({ lens: "visa" })).fills).toEqual([]);
    expect(drawnOf(world({ lens: "visa" }), "relations")?.legend).toEqual([]);
  });
  it("colours the world by largest partner with nothing selected, and hatches what has no figure", () => {
    const drawn = drawnOf(world({ lens: "trade" }), "relations") ?? expect.fail("relations are on");
    expect(drawn.marks.fills.map(({ country }) => country)).toEqual(["BBB", "AAA"]);
    expect(drawn.marks.patterns.map(({ country }) => country)).toEqual(["CCC", "DDD", "EEE"]);
    expect(drawn.legend.map(({ id, count }) => [id, count])).toEqual([
      ["partner:AAA", 1],
      ["partner:BBB", 1],
      ["noRecord", 3],
    ]);
  });
  it("leaves the colour of a bloc that is on to the bloc", () => {
    const colours = (part: Partial<State>) =>
      drawnOf(world({ lens: "trade", ...part }), "relations")?.marks.fills.map(({ colour }) => colour);
    expect(colours({ blocs: ["CSTO"], overlays: new Set(["relations", "blocs"]) })).not.toContain(
      slotColours.light.CSTO.fill,
    );
    expect(colours({})).toContain(slotColours.light.CSTO.fill);
  });
  it("weighs two poles: neither side, only one figure and no figure look different", () => {
    const drawn = drawnOf(world({ lens: "votes", between: ["AAA", "CCC"] }), "relations");
    const ids = drawn?.legend.map(({ id }) => id) ?? [];
    expect(ids).toContain("poles");
    const counted = drawn?.legend.reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(counted).toBe(5);
  });
});
