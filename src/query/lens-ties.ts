import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import { holdsOn } from "../model/period.ts";
import type { CountryId, Place, Relation } from "../model/record.ts";
import { indexed } from "./indexed.ts";
import { classify, distinct, type LensAnswer } from "./lens-classes.ts";
import { membersOf } from "./memberships.ts";
import { aliveOn, isTie, relationStatusOn, relationsNaming } from "./relations.ts";

/** Countries the record names beside this one. */
function othersIn({ parties }: Relation, atlas: Atlas, country: CountryId): CountryId[] {
  return parties.filter((party) => party !== country && !atlas.blocs.has(party));
}

/** Remembers the first class given to a country that is not outranked later. */
function ranking<Id extends string>(ids: readonly Id[]) {
  const classOf = new Map<CountryId, Id>();
  const give = (country: CountryId, id: Id) => {
    const known = classOf.get(country);
    if (known === undefined || ids.indexOf(id) < ids.indexOf(known)) classOf.set(country, id);
  };
  return { classOf, give };
}

const today = { used: null, exact: true } as const;

export const TIE_CLASSES = ["t5", "t3", "t2", "t1", "open", "past"] as const;
const tieClass = (count: number) => (count >= 5 ? "t5" : count >= 3 ? "t3" : count === 2 ? "t2" : "t1");

/** How many agreements, bases, regimes and programmes in force name both; else only signed or undecided ones; else past ones. */
export function tiesLens(atlas: Atlas, country: CountryId, day: Day): LensAnswer {
  const values = new Map<CountryId, number>();
  const { classOf, give } = ranking<(typeof TIE_CLASSES)[number]>(TIE_CLASSES);
  const seen: Relation[] = [];
  for (const relation of relationsNaming(atlas, country)) {
    const status = relationStatusOn(relation, day);
    if (!isTie(relation) || status === "denied" || (status !== "expired" && !aliveOn(relation, day))) continue;
    seen.push(relation);
    for (const other of othersIn(relation, atlas, country)) {
      if (status === "in_force") values.set(other, (values.get(other) ?? 0) + 1);
      else give(other, status === "expired" ? "past" : "open");
    }
  }
  for (const [other, count] of values) give(other, tieClass(count));
  const sources = distinct(seen.flatMap((relation) => relation.sources));
  return { classes: classify(TIE_CLASSES, classOf), values, ...today, sources };
}

export const SECURITY_CLASSES = ["here", "there", "ally", "former"] as const;

const placesByCountry = indexed((places: readonly Place[]) => {
  const map = new Map<CountryId, Place[]>();
  for (const place of places) {
    for (const country of new Set([...place.operator, ...place.host])) {
      map.set(country, [...(map.get(country) ?? []), place]);
    }
  }
  return map;
});

/** Places the country runs, hosts or claims, of all times. */
export const placesOf = (atlas: Atlas, country: CountryId): readonly Place[] =>
  placesByCountry(atlas.places).get(country) ?? [];

const ALLIANCE = /military alliance/;

/** Blocs with the duty to defend one another. */
const alliancesOf = (atlas: Atlas) => [...atlas.blocs.values()].filter(({ kind }) => ALLIANCE.test(kind));

/** Whose forces stand here, where ours stand, who is in the same alliance, where forces stood before. */
export function securityLens(atlas: Atlas, country: CountryId, day: Day): LensAnswer {
  const { classOf, give } = ranking<(typeof SECURITY_CLASSES)[number]>(SECURITY_CLASSES);
  const sources: string[] = [];
  const base = (operators: readonly string[], hosts: readonly string[], holds: boolean, from: readonly string[]) => {
    sources.push(...from);
    if (hosts.includes(country)) for (const other of operators) give(other, holds ? "here" : "former");
    if (operators.includes(country)) for (const other of hosts) give(other, holds ? "there" : "former");
  };
  for (const place of placesOf(atlas, country)) {
    if (place.kind === "military_base" && hasBegun(place.from, day)) {
      base(place.operator, place.host, holdsOn(place, day), place.sources);
    }
  }
  for (const { type, parties, ...rest } of relationsNaming(atlas, country)) {
    const status = relationStatusOn({ type, parties, ...rest }, day);
    if (type !== "military_base" || !["in_force", "disputed", "expired"].includes(status)) continue;
    if (hasBegun(rest.from, day)) base(parties.slice(0, 1), parties.slice(1), holdsOn(rest, day), rest.sources);
  }
  for (const { id } of alliancesOf(atlas)) {
    const members = membersOf(atlas, id, day);
    if (!members.some((member) => member.country === country)) continue;
    for (const member of members) give(member.country, "ally");
    sources.push(...members.flatMap((member) => member.sources));
  }
  classOf.delete(country);
  return { classes: classify(SECURITY_CLASSES, classOf), values: new Map(), ...today, sources: distinct(sources) };
}

const hasBegun = (from: string | null, day: Day) => holdsOn({ from, to: null }, day);

export const DISPUTE_CLASSES = ["past", "ceasefire", "sanctions", "dispute", "war"] as const;
type DisputeClass = (typeof DISPUTE_CLASSES)[number];
const TROUBLE = new Map<Relation["type"], DisputeClass>([
  ["war", "war"],
  ["dispute", "dispute"],
  ["sanctions", "sanctions"],
]);

/** Wars, disputes, sanctions and ceasefires that name both, and areas one runs and the other claims. The worst wins. */
export function disputesLens(atlas: Atlas, country: CountryId, day: Day): LensAnswer {
  const worstFirst = [...DISPUTE_CLASSES].reverse();
  const { classOf, give } = ranking<DisputeClass>(worstFirst);
  const sources: string[] = [];
  const relations = relationsNaming(atlas, country);
  const fought = new Set(relations.flatMap((r) => (r.type === "war" ? othersIn(r, atlas, country) : [])));
  for (const relation of relations) {
    const kind = TROUBLE.get(relation.type) ?? (relation.type === "ceasefire" ? "ceasefire" : null);
    if (!kind || relation.status === "denied" || !hasBegun(relation.from, day)) continue;
    sources.push(...relation.sources);
    for (const other of othersIn(relation, atlas, country)) {
      // Who only brokered a ceasefire is named in it too, but is no side of it.
      if (kind !== "ceasefire" || fought.has(other)) give(other, aliveOn(relation, day) ? kind : "past");
    }
  }
  for (const place of placesOf(atlas, country)) {
    if (place.kind !== "disputed_area" || !hasBegun(place.from, day)) continue;
    sources.push(...place.sources);
    const other = place.operator.includes(country) ? place.host : place.operator;
    for (const side of other) if (side !== country) give(side, holdsOn(place, day) ? "dispute" : "past");
  }
  return { classes: classify(DISPUTE_CLASSES, classOf), values: new Map(), ...today, sources: distinct(sources) };
}

export const BORDER_CLASSES = ["treaty", "signed", "dispute", "neighbour"] as const;

/** Border treaties and disputes on record, and the other neighbours with the length of the border in kilometres. */
export function bordersLens(atlas: Atlas, country: CountryId, day: Day): LensAnswer {
  const { classOf, give } = ranking<(typeof BORDER_CLASSES)[number]>(BORDER_CLASSES);
  const alive = relationsNaming(atlas, country).filter((relation) => aliveOn(relation, day));
  const borders = alive.filter(({ type, title }) => type === "border" || (type === "dispute" && /border/i.test(title)));
  for (const relation of borders) {
    const id = relation.type === "dispute" ? "dispute" : relation.status === "in_force" ? "treaty" : "signed";
    for (const other of othersIn(relation, atlas, country)) give(other, id);
  }
  const values = new Map<CountryId, number>();
  for (const { a, b, km } of atlas.borders?.lines ?? []) {
    if (a === country) values.set(b, km);
    if (b === country) values.set(a, km);
  }
  for (const other of values.keys()) give(other, "neighbour");
  const sources = distinct([...borders.flatMap((relation) => relation.sources), ...(atlas.borders?.sources ?? [])]);
  return { classes: classify(BORDER_CLASSES, classOf), values, ...today, sources };
}
