import type { Atlas } from "../model/atlas.ts";
import type { VisaChange } from "../model/pairs.ts";
import { byStart } from "../model/period.ts";
import type { CountryId } from "../model/record.ts";
import { groupedBy } from "./indexed.ts";

/** The rules of one passport at one destination, by the day each was first seen. */
export interface VisaCourse {
  readonly passport: CountryId;
  readonly destination: CountryId;
  readonly changes: readonly VisaChange[];
}

const asPeriod = ({ from }: VisaChange) => ({ from, to: null });
const inTime = (changes: readonly VisaChange[]) => [...changes].sort((a, b) => byStart(asPeriod(a), asPeriod(b)));

/** Empty where only the days with whole tables are known; null while the history is not loaded. */
export function visaCourse({ visaHistory }: Atlas, passport: CountryId, destination: CountryId): VisaChange[] | null {
  if (visaHistory === null) return null;
  return inTime(
    visaHistory.changes.filter((change) => change.passport === passport && change.destination === destination),
  );
}

/** Every course that begins or ends at the country: its own passport's first; null while the history is not loaded. */
export function visaCoursesOf({ visaHistory }: Atlas, country: CountryId): VisaCourse[] | null {
  if (visaHistory === null) return null;
  const own = visaHistory.changes.filter((change) => change.passport === country || change.destination === country);
  return [...groupedBy(own, ({ passport, destination }) => [`${passport} ${destination}`]).values()]
    .flatMap((changes): VisaCourse[] => {
      const [first] = changes;
      return first ? [{ passport: first.passport, destination: first.destination, changes: inTime(changes) }] : [];
    })
    .sort((a, b) => Number(b.passport === country) - Number(a.passport === country));
}
