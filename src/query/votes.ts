import { type Atlas, VOTE_YEARS } from "../model/atlas.ts";
import { type Day, yearOf } from "../model/date.ts";
import type { VotesYear } from "../model/pairs.ts";
import type { CountryId } from "../model/record.ts";

/** The year of votes nearest to the day; the one to load. */
export const voteYearOf = (day: Day): number => Math.min(VOTE_YEARS.last, Math.max(VOTE_YEARS.first, yearOf(day)));

/** What a lower triangle has of two places; null where there is nothing. */
export const inTriangle = (triangle: VotesYear["votes"], i: number, j: number): number | null =>
  triangle[Math.max(i, j)]?.[Math.min(i, j)] ?? null;

/** The value of a pair in the lower triangle; null where there is none. */
function at(triangle: VotesYear["votes"], votes: VotesYear, a: CountryId, b: CountryId): number | null {
  const [i, j] = [votes.index.get(a), votes.index.get(b)];
  if (i === undefined || j === undefined || i === j) return null;
  return inTriangle(triangle, i, j);
}

export interface Agreement {
  readonly year: number;
  /** Mean agreement from 0 to 1 with every country that has at least ten common votes. */
  readonly agreement: ReadonlyMap<CountryId, number>;
  /** Is it the year of the day asked for? */
  readonly exact: boolean;
}

/** How the country votes with every other in the nearest year of votes; null while that year is not loaded. */
export function votesWith(atlas: Atlas, country: CountryId, day: Day): Agreement | null {
  const year = voteYearOf(day);
  const votes = atlas.votes.get(year);
  if (!votes) return null;
  const agreement = new Map<CountryId, number>();
  for (const other of votes.index.keys()) {
    const thousandths = at(votes.similarity, votes, country, other);
    if (thousandths !== null) agreement.set(other, thousandths / 1000);
  }
  return { year, agreement, exact: year === yearOf(day) };
}

export interface PairVotes {
  readonly year: number;
  /** 0 to 1; null where there are fewer than ten common votes. */
  readonly similarity: number | null;
  /** Common votes; null where not known. */
  readonly votes: number | null;
}

/** Agreement of the two in each year that is loaded, by year. */
export function votesBetween(atlas: Atlas, a: CountryId, b: CountryId): PairVotes[] {
  return [...atlas.votes.values()]
    .sort((x, y) => x.year - y.year)
    .map((votes) => {
      const thousandths = at(votes.similarity, votes, a, b);
      return {
        year: votes.year,
        similarity: thousandths === null ? null : thousandths / 1000,
        votes: at(votes.votes, votes, a, b),
      };
    });
}
