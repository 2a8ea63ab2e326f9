import type { Period } from "../model/period.ts";
import type { Words } from "../words/messages.ts";

export { periodWords } from "../words/period.ts";

/** A period, short: "5 Oct 2012 to 2042", "8 Feb 2013". */
export function shortPeriod({ from, to }: Period, { panel, format }: Words): string {
  if (from === null) return to === null ? "" : panel.untilDate(format.shortDate(to));
  return to === null ? format.shortDate(from) : panel.fromTo(format.shortDate(from), format.shortDate(to));
}
