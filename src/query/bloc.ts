import type { Atlas } from "../model/atlas.ts";
import { type Day, yearOf } from "../model/date.ts";
import type { FlowTable, FlowTime } from "../model/flow.ts";
import { byStart, holdsOn } from "../model/period.ts";
import type { BlocId, CountryId, Membership, Relation } from "../model/record.ts";
import { populationOf } from "./figures.ts";
import { worldFlows } from "./flows.ts";
import { consideredBy, forerunnerOf, isMemberStatus, membersOf, spellsOf } from "./memberships.ts";

/** Everything a country was in a bloc and its forerunner, and what it is on the day (null = nothing). */
export interface Belonging {
  readonly country: CountryId;
  readonly spells: readonly Membership[];
  readonly now: Membership | null;
  /** The record of its weighing to join, on the day. */
  readonly considered: Relation | null;
}

export interface BlocPage {
  readonly bloc: BlocId;
  readonly forerunner: BlocId | null;
  /** Members on the day, by the beginning of their first spell. */
  readonly members: readonly Belonging[];
  /** Beside them with another status on the day, by status and beginning. */
  readonly others: readonly Belonging[];
  /** Those that left, and those that come only after the day. */
  readonly before: readonly Belonging[];
  readonly later: readonly Belonging[];
}

/** Who belongs to a bloc, as what, since when. */
export function blocOf(atlas: Atlas, bloc: BlocId, day: Day): BlocPage {
  const forerunner = forerunnerOf(atlas, bloc);
  const considered = new Map(consideredBy(atlas, bloc, day).map(({ country, relation }) => [country, relation]));
  const spells = [...spellsOf(atlas, bloc), ...(forerunner ? spellsOf(atlas, forerunner) : [])];
  const countries = [...new Set([...spells.map(({ country }) => country), ...considered.keys()])];
  const all = countries.map((country): Belonging => {
    const own = spells.filter((spell) => spell.country === country).sort(byStart);
    // On a day before the bloc was founded its forerunner stands for it.
    const now = own
      .filter((spell) => holdsOn(spell, day))
      .sort((x, y) => Number(y.bloc === bloc) - Number(x.bloc === bloc))[0];
    return { country, spells: own, now: now ?? null, considered: considered.get(country) ?? null };
  });
  const start = ({ spells: own }: Belonging) => own.find(({ status }) => status !== "former")?.from ?? "9";
  all.sort((x, y) => start(x).localeCompare(start(y)) || x.country.localeCompare(y.country));
  const isMember = ({ now }: Belonging) => now !== null && isMemberStatus(now.status);
  const isBeside = (each: Belonging) =>
    !isMember(each) && ((each.now !== null && each.now.status !== "former") || each.considered !== null);
  const rest = all.filter((each) => !isMember(each) && !isBeside(each));
  const begun = ({ spells: own }: Belonging) => own.some(({ from }) => from === null || from <= day);
  return {
    bloc,
    forerunner,
    members: all.filter(isMember),
    others: all.filter(isBeside),
    before: rest.filter(begun),
    later: rest.filter((each) => !begun(each)),
  };
}

/** People in the members together; `known` of `all` members have a figure for the year nearest to the day. */
export function populationOfBloc(atlas: Atlas, bloc: BlocId, day: Day) {
  const members = membersOf(atlas, bloc, day);
  const figures = members.flatMap(({ country }) => populationOf(atlas, country, yearOf(day)) ?? []);
  return {
    people: figures.reduce((sum, { people }) => sum + people, 0),
    known: figures.length,
    all: members.length,
    year: Math.max(0, ...figures.map(({ year }) => year)),
  };
}

/** Sums over corridors by one measure: between the members, from them to others, from others to them; null = no figure. */
export interface BlocFlows {
  readonly inside: number;
  readonly out: number;
  readonly in: number;
  readonly time: FlowTime;
}

export function flowsOfBloc(atlas: Atlas, table: FlowTable, bloc: BlocId, day: Day): BlocFlows | null {
  const members = new Set(membersOf(atlas, bloc, day).map(({ country }) => country));
  const flows = worldFlows(table, day);
  const [first] = flows;
  if (!first || members.size === 0) return null;
  const sums = { inside: 0, out: 0, in: 0 };
  for (const { origin, dest, magnitude } of flows) {
    const [from, to] = [members.has(origin), members.has(dest)];
    if (from && to) sums.inside += magnitude;
    else if (from) sums.out += magnitude;
    else if (to) sums.in += magnitude;
  }
  return { ...sums, time: first.time };
}

export interface Overlap {
  /** The other blocs that have most in common with this one, most alike first. */
  readonly blocs: readonly BlocId[];
  /** Members that are in the same of these blocs, the largest group first. */
  readonly groups: readonly { readonly countries: readonly CountryId[]; readonly blocs: readonly BlocId[] }[];
}

/** In which other blocs the members are members: the `count` blocs most alike, by shared members over all members. */
export function overlapOf(atlas: Atlas, bloc: BlocId, day: Day, count: number): Overlap {
  const members = membersOf(atlas, bloc, day).map(({ country }) => country);
  const others = [...atlas.blocs.keys()].flatMap((id) => {
    const theirs = new Set(id === bloc ? [] : membersOf(atlas, id, day).map(({ country }) => country));
    const shared = members.filter((country) => theirs.has(country)).length;
    return shared > 1 ? [{ id, theirs, alike: shared / (members.length + theirs.size - shared) }] : [];
  });
  const nearest = others.sort((a, b) => b.alike - a.alike).slice(0, count);
  const groups = new Map<string, { countries: CountryId[]; blocs: BlocId[] }>();
  for (const country of members) {
    const blocs = nearest.filter(({ theirs }) => theirs.has(country)).map(({ id }) => id);
    const group = groups.get(blocs.join()) ?? { countries: [], blocs };
    group.countries.push(country);
    groups.set(blocs.join(), group);
  }
  return {
    blocs: nearest.map(({ id }) => id),
    groups: [...groups.values()].sort(
      (a, b) => b.countries.length - a.countries.length || b.blocs.length - a.blocs.length,
    ),
  };
}
