import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { FlowTable } from "../../src/model/flow.ts";
import { buildFrame, drawnOf, labelsOf, marksOf } from "../../src/overlays/frame.ts";
import type { FlowArc } from "../../src/overlays/marks.ts";
import { areaColours, knownColours, tokens } from "../../src/overlays/palette.ts";
import { DIRECTIONS, GROUPINGS, initialState, REACHES, type State } from "../../src/state/state.ts";
import { tinyAtlas, tinyStock } from "../fixtures/tiny.ts";

/** The invented world with regions: A and B in Central Asia, C in Eastern Europe, D and E in Polynesia. */
const REGIONS: Readonly<Record<string, string>> = { AAA: "143", BBB: "143", CCC: "151", DDD: "061", EEE: "061" };
const countries = new Map(
  [...tinyAtlas.countries].map(([id, country]) => [id, { ...country, region: REGIONS[id] ?? "143" }]),
);
const withTable = (table: FlowTable): Atlas => ({
  ...tinyAtlas,
  countries,
  flows: new Map([...tinyAtlas.flows, [table.key, table]]),
});
const world = withTable(tinyStock);

const base: State = {
  ...initialState,
  asOf: "2018-04-09",
  selection: { kind: "none" },
  overlays: new Set(["migration"]),
  blocs: ["NORTH", "SOUTH"],
  measure: "un_stock-2020",
};
const frameOf = (part: Partial<State> = {}, atlas = world) => buildFrame(atlas, { ...base, ...part }, "light");
const answer = (part: Partial<State> = {}, atlas = world) =>
  (drawnOf(frameOf(part, atlas), "migration") ?? expect.fail("migration is on")).answer;
const ids = (part: Partial<State> = {}, atlas = world) =>
  answer(part, atlas).drawn.map(({ flow, side }) => `${flow.origin}>${flow.dest} ${side}`);
const south: Partial<State> = { selection: { kind: "bloc", id: "SOUTH" } };
const several: Partial<State> = { selection: { kind: "several", ids: ["AAA", "BBB", "DDD"] } };

describe("scopes", () => {
  it("a bloc is its members of the day, over their border", () => {
    expect(answer(south).members).toEqual(["BBB", "CCC"]);
    expect(ids(south)).toEqual(["AAA>BBB in", "BBB>AAA out", "AAA>CCC in", "CCC>AAA out"]);
    expect(ids({ ...south, direction: "out" })).toEqual(["BBB>AAA out", "CCC>AAA out"]);
  });
  it("a bloc that is no more has nobody, and says so by its members", () => {
    const { members, drawn, rest } = answer({ ...south, asOf: "2021-01-01" });
    expect([members, drawn, rest.corridors]).toEqual([[], [], 0]);
  });
  it("several countries among themselves have no side, and out is the same as both", () => {
    expect(ids({ ...several, reach: "within", direction: "out" })).toEqual(["AAA>BBB world", "BBB>AAA world"]);
    expect(answer({ ...several, reach: "within", direction: "out" }).direction).toBe("both");
    // Six ordered pairs, two of them known.
    expect(answer({ ...several, reach: "within" }).unknown).toBe(4);
  });
  it("reach says nothing of a country or of the world", () => {
    const country: Partial<State> = { selection: { kind: "country", id: "AAA" } };
    expect(ids({ ...country, reach: "within" })).toEqual(ids(country));
    expect(ids({ reach: "within" })).toEqual(ids());
  });
  it("gives a member's disc, and a partner the sums of all its lines with the group", () => {
    const frame = frameOf({ ...south, top: 1 });
    const marks = marksOf(frame);
    expect(marks.points.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "disc:BBB total",
      "disc:CCC total",
      "node:AAA node",
    ]);
    expect(labelsOf(frame).find(({ country }) => country === "AAA")?.lines).toEqual([
      // Drawn is only the line to BBB; those of CCC count all the same.
      { side: "in", value: 466_252 + 22_000 },
    ]);
  });
});

describe("grouping", () => {
  it("adds up the ends by region, and keeps what stays inside apart", () => {
    const { drawn, internal, groups } = answer({ grouping: "region", asOf: "2020-06-01" });
    expect(drawn.map(({ flow, parts }) => [flow.origin, flow.dest, flow.magnitude, parts])).toEqual([
      ["143", "151", 22_000, 1],
      ["151", "143", 7_000, 1],
      ["061", "143", 14, 1],
    ]);
    expect([internal.corridors, internal.total]).toEqual([3, 466_252 + 99_000 + 350]);
    expect(groups.get("143")).toEqual(["AAA", "BBB"]);
  });
  it("never swallows a selected country", () => {
    const selection: State["selection"] = { kind: "country", id: "AAA" };
    expect(ids({ selection, grouping: "region" })[0]).toBe("AAA>143 out");
    expect(answer({ selection, grouping: "region" }).groups.get("143")).toEqual(["BBB"]);
    expect(ids({ ...several, grouping: "bloc", reach: "within" })).toEqual(ids({ ...several, reach: "within" }));
  });
  it("lets a selected bloc stand as one where the others are grouped", () => {
    expect(ids({ ...south, grouping: "region" })).toEqual(["143>SOUTH in", "SOUTH>143 out"]);
    expect(answer({ ...south, grouping: "region" }).focus).toEqual(["SOUTH"]);
  });
  it("has a place, a node and a name for every group", () => {
    const frame = frameOf({ grouping: "region" });
    const marks = marksOf(frame);
    expect(marks.points.map(({ country }) => country).sort()).toEqual(["061", "143", "151"]);
    expect(labelsOf(frame).every(({ at }) => at !== undefined)).toBe(true);
    expect(marks.points.find(({ country }) => country === "143")?.inside).toBeGreaterThan(0);
  });
  it("does not move a line's id from year to year", () => {
    const arcs = (asOf: string) => marksOf(frameOf({ grouping: "region", asOf })).arcs.map(({ id }) => id);
    expect(arcs("2015-06-01")).toEqual(arcs("2020-06-01"));
  });
});

describe("top and threshold", () => {
  const selections: readonly State["selection"][] = [
    { kind: "none" },
    { kind: "country", id: "AAA" },
    { kind: "pair", a: "AAA", b: "BBB" },
    { kind: "several", ids: ["AAA", "BBB", "DDD"] },
    { kind: "bloc", id: "SOUTH" },
  ];
  it("leave nothing out silently: what is drawn and what is left are all there is, in every scope and grouping", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...selections),
        fc.constantFrom(...GROUPINGS),
        fc.constantFrom(...REACHES),
        fc.constantFrom(...DIRECTIONS),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 100_000 }),
        (selection, grouping, reach, direction, top, atLeast) => {
          const asked = { selection, grouping, reach, direction, asOf: "2020-06-01" };
          const all = answer({ ...asked, top: 100, atLeast: 0 });
          const some = answer({ ...asked, top, atLeast });
          const sum = ({ drawn, rest }: typeof all) =>
            drawn.reduce((total, { flow }) => total + flow.magnitude, rest.total);
          expect(all.rest.corridors).toBe(0);
          expect(some.drawn.length + some.rest.corridors).toBe(all.drawn.length);
          expect(sum(some)).toBe(sum(all));
          expect(some.drawn).toEqual(all.drawn.slice(0, some.drawn.length));
          expect(some.drawn.every(({ flow }) => flow.magnitude >= Math.max(atLeast, Number.MIN_VALUE))).toBe(true);
          expect(some.totals).toEqual(all.totals);
          expect(all.largest).toBeGreaterThanOrEqual(direction === "net" ? 0 : (all.drawn[0]?.flow.magnitude ?? 0));
        },
      ),
    );
  });
});

describe("the same answer", () => {
  it("is the same object while nothing of it changes, so that nothing is drawn anew", () => {
    const arcs = (part: Partial<State>) => marksOf(frameOf(part)).arcs;
    expect(arcs({ asOf: "2020-02-01" })).toBe(arcs({ asOf: "2020-11-30" }));
    expect(arcs({ asOf: "2020-02-01" })).not.toBe(arcs({ asOf: "2015-02-01" }));
    expect(arcs({ tint: "partner" })).not.toBe(arcs({}));
  });
  it("is another one where the day is in the time or not", () => {
    expect(answer({ asOf: "2018-06-01" }).time?.exact).toBe(false);
    expect(answer({ asOf: "2020-06-01" }).time?.exact).toBe(true);
  });
});

describe("colour", () => {
  const arcs = (part: Partial<State>, atlas = world) => marksOf(frameOf(part, atlas)).arcs as readonly FlowArc[];
  const legend = (part: Partial<State>) => drawnOf(frameOf(part), "migration")?.legend ?? [];
  it("says the part of the world a line comes from, or goes to from the selected country", () => {
    const selection: State["selection"] = { kind: "country", id: "AAA" };
    const colours = new Map(arcs({ selection, tint: "partner" }).map(({ id, colour }) => [id, colour]));
    expect(colours.get("AAA>CCC")).toBe(areaColours.light.eastEurope);
    expect(colours.get("CCC>AAA")).toBe(areaColours.light.eastEurope);
    expect(colours.get("AAA>BBB")).toBe(areaColours.light.centralAsia);
  });
  it("has at most eight rows, the largest first, and each colour of the map among them", () => {
    const rows = legend({ tint: "partner" }).filter(({ says }) => says.kind === "area");
    expect(rows.map(({ id }) => id)).toEqual(["area:centralAsia", "area:eastEurope", "area:americasOceania"]);
    const shown = new Set(rows.flatMap(({ sample }) => (sample.kind === "arc" ? [sample.colour] : [])));
    expect(arcs({ tint: "partner" }).every(({ colour }) => shown.has(colour))).toBe(true);
  });
  it("is the bloc's own where blocs are what is added up", () => {
    const rows = legend({ tint: "partner", grouping: "bloc" }).filter(({ says }) => says.kind === "partnerBloc");
    expect(rows.map(({ id }) => id)).toContain("partner:NORTH");
  });
  it("says how a figure is known: the line has its dash, and what is doubted its own", () => {
    const byId = new Map(arcs({ tint: "standing", asOf: "2020-06-01" }).map((arc) => [arc.id, arc]));
    expect(byId.get("AAA>BBB")).toMatchObject({ style: "estimated", colour: knownColours.light.estimated });
    expect(byId.get("AAA>CCC")).toMatchObject({ style: "suspect", colour: tokens.light.warn });
    expect(arcs({ tint: "standing", measure: "claims" })[0]).toMatchObject({ style: "claimed" });
  });
  it("draws a range from its least to its most, on the one scale", () => {
    const cells = new Map([
      [
        "0:2",
        { quality: "low" as const, note: null, publisher: null, sources: null, range: [300_000, 466_252] as const },
      ],
    ]);
    const ranged = withTable({ ...tinyStock, cells });
    const [arc] = arcs({ asOf: "2020-06-01" }, ranged);
    expect(arc?.range?.high).toBe(arc?.width);
    expect(arc?.range?.low).toBeCloseTo(((arc?.width ?? 0) * 300_000) / 466_252);
    const rows = drawnOf(frameOf({ asOf: "2020-06-01" }, ranged), "migration")?.legend.map(({ id }) => id);
    expect(rows).toContain("range");
  });
});

describe("bad input", () => {
  const odd: FlowTable = {
    ...tinyStock,
    times: [{ from: "2018-01-01", to: "2019-01-01" }],
    //         zero,  negative, missing, inside, nowhere, not known, huge
    origins: ["AAA", "BBB", "CCC", "AAA", "AAA", "QQQ", "BBB"],
    dests: ["BBB", "AAA", "AAA", "AAA", "QQQ", "AAA", "CCC"],
    values: [Float64Array.of(0, -40, Number.NaN, 5_000, 30, 20, 10_000_000)],
    cells: new Map(),
    apart: [{ origin: "XXA", dest: "AAA", values: [77] }],
  };
  const atlas = withTable(odd);
  it("draws what is positive and has two places, and counts each other kind by itself", () => {
    const found = answer({}, atlas);
    expect(ids({}, atlas)).toEqual(["BBB>CCC world"]);
    expect(found.aside).toEqual({ zeros: 1, corrections: 1, corrected: -40 });
    expect(found.unknown).toBe(1);
    expect([found.unplaced, found.rest]).toEqual([2, { corridors: 2, total: 50 }]);
    expect(found.apart).toEqual({ rows: 1, total: 77 });
    expect(found.totals.find(({ id }) => id === "AAA")?.internal).toBe(5_000);
  });
  it("lets a correction lower the sum of its group", () => {
    const { drawn } = answer({ grouping: "bloc", blocs: ["NORTH"] }, atlas);
    // AAA and BBB are North: 0 and −40 stay inside; nothing of CCC is known but what comes from BBB.
    expect(drawn.map(({ flow }) => `${flow.origin}>${flow.dest} ${flow.magnitude}`)).toEqual(["NORTH>151 10000000"]);
    expect(answer({ grouping: "bloc", blocs: ["NORTH"] }, atlas).internal.total).toBe(-40);
  });
  it("keeps the smallest line visible beside one ten million times as large", () => {
    const values = [Float64Array.of(1, 1, 1, 5_000, 30, 20, 10_000_000)];
    const arcs = marksOf(frameOf({}, withTable({ ...odd, values }))).arcs;
    expect(Math.min(...arcs.map(({ width }) => width))).toBeGreaterThanOrEqual(0.7);
    expect(Math.min(...arcs.map(({ opacity }) => opacity))).toBeGreaterThan(0.04);
  });
});
