import { describe, expect, test } from "vitest";
import { openAtlas, withParts } from "../../scripts/ask/library.ts";
import type { FlowTable } from "../../src/model/flow.ts";
import type { Language } from "../../src/model/record.ts";
import { buildFrame } from "../../src/overlays/frame.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { flowLeftOut, flowMeans, flowRules, linesNote } from "../../src/words/flow-notes.ts";
import { englishWords, type Words, wordsFor } from "../../src/words/messages.ts";
import { summaryOf } from "../../src/words/summary.ts";

const atlas = withParts(openAtlas(), [{ kind: "flows", key: "un_stock-2020" }, { kind: "population" }]);
const flows: State = { ...initialState, overlays: new Set(["migration"]) };
const frame = (part: Partial<State>) => buildFrame(atlas, { ...flows, ...part }, "light");
const full = (part: Partial<State>, words: Words = englishWords) => summaryOf(frame(part), words).full;

const scopes: readonly (readonly [string, Partial<State>])[] = [
  ["a bloc among its members", { selection: { kind: "bloc", id: "EEU" }, reach: "within" }],
  ["a bloc with others", { selection: { kind: "bloc", id: "CSTO" } }],
  ["a bloc, in", { selection: { kind: "bloc", id: "CSTO" }, direction: "in" }],
  ["several, out", { selection: { kind: "several", ids: ["TJK", "KGZ", "UZB"] }, direction: "out" }],
  ["several among themselves", { selection: { kind: "several", ids: ["TJK", "KGZ", "UZB"] }, reach: "within" }],
  ["the world by region", { selection: { kind: "none" }, grouping: "region" }],
  ["the world by bloc", { selection: { kind: "none" }, grouping: "bloc" }],
  ["a country by region", { grouping: "region" }],
];

describe("in English", () => {
  test.each([
    [
      scopes[0],
      "Migrant stock inside the EEU, mid-2020: 7,912,132 in 19 corridors. The largest runs from Kazakhstan to Russia: 2,558,907.",
    ],
    [
      scopes[1],
      "Migrant stock, mid-2020: 10,112,809 from the CSTO to others, 8,152,632 from others to it. The largest runs from Russia to Ukraine: 3,330,586.",
    ],
    [
      scopes[2],
      "Migrant stock, mid-2020: 8,152,632 from others to the CSTO. The largest runs from Ukraine to Russia: 3,268,263.",
    ],
    [
      scopes[3],
      "Migrant stock, mid-2020: 3,342,787 from Tajikistan, Kyrgyzstan and Uzbekistan to others. The largest runs from Uzbekistan to Russia: 1,146,175.",
    ],
    [
      scopes[5],
      "Migrant stock by region, mid-2020: 184,984,168 in 391 corridors. The largest runs from Southern Asia to Western Asia: 18,979,129.",
    ],
    [
      ["a bloc, net", { selection: { kind: "bloc", id: "EEU" }, direction: "net", grouping: "region" }] as const,
      "Migrant stock, mid-2020: 10,264,657 from the EEU to others, 8,615,598 from others to it. The largest difference runs from the EEU to Western Europe: 2,523,319.",
    ],
    [scopes[7], "502,484 people born in Tajikistan live in Eastern Europe (UN, 2020)."],
  ])("%j is told as a sentence", (scope, sentence) => {
    expect(full(scope?.[1] ?? {})).toContain(sentence);
  });
});

test("a single line is told with its own time, where others of the picture have another one", () => {
  const key = "labour_departures";
  const table: FlowTable = {
    key,
    measure: key,
    revision: null,
    times: [
      { from: "2018-01-01", to: "2019-01-01" },
      { from: "2018-01-01", to: "2018-04-01" },
    ],
    origins: ["TJK", "TJK"],
    dests: ["KAZ", "RUS"],
    values: [Float64Array.of(10, Number.NaN), Float64Array.of(Number.NaN, 100)],
    cells: new Map(),
    sources: [],
  };
  const mixed = { ...atlas, flows: new Map(atlas.flows).set(key, table) };
  const state: State = { ...flows, asOf: "2018-04-09", selection: { kind: "country", id: "TJK" }, measure: key };
  const { full: said } = summaryOf(buildFrame(mixed, state, "light"), englishWords);
  expect(said).toContain("100");
  expect(said).toContain(englishWords.format.time({ from: "2018-01-01", to: "2018-04-01" }));
});

describe.each(["en", "ru", "tg", "fa"] as const)("in %s", (language: Language) => {
  test("every scope and every grouping has its sentence and its notes, each of them whole", async () => {
    const words = await wordsFor(language);
    const said = scopes.flatMap(([, part]) => {
      const shown = frame({ ...part, language });
      return [full(part, words), ...flowRules(shown, words), ...flowMeans(shown, words), ...flowLeftOut(shown, words)];
    });
    for (const sentence of said) {
      expect(sentence).toMatch(/[.»)]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|function|\b\d{3}\b —/);
    }
    // No two scopes are told alike.
    const summaries = scopes.map(([, part]) => full(part, words));
    expect(new Set(summaries).size).toBe(summaries.length);
  });
  test("lines are said to run where they run, and nothing is said of lines where there are none", async () => {
    const words = await wordsFor(language);
    const note = (part: Partial<State>) => linesNote(frame({ ...part, language }), words);
    expect(note({})).toBe(words.panel.linesNote);
    expect(note({ grouping: "region" })).toBe(words.flow.middles);
    expect(note({ overlays: new Set(["blocs"]) })).toBeNull();
  });
  test("every region of the record has a name of its own", async () => {
    const { flow, partyName } = await wordsFor(language);
    const used = new Set([...atlas.countries.values()].flatMap(({ region }) => region ?? []));
    expect([...used].sort()).toEqual(Object.keys(flow.regions).sort());
    expect(new Set(Object.values(flow.regions)).size).toBe(used.size);
    expect(partyName(atlas, "143")).toBe(flow.regions["143"]);
  });
});
