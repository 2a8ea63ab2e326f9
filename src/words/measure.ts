import type { Atlas } from "../model/atlas.ts";
import { yearOf } from "../model/date.ts";
import type { FlowTime, MeasureKey } from "../model/flow.ts";
import { measureWords } from "./swatch.ts";
import type { Sentences } from "./words.ts";

/** Measure and revision parts of a key. */
function partsOf(key: MeasureKey): [measure: string, revision: string | null] {
  const at = key.indexOf("-");
  return at < 0 ? [key, null] : [key.slice(0, at), key.slice(at + 1)];
}

/** "Migrant stock, UN 2020 rev."; a measure without words is named by its id. */
export function measureLabel(words: Sentences, key: MeasureKey): string {
  const [measure, revision] = partsOf(key);
  const label = measureWords(words, key)?.label ?? measure.replaceAll("_", " ");
  return revision === null ? label : `${label}, ${words.kind.revision(revision)}`;
}

/** The same without a capital and revision, for sentences. */
export const measureShort = (words: Sentences, key: MeasureKey): string =>
  measureWords(words, key)?.short ?? (partsOf(key)[0] ?? key).replaceAll("_", " ");

/** What the measure counts, in the reader's language; the English definition of its record where there are no words. */
export const measureCounts = (words: Sentences, atlas: Atlas, key: MeasureKey): string =>
  measureWords(words, key)?.counts ?? atlas.measures.get(partsOf(key)[0])?.definition ?? key;

/** When it was counted, as the measure says it: "mid-2020", "2018", "January to March 2023". */
export function measureTime(words: Sentences, key: MeasureKey, time: FlowTime): string {
  const at = measureWords(words, key)?.at;
  const fullYear = time.from.endsWith("-01-01") && time.to === `${yearOf(time.from) + 1}-01-01`;
  return at && fullYear ? at(words.format.year(yearOf(time.from))) : words.format.time(time);
}
