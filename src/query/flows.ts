import type { Day } from "../model/date.ts";
import { type Flow, type FlowTable, REST } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import { flowAt, flowRows, rowsInto, rowsOf, rowsOut } from "./flow-rows.ts";
import { indexed } from "./indexed.ts";
import { hasParts, sameTime, timeFor, timesInYear, type UsedTime } from "./times.ts";

export { timeFor, type UsedTime } from "./times.ts";

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
  const row = flowRows(table).rows.get(a + b);
  const used = row === undefined ? null : timeFor(table, day, [row]);
  return row === undefined || !used ? null : flowAt(table, row, used.index);
}

/** Every known figure from a to b, in the order of the times of the table. */
export function flowHistory(table: FlowTable, a: CountryId, b: CountryId): Flow[] {
  const row = flowRows(table).rows.get(a + b);
  if (row === undefined) return [];
  return table.times.flatMap((_, index) => flowAt(table, row, index) ?? []);
}

/** People counted as staying inside the country; null where the measure does not say. */
export const internalFlow = (table: FlowTable, country: CountryId, day: Day): Flow | null =>
  flowBetween(table, country, country, day);

/** What the country's own count puts under all countries together, or all others (see the note); null where none. */
export const restOf = (table: FlowTable, country: CountryId, direction: "out" | "in", day: Day): Flow | null =>
  direction === "out" ? flowBetween(table, country, REST, day) : flowBetween(table, REST, country, day);

/** The last answer of each table: a page asks for it again and again, and all years of the world would fill the memory. */
const lastOfWorld = indexed((_: FlowTable) => new Map<number, readonly Flow[]>());

/** All corridors of the world at the year nearest to the day, largest first. */
export function worldFlows(table: FlowTable, day: Day): readonly Flow[] {
  const used = timeFor(table, day);
  if (!used) return [];
  const last = lastOfWorld(table);
  const known = last.get(used.index);
  if (known) return known;
  const rows = flowRows(table).all;
  const flows = flowsAt(table, rows, timesInYear(table, day, rows));
  last.clear();
  if (!hasParts(table)) last.set(used.index, flows);
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
  const comparable = out && back && sameTime(out.time, back.time);
  return { partner, out, in: back, net: comparable ? out.magnitude - back.magnitude : null };
}

/** Sum of the figures; 0 for none. Only figures of one table may be summed. */
export const totalOf = (flows: readonly Flow[]): number => flows.reduce((sum, { magnitude }) => sum + magnitude, 0);
