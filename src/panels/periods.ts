import type { Period } from "../model/period.ts";
import type { Words } from "../words/messages.ts";

/** "since 7 October 2002", "1992 to 2013"; says so where the beginning is not on record. */
export function periodWords({ from, to }: Period, { panel, format }: Words): string {
  if (from === null) return to === null ? panel.startNotSeen : panel.untilDate(format.date(to));
  return to === null ? panel.since(format.date(from)) : panel.fromTo(format.date(from), format.date(to));
}

/** The same, short: "5 Oct 2012 to 2042", "8 Feb 2013". */
export function shortPeriod({ from, to }: Period, { panel, format }: Words): string {
  if (from === null) return to === null ? "" : panel.untilDate(format.shortDate(to));
  return to === null ? format.shortDate(from) : panel.fromTo(format.shortDate(from), format.shortDate(to));
}
