import type { CountryId, SourceId } from "../model/record.ts";

/** Every country relative to one, by classes from best (nearest, most) to worst. A country is in one class at most. */
export interface LensAnswer {
  readonly classes: readonly { readonly id: string; readonly countries: readonly CountryId[] }[];
  /** Number behind a country's class: ties, agreement 0..1, per cent, kilometres; absent where there is none. */
  readonly values: ReadonlyMap<CountryId, number>;
  /** Date, year or period the answer rests on; null where it is the day itself, or where nothing is loaded or known. */
  readonly used: string | null;
  /** Does it hold for the day itself? */
  readonly exact: boolean;
  readonly sources: readonly SourceId[];
}

/** Sorts countries into classes, first come first served; class order is the order of the ids. */
export function classify<Id extends string>(ids: readonly Id[], classOf: ReadonlyMap<CountryId, Id>) {
  const groups = new Map<Id, CountryId[]>(ids.map((id) => [id, []]));
  for (const [country, id] of classOf) groups.get(id)?.push(country);
  return ids.map((id) => ({ id, countries: groups.get(id) ?? [] }));
}

/** One class a step, from the highest: `steps` are the lower bounds, included, descending; below the last there is no class. */
export function classifySteps(
  values: ReadonlyMap<CountryId, number>,
  steps: readonly (readonly [id: string, from: number])[],
) {
  const classOf = new Map<CountryId, string>();
  for (const [country, value] of values) {
    const step = steps.find(([, from]) => value >= from);
    if (step) classOf.set(country, step[0]);
  }
  return classify(
    steps.map(([id]) => id),
    classOf,
  );
}

/** Nothing loaded or known: every class is there and empty. */
export function emptyLens(ids: readonly string[]): LensAnswer {
  return {
    classes: ids.map((id) => ({ id, countries: [] })),
    values: new Map(),
    used: null,
    exact: false,
    sources: [],
  };
}

/** Each source once, in order of appearance. */
export const distinct = (sources: readonly SourceId[]): SourceId[] => [...new Set(sources)];
