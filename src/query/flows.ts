import type { Day } from "../model/date.ts";
import { type Flow, type FlowTable, REST } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import { indexed } from "./indexed.ts";
import { hasParts, timeFor, timesInYear, type UsedTime } from "./times.ts";

export { timeFor, type UsedTime } from "./times.ts";

/** Rows of a table by where they begin and end. Rows inside one country and rows of "the rest" are no corridors. */
interface Corridors {
  readonly out: ReadonlyMap<CountryId, readonly number[]>;
  readonly in: ReadonlyMap<CountryId, readonly number[]>;
  readonly all: readonly number[];
  /** Every row, corridor or not, by origin and dest. */
  readonly rows: ReadonlyMap<string, number>;
}

const corridorsOf = indexed((table: FlowTable): Corridors => {
  const out = new Map<CountryId, number[]>();
  const into = new Map<CountryId, number[]>();
  const all: number[] = [];
  const rows = new Map<string, number>();
  table.origins.forEach((origin, row) => {
    const dest = table.dests[row] ?? REST;
    rows.set(origin + dest, row);
    if (origin === dest || origin === REST || dest === REST) return;
    all.push(row);
    push(out, origin, row);
    push(into, dest, row);
  });
  return { out, in: into, all, rows };
});

function push(map: Map<CountryId, number[]>, key: CountryId, row: number) {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}

const none: readonly number[] = [];
const rowsOut = (table: FlowTable, country: CountryId) => corridorsOf(table).out.get(country) ?? none;
const rowsInto = (table: FlowTable, country: CountryId) => corridorsOf(table).in.get(country) ?? none;
const rowsOf = (table: FlowTable, country: CountryId) => [...rowsOut(table, country), ...rowsInto(table, country)];

/** The figure in one cell; null where it is not known. */
function flowAt(table: FlowTable, row: number, index: number): Flow | null {
  const [magnitude, time] = [table.values[index]?.[row], table.times[index]];
  const [origin, dest] = [table.origins[row], table.dests[row]];
  if (magnitude === undefined || Number.isNaN(magnitude) || !time || !origin || !dest) return null;
  const cell = table.cells.get(`${row}:${index}`) ?? table.columns?.get(index);
  return {
    origin,
    dest,
    magnitude,
    key: table.key,
    time,
    quality: cell?.quality ?? "ok",
    note: cell?.note ?? null,
    publisher: cell?.publisher ?? null,
    sources: cell?.sources ?? table.sources,
  };
}

const bySize = (a: Flow, b: Flow) =>
  b.magnitude - a.magnitude || a.origin.localeCompare(b.origin) || a.dest.localeCompare(b.dest);

/** Are the corridors of a country, between two, or (for none) of the world all there? A table may still be on its way. */
export const covers = ({ complete }: FlowTable, focus: readonly CountryId[]): boolean =>
  complete === undefined || focus.some((country) => complete.has(country));

/** Largest first. Zeros that were published are kept. */
function flowsAt(table: FlowTable, rows: readonly number[], times: ReadonlyMap<number, number>): Flow[] {
  const flows: Flow[] = [];
  for (const row of rows) {
    const index = times.get(row);
    const flow = index === undefined ? null : flowAt(table, row, index);
    if (flow) flows.push(flow);
  }
  return flows.sort(bySize);
}

/** The time a country's corridors are shown at, the same for both directions; null where nothing is known of it. */
export function timeOfCountry(table: FlowTable, country: CountryId, day: Day): UsedTime | null {
  return timeFor(table, day, rowsOf(table, country));
}

const timesOfCountry = (table: FlowTable, country: CountryId, day: Day) =>
  timesInYear(table, day, rowsOf(table, country));

/** Figures from the country to each other country, largest first; all of the year nearest to the day. */
export function flowsFrom(table: FlowTable, country: CountryId, day: Day): Flow[] {
  return flowsAt(table, rowsOut(table, country), timesOfCountry(table, country, day));
}

/** Figures into the country from each other country, largest first; all of the year nearest to the day. */
export function flowsInto(table: FlowTable, country: CountryId, day: Day): Flow[] {
  return flowsAt(table, rowsInto(table, country), timesOfCountry(table, country, day));
}

/** The figure from a to b nearest to the day, at its own time; null where none was ever published. */
export function flowBetween(table: FlowTable, a: CountryId, b: CountryId, day: Day): Flow | null {
  const row = corridorsOf(table).rows.get(a + b);
  const used = row === undefined ? null : timeFor(table, day, [row]);
  return row === undefined || !used ? null : flowAt(table, row, used.index);
}

/** Every known figure from a to b, in the order of the times of the table. */
export function flowHistory(table: FlowTable, a: CountryId, b: CountryId): Flow[] {
  const row = corridorsOf(table).rows.get(a + b);
  if (row === undefined) return [];
  return table.times.flatMap((_, index) => flowAt(table, row, index) ?? []);
}

/** People counted as staying inside the country; null where the measure does not say. */
export const internalFlow = (table: FlowTable, country: CountryId, day: Day): Flow | null =>
  flowBetween(table, country, country, day);

/** What the country's own count puts under all countries together, or all others (see the note); null where none. */
export const restOf = (table: FlowTable, country: CountryId, direction: "out" | "in", day: Day): Flow | null =>
  direction === "out" ? flowBetween(table, country, REST, day) : flowBetween(table, REST, country, day);

const worldByTime = indexed((_: FlowTable) => new Map<number, readonly Flow[]>());

/** All corridors of the world at the year nearest to the day, largest first. */
export function worldFlows(table: FlowTable, day: Day): readonly Flow[] {
  const used = timeFor(table, day);
  if (!used) return [];
  const known = worldByTime(table).get(used.index);
  if (known) return known;
  const rows = corridorsOf(table).all;
  const flows = flowsAt(table, rows, timesInYear(table, day, rows));
  if (!hasParts(table)) worldByTime(table).set(used.index, flows);
  return flows;
}

/** Both directions between a country and a partner. Net is out − in, null unless both are known for the same time. */
export interface Exchange {
  readonly partner: CountryId;
  readonly out: Flow | null;
  readonly in: Flow | null;
  readonly net: number | null;
}

/** One exchange a partner of the country, largest known figure first. */
export function netOf(table: FlowTable, country: CountryId, day: Day): Exchange[] {
  const out = new Map(flowsFrom(table, country, day).map((flow) => [flow.dest, flow]));
  const into = new Map(flowsInto(table, country, day).map((flow) => [flow.origin, flow]));
  const partners = new Set([...out.keys(), ...into.keys()]);
  const size = ({ out, in: back }: Exchange) => Math.max(out?.magnitude ?? 0, back?.magnitude ?? 0);
  return [...partners]
    .map((partner) => exchange(partner, out.get(partner) ?? null, into.get(partner) ?? null))
    .sort((a, b) => size(b) - size(a) || a.partner.localeCompare(b.partner));
}

/** Puts two figures side by side. */
export function exchange(partner: CountryId, out: Flow | null, back: Flow | null): Exchange {
  const sameTime = out && back && out.time.from === back.time.from && out.time.to === back.time.to;
  return { partner, out, in: back, net: sameTime ? out.magnitude - back.magnitude : null };
}

const largest = indexed((_: FlowTable) => new Map<string, number>());

/**
 * The largest figure of all times, so that widths do not change with the day: of the country's corridors in that
 * direction (both for net), or of all corridors where the country is null. 0 where nothing is known.
 */
export function largestEver(
  table: FlowTable,
  country: CountryId | null,
  direction: "out" | "in" | "both" | "net",
): number {
  const key = `${country}:${direction}`;
  const known = largest(table).get(key);
  if (known !== undefined) return known;
  const value = largestOf(table, country === null ? corridorsOf(table).all : rowsTowards(table, country, direction));
  largest(table).set(key, value);
  return value;
}

function rowsTowards(table: FlowTable, country: CountryId, direction: "out" | "in" | "both" | "net") {
  if (direction === "out") return rowsOut(table, country);
  return direction === "in" ? rowsInto(table, country) : rowsOf(table, country);
}

function largestOf(table: FlowTable, rows: readonly number[]): number {
  let most = 0;
  for (const values of table.values) for (const row of rows) if ((values[row] ?? 0) > most) most = values[row] ?? 0;
  return most;
}

/** The largest figure between the two, in either direction, of all times. */
export function largestBetween(table: FlowTable, a: CountryId, b: CountryId): number {
  const { rows } = corridorsOf(table);
  return largestOf(
    table,
    [rows.get(a + b), rows.get(b + a)].filter((row) => row !== undefined),
  );
}

/** Sum of the figures; 0 for none. Only figures of one table may be summed. */
export const totalOf = (flows: readonly Flow[]): number => flows.reduce((sum, { magnitude }) => sum + magnitude, 0);
