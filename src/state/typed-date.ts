import { type Day, daysInMonth, firstDay, type IsoDate, isIsoDate } from "../model/date.ts";
import { westernDigits } from "../model/digits.ts";

/** What a reader's date means: a day, the nearest day there is (31 April), or nothing that can be read. */
export type TypedDate =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "kept"; readonly day: Day; readonly year: number; readonly month: number; readonly days: number }
  | { readonly kind: "unreadable" };

const unreadable: TypedDate = { kind: "unreadable" };

/**
 * Reads 2018, 2018-04, 2018-04-09, 9.4.2018, 4.2018, "9 April 2018", "April 2018", with Persian digits too.
 * `months`: for each of the twelve, every spelling of the reader's language; a beginning of three letters will do.
 * A year or a month means its first day.
 */
export function readTypedDate(text: string, months: readonly (readonly string[])[]): TypedDate {
  const tokens = westernDigits(text.trim()).match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const words = tokens.filter((token) => !/^\d/.test(token)).map((word) => monthOf(word, months));
  const named = words.filter((month) => month > 0);
  if (named.length > 1 || numbers.some((digits) => digits.length > 4)) return unreadable;
  const [month] = named;
  if (month !== undefined) return withName(numbers, month);
  return words.length > 0 ? unreadable : withNumbers(numbers);
}

function withName(numbers: readonly string[], month: number): TypedDate {
  const year = numbers.find((digits) => digits.length === 4);
  const rest = numbers.filter((digits) => digits !== year);
  if (year === undefined || rest.length > 1) return unreadable;
  return rest[0] === undefined ? whole(`${year}-${two(month)}`) : dayOf(year, month, Number(rest[0]));
}

/** The year tells the order by its four digits: year first counts down, year last counts up. */
function withNumbers([first = "", second = "", third = "", ...more]: readonly string[]): TypedDate {
  if (more.length > 0) return unreadable;
  if (first.length === 4) {
    if (second === "") return whole(first);
    return third === "" ? whole(`${first}-${two(Number(second))}`) : dayOf(first, Number(second), Number(third));
  }
  if (third.length === 4) return dayOf(third, Number(second), Number(first));
  return second.length === 4 && third === "" ? whole(`${second}-${two(Number(first))}`) : unreadable;
}

function dayOf(year: string, month: number, day: number): TypedDate {
  const date = `${year}-${two(month)}-${two(day)}`;
  if (isIsoDate(date)) return { kind: "day", day: date };
  if (Number(year) < 1 || month < 1 || month > 12 || day < 1 || day > 99) return unreadable;
  const days = daysInMonth(Number(year), month);
  return { kind: "kept", day: `${year}-${two(month)}-${days}`, year: Number(year), month, days };
}

const whole = (date: IsoDate): TypedDate => (isIsoDate(date) ? { kind: "day", day: firstDay(date) } : unreadable);
const two = (value: number) => String(value).padStart(2, "0");

/** 1 to 12, or 0 for a word that may stand beside a date (9th, г., соли). */
function monthOf(word: string, months: readonly (readonly string[])[]): number {
  const small = word.toLowerCase();
  const exact = months.findIndex((names) => names.some((name) => name.toLowerCase() === small));
  if (exact >= 0) return exact + 1;
  if (small.length < 3) return 0;
  return months.findIndex((names) => names.some((name) => name.toLowerCase().startsWith(small))) + 1;
}
