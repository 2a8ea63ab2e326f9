import { type Day, dayNumber, partsOf, yearOf } from "../model/date.ts";
import type { FlowTable, FlowTime } from "../model/flow.ts";
import { groupedBy, indexed } from "./indexed.ts";

/** A time of a table and whether it contains the day that was asked for. */
export interface UsedTime {
  readonly index: number;
  readonly time: FlowTime;
  readonly exact: boolean;
}

interface Span extends FlowTime {
  readonly index: number;
  readonly start: number;
  /** Number of the first day after it. */
  readonly end: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly fullYear: boolean;
}

const spansOf = indexed((table: FlowTable): { spans: readonly Span[]; parts: boolean } => {
  const spans = table.times.map((time, index) => spanOf(time, index));
  return { spans, parts: spans.some(({ fullYear }) => !fullYear) };
});

/** Has the table times that are no full years, so that they may overlap? */
export const hasParts = (table: FlowTable): boolean => spansOf(table).parts;

function spanOf({ from, to }: FlowTime, index: number): Span {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const lastYear = to.endsWith("-01-01") ? yearOf(to) - 1 : yearOf(to);
  const fullYear = from.endsWith("-01-01") && end - start >= 365;
  return { index, from, to, start, end, firstYear: yearOf(from), lastYear, fullYear };
}

export const contains = ({ from, to }: FlowTime, day: Day): boolean => from <= day && day < to;

export const sameTime = (a: FlowTime, b: FlowTime): boolean => a.from === b.from && a.to === b.to;

/** Months covered, from the calendar: whole years are compared with whole years and quarters with quarters. */
export function monthsIn({ from, to }: FlowTime): number {
  const [[firstYear, firstMonth], [year, month]] = [partsOf(from), partsOf(to)];
  return (year - firstYear) * 12 + month - firstMonth;
}

/** Days between the day and the nearest day of the span; 0 inside it. */
const daysAway = ({ start, end }: Span, day: number) => (day < start ? start - day : day < end ? 0 : day - end + 1);

/** Calendar years between the year and the span; 0 where the span has a day of that year. */
const yearsAway = ({ firstYear, lastYear }: Span, year: number) =>
  year < firstYear ? firstYear - year : year > lastYear ? year - lastYear : 0;

const byDays = (a: Span, b: Span, day: number) => daysAway(a, day) - daysAway(b, day) || a.start - b.start;
const byFullness = (a: Span, b: Span) => Number(b.fullYear) - Number(a.fullYear) || b.end - b.start - (a.end - a.start);

/** Indexes of the times of a table by the year they begin in, years in order: full years before parts, longer before shorter. */
export const timesByYear = indexed((table: FlowTable): ReadonlyMap<number, readonly number[]> => {
  const years = groupedBy(spansOf(table).spans, ({ firstYear }) => [String(firstYear)]);
  return new Map(
    [...years]
      .map(([year, own]) => [Number(year), own.sort(byFullness).map(({ index }) => index)] as const)
      .sort(([a], [b]) => a - b),
  );
});

/** Best first, for a table whose times are years, and for one whose times overlap: a quarter inside a year. */
function ranked(table: FlowTable, day: Day): Span[] {
  const { spans, parts } = spansOf(table);
  const [number, year] = [dayNumber(day), yearOf(day)];
  return [...spans].sort(
    (a, b) => (parts ? yearsAway(a, year) - yearsAway(b, year) || byFullness(a, b) : 0) || byDays(a, b, number),
  );
}

const isKnown = (table: FlowTable, time: number, row: number): boolean => {
  const value = table.values[time]?.[row];
  return value !== undefined && !Number.isNaN(value);
};

/**
 * The time of the table to answer with as of that day: the one that contains it, else the nearest that has a value in
 * one of the rows (all rows where none are given). Where counts have times of different lengths, the nearest year comes
 * first, in it full years before parts, longer parts before shorter. Null where no row has any value.
 */
export function timeFor(table: FlowTable, day: Day, rows?: readonly number[]): UsedTime | null {
  const best = ranked(table, day).find(({ index }) => !rows || rows.some((row) => isKnown(table, index, row)));
  const time = best && table.times[best.index];
  return time ? { index: best.index, time, exact: contains(time, day) } : null;
}

/** For each row its own best time inside the calendar year of the one chosen for all of them: pictures never mix years. */
export function timesInYear(table: FlowTable, day: Day, rows: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  const chosen = timeFor(table, day, rows);
  if (!chosen) return times;
  const { spans, parts } = spansOf(table);
  const year = spans[chosen.index]?.firstYear ?? 0;
  const candidates = parts
    ? ranked(table, day).filter((span) => yearsAway(span, year) === 0)
    : spans.filter(({ index }) => index === chosen.index);
  for (const row of rows) {
    const own = candidates.find(({ index }) => isKnown(table, index, row));
    if (own) times.set(row, own.index);
  }
  return times;
}
