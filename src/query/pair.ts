import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay } from "../model/date.ts";
import type { BlocId, CountryId, Membership, Relation, Statement } from "../model/record.ts";
import { type BlocHistory, blocHistory, statementsAbout } from "./dossier.ts";
import { aliveOn, relationsBetween } from "./relations.ts";

/** One bloc in which both have, had or weigh something. */
export interface SharedBloc extends BlocHistory {
  readonly other: { readonly spells: readonly Membership[]; readonly considered: readonly Relation[] };
}

export interface Pair {
  readonly a: CountryId;
  readonly b: CountryId;
  readonly shared: readonly SharedBloc[];
  /** Records that name both: alive on the day, ended before it, begun after it. */
  readonly relations: readonly Relation[];
  readonly ended: readonly Relation[];
  readonly later: readonly Relation[];
  /** Statements about both, newest first. */
  readonly statements: readonly Statement[];
}

/** What two countries have with each other, as of a day where it changes with the day. */
export function pairOf(atlas: Atlas, a: CountryId, b: CountryId, day: Day): Pair {
  const relations = relationsBetween(atlas, a, b, null);
  return {
    a,
    b,
    shared: sharedBlocs(atlas, a, b),
    relations: relations.filter((relation) => aliveOn(relation, day)),
    ended: relations.filter(({ to }) => to !== null && firstDay(to) <= day),
    later: relations.filter(({ from }) => from !== null && firstDay(from) > day),
    statements: statementsAbout(atlas, a, b),
  };
}

/** Blocs in which both have anything at any time, by the earliest date of the first. */
export function sharedBlocs(atlas: Atlas, a: CountryId, b: CountryId): SharedBloc[] {
  const others = new Map<BlocId, BlocHistory>(blocHistory(atlas, b).map((history) => [history.bloc, history]));
  return blocHistory(atlas, a).flatMap((history) => {
    const other = others.get(history.bloc);
    return other ? [{ ...history, other: { spells: other.spells, considered: other.considered } }] : [];
  });
}
