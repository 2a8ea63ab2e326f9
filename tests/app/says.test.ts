import { describe, expect, test } from "vitest";
import { linkSentences } from "../../src/app/link-problems.ts";
import { spokenFor, titleOf } from "../../src/app/speech.ts";
import { countryTip } from "../../src/app/tooltip-says.ts";
import { buildFrame } from "../../src/overlays/frame.ts";
import { measureKeys } from "../../src/query/figures.ts";
import * as act from "../../src/state/actions.ts";
import { decode } from "../../src/state/permalink.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const first: State = {
  ...initialState,
  selection: { kind: "country", id: "AAA" },
  blocs: ["NORTH"],
  measure: "stock",
  asOf: "2015-06-01",
};
const frameOf = (state: State) => buildFrame(tinyAtlas, state, "light");

describe("a country under the pointer", () => {
  const tip = (id: string, part: Partial<State>) => countryTip(id, frameOf({ ...first, ...part }), words);
  const world: Partial<State> = {
    selection: { kind: "none" },
    overlays: new Set(["relations"]),
    asOf: "2018-04-09",
    lens: "trade",
  };
  test("says what is only supposed", () => {
    const scenario = [{ country: "CCC", bloc: "NORTH", standing: "member", from: "2014-01-01" }] as const;
    expect(tip("CCC", { scenario }).rows.map(({ value }) => value)).toContain("member, supposed");
  });
  test("tells its largest partner, or what both poles have, where no country is selected", () => {
    expect(tip("BBB", world).rows[0]?.value).toBe("Aland 12\u00a0%");
    expect(tip("BBB", { ...world, between: ["AAA", "CCC"] }).rows[0]?.value).toBe("Aland 12\u00a0% · Celand no figure");
    expect(tip("EEE", world).rows).toEqual([]);
  });
});

describe("what was wrong with a link", () => {
  const known = { countries: tinyAtlas.countries, blocs: tinyAtlas.blocs, measures: measureKeys(tinyAtlas) };
  const sentences = (hash: string) => linkSentences(decode(hash, known, first).problems, tinyAtlas, words);
  test("is said with what was received and the nearest names", () => {
    expect(sentences("#sel=AAB")[0]).toMatch(/^sel=AAB: country “AAB” not known\. Did you mean Aland \(AAA\)/);
    expect(sentences("#blocs=NORT")[0]).toContain("Did you mean NORTH");
    expect(sentences("#asof=2018-04-31")).toEqual(["asof=2018-04-31: April has 30 days. Kept 30 April 2018."]);
    expect(sentences("#lens=luck")[0]).toContain("expected one of ties, visa");
  });
  test("one sentence for each kind, none of them empty", () => {
    const all = sentences("#v=9&dir=up&dir=in&top=0&min=x&map=1_2&foo=1&flows=zzz&asof=never");
    expect(all).toHaveLength(9);
    for (const sentence of all) expect(sentence).toMatch(/: ./);
  });
});

describe("the voice", () => {
  const then = (...actions: ((state: State) => State)[]) => actions.reduce((state, action) => action(state), first);
  const spoken = (next: State) => spokenFor(frameOf(next), first, words);
  test("tells what was switched", () => {
    expect(spoken(then(act.toggleOverlay("relations")))).toBe("Relations on.");
    expect(spoken(then(act.toggleOverlay("migration")))).toBe("Migration off.");
    expect(spoken(then(act.toggleBloc("NORTH")))).toBe("North off.");
    expect(spoken(then(act.toggleBloc("SOUTH")))).toMatch(/ on, \d+ members?\.$/);
    expect(spoken(then(act.deselect))).toBe("Nothing selected.");
  });
  test("sums up another day or country in a breath, and is silent about the camera", () => {
    const said = spoken(then(act.setAsOf("2016-01-01")));
    expect(said).toContain("1 January 2016");
    expect(said?.length).toBeLessThanOrEqual(120);
    expect(spoken(then(act.setCamera({ center: [0, 0], zoom: 1, bearing: 0, pitch: 0 })))).toBe(null);
    expect(spoken(then(act.setTheme("dark")))).toBe(null);
  });
  test("the title names what is open and the day", () => {
    expect(titleOf(frameOf(first), words)).toBe("Aland, 1 June 2015 · Multivector");
    expect(titleOf(frameOf(then(act.selectPair("AAA", "BBB"))), words)).toBe(
      "Aland – Beland, 1 June 2015 · Multivector",
    );
    expect(titleOf(frameOf(then(act.deselect)), words)).toBe("1 June 2015 · Multivector");
  });
});

describe("the tooltip of a country", () => {
  test("says where it stands in the blocs that are on", () => {
    const tip = countryTip("AAA", frameOf(first), words);
    expect(tip.title).toBe("Aland");
    expect(tip.rows.map(({ label }) => label)).toContain("North");
  });
  test("says nothing of blocs that are off", () => {
    const off = { ...first, overlays: new Set<never>() };
    expect(countryTip("AAA", frameOf(off), words).rows).toEqual([]);
  });
});
