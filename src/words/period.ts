import type { Period } from "../model/period.ts";
import type { Sentences } from "./words.ts";

/** "since 7 October 2002", "1992 to 2013"; says so where the beginning is not on record. */
export function periodWords({ from, to }: Period, { panel, format }: Sentences): string {
  if (from === null) return to === null ? panel.startNotSeen : panel.untilDate(format.date(to));
  return to === null ? panel.since(format.date(from)) : panel.fromTo(format.date(from), format.date(to));
}
