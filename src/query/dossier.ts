import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay } from "../model/date.ts";
import { byStart } from "../model/period.ts";
import type { BlocId, CountryId, Membership, Place, Relation, Statement } from "../model/record.ts";
import { groupedBy, indexed } from "./indexed.ts";
import { forerunnerOf, isConsidering, membershipsOf, membersOf } from "./memberships.ts";
import { aliveOn, relationsNaming } from "./relations.ts";

/** What a country was and is in one bloc and the one that bloc took over from, at all times. */
export interface BlocHistory {
  readonly bloc: BlocId;
  readonly forerunner: BlocId | null;
  /** By their beginning, those in the forerunner first. */
  readonly spells: readonly Membership[];
  /** Records of its weighing to join. */
  readonly considered: readonly Relation[];
}

/** One entry a bloc the country has, or had, or weighs anything in, by its earliest date. */
export function blocHistory(atlas: Atlas, country: CountryId): BlocHistory[] {
  const spells = membershipsOf(atlas, country);
  const weighed = relationsNaming(atlas, country).filter(isConsidering);
  const blocs = [...atlas.blocs.keys()];
  const merged = new Set(blocs.flatMap((bloc) => forerunnerOf(atlas, bloc) ?? []));
  const histories = blocs.flatMap((bloc): BlocHistory[] => {
    if (merged.has(bloc)) return [];
    const forerunner = forerunnerOf(atlas, bloc);
    const own = spells.filter((spell) => spell.bloc === bloc || spell.bloc === forerunner).sort(byStart);
    const considered = weighed.filter(({ parties }) => parties.includes(bloc));
    return own.length + considered.length > 0 ? [{ bloc, forerunner, spells: own, considered }] : [];
  });
  const start = ({ spells: own, considered }: BlocHistory) =>
    [...own, ...considered].map(({ from }) => from ?? "").sort()[0] ?? "";
  return histories.sort((a, b) => start(a).localeCompare(start(b)));
}

/** The histories that say most: the smaller the bloc, the more it says to be in it. The rest keep their order. */
export function tellingFirst(
  atlas: Atlas,
  histories: readonly BlocHistory[],
  count: number,
  always: readonly BlocId[],
  day: Day,
) {
  const size = ({ bloc }: BlocHistory) => (always.includes(bloc) ? 0 : membersOf(atlas, bloc, day).length || 25);
  const kept = new Set([...histories].sort((a, b) => size(a) - size(b)).slice(0, count));
  return { told: histories.filter((each) => kept.has(each)), others: histories.filter((each) => !kept.has(each)) };
}

/** Records that name the country and one partner (country or bloc); partner null = nobody else. */
export interface Partnership {
  readonly partner: string | null;
  readonly relations: readonly Relation[];
}

const byLastStart = (a: Relation, b: Relation) => byStart(b, a);

/** Groups records by partner, those with most records first, newest record first. A record of three stands with each. */
export function byPartner(relations: readonly Relation[], own: string): Partnership[] {
  const groups = groupedBy(relations, ({ parties }) => {
    const others = parties.filter((party) => party !== own);
    return others.length > 0 ? others : [""];
  });
  return [...groups]
    .map(([partner, group]) => ({ partner: partner === "" ? null : partner, relations: group.sort(byLastStart) }))
    .sort((a, b) => b.relations.length - a.relations.length || (a.partner ?? "").localeCompare(b.partner ?? ""));
}

const statementsByParty = indexed((statements: readonly Statement[]) => groupedBy(statements, ({ about }) => about));

/** Statements about all of these countries or blocs, newest first. */
export function statementsAbout(atlas: Atlas, ...parties: readonly string[]): Statement[] {
  const [first = "", ...rest] = parties;
  return [...(statementsByParty(atlas.statements).get(first) ?? [])]
    .filter(({ about }) => rest.every((party) => about.includes(party)))
    .sort((a, b) => b.date.localeCompare(a.date));
}

/** Everything the record holds about a country, as of a day where it changes with the day. */
export interface Dossier {
  readonly country: CountryId;
  readonly blocs: readonly BlocHistory[];
  /** Alive on the day. */
  readonly relations: readonly Relation[];
  readonly ended: readonly Relation[];
  readonly said: readonly Statement[];
  /** Said after the day. */
  readonly saidLater: readonly Statement[];
  /** Foreign sites on its ground, its sites abroad, and areas it holds or claims; those that exist on the day. */
  readonly here: readonly Place[];
  readonly abroad: readonly Place[];
  readonly disputed: readonly Place[];
}

export function dossierOf(atlas: Atlas, country: CountryId, day: Day): Dossier {
  const relations = [...relationsNaming(atlas, country)].sort(byLastStart);
  const statements = statementsAbout(atlas, country);
  const places = atlas.places.filter(({ host, operator }) => host.includes(country) || operator.includes(country));
  const bases = places.filter(
    ({ kind, from, to }) =>
      kind === "military_base" && (from === null || firstDay(from) <= day) && (to === null || firstDay(to) > day),
  );
  return {
    country,
    blocs: blocHistory(atlas, country),
    relations: relations.filter((relation) => aliveOn(relation, day)),
    ended: relations.filter(({ to }) => to !== null && firstDay(to) <= day),
    said: statements.filter(({ date }) => firstDay(date) <= day),
    saidLater: statements.filter(({ date }) => firstDay(date) > day),
    here: bases.filter(({ host }) => host.includes(country)),
    abroad: bases.filter(({ host, operator }) => operator.includes(country) && !host.includes(country)),
    disputed: places.filter(({ kind }) => kind === "disputed_area"),
  };
}
