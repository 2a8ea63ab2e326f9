import type { Atlas } from "../model/atlas.ts";
import type { FlowTable, FlowTime } from "../model/flow.ts";
import type { BlocId, CountryId, LngLat, Quality, Standing } from "../model/record.ts";
import { covers, type FlowScope, type FoundFlows, flowsOf, idsOf, netOfFlows } from "../query/flow-scope.ts";
import {
  type Corridor,
  type Inside,
  largestLine,
  netOfSums,
  summed,
  type Totals,
  totalsOf,
} from "../query/flow-sums.ts";
import { type EndId, type Ends, endsOf, middleOf, pointOf } from "../query/grouping.ts";
import { remembered } from "../query/indexed.ts";
import { membersOf } from "../query/memberships.ts";
import { hasParts } from "../query/times.ts";
import type { Direction, Grouping, Reach, State, Tint } from "../state/state.ts";
import { chosen, linesOfRows, linesOfSums } from "./migration-lines.ts";
import { type Partner, partnersOf } from "./migration-tint.ts";

export type { Corridor } from "../query/flow-sums.ts";

/** What the lines join and how they are coloured: settled by the state before any figure is looked up. */
interface Asked {
  readonly scope: FlowScope["kind"];
  /** Null unless the scope is a group. */
  readonly reach: Reach | null;
  readonly bloc: BlocId | null;
  /** The several countries, or the members of the bloc as of the day; none of any other scope. */
  readonly members: readonly CountryId[];
  /** Ends that lines are seen from: the selected countries, or the bloc where it stands as one; none among grouped members. */
  readonly focus: readonly EndId[];
  /** As it applies: where nothing is outside, out and in are the same. */
  readonly direction: Direction;
  readonly grouping: Grouping;
  /** The countries of each group; none where every country stands for itself. */
  readonly groups: Ends["groups"];
  /** Blocs that are switched on, in the order of the legend. */
  readonly blocs: readonly BlocId[];
  readonly tint: Tint;
}

export interface MigrationAnswer extends Asked {
  readonly standing: Standing;
  /** Null while the measure is not loaded; then nothing is drawn. */
  readonly table: FlowTable | null;
  readonly time: { readonly used: FlowTime; readonly exact: boolean } | null;
  /** Descending by magnitude, all of them positive. */
  readonly drawn: readonly Corridor[];
  /** What the top, the threshold and a missing place leave out of the positive figures: never silent. */
  readonly rest: { readonly corridors: number; readonly total: number };
  /** Published zeros, and negative figures (corrections): never drawn, and in no sum but that of their group. */
  readonly aside: { readonly zeros: number; readonly corrections: number; readonly corrected: number };
  /** Corridors without a figure at that time: not known, which is not zero. */
  readonly unknown: number;
  /** Figures from or to no country (stateless, unknown): never lines. */
  readonly apart: { readonly rows: number; readonly total: number };
  /** What the ends are coloured by; empty unless that is asked for. */
  readonly partners: ReadonlyMap<EndId, Partner>;
  /** What stays inside the groups. */
  readonly internal: Inside;
  /** Of each end over all its corridors, drawn or not, the largest first. */
  readonly totals: readonly Totals[];
  /** The largest of the measure and the scope over all its years, so that play never rescales. */
  readonly largest: number;
  /** How sure the drawn figures are: lines by quality; of a sum the worst of its parts. */
  readonly qualities: ReadonlyMap<Quality, number>;
  /** Were figures of periods of different length added up? */
  readonly mixedPeriods: boolean;
  /** Where the ends are, groups too; an end without a place is counted in `unplaced`. */
  readonly places: ReadonlyMap<EndId, LngLat>;
  readonly unplaced: number;
}

/** How many lines are drawn when the reader has not said. */
function usualTop({ scope, reach, groups }: Asked): number {
  if (scope === "pair") return 2;
  if (scope === "country") return 13;
  if (groups.size > 0) return 60;
  return scope === "world" ? 400 : reach === "within" ? 60 : 40;
}

/** Two maps beside each other, and the step before. */
const kept = remembered<Atlas, MigrationAnswer>(4);

/** The flows of the selection (or of the world) by the chosen measure, at the time nearest to the day. */
export function answerMigration(atlas: Atlas, state: State): MigrationAnswer {
  const scope = scopeOf(atlas, state);
  const ends = endsFor(atlas, state, scope);
  const asked = askedOf(state, scope, ends);
  const come = atlas.flows.get(state.measure);
  const table = come && covers(come, scope) ? come : null;
  if (!table) return { ...nothing, ...asked, standing: "estimated" };
  const found = flowsOf(table, scope, asked.direction, state.asOf);
  const key = [
    ...[state.measure, scope.kind, asked.reach, idsOf(scope), asked.focus, asked.direction, asked.tint, asked.blocs],
    ...[ends.key, state.top, state.atLeast, found.time?.exact, hasParts(table) ? state.asOf : found.times[0]],
  ].join("|");
  return kept(atlas, key, () => answerFrom(atlas, state, asked, scope, ends, found));
}

function scopeOf(atlas: Atlas, { selection, asOf, reach }: State): FlowScope {
  switch (selection.kind) {
    case "none":
      return { kind: "world" };
    case "country":
    case "pair":
      return selection;
    case "several":
      return { kind: "group", ids: selection.ids, reach };
    case "bloc":
      return { kind: "group", ids: membersOf(atlas, selection.id, asOf).map(({ country }) => country), reach };
  }
}

/** Selected countries stand alone; a selected bloc stands as one where others are grouped too, seen from outside. */
function endsFor(atlas: Atlas, { selection, grouping, blocs, asOf }: State, scope: FlowScope): Ends {
  const bloc = selection.kind === "bloc" ? selection.id : null;
  const members = idsOf(scope);
  const asOne = bloc !== null && scope.kind === "group" && scope.reach === "across";
  return endsOf(
    atlas,
    {
      by: scope.kind === "pair" ? "country" : grouping,
      alone: bloc === null ? members : [],
      first: asOne ? { id: bloc, members } : null,
      blocs: blocs.filter((id) => id !== bloc),
    },
    asOf,
  );
}

function askedOf(state: State, scope: FlowScope, ends: Ends): Asked {
  const { selection, direction, tint, blocs } = state;
  const bloc = selection.kind === "bloc" ? selection.id : null;
  const reach = scope.kind === "group" ? scope.reach : null;
  const sideless = scope.kind === "world" || reach === "within";
  const grouped = ends.groups.size > 0;
  return {
    scope: scope.kind,
    reach,
    bloc,
    members: scope.kind === "group" ? scope.ids : [],
    focus: bloc === null || !grouped ? idsOf(scope) : reach === "across" ? [bloc] : [],
    direction: sideless && direction !== "net" ? "both" : direction,
    grouping: grouped ? state.grouping : "country",
    groups: ends.groups,
    blocs,
    tint,
  };
}

const nothing: Omit<MigrationAnswer, keyof Asked | "standing"> = {
  table: null,
  time: null,
  drawn: [],
  rest: { corridors: 0, total: 0 },
  aside: { zeros: 0, corrections: 0, corrected: 0 },
  unknown: 0,
  apart: { rows: 0, total: 0 },
  internal: { corridors: 0, total: 0, of: new Map() },
  totals: [],
  partners: new Map(),
  largest: 0,
  qualities: new Map(),
  mixedPeriods: false,
  places: new Map(),
  unplaced: 0,
};

function answerFrom(
  atlas: Atlas,
  state: State,
  asked: Asked,
  scope: FlowScope,
  ends: Ends,
  found: FoundFlows,
): MigrationAnswer {
  const { table } = found;
  const net = asked.direction === "net";
  const grouped = ends.groups.size > 0 ? summed(found, ends) : null;
  const inside = grouped?.inside ?? nothing.internal;
  const placeOf = placing(atlas, ends);
  const totals = totalsOf(found, ends, inside);
  const places = new Map<EndId, LngLat>();
  for (const { id } of totals) {
    const at = placeOf(id);
    if (at) places.set(id, at);
  }
  const lines = grouped
    ? linesOfSums(net ? netOfSums(grouped.corridors) : grouped.corridors, places)
    : linesOfRows(net ? netOfFlows(found) : found, ends, places);
  const choice = chosen(lines, state.top ?? usualTop(asked), state.atLeast);
  return {
    ...asked,
    ...choice,
    standing: atlas.measures.get(table.measure)?.standing ?? "estimated",
    table,
    time: found.time,
    unknown: found.unknown,
    apart: apartOf(table, scope, found.times[0]),
    internal: inside,
    totals,
    partners: asked.tint === "partner" ? partnersOf(atlas, [...places.keys()], asked) : nothing.partners,
    largest: largestLine(table, scope, asked.direction, ends),
    qualities: qualitiesOf(choice.drawn),
    mixedPeriods: grouped !== null && new Set(found.times).size > 1,
    places,
  };
}

function placing(atlas: Atlas, { groups }: Ends): (id: EndId) => LngLat | null {
  return (id) => {
    const countries = groups.get(id);
    return countries ? middleOf(atlas, countries) : pointOf(atlas, id);
  };
}

function apartOf(table: FlowTable, scope: FlowScope, index: number | undefined): MigrationAnswer["apart"] {
  const ids = new Set(idsOf(scope));
  const within = scope.kind === "pair" || (scope.kind === "group" && scope.reach === "within");
  const rows = (within ? [] : (table.apart ?? [])).filter(
    ({ origin, dest }) => scope.kind === "world" || ids.has(origin) || ids.has(dest),
  );
  const known = rows.flatMap(({ values }) => values[index ?? -1] ?? []);
  return { rows: known.length, total: known.reduce((sum, value) => sum + value, 0) };
}

function qualitiesOf(drawn: readonly Corridor[]): ReadonlyMap<Quality, number> {
  const counts = new Map<Quality, number>();
  for (const { flow } of drawn) counts.set(flow.quality, (counts.get(flow.quality) ?? 0) + 1);
  return counts;
}
