import type { Atlas } from "../model/atlas.ts";
import type { Flow, FlowTable, FlowTime } from "../model/flow.ts";
import type { CountryId, LngLat, Standing } from "../model/record.ts";
import {
  covers,
  flowBetween,
  flowsFrom,
  flowsInto,
  largestBetween,
  largestEver,
  timeFor,
  worldFlows,
} from "../query/flows.ts";
import type { Direction, State } from "../state/state.ts";
import type { FlowScope } from "./scales.ts";

/** One line to draw: a flow, or the net of two, as the selection sees it. */
export interface Corridor {
  readonly flow: Flow;
  readonly side: "out" | "in" | "world";
}

export interface MigrationAnswer {
  readonly scope: FlowScope;
  readonly direction: Direction;
  readonly focus: readonly CountryId[];
  readonly standing: Standing;
  /** Null while the measure is not loaded; then nothing is drawn. */
  readonly table: FlowTable | null;
  readonly time: { readonly used: FlowTime; readonly exact: boolean } | null;
  /** Descending by magnitude. */
  readonly drawn: readonly Corridor[];
  /** What the top and the threshold leave out: never silent. */
  readonly rest: { readonly corridors: number; readonly total: number };
  /** The largest of the measure and the selection over all its years, so that play never rescales. */
  readonly largest: number;
  /** Ends of the lines; a flow of a country without one is counted in `unplaced`. */
  readonly places: ReadonlyMap<CountryId, LngLat>;
  readonly unplaced: number;
}

/** How many lines are drawn when the reader has not said. */
const USUAL_TOP: Readonly<Record<FlowScope, number>> = { country: 13, pair: 2, world: 400 };
export const usualTop = (scope: FlowScope): number => USUAL_TOP[scope];

/** The flows of the selection (or of the world) by the chosen measure, at the time nearest to the day. */
export function answerMigration(atlas: Atlas, state: State): MigrationAnswer {
  const focus = focusOf(state);
  const come = atlas.flows.get(state.measure);
  const table = come && covers(come, focus) ? come : null;
  const scope: FlowScope = focus.length === 2 ? "pair" : focus.length === 1 ? "country" : "world";
  const all = table ? corridors(table, state, focus) : [];
  const places = new Map<CountryId, LngLat>();
  const placed = all.filter(({ flow }) => [flow.origin, flow.dest].every((id) => placeOf(atlas, id, places)));
  placed.sort((a, b) => b.flow.magnitude - a.flow.magnitude || a.flow.origin.localeCompare(b.flow.origin));
  const top = state.top ?? usualTop(scope);
  const drawn = placed.filter(({ flow }, rank) => rank < top && flow.magnitude >= state.atLeast && flow.magnitude > 0);
  const kept = new Set(drawn);
  const left = all.filter((corridor) => !kept.has(corridor));
  return {
    scope,
    direction: state.direction,
    focus,
    standing: (table && atlas.measures.get(table.measure)?.standing) ?? "estimated",
    table,
    time: table ? usedTime(table, state, all) : null,
    drawn,
    rest: { corridors: left.length, total: left.reduce((sum, { flow }) => sum + flow.magnitude, 0) },
    largest: table ? largest(table, focus, state.direction) : 0,
    places,
    unplaced: all.length - placed.length,
  };
}

const focusOf = ({ selection }: State): readonly CountryId[] =>
  selection.kind === "country" ? [selection.id] : selection.kind === "pair" ? [selection.a, selection.b] : [];

/** Lines run from capital to capital; a place without one uses its label point. */
function placeOf(atlas: Atlas, id: CountryId, places: Map<CountryId, LngLat>): LngLat | undefined {
  const country = atlas.countries.get(id);
  const at = country?.capital?.at ?? country?.label ?? undefined;
  if (at) places.set(id, at);
  return at;
}

function corridors(table: FlowTable, state: State, focus: readonly CountryId[]): Corridor[] {
  const [a, b] = focus;
  const day = state.asOf;
  if (a === undefined)
    return state.direction === "net"
      ? netOfWorld(worldFlows(table, day))
      : worldFlows(table, day).map((flow) => ({ flow, side: "world" }));
  const out = (b === undefined ? flowsFrom(table, a, day) : present(flowBetween(table, a, b, day))).map((flow) => ({
    flow,
    side: "out" as const,
  }));
  const into = (b === undefined ? flowsInto(table, a, day) : present(flowBetween(table, b, a, day))).map((flow) => ({
    flow,
    side: "in" as const,
  }));
  switch (state.direction) {
    case "out":
      return out;
    case "in":
      return into;
    case "both":
      return [...out, ...into];
    case "net":
      return net(out, into);
  }
}

const present = (flow: Flow | null): Flow[] => (flow ? [flow] : []);

/** One line a partner, from the losing to the gaining side; only where both directions are known for one time. */
function net(out: readonly Corridor[], into: readonly Corridor[]): Corridor[] {
  const arriving = new Map(into.map(({ flow }) => [flow.origin, flow]));
  return out.flatMap(({ flow }) => {
    const back = arriving.get(flow.dest);
    if (!back || back.time.from !== flow.time.from || back.time.to !== flow.time.to) return [];
    const difference = flow.magnitude - back.magnitude;
    const larger = difference >= 0 ? flow : back;
    return [{ flow: { ...larger, magnitude: Math.abs(difference) }, side: difference >= 0 ? "out" : "in" }];
  });
}

function netOfWorld(flows: readonly Flow[]): Corridor[] {
  const back = new Map(flows.map((flow) => [`${flow.dest}>${flow.origin}`, flow]));
  return flows.flatMap((flow) => {
    const other = back.get(`${flow.origin}>${flow.dest}`);
    if (!other || other.magnitude >= flow.magnitude) return [];
    return [{ flow: { ...flow, magnitude: flow.magnitude - other.magnitude }, side: "world" as const }];
  });
}

function usedTime(table: FlowTable, state: State, all: readonly Corridor[]): MigrationAnswer["time"] {
  const used = all[0]?.flow.time;
  if (used) return { used, exact: used.from <= state.asOf && state.asOf < used.to };
  const found = timeFor(table, state.asOf);
  const time = found && table.times[found.index];
  return time ? { used: time, exact: found.exact } : null;
}

function largest(table: FlowTable, focus: readonly CountryId[], direction: Direction): number {
  const [a, b] = focus;
  if (a === undefined) return largestEver(table, null, "both");
  if (b === undefined) return largestEver(table, a, direction === "net" ? "both" : direction);
  return largestBetween(table, a, b);
}
