import { flowId } from "../model/corridor.ts";
import type { Flow, FlowTable } from "../model/flow.ts";
import type { Quality } from "../model/record.ts";
import { type EndRows, endRows } from "./end-rows.ts";
import { cellAt, flowAt, flowRows, largestOf, valueAt } from "./flow-rows.ts";
import {
  type FlowScope,
  type FlowSide,
  type FoundFlows,
  rowsOfScope,
  SIDES,
  scopeKey,
  type Way,
} from "./flow-scope.ts";
import type { EndId, Ends } from "./grouping.ts";
import { remembered } from "./indexed.ts";
import { sameTime } from "./times.ts";

/** One line to draw: a flow, the net of two, or the sum of several between two groups. */
export interface Corridor {
  /** Of a sum: the ends are groups, the quality is the worst of its parts. */
  readonly flow: Flow;
  readonly side: FlowSide;
  /** How many published figures were added up; 1 = as it was published. */
  readonly parts: number;
}

/** What stays inside the groups, and never becomes a line. */
export interface Inside {
  readonly corridors: number;
  readonly total: number;
  readonly of: ReadonlyMap<EndId, number>;
}

/** From what says least against a figure to what says most. */
const DOUBT: readonly Quality[] = ["ok", "rounded", "provisional", "low", "superseded", "suspect", "broken"];
const worse = (a: Quality, b: Quality): Quality => (DOUBT.indexOf(a) > DOUBT.indexOf(b) ? a : b);

interface Sum {
  readonly first: Flow;
  readonly side: FlowSide;
  magnitude: number;
  parts: number;
  quality: Quality;
  publisher: string | null;
  sources: Flow["sources"];
  from: string;
  to: string;
}

/** Figures added up by their ends, in no order; those inside one group apart. Corrections (negative figures) count. */
export function summed(found: FoundFlows, ends: Ends): { corridors: Corridor[]; inside: Inside } {
  const { table } = found;
  const { ids, origins, dests } = endRows(table, ends);
  const sums = new Map<number, Sum>();
  const inside = new Map<EndId, number>();
  let [corridors, total] = [0, 0];
  found.rows.forEach((row, place) => {
    const [origin, dest] = [origins[row] ?? 0, dests[row] ?? 0];
    const value = found.values[place] ?? 0;
    if (origin === dest) {
      corridors += 1;
      total += value;
      inside.set(ids[origin] ?? "", (inside.get(ids[origin] ?? "") ?? 0) + value);
      return;
    }
    const key = origin * ids.length + dest;
    const sum = sums.get(key);
    if (sum) add(sum, table, row, found.times[place] ?? 0, value);
    else {
      const first = flowAt(table, row, found.times[place] ?? 0);
      const side = SIDES[found.sides[place] ?? 2] ?? "world";
      if (first) sums.set(key, began({ ...first, origin: ids[origin] ?? "", dest: ids[dest] ?? "" }, side));
    }
  });
  return { corridors: [...sums.values()].map(corridorOf), inside: { corridors, total, of: inside } };
}

const began = (first: Flow, side: FlowSide): Sum => ({
  first,
  side,
  magnitude: first.magnitude,
  parts: 1,
  quality: first.quality,
  publisher: first.publisher,
  sources: first.sources,
  from: first.time.from,
  to: first.time.to,
});

function add(sum: Sum, table: FlowTable, row: number, index: number, value: number): void {
  sum.magnitude += value;
  sum.parts += 1;
  const cell = cellAt(table, row, index);
  if (cell) sum.quality = worse(sum.quality, cell.quality);
  if ((cell?.publisher ?? null) !== sum.publisher) sum.publisher = null;
  const sources = cell?.sources ?? table.sources;
  if (sources !== sum.sources) sum.sources = [...new Set([...sum.sources, ...sources])];
  const time = table.times[index];
  if (time && time.from < sum.from) sum.from = time.from;
  if (time && time.to > sum.to) sum.to = time.to;
}

function corridorOf({ first, side, parts, magnitude, quality, publisher, sources, from, to }: Sum): Corridor {
  if (parts === 1) return { flow: first, side, parts };
  const { range: _, ...rest } = first;
  return { flow: { ...rest, magnitude, quality, note: null, publisher, sources, time: { from, to } }, side, parts };
}

/** Net of sums: one line a pair of ends, from the losing to the gaining side, where both directions are known. */
export function netOfSums(corridors: readonly Corridor[]): Corridor[] {
  const known = new Map(corridors.map((corridor) => [flowId(corridor.flow), corridor]));
  return corridors.flatMap((corridor) => {
    const { flow, parts } = corridor;
    const back = known.get(flowId({ origin: flow.dest, dest: flow.origin }));
    if (!back || !sameTime(back.flow.time, flow.time)) return [];
    const magnitude = flow.magnitude - back.flow.magnitude;
    if (magnitude < 0 || (magnitude === 0 && flow.origin > flow.dest)) return [];
    const quality = worse(flow.quality, back.flow.quality);
    return [{ ...corridor, flow: { ...flow, quality, magnitude }, parts: parts + back.parts }];
  });
}

/** What leaves and what arrives at an end, over all its corridors, drawn or not. */
export interface Totals {
  readonly id: EndId;
  readonly out: number;
  readonly in: number;
  /** What stays inside; null where nothing is known of it. */
  readonly internal: number | null;
}

/** One entry an end that has any figure, the largest first. */
export function totalsOf(found: FoundFlows, ends: Ends, inside: Inside): Totals[] {
  const { table } = found;
  const { ids, origins, dests } = endRows(table, ends);
  const [out, into] = [new Float64Array(ids.length), new Float64Array(ids.length)];
  const named = new Uint8Array(ids.length);
  found.rows.forEach((row, place) => {
    const [origin, dest] = [origins[row] ?? 0, dests[row] ?? 0];
    if (origin === dest) return;
    const value = found.values[place] ?? 0;
    out[origin] = (out[origin] ?? 0) + value;
    into[dest] = (into[dest] ?? 0) + value;
    named[origin] = named[dest] = 1;
  });
  const stayed = stayedInside(found, inside, { ids, origins, dests });
  return ids
    .flatMap((id, end) =>
      named[end] ? [{ id, out: out[end] ?? 0, in: into[end] ?? 0, internal: stayed.get(id) ?? null }] : [],
    )
    .sort((a, b) => b.out + b.in - a.out - a.in || (a.id < b.id ? -1 : 1));
}

/** Between countries of one group, and counted inside one country. */
function stayedInside({ table, times }: FoundFlows, inside: Inside, { ids, origins }: EndRows): Map<EndId, number> {
  const stayed = new Map(inside.of);
  const [time] = times;
  for (const row of time === undefined ? [] : flowRows(table).inner) {
    const value = valueAt(table, row, time ?? 0);
    const id = ids[origins[row] ?? 0] ?? "";
    if (!Number.isNaN(value)) stayed.set(id, (stayed.get(id) ?? 0) + value);
  }
  return stayed;
}

const largestKnown = remembered<FlowTable, number>();

/**
 * The largest line of all times, so that widths do not change with the day: of the corridors of the scope in that
 * direction (both for net), added up by the same ends. 0 where nothing is known.
 */
export function largestLine(table: FlowTable, scope: FlowScope, way: Way, ends: Ends): number {
  return largestKnown(table, `${scopeKey(scope)}:${way}:${ends.key}`, () => {
    const rows = rowsOfScope(table, scope, way);
    return ends.groups.size === 0 ? largestOf(table, rows) : largestSum(table, rows, ends);
  });
}

function largestSum(table: FlowTable, rows: readonly number[], ends: Ends): number {
  const { ids, origins, dests } = endRows(table, ends);
  let most = 0;
  for (const values of table.values) {
    const sums = new Map<number, number>();
    for (const row of rows) {
      const [origin, dest, value] = [origins[row] ?? 0, dests[row] ?? 0, values[row] ?? Number.NaN];
      if (origin === dest || Number.isNaN(value)) continue;
      const key = origin * ids.length + dest;
      sums.set(key, (sums.get(key) ?? 0) + value);
    }
    for (const sum of sums.values()) if (sum > most) most = sum;
  }
  return most;
}
