import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STORY_IDS } from "../../src/model/atlas.ts";
import { dayOfNumber } from "../../src/model/date.ts";
import { decode, encode, type Known } from "../../src/state/permalink.ts";
import * as s from "../../src/state/state.ts";

const known: Known = {
  countries: new Set(["TJK", "RUS", "CHN"]),
  blocs: new Set(["CSTO", "SCO", "EEU"]),
  measures: new Set(["un_stock-2020", "un_stock-2024", "labour_departures"]),
};
const why = (hash: string) => decode(hash, known).problems.map((problem) => problem.why.kind);

describe("a link", () => {
  test("of the first sight is empty", () => expect(encode(s.initialState)).toBe(""));

  test("says everything that differs, readably", () => {
    const link = "#asof=2018-04-10&sel=RUS-TJK&blocs=CSTO.SCO&flows=un_stock-2024&dir=out&map=3.6_45.1_62&lang=ru";
    const { state, problems } = decode(link, known);
    expect(problems).toEqual([]);
    expect(state.selection).toEqual({ kind: "pair", a: "RUS", b: "TJK" });
    expect(encode(state)).toBe(link);
  });

  test("keeps an overlay switched on, and all of them off", () => {
    const on = { ...s.initialState, overlays: new Set<s.OverlayId>(["relations", "migration"]) };
    expect(encode(on)).toBe("#show=relations.migration");
    expect(decode("#show=none").state.overlays.size).toBe(0);
    expect(decode("#blocs=none").state.blocs).toEqual([]);
    expect(decode("#sel=none").state.selection).toEqual({ kind: "none" });
  });

  test("reads what people write: EAEU, small letters, a bare bloc, a month", () => {
    expect(decode("#blocs=eaeu.csto", known).state.blocs).toEqual(["EEU", "CSTO"]);
    expect(decode("#sel=eaeu", known).state.selection).toEqual({ kind: "bloc", id: "EEU" });
    expect(decode("#sel=tjk", known).state.selection).toEqual({ kind: "country", id: "TJK" });
    expect(decode("#asof=2011", known).state.asOf).toBe("2011-01-01");
    expect(decode("#asof=2011-07", known).state.asOf).toBe("2011-07-01");
  });

  test("may be shortened against another first sight", () => {
    const base = { ...s.initialState, camera: { ...s.initialState.camera, zoom: 1.96 } };
    expect(encode(base, base)).toBe("");
    expect(encode(base)).toBe("#map=1.96_45.2_58.7");
    expect(decode("#lang=ru", null, base).state.camera.zoom).toBe(1.96);
  });
});

describe("a bad part of a link is dropped and mentioned, the rest is kept", () => {
  test("unknown names", () => {
    const { state, problems } = decode("#sel=TJK-XYZ&blocs=CSTO.NATO2&flows=happiness&dir=in", known);
    expect(state).toMatchObject({
      selection: { kind: "country", id: "TJK" },
      blocs: ["CSTO"],
      measure: "un_stock-2020",
      direction: "in",
    });
    expect(problems).toEqual([
      { key: "sel", received: "TJK-XYZ", why: { kind: "unknownCountry", id: "XYZ" } },
      { key: "blocs", received: "CSTO.NATO2", why: { kind: "unknownBloc", id: "NATO2" } },
      { key: "flows", received: "happiness", why: { kind: "unknownMeasure", id: "happiness" } },
    ]);
  });
  test("a day that its month does not have is drawn back", () => {
    const { state, problems } = decode("#asof=2018-04-31", known);
    expect(state.asOf).toBe("2018-04-30");
    expect(problems[0]?.why).toEqual({ kind: "noSuchDay", year: 2018, month: 4, days: 30, kept: "2018-04-30" });
  });
  test.each([
    ["#asof=2018-13-01", "notADate"],
    ["#asof=20180409", "notADate"],
    ["#asof=0000-01-01", "notADate"],
    ["#sel=<svg>", "malformed"],
    ["#sel=A-B-C", "malformed"],
    ["#span=2018-01-01", "notADate"],
    ["#span=2018-01-01_2018", "malformed"],
    ["#between=RUS.RUS", "malformed"],
    ["#between=RUS.XYZ", "unknownCountry"],
    ["#if=TJK_EEU_king_2019", "notOneOf"],
    ["#if=XYZ_EEU_member_2019", "unknownCountry"],
    ["#if=TJK_EEU", "malformed"],
    ["#particles=1", "notOneOf"],
    ["#map=1e9_0_0", "malformed"],
    ["#map=3_NaN_0", "malformed"],
    ["#map=3_91_0", "outOfRange"],
    ["#top=0", "outOfRange"],
    ["#min=-1", "malformed"],
    ["#blocs=__proto__", "malformed"],
    ["#__proto__=1", "unknownKey"],
    ["#lens=happiness", "notOneOf"],
    ["#show=blocs.roads", "notOneOf"],
    ["#dir=in&dir=out", "repeated"],
    ["#v=2", "newer"],
    ["#%E0%A4%A", "unknownKey"],
  ])("%s", (hash, kind) => expect(why(hash)).toEqual([kind]));
  test("more countries than fit", () => {
    const { state, problems } = decode("#sel=TJK-KGZ-UZB-KAZ-RUS");
    expect(state.selection).toEqual({ kind: "several", ids: ["TJK", "KGZ", "UZB", "KAZ"] });
    expect(problems.map(({ why }) => why)).toEqual([{ kind: "tooMany", most: 4 }]);
  });
  test("a country named twice: alone it has its page, among others it counts once", () => {
    const twice = (hash: string) => decode(hash).problems.map(({ why }) => why.kind);
    expect([twice("#sel=TJK-TJK"), twice("#sel=RUS-TJK-RUS-UZB")]).toEqual([["sameTwice"], ["repeated"]]);
    expect(decode("#sel=RUS-TJK-RUS-UZB").state.selection).toEqual({ kind: "several", ids: ["RUS", "TJK", "UZB"] });
  });
  test("a hundred kilobytes", () => {
    const { state } = decode(`#dir=net&x=${"y".repeat(100_000)}`, known);
    expect(state.direction).toBe("net");
  });
});

const id = fc.stringMatching(/^[A-Z]{3}$/);
const bloc = fc.stringMatching(/^[A-Z][A-Z0-9_]{1,10}$/).filter((text) => text !== "EAEU");
const of = <T>(choices: readonly T[]) => fc.constantFrom(...choices);
const day = fc.integer({ min: -700_000, max: 2_900_000 }).map(dayOfNumber);
const pole = fc.oneof(
  id.filter((name) => name !== "NONE"),
  bloc,
  fc.constant("neighbours"),
);
const state: fc.Arbitrary<s.State> = fc.record({
  asOf: fc.integer({ min: -700_000, max: 2_900_000 }).map(dayOfNumber),
  selection: fc.oneof(
    fc.constant<s.Selection>({ kind: "none" }),
    id.map((country): s.Selection => ({ kind: "country", id: country })),
    fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map(([a = "", b = ""]): s.Selection => ({ kind: "pair", a, b })),
    fc
      .uniqueArray(id, { minLength: 3, maxLength: s.MOST_SELECTED })
      .map((ids): s.Selection => ({ kind: "several", ids })),
    bloc.map((name): s.Selection => ({ kind: "bloc", id: name })),
  ),
  overlays: fc.subarray([...s.OVERLAYS]).map((ids) => new Set(ids)),
  blocs: fc.uniqueArray(bloc, { maxLength: 12 }),
  blocStyle: of(s.BLOC_STYLES),
  lens: of(s.LENSES),
  measure: fc.stringMatching(/^[a-z][a-z0-9_]{0,20}(-[0-9]{4})?$/),
  direction: of(s.DIRECTIONS),
  top: fc.option(fc.integer({ min: 1, max: 60_000 }), { nil: null }),
  atLeast: fc.integer({ min: 0, max: 1_000_000 }),
  reach: of(s.REACHES),
  grouping: of(s.GROUPINGS),
  tint: of(s.TINTS),
  particles: fc.boolean(),
  flowView: of(s.FLOW_VIEWS),
  beside: fc.option(day),
  span: fc.option(
    fc
      .uniqueArray(day, { minLength: 2, maxLength: 2 })
      .map((days) => days.toSorted())
      .map(([from = "", to = ""]) => ({ from, to })),
  ),
  poles: fc.option(fc.uniqueArray(pole, { minLength: 1, maxLength: 12 })),
  between: fc.option(
    fc.uniqueArray(pole, { minLength: 2, maxLength: 2 }).map(([a = "", b = ""]): [string, string] => [a, b]),
  ),
  scenario: fc.array(fc.record({ country: id, bloc, standing: of(s.SUPPOSED_STANDINGS), from: day }), {
    maxLength: 12,
  }),
  camera: fc.record({
    center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    bearing: fc.double({ min: -180, max: 180, noNaN: true }),
    pitch: fc.double({ min: 0, max: 60, noNaN: true }),
  }),
  projection: of(s.PROJECTIONS),
  worldView: of(s.WORLD_VIEWS),
  sheet: of(s.SHEETS),
  since: fc.option(fc.integer({ min: -700_000, max: 2_900_000 }).map(dayOfNumber)),
  story: fc.option(
    fc.record({
      id: of(STORY_IDS),
      step: fc.integer({ min: 0, max: 500 }),
    }),
  ),
  language: of(["en", "ru", "tg", "fa"] as const),
  theme: of(s.THEMES),
});

describe("for any state and any text", () => {
  test("a link comes back as it went, the camera to what a pixel shows", () => {
    fc.assert(
      fc.property(state, (before) => {
        const link = encode(before);
        const { state: after, problems } = decode(link);
        expect(problems).toEqual([]);
        expect({ ...after, camera: null }).toEqual({ ...before, camera: null });
        expect(Math.abs(after.camera.zoom - before.camera.zoom)).toBeLessThanOrEqual(0.0051);
        expect(encode(after)).toBe(link);
        expect(link).toMatch(/^(#[a-z]+=[A-Za-z0-9._*-]+(&[a-z]+=[A-Za-z0-9._*-]+)*)?$/);
      }),
      { numRuns: 500 },
    );
  });
  test("decoding never throws and always gives a state that can be written again", () => {
    const keys = of([
      "asof",
      "sel",
      "show",
      "blocs",
      "style",
      "lens",
      "flows",
      "dir",
      "top",
      "min",
      "map",
      "proj",
      "view",
      "sheet",
      "lang",
      "theme",
      "v",
      "x",
      "__proto__",
    ]);
    const pair = fc.tuple(
      keys,
      fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[A-Z0-9._-]{0,12}$/)),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pair).map((all) => `#${all.map(([k, v]) => `${k}=${v}`).join("&")}`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(known, null), (hash, some) => {
        const { state: read, problems } = decode(hash, some);
        expect(decode(encode(read), some)).toEqual({ state: read, problems: [] });
        for (const problem of problems) expect(problem.received.length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 3000 },
    );
  });
});
