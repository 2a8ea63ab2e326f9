// How one value of the state is written in a link and read again, and what can be wrong with it.
import { type Day, daysInMonth, firstDay, isIsoDate } from "../model/date.ts";
import type { MeasureKey } from "../model/flow.ts";

/** Why a part of a link was not taken as it stood; put into words by the app. */
export type Why =
  | { readonly kind: "unknownCountry" | "unknownBloc" | "unknownMeasure" | "unknownStory"; readonly id: string }
  | { readonly kind: "tooMany"; readonly most: number }
  | {
      readonly kind: "noSuchDay";
      readonly year: number;
      readonly month: number;
      readonly days: number;
      readonly kept: Day;
    }
  | { readonly kind: "notADate" }
  | { readonly kind: "notOneOf"; readonly choices: readonly string[] }
  | { readonly kind: "outOfRange"; readonly min: number; readonly max: number }
  | { readonly kind: "malformed" }
  /** One country named more than once in a selection. */
  | { readonly kind: "sameTwice" }
  | { readonly kind: "unknownKey" }
  | { readonly kind: "repeated" }
  | { readonly kind: "newer"; readonly version: number };

/** What exists in the atlas at hand; without it every well-formed id is taken. */
export interface Known {
  readonly countries: { has(id: string): boolean };
  readonly blocs: { has(id: string): boolean };
  readonly measures: { has(key: MeasureKey): boolean };
}

/** A value, if there is one to use, and what is to be said about the text it came from. */
export interface Read<T> {
  readonly value?: T;
  readonly problems?: readonly Why[];
}

export interface Codec<T> {
  readonly param: string;
  write(value: T): string;
  read(text: string, known: Known | null): Read<T>;
}

export const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A list that is empty has to say so, or it would read as the default. */
export function list(ids: readonly string[]): string {
  return ids.length === 0 ? "none" : ids.join(".");
}
export const items = (text: string): readonly string[] => (text === "none" ? [] : text.split("."));

export function oneOf<T extends string>(param: string, choices: readonly T[]): Codec<T> {
  return {
    param,
    write: (value) => value,
    read(text) {
      const value = choices.find((choice) => choice === text.toLowerCase());
      return value === undefined ? { problems: [{ kind: "notOneOf", choices }] } : { value };
    },
  };
}

export function wholeNumber(param: string, min: number, max: number): Codec<number> {
  return {
    param,
    write: (value) => String(value),
    read(text) {
      if (!/^\d{1,16}$/.test(text)) return { problems: [{ kind: "malformed" }] };
      const value = Number(text);
      return value < min || value > max ? { problems: [{ kind: "outOfRange", min, max }] } : { value };
    },
  };
}

/** A number that may be left to the atlas. */
export function orUsual({ param, write, read }: Codec<number>): Codec<number | null> {
  return {
    param,
    write: (value) => (value === null ? "usual" : write(value)),
    read: (text, known) => (text === "usual" ? { value: null } : read(text, known)),
  };
}

/** 2018 and 2018-04 mean their first day; a day past the end of its month is drawn back to the last. */
export function readDay(text: string): Read<Day> {
  if (isIsoDate(text)) return { value: firstDay(text) };
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  if (!parts || year < 1 || month < 1 || month > 12 || day < 1) return { problems: [{ kind: "notADate" }] };
  const days = daysInMonth(year, month);
  const kept = `${text.slice(0, 8)}${days}`;
  return { value: kept, problems: [{ kind: "noSuchDay", year, month, days, kept }] };
}

export function unknown(
  all: { has(id: string): boolean } | undefined,
  id: string,
  kind: "unknownCountry" | "unknownBloc" | "unknownMeasure",
): readonly Why[] {
  return all === undefined || all.has(id) ? [] : [{ kind, id: cut(id) }];
}

export const isBlocId = (id: string) => /^[A-Z][A-Z0-9_]{1,23}$/.test(id);
/** The Eurasian Economic Union is EEU here and EAEU in many a file and letter. */
export const canonicalBloc = (id: string) => (id.toUpperCase() === "EAEU" ? "EEU" : id.toUpperCase());

/** A day, or none. */
export const dayOrNone = (param: string): Codec<Day | null> => ({
  param,
  write: (day) => day ?? "none",
  read: (text) => (text === "none" ? { value: null } : readDay(text)),
});

/** Switched on or off. */
export const yesOrNo = (param: string): Codec<boolean> => ({
  param,
  write: (on) => (on ? "yes" : "no"),
  read: (text) =>
    text === "yes" || text === "no"
      ? { value: text === "yes" }
      : { problems: [{ kind: "notOneOf", choices: ["yes", "no"] }] },
});
