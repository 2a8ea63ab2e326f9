import type { Atlas } from "../model/atlas.ts";
import { yearOf } from "../model/date.ts";
import type { FlowTime, MeasureKey } from "../model/flow.ts";
import type { Words } from "./messages.ts";

/** The id and the revision of a key: un_stock and 2020 of "un_stock-2020". */
export function partsOfKey(key: MeasureKey): { readonly id: string; readonly revision: string | null } {
  const at = key.indexOf("-");
  return at < 0 ? { id: key, revision: null } : { id: key.slice(0, at), revision: key.slice(at + 1) };
}

/** "Migrant stock, UN 2020 rev."; the definition in the record where no name is known. */
export function measureName(atlas: Atlas, key: MeasureKey, words: Words): string {
  const { id, revision } = partsOfKey(key);
  const name = words.kind.measures[id]?.label ?? atlas.measures.get(id)?.definition ?? id;
  return revision === null ? name : `${name}, ${words.kind.revision(revision)}`;
}

/** "mid-2020" for what is counted once a year, else the period in words. */
export function timeName(measure: string, time: FlowTime, words: Words): string {
  const at = words.kind.measures[measure]?.at;
  const wholeYear =
    time.from.endsWith("-01-01") && Number(time.to.slice(0, 4)) === yearOf(time.from) + 1 && time.to.endsWith("-01-01");
  return at && wholeYear ? at(words.format.year(yearOf(time.from))) : words.format.time(time);
}

/** "466,252 people": a value is never without its unit. */
export function figureName(atlas: Atlas, measure: string, value: number, words: Words): string {
  const unit = atlas.measures.get(measure)?.unit;
  return unit === undefined ? words.format.number(value) : `${words.format.number(value)} ${words.kind.unit(unit)}`;
}
