import type { Day } from "../model/date.ts";
import type { FlowTable, FlowTime } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import { flowRows, rowsInto, rowsOf, rowsOut, valueAt } from "./flow-rows.ts";
import { remembered } from "./indexed.ts";
import { contains, hasParts, timeFor, timesInYear } from "./times.ts";

/** Whose corridors are asked for. */
export type FlowScope =
  | { readonly kind: "world" }
  | { readonly kind: "country"; readonly id: CountryId }
  | { readonly kind: "pair"; readonly a: CountryId; readonly b: CountryId }
  /** Several countries, or the members of a bloc: corridors over their common outer border, or among them. */
  | { readonly kind: "group"; readonly ids: readonly CountryId[]; readonly reach: "across" | "within" };

/** Seen from the scope: leaving it, arriving in it, or neither. */
export type FlowSide = "out" | "in" | "world";
export const SIDES: readonly FlowSide[] = ["out", "in", "world"];

/** Corridors of a scope with their figures at one time, as columns of equal length in the order of the table. */
export interface FoundFlows {
  readonly table: FlowTable;
  readonly rows: Int32Array;
  /** Index of the time of each figure: where periods overlap each corridor has its own, all in one year. */
  readonly times: Int16Array;
  readonly values: Float64Array;
  /** Places in SIDES. */
  readonly sides: Uint8Array;
  /** Corridors in question without a figure at that time; among members and in a pair also those without any row. */
  readonly unknown: number;
  readonly time: { readonly used: FlowTime; readonly exact: boolean } | null;
}

/** Which of the two directions; net needs both. */
export type Way = "out" | "in" | "both" | "net";

/** The countries the scope is about; none for the world. */
export function idsOf(scope: FlowScope): readonly CountryId[] {
  if (scope.kind === "country") return [scope.id];
  if (scope.kind === "pair") return [scope.a, scope.b];
  return scope.kind === "group" ? scope.ids : [];
}

/** Are the corridors of the scope all there? A table may still be on its way. */
export function covers({ complete }: FlowTable, scope: FlowScope): boolean {
  if (complete === undefined) return true;
  const ids = idsOf(scope);
  return scope.kind === "pair"
    ? ids.some((id) => complete.has(id))
    : ids.length > 0 && ids.every((id) => complete.has(id));
}

/** Rows of the corridors of the scope, and the side each is on. */
interface Sought {
  readonly rows: readonly number[];
  readonly sides: readonly number[];
  /** Rows that decide on the time: both directions, and for a group both reaches, stand at one time. */
  readonly deciding: readonly number[];
  /** Corridors in question that have no row at all. */
  readonly absent: number;
}

function soughtIn(table: FlowTable, scope: FlowScope, way: Way): Sought {
  const index = flowRows(table);
  const out = way !== "in";
  const into = way !== "out";
  switch (scope.kind) {
    case "world":
      return { rows: index.all, sides: index.all.map(() => WORLD), deciding: index.all, absent: 0 };
    case "country":
      return sided(
        out ? rowsOut(table, scope.id) : [],
        into ? rowsInto(table, scope.id) : [],
        rowsOf(table, scope.id),
        0,
      );
    case "pair": {
      const rowOf = (a: CountryId, b: CountryId) => [index.rows.get(a + b)].filter((row) => row !== undefined);
      const [there, back] = [out ? rowOf(scope.a, scope.b) : [], into ? rowOf(scope.b, scope.a) : []];
      return sided(there, back, [...there, ...back], Number(out) + Number(into) - there.length - back.length);
    }
    case "group":
      return soughtInGroup(table, scope, out, into);
  }
}

const OUT = 0;
const IN = 1;
const WORLD = 2;

function sided(out: readonly number[], into: readonly number[], deciding: readonly number[], absent: number): Sought {
  const sides = [...out.map(() => OUT), ...into.map(() => IN)];
  return { rows: [...out, ...into], sides, deciding, absent };
}

function soughtInGroup(
  table: FlowTable,
  { ids, reach }: Extract<FlowScope, { readonly kind: "group" }>,
  out: boolean,
  into: boolean,
): Sought {
  const members = new Set(ids);
  const leaving = ids.flatMap((id) => rowsOut(table, id));
  const inside = leaving.filter((row) => members.has(table.dests[row] ?? ""));
  const over = leaving.filter((row) => !members.has(table.dests[row] ?? ""));
  const arriving = ids.flatMap((id) => rowsInto(table, id)).filter((row) => !members.has(table.origins[row] ?? ""));
  const deciding = [...leaving, ...arriving];
  if (reach === "across") return sided(out ? over : [], into ? arriving : [], deciding, 0);
  const possible = ids.length * (ids.length - 1);
  return { rows: inside, sides: inside.map(() => WORLD), deciding, absent: possible - inside.length };
}

const soughtOf = remembered<FlowTable, Sought>();

/** The same question is asked for every year that is played. */
const sought = (table: FlowTable, scope: FlowScope, way: Way): Sought =>
  soughtOf(table, `${scopeKey(scope)}:${way}`, () => soughtIn(table, scope, way));

/** Rows of the table that the scope asks for in that direction, known or not at any one time. */
export const rowsOfScope = (table: FlowTable, scope: FlowScope, way: Way): readonly number[] =>
  sought(table, scope, way).rows;

/** Tells scopes apart. */
export const scopeKey = (scope: FlowScope): string =>
  `${scope.kind}:${idsOf(scope).join()}:${scope.kind === "group" ? scope.reach : ""}`;

/** The figures of the scope as of the day; for "net" those of both directions. */
export function flowsOf(table: FlowTable, scope: FlowScope, way: Way, day: Day): FoundFlows {
  const asked = sought(table, scope, way);
  const time = timeFor(table, day, scope.kind === "world" ? undefined : asked.deciding);
  const timeOf = timesOf(table, scope, asked, day, time?.index);
  const found = columnsFor(asked.rows.length);
  let count = 0;
  for (let place = 0; place < asked.rows.length; place += 1) {
    const row = asked.rows[place] ?? 0;
    const at = timeOf(row);
    const value = at === undefined ? Number.NaN : valueAt(table, row, at);
    if (at === undefined || Number.isNaN(value)) continue;
    found.rows[count] = row;
    found.times[count] = at;
    found.values[count] = value;
    found.sides[count] = asked.sides[place] ?? WORLD;
    count += 1;
  }
  const columns = cut(found, count);
  const used = table.times[columns.times[0] ?? time?.index ?? -1];
  return {
    table,
    ...columns,
    unknown: asked.rows.length - count + asked.absent,
    time: used ? { used, exact: contains(used, day) } : null,
  };
}

type Columns = Pick<FoundFlows, "rows" | "times" | "values" | "sides">;

const columnsFor = (length: number): Columns => ({
  rows: new Int32Array(length),
  times: new Int16Array(length),
  values: new Float64Array(length),
  sides: new Uint8Array(length),
});

const cut = ({ rows, times, values, sides }: Columns, length: number): Columns => ({
  rows: rows.subarray(0, length),
  times: times.subarray(0, length),
  values: values.subarray(0, length),
  sides: sides.subarray(0, length),
});

/** Each of a pair stands at its own nearest time; all others in one year. */
function timesOf(
  table: FlowTable,
  scope: FlowScope,
  { deciding }: Sought,
  day: Day,
  chosen: number | undefined,
): (row: number) => number | undefined {
  if (scope.kind === "pair") return (row) => timeFor(table, day, [row])?.index;
  if (!hasParts(table)) return () => chosen;
  const times = timesInYear(table, day, deciding);
  return (row) => times.get(row);
}

/**
 * One figure a corridor instead of two: from the losing to the gaining side, where both directions are known for one time.
 * Equal ones are 0, and lead from the first.
 */
export function netOfFlows(found: FoundFlows): FoundFlows {
  const { back } = flowRows(found.table);
  const places = new Map<number, number>();
  found.rows.forEach((row, place) => {
    places.set(row, place);
  });
  const net = columnsFor(found.rows.length);
  let count = 0;
  found.rows.forEach((row, place) => {
    const other = places.get(back[row] ?? -1);
    const time = found.times[place];
    if (other === undefined || found.times[other] !== time || time === undefined) return;
    const difference = (found.values[place] ?? 0) - (found.values[other] ?? 0);
    if (difference < 0 || (difference === 0 && other < place)) return;
    net.rows[count] = row;
    net.times[count] = time;
    net.values[count] = difference;
    net.sides[count] = found.sides[place] ?? WORLD;
    count += 1;
  });
  return { ...found, ...cut(net, count) };
}
