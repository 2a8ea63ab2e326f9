import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { Flow, MeasureKey } from "../model/flow.ts";
import type { CountryId, Measure, Standing } from "../model/record.ts";
import { exchange, flowBetween } from "./flows.ts";
import { contains } from "./times.ts";

/** Keys of all measures of corridors, each revision its own, loaded or not, in the order of the atlas. */
export function flowKeys(atlas: Atlas): MeasureKey[] {
  return [...atlas.measures.values()].flatMap(({ id, revisions }) =>
    revisions
      .filter(({ file }) => file.startsWith("flows/"))
      .map((revision) => (revision.id === null ? id : `${id}-${revision.id}`)),
  );
}

/** The measure a key belongs to; undefined for a key the atlas does not know. */
export const measureOfKey = (atlas: Atlas, key: MeasureKey): Measure | undefined =>
  atlas.measures.get(key.split("-", 1)[0] ?? key);

/** What one measure says about two countries, both ways; net is out − in where both are known for one time. */
export interface PairFigure {
  readonly key: MeasureKey;
  readonly measure: Measure;
  readonly out: Flow | null;
  readonly in: Flow | null;
  readonly net: number | null;
}

const ORDER: readonly Standing[] = ["estimated", "counted", "modelled", "claimed"];

/**
 * One row a loaded measure that has any figure from a to b or back, each at its own time nearest to the day.
 * Rows are never added or compared: each counts something else.
 */
export function figuresOf(atlas: Atlas, a: CountryId, b: CountryId, day: Day): PairFigure[] {
  const figures = flowKeys(atlas).flatMap((key): PairFigure[] => {
    const [table, measure] = [atlas.flows.get(key), measureOfKey(atlas, key)];
    if (!table || !measure) return [];
    const both = exchange(b, flowBetween(table, a, b, day), flowBetween(table, b, a, day));
    return both.out || both.in ? [{ key, measure, out: both.out, in: both.in, net: both.net }] : [];
  });
  const rank = ({ measure }: PairFigure) => ORDER.indexOf(measure.standing);
  return figures.sort((x, y) => rank(x) - rank(y));
}

/** Does the figure's own time contain the day? Else it is the nearest there is. */
export const isExact = (flow: Flow, day: Day): boolean => contains(flow.time, day);

/** Is it money that is counted, not people? */
export const isMoney = ({ kind }: Measure): boolean => kind === "flow of money";

/** People in the country in the year nearest to the one asked for; null where none is known or the series is not loaded. */
export function populationOf(atlas: Atlas, country: CountryId, year: number): { people: number; year: number } | null {
  const series = atlas.population;
  const row = series?.rows.get(country);
  if (!series || !row) return null;
  let best: { people: number; year: number } | null = null;
  series.years.forEach((each, index) => {
    const people = row[index];
    if (people === null || people === undefined) return;
    if (!best || Math.abs(each - year) < Math.abs(best.year - year)) best = { people, year: each };
  });
  return best;
}
