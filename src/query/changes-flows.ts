import type { Day } from "../model/date.ts";
import type { Flow, FlowTable, FlowTime, MeasureKey } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import { flowAt } from "./flow-rows.ts";
import { type FlowScope, type FlowSide, flowsOf, SIDES } from "./flow-scope.ts";
import { monthsIn } from "./times.ts";

/** A corridor whose figure differs between the times nearest to the two days: one measure, one revision, two times. */
export interface FlowChange {
  readonly key: MeasureKey;
  readonly before: Flow;
  readonly after: Flow;
  readonly difference: number;
}

/** "within": among the members, for whom no side is out or in. */
export type SumSide = "out" | "in" | "within";

/** Sums over the same corridors at both times; corridors known at one of them only are in neither. */
export interface SumChange {
  readonly side: SumSide;
  readonly before: number;
  readonly after: number;
}

/** One measure and revision between the times nearest to the two days. */
export interface MeasureChange {
  readonly key: MeasureKey;
  readonly before: FlowTime;
  readonly after: FlowTime;
  /** Corridors that went up, and down. */
  readonly up: number;
  readonly down: number;
  /** Empty for a pair, for several and for the world, whose corridors are told one by one. */
  readonly sums: readonly SumChange[];
  /** Largest change first; of a bloc and of the world no more than `MOST_TOLD`. */
  readonly largest: readonly FlowChange[];
}

/** So many corridors of a bloc or of the world are told by name. */
export const MOST_TOLD = 50;

/** Whose corridors are compared: one scope, or for a bloc its outer border and its inside. */
export interface FlowsAsked {
  readonly scopes: readonly FlowScope[];
  readonly sums: boolean;
  readonly most: number;
}

/** Null where the table has no two comparable times, or no corridor differs. */
export function measureChange(table: FlowTable, asked: FlowsAsked, from: Day, to: Day): MeasureChange | null {
  const compared = asked.scopes.flatMap((scope) => comparedIn(table, scope, from, to, asked.sums));
  const differing = compared.filter(({ difference }) => difference !== 0);
  const [first] = differing;
  const [before, after] = [table.times[first?.then ?? -1], table.times[first?.now ?? -1]];
  if (!before || !after) return null;
  const up = differing.filter(({ difference }) => difference > 0).length;
  return {
    key: table.key,
    before,
    after,
    up,
    down: differing.length - up,
    sums: asked.sums ? sumsOf(compared) : [],
    largest: largestFirst(differing, asked.most).flatMap((one) => told(table, one)),
  };
}

/** A row of the table at two of its times. */
interface Compared {
  readonly row: number;
  readonly side: SumSide | "world";
  readonly then: number;
  readonly now: number;
  readonly value: number;
  readonly difference: number;
}

/** Those that do not differ are wanted for sums only: of the world there would be tens of thousands. */
function comparedIn(table: FlowTable, scope: FlowScope, from: Day, to: Day, even: boolean): Compared[] {
  const [old, found] = [flowsOf(table, scope, "both", from), flowsOf(table, scope, "both", to)];
  const places = new Int32Array(table.origins.length).fill(-1);
  old.rows.forEach((row, place) => {
    places[row] = place;
  });
  const comparable = comparableTimes(table);
  const compared: Compared[] = [];
  for (let place = 0; place < found.rows.length; place += 1) {
    const row = found.rows[place] ?? -1;
    const other = places[row] ?? -1;
    const then = old.times[other];
    const now = found.times[place];
    if (then === undefined || now === undefined) continue;
    const value = found.values[place] ?? 0;
    const difference = value - (old.values[other] ?? 0);
    if ((difference === 0 && !even) || !comparable(then, now)) continue;
    compared.push({ row, side: sideIn(scope, SIDES[found.sides[place] ?? 0]), then, now, value, difference });
  }
  return compared;
}

const sideIn = (scope: FlowScope, side: FlowSide | undefined): Compared["side"] =>
  scope.kind === "group" && scope.reach === "within" ? "within" : (side ?? "world");

/** The same column for both days says nothing about what changed, nor does a year beside its half. */
function comparableTimes(table: FlowTable): (then: number, now: number) => boolean {
  let last = { before: -1, after: -1, answer: false };
  const compare = (then: number, now: number) => {
    const [a, b] = [table.times[then], table.times[now]];
    return a !== undefined && b !== undefined && a.from !== b.from && monthsIn(a) === monthsIn(b);
  };
  return (then, now) => {
    // Of a table of years all rows stand at the same two.
    if (last.before !== then || last.after !== now) last = { before: then, after: now, answer: compare(then, now) };
    return last.answer;
  };
}

const SUMMED: readonly SumSide[] = ["out", "in", "within"];

function sumsOf(compared: readonly Compared[]): SumChange[] {
  return SUMMED.flatMap((side) => {
    const own = compared.filter((one) => one.side === side);
    const after = own.reduce((sum, { value }) => sum + value, 0);
    const grown = own.reduce((sum, { difference }) => sum + difference, 0);
    return own.length > 0 ? [{ side, before: after - grown, after }] : [];
  });
}

/** Of many thousands only the few that can be among the first are sorted. */
function largestFirst(all: readonly Compared[], most: number): Compared[] {
  const bySize = (a: Compared, b: Compared) => Math.abs(b.difference) - Math.abs(a.difference) || a.row - b.row;
  if (all.length <= most) return [...all].sort(bySize);
  const sizes = new Float64Array(all.length);
  for (const [place, { difference }] of all.entries()) sizes[place] = Math.abs(difference);
  sizes.sort();
  const least = sizes[sizes.length - most] ?? 0;
  return all
    .filter(({ difference }) => Math.abs(difference) >= least)
    .sort(bySize)
    .slice(0, most);
}

function told(table: FlowTable, { row, then, now, difference }: Compared): FlowChange[] {
  const [before, after] = [flowAt(table, row, then), flowAt(table, row, now)];
  return before && after ? [{ key: table.key, before, after, difference }] : [];
}

/** The corridors over the outer border of these countries, and those among them. */
export const bothReaches = (ids: readonly CountryId[]): FlowScope[] => [
  { kind: "group", ids, reach: "across" },
  { kind: "group", ids, reach: "within" },
];
