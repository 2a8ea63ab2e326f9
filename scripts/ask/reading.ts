// What is typed behind a question: names, days, measures. What cannot be read becomes a sentence.

import type { Atlas } from "../../src/model/atlas.ts";
import { type Day, dayAfter, daysInMonth, firstDay, type IsoDate, isIsoDate } from "../../src/model/date.ts";
import type { Cited } from "../../src/query/cite.ts";
import { type FlowMeasure, flowMeasures } from "../../src/query/figures.ts";
import { plain, slips } from "../../src/query/names.ts";
import type { State } from "../../src/state/state.ts";

/** What a command gives back: an answer (as data and as text), or why there is none. */
export type Reply =
  | {
      readonly ok: true;
      readonly json: unknown;
      readonly text: string;
      /** What the answer says, to be cited; absent where the question has none to give. */
      readonly cited?: CitedReply;
      /** The view of the atlas that shows the answer: its sentence stands first. */
      readonly view?: { readonly atlas: Atlas; readonly state: Partial<State> };
    }
  | Fault;
interface CitedReply {
  readonly atlas: Atlas;
  readonly day: Day;
  readonly facts: readonly Cited[];
}
export interface Fault {
  readonly ok: false;
  readonly sentence: string;
}
export type Read<T> = { readonly ok: true; readonly value: T } | Fault;

export const fault = (sentence: string): Fault => ({ ok: false, sentence });
const read = <T>(value: T): Read<T> => ({ ok: true, value });

interface Named {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
}

/** Exactly one of the known things by any of its names; else the nearest three. */
function named(kind: string, text: string | undefined, known: readonly Named[]): Read<string> {
  if (text === undefined || plain(text) === "") return fault(`A ${kind} is missing.`);
  const wanted = plain(text);
  const found =
    known.find(({ id }) => id.toLowerCase() === text.toLowerCase()) ??
    known.find(({ names }) => names.some((name) => plain(name) === wanted));
  if (found) return read(found.id);
  const far = ({ names }: Named) => Math.min(...names.map((name) => slips(wanted, plain(name), 60)));
  const nearest = known
    .map((entry) => ({ entry, far: far(entry) }))
    .sort((a, b) => a.far - b.far || a.entry.id.localeCompare(b.entry.id))
    .slice(0, 3)
    .map(({ entry }) => entry.label);
  const [a, b, c] = nearest;
  return fault(`${kind} “${text}” not known. Did you mean ${c === undefined ? (a ?? "") : `${a}, ${b} or ${c}`}?`);
}

/** A country by alpha-3, alpha-2, or its name in any language. */
export function readCountry(atlas: Atlas, text: string | undefined): Read<string> {
  const known = [...atlas.countries.values()].map(({ id, iso2, names, aliases }) => ({
    id,
    label: `${names.en} (${id})`,
    names: [id, ...(iso2 ? [iso2] : []), ...Object.values(names), ...aliases],
  }));
  return named("country", text, known);
}

/** A bloc by its id without regard to case, an alias (EAEU for EEU), or its name in any language. */
export function readBloc(atlas: Atlas, text: string | undefined): Read<string> {
  const known = [...atlas.blocs.values()].map(({ id, aliases, names, short }) => ({
    id,
    label: `${names.en} (${id})`,
    names: [id, ...aliases, ...Object.values(names), ...Object.values(short)],
  }));
  return named("bloc", text, known);
}

/** Poles: countries, blocs, or "neighbours"; null where none is named. */
export function readPoles(atlas: Atlas, texts: readonly string[]): Read<readonly string[] | null> {
  const ids: string[] = [];
  for (const text of texts) {
    const pole = readPole(atlas, text);
    if (!pole.ok) return pole;
    ids.push(pole.value);
  }
  return read(ids.length === 0 ? null : ids);
}

export function readPole(atlas: Atlas, text: string | undefined): Read<string> {
  if (text?.toLowerCase() === "neighbours") return read("neighbours");
  const bloc = text === undefined ? null : readBloc(atlas, text);
  return bloc?.ok ? bloc : readCountry(atlas, text);
}

/** All revisions of a measure by its id (un_stock), or one by its key (un_stock-2020). */
export function readMeasure(atlas: Atlas, text: string | undefined): Read<readonly FlowMeasure[]> {
  const all = flowMeasures(atlas);
  const wanted = text?.toLowerCase();
  const exact = all.filter(({ key, measure }) => key === wanted || measure.id === wanted);
  if (exact.length > 0) return read(exact);
  const ids = [...new Set(all.map(({ measure }) => measure.id))];
  const found = named(
    "measure",
    text,
    ids.map((id) => ({ id, label: id, names: [id] })),
  );
  return found.ok ? read(all.filter(({ measure }) => measure.id === found.value)) : found;
}

/** A date as typed, and the day it begins on. */
export interface Asked {
  readonly date: IsoDate;
  readonly day: Day;
  /** First day after it. */
  readonly end: Day;
}

/** YYYY, YYYY-MM or YYYY-MM-DD; the first day of a partial date is asked for. */
export function readDate(text: string | undefined): Read<Asked> {
  if (text === undefined) return fault("A date is missing. Type 2018, 2018-04 or 2018-04-09.");
  if (isIsoDate(text)) return read({ date: text, day: firstDay(text), end: dayAfter(text) });
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (Number(month) < 1 || Number(month) > 12) return fault(`“${text}” is no date: there is no month ${month}.`);
  if (day !== undefined && Number(day) > 0) {
    const days = daysInMonth(Number(year), Number(month));
    return fault(`“${text}” is no date: that month has ${days} days.`);
  }
  return fault(`“${text}” is no date. Type 2018, 2018-04 or 2018-04-09.`);
}
