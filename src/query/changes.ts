import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { BlocId, CountryId, Membership, Relation, RelationStatus, Statement } from "../model/record.ts";
import { bothReaches, type FlowsAsked, type MeasureChange, MOST_TOLD, measureChange } from "./changes-flows.ts";
import { flowMeasures } from "./figures.ts";
import { remembered } from "./indexed.ts";
import { membersOf, statusOn } from "./memberships.ts";
import { relationStatusOn } from "./relations.ts";
import { eventsOf, type TimelineEvent } from "./timeline.ts";

/** About whom: two countries, one, several (flows: among them), a bloc (flows: over its border and inside), or everybody. */
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

/** A record that holds on both days and took a step in between, or stands otherwise. */
export interface RelationChange {
  readonly relation: Relation;
  readonly before: RelationStatus;
  readonly after: RelationStatus;
}

export interface Changes {
  readonly from: Day;
  readonly to: Day;
  readonly statuses: readonly StatusChange[];
  readonly begun: readonly Relation[];
  readonly ended: readonly Relation[];
  readonly moved: readonly RelationChange[];
  readonly said: readonly Statement[];
  /** Of the loaded measures, in their usual order; those without a change are left out. */
  readonly flows: readonly MeasureChange[];
}

const lastChanges = remembered<Atlas, Changes>(4);

/** What differs between two days: `from` is the state before, `to` the state after; what happened on `to` counts. */
export const changesOf = (atlas: Atlas, scope: ChangeScope, from: Day, to: Day): Changes =>
  lastChanges(atlas, JSON.stringify([scope, from, to]), () => changesBetween(atlas, scope, from, to));

function changesBetween(atlas: Atlas, scope: ChangeScope, from: Day, to: Day): Changes {
  const events = eventsIn(atlas, scope).filter(({ day }) => from < day && day <= to);
  const begun = unique(events.flatMap((event) => (event.kind === "begins" ? [event.ref] : [])));
  const ended = unique(events.flatMap((event) => (event.kind === "ends" ? [event.ref] : [])));
  const came = new Set([...begun, ...ended]);
  const steps = unique(events.flatMap((event) => (event.kind === "step" ? [event.ref] : [])));
  return {
    from,
    to,
    statuses: statusChanges(atlas, events, from, to),
    begun,
    ended,
    moved: steps.filter((relation) => !came.has(relation)).map((relation) => movedBetween(relation, from, to)),
    said: unique(events.flatMap((event) => (event.kind === "said" ? [event.ref] : []))),
    flows: flowMeasures(atlas).flatMap(({ key }) => {
      const table = atlas.flows.get(key);
      return (table && measureChange(table, flowsAsked(atlas, scope, from, to), from, to)) ?? [];
    }),
  };
}

const movedBetween = (relation: Relation, from: Day, to: Day): RelationChange => ({
  relation,
  before: relationStatusOn(relation, from),
  after: relationStatusOn(relation, to),
});

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function eventsIn(atlas: Atlas, scope: ChangeScope): TimelineEvent[] {
  const blocs = [...atlas.blocs.keys()];
  switch (scope.kind) {
    case "all":
      return eventsOf(atlas, { blocs, countries: [...atlas.countries.keys()], parties: blocs });
    case "country":
      return eventsOf(atlas, { blocs: [], countries: [scope.id] });
    case "several":
      return eventsOf(atlas, { blocs: [], countries: scope.ids });
    case "bloc":
      return eventsOf(atlas, { blocs: [scope.id], countries: [], parties: [scope.id] });
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
    case "step":
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

/** A bloc is compared as its members of the second day stand, or of the first where it has none by then. */
function flowsAsked(atlas: Atlas, scope: ChangeScope, from: Day, to: Day): FlowsAsked {
  switch (scope.kind) {
    case "country":
    case "pair":
      return { scopes: [scope], sums: scope.kind === "country", most: Number.POSITIVE_INFINITY };
    case "several":
      return { scopes: [{ kind: "group", ids: scope.ids, reach: "within" }], sums: false, most: MOST_TOLD };
    case "bloc": {
      const ids = [to, from].map((day) => membersOf(atlas, scope.id, day)).find((members) => members.length > 0) ?? [];
      return { scopes: bothReaches(ids.map(({ country }) => country)), sums: true, most: MOST_TOLD };
    }
    case "all":
      return { scopes: [{ kind: "world" }], sums: false, most: MOST_TOLD };
  }
}
