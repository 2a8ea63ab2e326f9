import type { Atlas } from "../model/atlas.ts";
import type { Day, IsoDate } from "../model/date.ts";
import { byStart, holdsOn } from "../model/period.ts";
import type { BlocId, CountryId, Membership, MembershipStatus, Relation } from "../model/record.ts";
import { groupedBy, indexed } from "./indexed.ts";
import { aliveOn, relationsNaming } from "./relations.ts";

const indexes = indexed((memberships: readonly Membership[]) => {
  const inOrder = [...memberships].sort(
    (a, b) => a.bloc.localeCompare(b.bloc) || a.country.localeCompare(b.country) || byStart(a, b),
  );
  return {
    byBloc: groupedBy(inOrder, ({ bloc }) => [bloc]),
    byCountry: groupedBy(inOrder, ({ country }) => [country]),
  };
});

const MEMBERS: readonly MembershipStatus[] = ["member", "frozen", "withdrawing"];

/** Does the status count among the members? Frozen and withdrawing ones do, suspended ones do not. */
export const isMemberStatus = (status: MembershipStatus): boolean => MEMBERS.includes(status);

/** Every status anybody has towards the bloc on that day, former members too; empty for an unknown bloc. */
export function membershipsOn(atlas: Atlas, bloc: BlocId, day: Day): Membership[] {
  return (indexes(atlas.memberships).byBloc.get(bloc) ?? []).filter((spell) => holdsOn(spell, day));
}

/** The members of the bloc on that day: status member, frozen or withdrawing. */
export function membersOf(atlas: Atlas, bloc: BlocId, day: Day): Membership[] {
  return membershipsOn(atlas, bloc, day).filter(({ status }) => isMemberStatus(status));
}

/** All spells of a country in all blocs at all times, by bloc id, then by their beginning. */
export function membershipsOf(atlas: Atlas, country: CountryId): readonly Membership[] {
  return indexes(atlas.memberships).byCountry.get(country) ?? [];
}

/** All spells of all countries in one bloc, by country, then by their beginning. */
export function spellsOf(atlas: Atlas, bloc: BlocId): readonly Membership[] {
  return indexes(atlas.memberships).byBloc.get(bloc) ?? [];
}

/** The country's status in the bloc on that day; null where it has none. */
export function statusOn(atlas: Atlas, bloc: BlocId, country: CountryId, day: Day): Membership | null {
  const spells = indexes(atlas.memberships).byCountry.get(country) ?? [];
  return spells.find((spell) => spell.bloc === bloc && holdsOn(spell, day)) ?? null;
}

/** Is the country among the members of the bloc on that day? */
export function isMemberOn(atlas: Atlas, bloc: BlocId, country: CountryId, day: Day): boolean {
  const spell = statusOn(atlas, bloc, country, day);
  return spell !== null && isMemberStatus(spell.status);
}

const CONSIDERING: readonly Relation["status"][] = ["considered", "proposed"];

/** Is the record about a country coming nearer to a bloc, undecided so far? */
export const isConsidering = ({ type, status }: Relation): boolean =>
  CONSIDERING.includes(status) || (type === "application" && status === "pending");

/** Countries without any status in the bloc whose joining, or coming nearer, is weighed or applied for on that day. */
export function consideredBy(atlas: Atlas, bloc: BlocId, day: Day): { country: CountryId; relation: Relation }[] {
  const found = new Map<CountryId, Relation>();
  for (const relation of relationsNaming(atlas, bloc)) {
    if (!isConsidering(relation) || !aliveOn(relation, day)) continue;
    for (const party of relation.parties) {
      if (atlas.blocs.has(party) || found.has(party)) continue;
      if (!statusOn(atlas, bloc, party, day)) found.set(party, relation);
    }
  }
  return [...found].map(([country, relation]) => ({ country, relation }));
}

/** When the bloc existed, half-open; null bounds are open or not known. An unknown bloc has no span. */
export function blocSpan(atlas: Atlas, bloc: BlocId): { from: IsoDate | null; to: IsoDate | null } | null {
  const record = atlas.blocs.get(bloc);
  return record ? { from: record.founded, to: record.ended } : null;
}

const forerunners = indexed((blocs: Atlas["blocs"]) =>
  groupedBy([...blocs.values()], ({ heir }) => (heir === null ? [] : [heir])),
);

/** The bloc that this one alone took over from (CST for CSTO); null where there was none, or more than one. */
export function forerunnerOf(atlas: Atlas, bloc: BlocId): BlocId | null {
  const before = forerunners(atlas.blocs).get(bloc) ?? [];
  return before.length === 1 && before[0] ? before[0].id : null;
}
