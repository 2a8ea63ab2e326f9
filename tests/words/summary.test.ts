import { describe, expect, test } from "vitest";
import { readText, readTexts } from "../../scripts/dataset.ts";
import { partPath } from "../../src/dataset/files.ts";
import { buildAtlas, withLoaded } from "../../src/dataset/parse.ts";
import { parseWhole } from "../../src/dataset/rest.ts";
import type { Need } from "../../src/model/atlas.ts";
import { buildFrame } from "../../src/overlays/frame.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { englishWords, wordsFor } from "../../src/words/messages.ts";
import { summaryOf } from "../../src/words/summary.ts";

const needs: readonly Need[] = [
  { kind: "flows", key: "un_stock-2020" },
  { kind: "flows", key: "labour_departures" },
  { kind: "visas", date: "2025-01-12" },
  { kind: "votes", year: 2018 },
];
const atlas = needs.reduce((loaded, need) => {
  const { value } = parseWhole(
    need,
    (path) => readText(new URL(`../../data/${path}`, import.meta.url).pathname),
    "light",
  );
  if (!value) throw new Error(`${partPath(need)} is not there`);
  return withLoaded(loaded, value);
}, buildAtlas(readTexts(), "light").atlas);

const said = (state: Partial<State>, words = englishWords) =>
  summaryOf(buildFrame(atlas, { ...initialState, ...state }, "light"), words);
const relations = { overlays: new Set(["relations"] as const) };

describe("the headline", () => {
  test("of the first sight", () => {
    const { full, short, spoken } = said({});
    expect(full).toBe(
      "On 9 April 2018 Tajikistan is in the CSTO and the SCO, and weighs joining the EEU. 466,252 people born there live in Russia (UN, 2020).",
    );
    expect(short).toBe(
      "In the CSTO and the SCO, weighing the EEU. 466,252 people born there live in Russia (UN, 2020).",
    );
    expect(spoken).toBe("On 9 April 2018 Tajikistan is in the CSTO and the SCO, and weighs joining the EEU.");
  });
  test("of a pair", () => {
    expect(said({ selection: { kind: "pair", a: "RUS", b: "TJK" } }).full).toBe(
      "On 9 April 2018 Russia and Tajikistan share the CSTO and the SCO, travel visa-free, and have put off an agreement.",
    );
  });
  test("of a bloc, and of one that is not founded yet", () => {
    expect(
      said({ selection: { kind: "bloc", id: "SCO" }, asOf: "2025-10-01", overlays: new Set(["blocs"]) }).full,
    ).toBe("On 1 October 2025 the SCO has 10 members and 17 partners.");
    expect(said({ selection: { kind: "bloc", id: "EEU" }, asOf: "2010-01-01", overlays: new Set() }).full).toBe(
      "On 1 January 2010 the EEU does not exist.",
    );
  });
  test("of a lens", () => {
    expect(said({ ...relations, lens: "visa" }).full).toBe(
      "Where a passport of Tajikistan goes, 12 January 2025: 23 countries visa-free, 97 ask for a visa first.",
    );
    expect(said({ ...relations, lens: "votes" }).full).toMatch(
      /^UN votes alike of Tajikistan, 2018: .+ 0\.9\d, .+ more\.$/,
    );
  });
  test("of nothing but a country, and of the world", () => {
    expect(said({ overlays: new Set() }).full).toBe("Tajikistan as of 9 April 2018.");
    expect(said({ selection: { kind: "none" }, overlays: new Set() }).full).toBe("The world on 9 April 2018.");
  });
});

test("every view has a sentence in every language, short enough to be spoken", async () => {
  const views: Partial<State>[] = [
    {},
    { direction: "net" },
    { direction: "in", selection: { kind: "country", id: "USA" } },
    { measure: "labour_departures" },
    { selection: { kind: "pair", a: "RUS", b: "TJK" } },
    { selection: { kind: "bloc", id: "SCO" } },
    { selection: { kind: "none" } },
    ...(["ties", "visa", "votes", "security", "disputes"] as const).map((lens) => ({ ...relations, lens })),
  ];
  for (const language of ["en", "ru", "tg", "fa"] as const) {
    const words = await wordsFor(language);
    for (const view of views) {
      const { full, short, spoken } = said(view, words);
      expect(`${full} ${short}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(full).toMatch(/\.$/);
      expect(spoken.length).toBeLessThanOrEqual(140);
    }
  }
});
