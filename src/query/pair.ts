import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { BlocId, Country, CountryId, Membership } from "../model/record.ts";
import { type BarRow, barsOf } from "./bars.ts";
import { type FigureRow, figuresOf, populationOf } from "./figures.ts";
import { isMemberStatus } from "./memberships.ts";
import { byWeight, type RelationRow, rowOf } from "./relation-rows.ts";
import { relationsBetween } from "./relations.ts";
import { type Said, saidAbout } from "./said.ts";
import { type VisaBetween, visaBetween } from "./visas.ts";
import { type PairVotes, votesBetween } from "./votes.ts";

/** One bloc that both were ever in, or weigh: two bars. */
export interface SharedBars {
  readonly bloc: BlocId;
  readonly a: BarRow;
  readonly b: BarRow;
  /** Are both members on the day? */
  readonly shared: boolean;
}

/** What the atlas knows about two countries as of a day. */
export interface PairAnswer {
  readonly a: Country;
  readonly b: Country;
  readonly day: Day;
  readonly bars: readonly SharedBars[];
  readonly sharedBlocs: readonly BlocId[];
  /** All records that name both: those that stand on the day first, by weight and standing. */
  readonly relations: readonly RelationRow[];
  readonly visas: { readonly ab: VisaBetween | null; readonly ba: VisaBetween | null };
  /** Of the years that are loaded. */
  readonly votes: readonly PairVotes[];
  readonly figures: readonly FigureRow[];
  readonly population: {
    readonly a: { readonly value: number; readonly year: number } | null;
    readonly b: { readonly value: number; readonly year: number } | null;
  };
  readonly said: readonly Said[];
}

/** Two countries side by side; null where one is not in the atlas. */
export function pairOf(atlas: Atlas, a: CountryId, b: CountryId, day: Day): PairAnswer | null {
  const [first, second] = [atlas.countries.get(a), atlas.countries.get(b)];
  if (!first || !second) return null;
  const bars = sharedBars(barsOf(atlas, a, day), barsOf(atlas, b, day));
  return {
    a: first,
    b: second,
    day,
    bars,
    sharedBlocs: bars.filter(({ shared }) => shared).map(({ bloc }) => bloc),
    relations: relationsBetween(atlas, a, b, null)
      .map((relation) => rowOf(relation, day))
      .sort(byWhen),
    visas: { ab: visaBetween(atlas, a, b, day), ba: visaBetween(atlas, b, a, day) },
    votes: votesBetween(atlas, a, b),
    figures: figuresOf(atlas, a, b, day),
    population: { a: populationOf(atlas, a, day), b: populationOf(atlas, b, day) },
    said: saidAbout(atlas, [a, b], day),
  };
}

const WHEN: readonly RelationRow["when"][] = ["now", "before", "after"];
const byWhen = (x: RelationRow, y: RelationRow) => WHEN.indexOf(x.when) - WHEN.indexOf(y.when) || byWeight(x, y);

function sharedBars(of: readonly BarRow[], others: readonly BarRow[]): SharedBars[] {
  const theirs = new Map(others.map((row) => [row.bloc, row]));
  const isIn = (spell: Membership | null) => spell !== null && isMemberStatus(spell.status);
  return of.flatMap((a) => {
    const b = theirs.get(a.bloc);
    return b ? [{ bloc: a.bloc, a, b, shared: isIn(a.now) && isIn(b.now) && a.now?.bloc === b.now?.bloc }] : [];
  });
}
