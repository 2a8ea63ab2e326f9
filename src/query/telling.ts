import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { BlocId, CountryId } from "../model/record.ts";
import type { Overlap } from "./bloc.ts";
import { membersOf } from "./memberships.ts";

/** Blocs nobody counts the members of on that day stand behind those with as many as this. */
const UNKNOWN_SIZE = 25;

/**
 * Parts rows about blocs into the `count` that say most and the rest, each in the order given: the smaller a bloc, the
 * more it says to be in it. Those of `always` are among the first whatever their size.
 */
export function tellingFirst<R extends { readonly bloc: BlocId }>(
  atlas: Atlas,
  rows: readonly R[],
  count: number,
  always: readonly BlocId[],
  day: Day,
): { readonly told: readonly R[]; readonly others: readonly R[] } {
  const size = ({ bloc }: R) => (always.includes(bloc) ? 0 : membersOf(atlas, bloc, day).length || UNKNOWN_SIZE);
  const kept = new Set([...rows].sort((a, b) => size(a) - size(b)).slice(0, count));
  return { told: rows.filter((row) => kept.has(row)), others: rows.filter((row) => !kept.has(row)) };
}

/** The `count` other blocs most alike on that day, by shared members over all members of the two; at least two shared. */
export function blocsLike(atlas: Atlas, bloc: BlocId, day: Day, count: number): BlocId[] {
  const own = new Set(membersOf(atlas, bloc, day).map(({ country }) => country));
  const others = [...atlas.blocs.keys()].flatMap((id) => {
    const theirs = id === bloc ? [] : membersOf(atlas, id, day);
    const shared = theirs.filter(({ country }) => own.has(country)).length;
    return shared > 1 ? [{ id, alike: shared / (own.size + theirs.length - shared) }] : [];
  });
  return others
    .sort((a, b) => b.alike - a.alike)
    .slice(0, count)
    .map(({ id }) => id);
}

/** Groups of members by exactly which of these blocs they are in: groups that differ only in other blocs are joined. */
export function overlapAmong(overlap: readonly Overlap[], among: readonly BlocId[]): Overlap[] {
  const groups = new Map<string, { blocs: BlocId[]; countries: CountryId[] }>();
  for (const { blocs, countries } of overlap) {
    const shared = among.filter((bloc) => blocs.includes(bloc));
    const group = groups.get(shared.join()) ?? { blocs: shared, countries: [] };
    group.countries.push(...countries);
    groups.set(shared.join(), group);
  }
  return [...groups.values()].sort(
    (a, b) => b.countries.length - a.countries.length || b.blocs.length - a.blocs.length,
  );
}
