import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay, type IsoDate, partsOf } from "../model/date.ts";
import type { BlocId, CountryId, HistoryStep, Membership, Relation, Statement } from "../model/record.ts";
import { groupedBy } from "./indexed.ts";
import { isMemberStatus, membershipsOf, spellsOf } from "./memberships.ts";
import { relationsNaming } from "./relations.ts";

/** Something that happened on (or, for a partial date, from) a day. */
export type TimelineEvent = { readonly day: Day; readonly date: IsoDate } & (
  | { readonly kind: "join" | "leave" | "status"; readonly ref: Membership }
  | { readonly kind: "begins" | "ends"; readonly ref: Relation }
  /** Between its beginning and its end: signed, ratified, put off. */
  | { readonly kind: "step"; readonly ref: Relation; readonly step: HistoryStep }
  | { readonly kind: "said"; readonly ref: Statement }
);

/** What is switched on or selected. */
interface Watched {
  readonly blocs: readonly BlocId[];
  readonly countries: readonly CountryId[];
  /** Blocs that are asked for as parties of records too. */
  readonly parties?: readonly BlocId[];
}

/**
 * Changes of status in the blocs (of the countries, where any are given) and records about the countries and parties, by day.
 * A bound that is not known is no event.
 */
export function eventsOf(atlas: Atlas, { blocs, countries, parties = [] }: Watched): TimelineEvent[] {
  const spells = [
    ...blocs.flatMap((bloc) => spellsOf(atlas, bloc)),
    ...countries.flatMap((country) => membershipsOf(atlas, country)),
  ];
  const byCourse = groupedBy(spells, ({ bloc, country }) => [`${bloc} ${country}`]);
  const courses = ({ bloc, country }: Membership) => byCourse.get(`${bloc} ${country}`) ?? [];
  const named = new Set<string>([...countries, ...parties]);
  const relations = [...named].flatMap((party) => relationsNaming(atlas, party));
  const statements = atlas.statements.filter(({ about }) => about.some((party) => named.has(party)));
  return [
    ...[...new Set(spells)].flatMap((spell) => eventOfSpell(spell, courses(spell))),
    ...[...new Set(relations)].flatMap(eventsOfRelation),
    ...statements.map((ref): TimelineEvent => ({ kind: "said", day: firstDay(ref.date), date: ref.date, ref })),
  ].sort((a, b) => a.day.localeCompare(b.day));
}

/** A spell that begins is a join, or a leave, or another change of status; an end without a next spell is a leave. */
function eventOfSpell(ref: Membership, spells: readonly Membership[]): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const follows = (other: Membership, date: IsoDate | null) => date !== null && other !== ref;
  const before = spells.find((other) => follows(other, ref.from) && other.to === ref.from);
  if (ref.from !== null) {
    const was = before !== undefined && isMemberStatus(before.status);
    const is = isMemberStatus(ref.status);
    events.push({ kind: was === is ? "status" : is ? "join" : "leave", day: firstDay(ref.from), date: ref.from, ref });
  }
  if (ref.to !== null && !spells.some((other) => follows(other, ref.to) && other.from === ref.to)) {
    events.push({ kind: "leave", day: firstDay(ref.to), date: ref.to, ref });
  }
  return events;
}

function eventsOfRelation(ref: Relation): TimelineEvent[] {
  const { from, to } = ref;
  const between = (ref.history ?? []).filter((step) => step.from !== from && step.from !== to);
  return [
    ...(from === null ? [] : [{ kind: "begins" as const, day: firstDay(from), date: from, ref }]),
    ...between.map(({ status, from: date }) => ({
      kind: "step" as const,
      day: firstDay(date),
      date,
      ref,
      step: status,
    })),
    ...(to === null ? [] : [{ kind: "ends" as const, day: firstDay(to), date: to, ref }]),
  ];
}

/** Numbers of events by parts of a year of as many months, from January of `from` to December of `to`. */
export function histogram(events: readonly { readonly day: Day }[], binsPerYear = 2, from = 1990, to = 2026): number[] {
  const bins = new Array<number>((to - from + 1) * binsPerYear).fill(0);
  for (const { day } of events) {
    const [year, month] = partsOf(day);
    if (year < from || year > to) continue;
    const bin = (year - from) * binsPerYear + Math.floor(((month - 1) * binsPerYear) / 12);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** The first event after that day; events are in order. Null where there is none. */
export const nextEvent = <E extends { readonly day: Day }>(events: readonly E[], day: Day): E | null =>
  events.find((event) => event.day > day) ?? null;

/** The last event before that day; events are in order. Null where there is none. */
export const previousEvent = <E extends { readonly day: Day }>(events: readonly E[], day: Day): E | null =>
  events.findLast((event) => event.day < day) ?? null;
