import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay } from "../model/date.ts";
import { byStart, holdsOn, overlaps } from "../model/period.ts";
import type { BlocId, CountryId, Membership, Relation } from "../model/record.ts";
import { indexed } from "./indexed.ts";
import { consideredBy, forerunnerOf, membershipsOf } from "./memberships.ts";
import { relationsNaming } from "./relations.ts";

/** A country's way through one bloc and its forerunner: one row of the timeline. */
export interface BarRow {
  readonly bloc: BlocId;
  /** CST for CSTO, Shanghai Five for SCO; null where the country was in none. */
  readonly forerunner: BlocId | null;
  /** By their beginning, those of the forerunner first. */
  readonly spells: readonly Membership[];
  /** The spell of the day; null where there is none. */
  readonly now: Membership | null;
  /** Records by which joining was or is weighed, where the country has no spell in the bloc. */
  readonly considered: readonly Relation[];
}

/** All blocs a country was, is or weighs being in, by the beginning of the first spell or record. */
export function barsOf(atlas: Atlas, country: CountryId, day: Day): BarRow[] {
  return historyOf(atlas, country).map((row) => ({
    ...row,
    now: row.spells.find((spell) => holdsOn(spell, day)) ?? null,
  }));
}

type History = Omit<BarRow, "now">;

const histories = indexed((_: Atlas["memberships"]) =>
  indexed((_: Atlas["relations"]) => new Map<CountryId, readonly History[]>()),
);

/** The same for every day, so that a step of the day only looks up what stands on it. */
function historyOf(atlas: Atlas, country: CountryId): readonly History[] {
  const known = histories(atlas.memberships)(atlas.relations);
  const found = known.get(country) ?? historyFrom(atlas, country);
  known.set(country, found);
  return found;
}

function historyFrom(atlas: Atlas, country: CountryId): History[] {
  const rows = new Map<BlocId, Membership[]>();
  for (const spell of membershipsOf(atlas, country)) {
    rows.set(spell.bloc, [...(rows.get(spell.bloc) ?? []), spell]);
  }
  for (const [bloc, spells] of [...rows]) {
    const before = forerunnerOf(atlas, bloc);
    const earlier = before === null ? undefined : rows.get(before);
    if (before === null || !earlier || earlier.some((old) => spells.some((spell) => overlaps(old, spell)))) continue;
    rows.set(bloc, [...earlier, ...spells]);
    rows.delete(before);
  }
  const joined = [...rows].map(([bloc, spells]) => rowOf(bloc, [...spells].sort(byStart)));
  const weighed = [...atlas.blocs.keys()].flatMap((bloc) => {
    const considered = rows.has(bloc) ? [] : consideringEver(atlas, bloc, country);
    return considered.length > 0 ? [{ bloc, forerunner: null, spells: [], considered }] : [];
  });
  return [...joined, ...weighed].sort(
    (a, b) => beginning(a).localeCompare(beginning(b)) || a.bloc.localeCompare(b.bloc),
  );
}

function rowOf(bloc: BlocId, spells: readonly Membership[]): History {
  const first = spells.find((spell) => spell.bloc !== bloc);
  return { bloc, forerunner: first?.bloc ?? null, spells, considered: [] };
}

const beginning = ({ spells, considered }: History) => spells[0]?.from ?? considered[0]?.from ?? "";

/** Records of any time by which the country weighs the bloc, or applied for it. */
function consideringEver(atlas: Atlas, bloc: BlocId, country: CountryId): Relation[] {
  return relationsNaming(atlas, bloc).filter((relation) => {
    const begun = relation.from ?? relation.asOf;
    if (begun === null || !relation.parties.includes(country)) return false;
    const weighing = consideredBy(atlas, bloc, firstDay(begun));
    return weighing.some((found) => found.country === country && found.relation === relation);
  });
}
