import type { Atlas } from "../model/atlas.ts";
import { type Day, yearOf } from "../model/date.ts";
import type { Conflict } from "../model/pairs.ts";
import type { CountryId } from "../model/record.ts";
import { groupedBy, indexed } from "./indexed.ts";

/** One conflict over all its years on record. */
export interface ConflictRow {
  readonly id: string;
  /** The row of the last year up to the day, or of the first one after it: it says who the sides were. */
  readonly told: Conflict;
  /** Years with fighting on record, ascending. */
  readonly years: readonly number[];
  /** Those of them that reached the size of a war. */
  readonly warYears: readonly number[];
  readonly when: "now" | "before" | "after";
}

const named = (conflict: Conflict) => {
  const { a, b, supportA, supportB, location: ground } = conflict;
  return [...a, ...b, ...supportA, ...supportB, ...ground];
};
const byCountry = indexed((years: readonly Conflict[]) => groupedBy(years, named));

/** The years the list covers; null while it is not loaded, or where it is empty. */
export function conflictSpan({ conflicts }: Atlas): { readonly first: number; readonly last: number } | null {
  const years = conflicts?.years.map(({ year }) => year) ?? [];
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null;
}

/** Conflicts a country is in, as a side, as a helper or as the ground; the latest first; null while not loaded. */
export function conflictsOf(atlas: Atlas, country: CountryId, day: Day): ConflictRow[] | null {
  if (atlas.conflicts === null) return null;
  return rowsOf(byCountry(atlas.conflicts.years).get(country) ?? [], day);
}

/** Conflicts that name both: on two sides, on one, or one of them as a helper; null while not loaded. */
export function conflictsBetween(atlas: Atlas, a: CountryId, b: CountryId, day: Day): ConflictRow[] | null {
  if (atlas.conflicts === null) return null;
  const found = (byCountry(atlas.conflicts.years).get(a) ?? []).filter((conflict) => named(conflict).includes(b));
  return rowsOf(found, day);
}

function rowsOf(found: readonly Conflict[], day: Day): ConflictRow[] {
  return [...groupedBy(found, ({ conflict }) => [conflict])]
    .map(([id, all]) => rowOf(id, all, yearOf(day)))
    .sort((x, y) => (y.years.at(-1) ?? 0) - (x.years.at(-1) ?? 0) || x.id.localeCompare(y.id));
}

function rowOf(id: string, all: readonly Conflict[], year: number): ConflictRow {
  const inOrder = [...all].sort((x, y) => x.year - y.year);
  const years = [...new Set(inOrder.map((conflict) => conflict.year))];
  const told = inOrder.filter((conflict) => conflict.year <= year).at(-1) ?? inOrder[0];
  if (!told) throw new RangeError(`conflict ${id}: no year`);
  const warYears = [...new Set(inOrder.filter(({ intensity }) => intensity === "war").map((each) => each.year))];
  const when = years.includes(year) ? "now" : (years[0] ?? 0) > year ? "after" : "before";
  return { id, told, years, warYears, when };
}

/** Years in a row as one: 1992, 1999 to 2001 become [[1992, 1992], [1999, 2001]]. */
export function runsOf(years: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
