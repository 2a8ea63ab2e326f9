import type { Atlas } from "../model/atlas.ts";
import { type Day, yearOf } from "../model/date.ts";
import type { Flow, MeasureKey } from "../model/flow.ts";
import type { Series } from "../model/pairs.ts";
import type { CountryId, Measure } from "../model/record.ts";
import { exchange, flowBetween, flowsFrom, flowsInto, restOf, timeOfCountry, totalOf } from "./flows.ts";
import { contains, type UsedTime } from "./times.ts";

/** A measure and revision that counts corridors, loaded or not. */
export interface FlowMeasure {
  readonly key: MeasureKey;
  readonly measure: Measure;
  readonly revision: string | null;
}

/** The measures people are offered, as the maintainers of the data order them: counted first, then stocks, models, claims. */
const ORDER: readonly string[] = [
  "un_stock",
  "labour_departures",
  "modelled_change_of_residence",
  "modelled_stock",
  "labour_migrants_claim",
];
const rank = ({ measure }: FlowMeasure) => (ORDER.includes(measure.id) ? ORDER.indexOf(measure.id) : ORDER.length);

/** Every measure with figures by corridor, one entry a revision: the most asked for first, then by id. */
export function flowMeasures(atlas: Atlas): FlowMeasure[] {
  return [...atlas.measures.values()]
    .flatMap((measure) =>
      measure.revisions
        .filter(({ file }) => !file.startsWith("pairs/") && !file.startsWith("series/"))
        .map(
          ({ id }): FlowMeasure => ({ key: id === null ? measure.id : `${measure.id}-${id}`, measure, revision: id }),
        ),
    )
    .sort((a, b) => rank(a) - rank(b) || a.key.localeCompare(b.key));
}

/** Their keys: those that a link may name. */
export const measureKeys = (atlas: Atlas): ReadonlySet<MeasureKey> =>
  new Set(flowMeasures(atlas).map(({ key }) => key));

/** Tables of the whole world by year, each larger than all the others together: fetched only when somebody asks for them. */
const LARGE: readonly string[] = [
  "asylum_seeker_stock",
  "modelled_change_of_residence",
  "modelled_stock",
  "refugee_stock",
];
export const isLarge = ({ measure }: FlowMeasure): boolean => LARGE.includes(measure.id);

/** What one measure says about a corridor, in both directions. Measures are never added and never put in one row. */
export interface FigureRow extends FlowMeasure {
  /** False while the measure is still to be loaded: then nothing is known yet, which is not the same as not published. */
  readonly loaded: boolean;
  readonly there: Flow | null;
  readonly back: Flow | null;
  /** there − back; null unless both are known for one time. */
  readonly net: number | null;
  /** Does the time of the figure contain the day? */
  readonly exact: boolean;
}

/** One row a measure and revision that has any figure between the two, and one each for those not loaded yet. */
export function figuresOf(atlas: Atlas, a: CountryId, b: CountryId, day: Day): FigureRow[] {
  return flowMeasures(atlas).flatMap((entry): FigureRow[] => {
    const table = atlas.flows.get(entry.key);
    if (!table) return [{ ...entry, loaded: false, there: null, back: null, net: null, exact: false }];
    const { out: there, in: back, net } = exchange(b, flowBetween(table, a, b, day), flowBetween(table, b, a, day));
    const time = (there ?? back)?.time;
    return time ? [{ ...entry, loaded: true, there, back, net, exact: contains(time, day) }] : [];
  });
}

/** All that a row shows of a figure, and of the rows: the same words, the same rows. */
export const flowInWords = (flow: Flow | null): string =>
  flow === null ? "-" : [flow.magnitude, flow.time.from, flow.time.to, flow.quality].join("/");
export const rowsInWords = (rows: readonly FigureRow[], day: Day): string =>
  rows.map(({ key, loaded, there, back }) => [key, loaded, side(there, day), side(back, day)].join(" ")).join(";");
const side = (flow: Flow | null, day: Day) => `${flowInWords(flow)}${flow && contains(flow.time, day) ? "=" : "~"}`;

/** What one measure says about a country and all others. */
export interface CountryFigures extends FlowMeasure {
  readonly time: UsedTime;
  /** Largest first. */
  readonly out: readonly Flow[];
  readonly into: readonly Flow[];
  readonly outTotal: number;
  readonly intoTotal: number;
  /** What the country's own count gives for all destinations, or all others: see its note. */
  readonly outRest: Flow | null;
}

/** One entry a loaded measure that knows anything about the country. */
export function figuresOfCountry(atlas: Atlas, country: CountryId, day: Day): CountryFigures[] {
  return flowMeasures(atlas).flatMap((entry): CountryFigures[] => {
    const table = atlas.flows.get(entry.key);
    const time = table && timeOfCountry(table, country, day);
    if (!table || !time) return [];
    const [out, into] = [flowsFrom(table, country, day), flowsInto(table, country, day)];
    const outRest = restOf(table, country, "out", day);
    return [{ ...entry, time, out, into, outTotal: totalOf(out), intoTotal: totalOf(into), outRest }];
  });
}

export interface Known {
  readonly value: number;
  readonly year: number;
}

/** Of a yearly series, the country's value in the known year nearest to that of the day; null where none is known or loaded. */
export function valueNear(series: Series | null | undefined, country: CountryId, day: Day): Known | null {
  const row = series?.rows.get(country);
  let best: Known | null = null;
  const away = (year: number) => Math.abs(year - yearOf(day));
  series?.years.forEach((year, index) => {
    const value = row?.[index] ?? null;
    if (value !== null && (best === null || away(year) < away(best.year))) best = { value, year };
  });
  return best;
}

/** People in the country. */
export const populationOf = (atlas: Atlas, country: CountryId, day: Day): Known | null =>
  valueNear(atlas.population, country, day);

/** Million US dollars a year. */
export const gdpOf = (atlas: Atlas, country: CountryId, day: Day): Known | null =>
  valueNear(atlas.series.get("gdp"), country, day);
