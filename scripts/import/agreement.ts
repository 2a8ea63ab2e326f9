// How far two states voted alike, reckoned from single votes: the same rule for every year, whoever counted the votes.
import type { VotesFile } from "../../src/model/record.ts";

/** Yes, no, abstained; null = took no part, or not known. */
export type Vote = "Y" | "N" | "A" | null;

/** Fewer common votes than this say nothing of a year. */
export const MIN_COMMON_VOTES = 10;

const HALVES: Readonly<Record<"Y" | "A" | "N", number>> = { N: 0, A: 1, Y: 2 };

/**
 * Mean agreement of every pair over the votes in which both took part: 1 the same, one half where one abstained, 0 opposite;
 * in thousandths. Null below ten common votes; a state without any pair is left out. `rollCalls` has one row a roll call,
 * its votes in the order of `states`.
 */
export function agreementOf(
  states: readonly string[],
  rollCalls: readonly (readonly Vote[])[],
): Pick<VotesFile, "countries" | "similarity" | "votes"> {
  const order = states.map((_, i) => i).sort((a, b) => ((states[a] as string) < (states[b] as string) ? -1 : 1));
  const columns = order.map((i) => rollCalls.map((votes) => halvesOf(votes[i] ?? null)));
  const triangle = columns.map((column, i) => columns.slice(0, i).map((other) => pairOf(column, other)));
  const kept = order
    .map((_, i) => i)
    .filter((i) => triangle.some((row, j) => row.some((pair, k) => pair !== null && (j === i || k === i))));
  const lower = <T>(of: (pair: Pair) => T): (T | null)[][] =>
    kept.map((i, row) =>
      kept.slice(0, row).map((j) => {
        const pair = triangle[i]?.[j] ?? null;
        return pair === null ? null : of(pair);
      }),
    );
  return {
    countries: kept.map((i) => states[order[i] as number] as string),
    similarity: lower(({ halves, common }) => Math.round((1000 * halves) / (2 * common))),
    votes: lower(({ common }) => common),
  };
}

interface Pair {
  /** Twice the sum of agreement: a whole number, so that nothing is lost in adding. */
  readonly halves: number;
  readonly common: number;
}

const ABSENT = -1;
const halvesOf = (vote: Vote): number => (vote === null ? ABSENT : HALVES[vote]);

function pairOf(a: readonly number[], b: readonly number[]): Pair | null {
  let [halves, common] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i] as number, b[i] as number];
    if (one === ABSENT || other === ABSENT) continue;
    halves += 2 - Math.abs(one - other);
    common++;
  }
  return common < MIN_COMMON_VOTES ? null : { halves, common };
}
