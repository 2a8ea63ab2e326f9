import type { Atlas } from "../model/atlas.ts";
import { yearOf } from "../model/date.ts";
import { type FlowTime, type MeasureKey, measureOf } from "../model/flow.ts";
import { measureWords } from "./swatch.ts";
import type { Sentences } from "./words.ts";

/** "Migrant stock, UN 2020 rev."; a measure without words is named by its id. */
export function measureLabel(words: Sentences, key: MeasureKey): string {
  const measure = measureOf(key);
  const label = measureWords(words, key)?.label ?? measure.replaceAll("_", " ");
  return key === measure ? label : `${label}, ${words.kind.revision(key.slice(measure.length + 1))}`;
}

/** The same without a capital and revision, for sentences. */
export const measureShort = (words: Sentences, key: MeasureKey): string =>
  measureWords(words, key)?.short ?? measureOf(key).replaceAll("_", " ");

/** What the measure counts, in the reader's language; the English definition of its record where there are no words. */
export const measureCounts = (words: Sentences, atlas: Atlas, key: MeasureKey): string =>
  measureWords(words, key)?.counts ?? atlas.measures.get(measureOf(key))?.definition ?? key;

/** A number with the unit of the measure; alone for a measure that is not in the atlas. */
export function measureFigure(words: Sentences, atlas: Atlas, key: MeasureKey, value: number): string {
  const unit = atlas.measures.get(measureOf(key))?.unit;
  return [words.format.number(value), unit === undefined ? "" : words.kind.unit(unit)].join(" ").trim();
}

/** When it was counted, as the measure says it: "mid-2020", "2018", "January to March 2023". */
export function measureTime(words: Sentences, key: MeasureKey, time: FlowTime): string {
  const at = measureWords(words, key)?.at;
  const fullYear = time.from.endsWith("-01-01") && time.to === `${yearOf(time.from) + 1}-01-01`;
  return at && fullYear ? at(words.format.year(yearOf(time.from))) : words.format.time(time);
}
