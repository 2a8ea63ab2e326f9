import { type Flow, type FlowCell, type FlowTable, REST } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import { indexed } from "./indexed.ts";

/** Rows of a table by where they begin and end. Rows inside one country and rows of "the rest" are no corridors. */
interface FlowRows {
  readonly out: ReadonlyMap<CountryId, readonly number[]>;
  readonly in: ReadonlyMap<CountryId, readonly number[]>;
  /** All corridors. */
  readonly all: readonly number[];
  /** Rows inside one country. */
  readonly inner: readonly number[];
  /** Every row, corridor or not, by origin and dest. */
  readonly rows: ReadonlyMap<string, number>;
  /** Of each row the one of the other direction, -1 where there is none. */
  readonly back: Int32Array;
}

/** The index of a table, made once. */
export const flowRows = indexed((table: FlowTable): FlowRows => {
  const out = new Map<CountryId, number[]>();
  const into = new Map<CountryId, number[]>();
  const all: number[] = [];
  const inner: number[] = [];
  const rows = new Map<string, number>();
  table.origins.forEach((origin, row) => {
    const dest = table.dests[row] ?? REST;
    rows.set(origin + dest, row);
    if (origin === REST || dest === REST) return;
    if (origin === dest) {
      inner.push(row);
      return;
    }
    all.push(row);
    push(out, origin, row);
    push(into, dest, row);
  });
  const back = Int32Array.from(table.origins, (origin, row) => rows.get((table.dests[row] ?? REST) + origin) ?? -1);
  return { out, in: into, all, inner, rows, back };
});

function push(map: Map<CountryId, number[]>, key: CountryId, row: number) {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}

const none: readonly number[] = [];

/** Corridors that leave the country. */
export const rowsOut = (table: FlowTable, country: CountryId) => flowRows(table).out.get(country) ?? none;

/** Corridors that arrive in the country. */
export const rowsInto = (table: FlowTable, country: CountryId) => flowRows(table).in.get(country) ?? none;

/** Corridors of the country, both ways. */
export const rowsOf = (table: FlowTable, country: CountryId) => [
  ...rowsOut(table, country),
  ...rowsInto(table, country),
];

const cellsByTime = indexed((cells: FlowTable["cells"]) => {
  const times = new Map<number, Map<number, FlowCell>>();
  for (const [key, cell] of cells) {
    const at = key.indexOf(":");
    const time = Number(key.slice(at + 1));
    const own = times.get(time) ?? new Map<number, FlowCell>();
    times.set(time, own.set(Number(key.slice(0, at)), cell));
  }
  return times;
});

/** The value of one cell; NaN where it is not known. */
export const valueAt = (table: FlowTable, row: number, index: number): number =>
  table.values[index]?.[row] ?? Number.NaN;

/** What is known about one cell beside its value. */
export const cellAt = (table: FlowTable, row: number, index: number): FlowCell | undefined =>
  table.cells.size === 0
    ? table.columns?.get(index)
    : (cellsByTime(table.cells).get(index)?.get(row) ?? table.columns?.get(index));

/** The figure in one cell; null where it is not known. */
export function flowAt(table: FlowTable, row: number, index: number): Flow | null {
  const magnitude = valueAt(table, row, index);
  const [origin, dest, time] = [table.origins[row], table.dests[row], table.times[index]];
  if (Number.isNaN(magnitude) || !time || !origin || !dest) return null;
  const cell = cellAt(table, row, index);
  const flow: Flow = {
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
  return cell?.range ? { ...flow, range: cell.range } : flow;
}

/** The largest figure of the rows over all times; 0 where nothing is known. */
export function largestOf(table: FlowTable, rows: readonly number[]): number {
  let most = 0;
  for (const values of table.values) for (const row of rows) if ((values[row] ?? 0) > most) most = values[row] ?? 0;
  return most;
}
