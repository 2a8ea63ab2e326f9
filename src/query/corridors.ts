// Corridors beyond the one day: through all years of a measure, and a few ends among each other.

import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { FlowTable, FlowTime } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import { populationOf } from "./figures.ts";
import { flowRows, valueAt } from "./flow-rows.ts";
import { type FlowScope, flowsOf, rowsOfScope, scopeKey } from "./flow-scope.ts";
import { remembered } from "./indexed.ts";
import { timesByYear } from "./times.ts";

/** One year of a corridor; null = not known, which is not zero. */
export interface YearFigure {
  readonly year: number;
  readonly value: number | null;
}

/** The years the measure has any time of, in order. */
export const yearsOf = (table: FlowTable): readonly number[] => [...timesByYear(table).keys()];

/**
 * A corridor through all years of its table, one entry a year. Ends of several countries are added up over what is
 * known; null where none of it is. `net`: origin to dest less the way back, over what is known both ways.
 */
export function corridorThrough(
  table: FlowTable,
  origin: readonly CountryId[],
  dest: readonly CountryId[],
  net = false,
): YearFigure[] {
  const { rows, back } = flowRows(table);
  const own = origin.flatMap((from) => dest.flatMap((to) => (from === to ? [] : (rows.get(from + to) ?? []))));
  const figure = (row: number, index: number) => {
    const value = valueAt(table, row, index);
    return net ? value - valueAt(table, back[row] ?? -1, index) : value;
  };
  return [...timesByYear(table)].map(([year, times]) => {
    let sum: number | null = null;
    for (const row of own) {
      const index = times.find((time) => !Number.isNaN(figure(row, time)));
      if (index !== undefined) sum = (sum ?? 0) + figure(row, index);
    }
    return { year, value: sum };
  });
}

/** Some ends among each other. `cells[i][j]` from i to j: null = not known; the diagonal is never asked. */
export interface Among {
  readonly cells: readonly (readonly (number | null)[])[];
  /** Of each end to all others in the world, and from them. */
  readonly out: readonly number[];
  readonly in: readonly number[];
  readonly time: { readonly used: FlowTime; readonly exact: boolean } | null;
}

/** What flows among ends, each one country or several, as of the day; all at one time. */
export function amongOf(table: FlowTable, ends: readonly (readonly CountryId[])[], day: Day): Among {
  const ids = ends.flat();
  const placeOf = new Map(ends.flatMap((countries, place) => countries.map((id) => [id, place] as const)));
  const cells = ends.map(() => ends.map((): number | null => null));
  const [out, into] = [ends.map(() => 0), ends.map(() => 0)];
  const inner = flowsOf(table, { kind: "group", ids, reach: "within" }, "both", day);
  inner.rows.forEach((row, at) => {
    const [i, j] = [placeOf.get(table.origins[row] ?? ""), placeOf.get(table.dests[row] ?? "")];
    const line = cells[i ?? -1];
    if (line && j !== undefined && i !== j) line[j] = (line[j] ?? 0) + (inner.values[at] ?? 0);
  });
  const outer = flowsOf(table, { kind: "group", ids, reach: "across" }, "both", day);
  outer.rows.forEach((row, at) => {
    const value = outer.values[at] ?? 0;
    const [i, j] = [placeOf.get(table.origins[row] ?? ""), placeOf.get(table.dests[row] ?? "")];
    if (i !== undefined) out[i] = (out[i] ?? 0) + value;
    else if (j !== undefined) into[j] = (into[j] ?? 0) + value;
  });
  return { cells, out, in: into, time: inner.time };
}

/** A number of people as a share of all people of some countries, in per cent, in the known year nearest to the day. */
export interface ShareOfPeople {
  readonly percent: number;
  readonly year: number;
}

/** Null where the people of one of the countries are not known. */
export function shareOfPeople(
  atlas: Atlas,
  value: number,
  countries: readonly CountryId[],
  day: Day,
): ShareOfPeople | null {
  const known = countries.flatMap((id) => populationOf(atlas, id, day) ?? []);
  const people = known.reduce((sum, own) => sum + own.value, 0);
  const [first] = known;
  return first && known.length === countries.length && people > 0
    ? { percent: (100 * value) / people, year: first.year }
    : null;
}

const knownTimes = remembered<FlowTable, readonly FlowTime[]>();

/** One time a year in which anything of the scope is known, in order. */
export const timesKnown = (table: FlowTable, scope: FlowScope): readonly FlowTime[] =>
  knownTimes(table, scopeKey(scope), () => {
    const rows = rowsOfScope(table, scope, "both");
    const isKnown = (index: number) => rows.some((row) => !Number.isNaN(valueAt(table, row, index)));
    return [...timesByYear(table).values()].flatMap((own) => table.times[own.find(isKnown) ?? -1] ?? []);
  });
