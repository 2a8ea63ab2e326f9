import { describe, expect, test } from "vitest";
import { readText, readTexts } from "../../scripts/dataset.ts";
import { buildAtlas, withLoaded } from "../../src/dataset/parse.ts";
import { parseWhole } from "../../src/dataset/rest.ts";
import type { Need } from "../../src/model/atlas.ts";
import type { Language } from "../../src/model/record.ts";
import { buildFrame } from "../../src/overlays/frame.ts";
import { initialState, type Selection, SHEETS, type State } from "../../src/state/state.ts";
import { englishWords, wordsFor } from "../../src/words/messages.ts";
import { summaryOf } from "../../src/words/summary.ts";

const needs: readonly Need[] = [
  { kind: "flows", key: "un_stock-2020" },
  { kind: "flows", key: "labour_departures" },
  { kind: "votes", year: 2018 },
  { kind: "rules" },
];
const atlas = needs.reduce((loaded, need) => {
  const read = (path: string) => readText(new URL(`../../data/${path}`, import.meta.url).pathname);
  const { value } = parseWhole(need, read, "light");
  return value ? withLoaded(loaded, value) : loaded;
}, buildAtlas(readTexts(), "light").atlas);

const said = (state: Partial<State>, words = englishWords) =>
  summaryOf(buildFrame(atlas, { ...initialState, ...state }, "light"), words);
const none: Selection = { kind: "none" };
const selections: readonly Selection[] = [
  none,
  { kind: "country", id: "TJK" },
  { kind: "pair", a: "TJK", b: "RUS" },
  { kind: "several", ids: ["TJK", "KGZ", "UZB"] },
  { kind: "bloc", id: "EEU" },
];

describe("what a page beside the map has found", () => {
  test("of what changed: counts, and the corridor that changed most", () => {
    const { full } = said({ sheet: "changes", since: "2018-04-09", asOf: "2024-01-01", measure: "labour_departures" });
    expect(full).toMatch(/^Tajikistan, 9 April 2018 to 1 January 2024: \d+ records begun, \d+ ended/);
    expect(full).toContain("Labour departures from Tajikistan to Russia: 480,000 (2018), then 627,028 (2023).");
  });
  test("of two days without a change: that nothing is on record", () => {
    const bloc = { kind: "bloc", id: "CACO" } as const;
    expect(said({ sheet: "changes", since: "2019-01-01", asOf: "2019-01-02", selection: bloc }).full).toMatch(
      /1 January 2019 to 2 January 2019: nothing on record changed\.$/,
    );
  });
  test("of events: until the day, or in the span", () => {
    expect(said({ sheet: "events" }).full).toMatch(/^Events of Tajikistan, CSTO, SCO and EEU, until 9 April 2018: \d/);
    const span = { from: "2015-01-01", to: "2016-01-01" };
    expect(said({ sheet: "events", span, selection: none, blocs: ["EEU"] }).full).toMatch(
      /^Events of EEU, 1 January 2015 to 1 January 2016: 5 joins/,
    );
  });
  test("of leanings: the heaviest pole of each dimension, no sum over them", () => {
    expect(said({ sheet: "vectors" }).full).toMatch(
      /^Where Tajikistan leans most, 9 April 2018: People living abroad: Russia 79\u00a0% \(2020\); /,
    );
  });
  test("of a supposition: what the rules would change, under its note", () => {
    const scenario = [{ country: "TJK", bloc: "EEU", standing: "member", from: "2018-04-01" } as const];
    expect(said({ sheet: "whatif", scenario }).full).toMatch(/^Scenario, not the record: Tajikistan in the EEU .*rule/);
  });
  test("of a supposition that is so by the record: that it changes nothing", () => {
    const scenario = [{ country: "TJK", bloc: "CSTO", standing: "member", from: "2018-04-01" } as const];
    expect(said({ sheet: "whatif", scenario }).full).toBe("The scenario contradicts the record and changes nothing.");
  });
  test("of two maps: which blocs have other numbers of members", () => {
    expect(said({ beside: "2026-01-01" }).full).toMatch(
      /Beside it 1 January 2026: the SCO with 10 instead of 8 members\.$/,
    );
  });
  test.each(["en", "ru", "tg", "fa"] as const)(
    "is a sentence for every page and selection in %s",
    async (lang: Language) => {
      const words = await wordsFor(lang);
      for (const sheet of SHEETS) {
        for (const selection of selections) {
          const { full, short, spoken } = said({ sheet, selection, since: "2017-01-01" }, words);
          for (const text of [full, short, spoken]) {
            expect(text, `${sheet} ${selection.kind}`).toMatch(/[.؛!؟]$/);
            expect(text).not.toMatch(/undefined|null|NaN/);
          }
        }
      }
    },
  );
});
