import type { Atlas } from "../model/atlas.ts";
import { flowId } from "../model/corridor.ts";
import type { Day } from "../model/date.ts";
import type { Flow, FlowTable, MeasureKey } from "../model/flow.ts";
import type { BlocId, CountryId, Membership, Relation, Statement } from "../model/record.ts";
import { flowBetween, flowsFrom, flowsInto } from "./flows.ts";
import { statusOn } from "./memberships.ts";
import { eventsOf, type TimelineEvent } from "./timeline.ts";
import { monthsIn } from "./times.ts";

/** About whom: two countries, one, several (flows: among them), a bloc, or everybody. */
export type ChangeScope =
  | { readonly kind: "all" }
  | { readonly kind: "country"; readonly id: CountryId }
  | { readonly kind: "pair"; readonly a: CountryId; readonly b: CountryId }
  | { readonly kind: "several"; readonly ids: readonly CountryId[] }
  | { readonly kind: "bloc"; readonly id: BlocId };

/** A country's standing in a bloc that differs between the two days; null = none on record. */
export interface StatusChange {
  readonly bloc: BlocId;
  readonly country: CountryId;
  readonly before: Membership | null;
  readonly after: Membership | null;
}

/** A corridor whose figure differs between the times nearest to the two days: one measure, one revision, two times. */
export interface FlowChange {
  readonly key: MeasureKey;
  readonly before: Flow;
  readonly after: Flow;
  readonly difference: number;
}

export interface Changes {
  readonly from: Day;
  readonly to: Day;
  readonly statuses: readonly StatusChange[];
  readonly begun: readonly Relation[];
  readonly ended: readonly Relation[];
  readonly said: readonly Statement[];
  /** Largest change first, of the loaded measures. */
  readonly flows: readonly FlowChange[];
}

/** What differs between two days: `from` is the state before, `to` the state after; what happened on `to` counts. */
export function changesOf(atlas: Atlas, scope: ChangeScope, from: Day, to: Day): Changes {
  const events = eventsIn(atlas, scope).filter(({ day }) => from < day && day <= to);
  return {
    from,
    to,
    statuses: statusChanges(atlas, events, from, to),
    begun: unique(events.flatMap((event) => (event.kind === "begins" ? [event.ref] : []))),
    ended: unique(events.flatMap((event) => (event.kind === "ends" ? [event.ref] : []))),
    said: unique(events.flatMap((event) => (event.kind === "said" ? [event.ref] : []))),
    flows: [...atlas.flows.values()]
      .flatMap((table) => flowChanges(table, scope, from, to))
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
  };
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function eventsIn(atlas: Atlas, scope: ChangeScope): TimelineEvent[] {
  switch (scope.kind) {
    case "all":
      return eventsOf(atlas, { blocs: [...atlas.blocs.keys()], countries: [...atlas.countries.keys()] });
    case "country":
      return eventsOf(atlas, { blocs: [], countries: [scope.id] });
    case "several":
      return eventsOf(atlas, { blocs: [], countries: scope.ids });
    case "bloc":
      return eventsOf(atlas, { blocs: [scope.id], countries: [] });
    case "pair":
      return eventsOf(atlas, { blocs: [], countries: [scope.a, scope.b] }).filter((event) => isOfPair(event, scope));
  }
}

/** Memberships of either, and the records and statements that name both. */
function isOfPair(event: TimelineEvent, { a, b }: { readonly a: CountryId; readonly b: CountryId }): boolean {
  switch (event.kind) {
    case "join":
    case "leave":
    case "status":
      return event.ref.country === a || event.ref.country === b;
    case "begins":
    case "ends":
      return event.ref.parties.includes(a) && event.ref.parties.includes(b);
    case "said":
      return event.ref.about.includes(a) && event.ref.about.includes(b);
  }
}

/** One row a country and bloc, from the first state to the last: what changed twice and came back is no change. */
function statusChanges(atlas: Atlas, events: readonly TimelineEvent[], from: Day, to: Day): StatusChange[] {
  const touched = new Map<string, Membership>();
  for (const event of events) {
    if (event.kind === "join" || event.kind === "leave" || event.kind === "status") {
      touched.set(`${event.ref.bloc}:${event.ref.country}`, event.ref);
    }
  }
  return [...touched.values()].flatMap(({ bloc, country }) => {
    const [before, after] = [statusOn(atlas, bloc, country, from), statusOn(atlas, bloc, country, to)];
    return before?.status === after?.status ? [] : [{ bloc, country, before, after }];
  });
}

function flowChanges(table: FlowTable, scope: ChangeScope, from: Day, to: Day): FlowChange[] {
  const [before, after] = [flowsIn(table, scope, from), flowsIn(table, scope, to)];
  const then = new Map(before.map((flow) => [flowId(flow), flow]));
  return after.flatMap((flow): FlowChange[] => {
    const old = then.get(flowId(flow));
    // The same column for both days says nothing about what changed between them.
    if (!old || old.time.from === flow.time.from || monthsIn(old.time) !== monthsIn(flow.time)) return [];
    const difference = flow.magnitude - old.magnitude;
    return difference === 0 ? [] : [{ key: table.key, before: old, after: flow, difference }];
  });
}

function flowsIn(table: FlowTable, scope: ChangeScope, day: Day): Flow[] {
  switch (scope.kind) {
    case "country":
      return [...flowsFrom(table, scope.id, day), ...flowsInto(table, scope.id, day)];
    case "pair":
      return [flowBetween(table, scope.a, scope.b, day), flowBetween(table, scope.b, scope.a, day)].flatMap((flow) =>
        flow ? [flow] : [],
      );
    case "several":
      return scope.ids.flatMap((a) => scope.ids.flatMap((b) => (a === b ? [] : (flowBetween(table, a, b, day) ?? []))));
    case "bloc":
    case "all":
      return [];
  }
}
