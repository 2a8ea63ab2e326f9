import { describe, expect, test } from "vitest";
import { readDataset } from "../../scripts/dataset.ts";
import { flowMeasures } from "../../src/query/figures.ts";
import { type LensName, lensFor } from "../../src/query/lens.ts";
import { LENSES } from "../../src/state/state.ts";
import { measureCounts, measureLabel, measureShort, measureTime } from "../../src/words/measure.ts";
import { englishWords, type Words, wordsFor } from "../../src/words/messages.ts";
import { classLabel, statusWord } from "../../src/words/swatch.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const languages = ["en", "ru", "tg", "fa"] as const;
const all = await Promise.all(languages.map(wordsFor));
const { atlas } = readDataset().built;

/** Every sentence by its path; those with parameters said with a count, or names, that fit any of them. */
function sentences(value: unknown, path: string, found: Map<string, string>): Map<string, string> {
  if (typeof value === "string") found.set(path, value);
  else if (typeof value === "function") {
    for (const args of [[3, 7, "2020", "2021"], ["A", "B", "C", "D"], ...(value.length === 1 ? [[["A"]]] : [])]) {
      try {
        const said: unknown = value(...args);
        if (typeof said === "string" && (typeof args[0] === "number" || !said.includes("NaN")))
          found.set(`${path}(${args.join()})`, said);
      } catch {
        // Not the kind of parameters this sentence has.
      }
    }
  } else if (value !== null && typeof value === "object") {
    for (const [key, part] of Object.entries(value)) sentences(part, path === "" ? key : `${path}.${key}`, found);
  }
  return found;
}
const groupsOf = ({ control, kind, panel, notice, reading }: Words) => ({ control, kind, panel, notice, reading });

describe.each(all)("$language", (words) => {
  test("says something everywhere, in sentence case, without shouting", () => {
    const said = sentences(groupsOf(words), "", new Map());
    expect(said.size).toBeGreaterThan(400);
    for (const [path, sentence] of said) {
      expect(sentence.trim(), path).not.toBe("");
      expect(sentence, path).not.toMatch(/undefined|NaN|\[object|!|\boops\b/i);
    }
  });
  test("names every measure that the data have", () => {
    for (const { key, measure } of flowMeasures(atlas)) {
      expect(words.kind.measures[measure.id], key).toBeDefined();
      expect(measureLabel(words, key), key).not.toContain("_");
      expect(measureShort(words, key).length, key).toBeLessThan(70);
      expect(measureCounts(words, atlas, key), key).not.toBe(measure.definition);
    }
  });
  test("names every class of every lens", () => {
    for (const lens of LENSES) {
      for (const { id } of lensFor(tinyAtlas, lens satisfies LensName, "AAA", "2018-04-09").classes) {
        const classes: Readonly<Record<string, string>> = lens === "visa" ? words.kind.visa : words.kind.classes[lens];
        expect(classLabel(words, lens, id), `${lens} ${id}`).toBe(classes[id] ?? "nothing");
      }
    }
  });
  test("names the countries and blocs of the atlas", () => {
    expect(words.countryName(atlas, "TJK")).not.toBe("TJK");
    expect(words.blocShort(atlas, "CSTO")).not.toBe("");
    expect(words.partyName(atlas, "XYZ")).toBe("XYZ");
  });
});

describe("English", () => {
  const { control } = englishWords;
  test("keeps the names other programs rely on", () => {
    const { region } = control;
    expect([region.map, region.legend, region.dossier, region.pair, region.bloc, region.table, region.story]).toEqual([
      "Map",
      "Legend",
      "Dossier",
      "Pair",
      "Bloc",
      "Table",
      "Story",
    ]);
    expect([control.search, control.overlays, control.blocs, control.measure, control.lens, control.direction]).toEqual(
      ["Search", "Overlays", "Blocs", "Measure", "Lens", "Direction"],
    );
    expect(control.overlay).toEqual({ relations: "Relations", blocs: "Blocs", migration: "Migration" });
    expect(control.directions).toEqual({ out: "Out", in: "In", both: "Both", net: "Net" });
    expect([control.asOf, control.asOfDate]).toEqual(["As of", "As-of date"]);
    const buttons = [control.play, control.today, control.share, control.export, control.table];
    expect([...buttons, control.stories]).toEqual(["Play", "Today", "Share", "Export", "Table", "Stories"]);
  });
  test("says what the design says", () => {
    const { notice, panel } = englishWords;
    expect(notice.noSuchDay("April", 30, "30 April 2018")).toBe("April has 30 days. Kept 30 April 2018.");
    expect(`${notice.unknownCountry("Turkiy")} ${notice.didYouMean(["Türkiye (TUR)"])}`).toBe(
      "country “Turkiy” not known. Did you mean Türkiye (TUR)?",
    );
    expect(panel.legendRest("20,779 people", 69)).toBe("The rest: 20,779 people in 69 corridors.");
    expect(measureTime(englishWords, "un_stock-2020", { from: "2020-01-01", to: "2021-01-01" })).toBe("mid-2020");
    expect(statusWord(englishWords, "dispute", "in_force")).toBe("open");
    expect(statusWord(englishWords, "agreement", "in_force")).toBe("in force");
  });
  test("tells what a line means from the selection and the measure", () => {
    const says = { kind: "direction", side: "out", direction: "both" } as const;
    expect(englishWords.swatch(says, atlas)).toBe("Out");
    expect(englishWords.swatch({ kind: "bloc", id: "CSTO", members: 6, others: 2 }, atlas)).toBe("6 members + 2");
  });
});
