import { type Day, firstDay, type IsoDate } from "./date.ts";

/** Half-open: `to` is the first day on which it no longer holds; null is an open bound. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Does the period hold on that day? A partial bound starts (or ends) on its first day. */
export function holdsOn({ from, to }: Period, day: Day): boolean {
  return (from === null || firstDay(from) <= day) && (to === null || day < firstDay(to));
}

/** Do two periods share a day? */
export function overlaps(a: Period, b: Period): boolean {
  const before = (x: Period, y: Period) => x.to !== null && y.from !== null && firstDay(x.to) <= firstDay(y.from);
  return !before(a, b) && !before(b, a);
}

/** Periods in order of their beginning, open beginnings first. */
export const byStart = (a: Period, b: Period) => (a.from ?? "").localeCompare(b.from ?? "");
