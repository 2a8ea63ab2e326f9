import { type RelationRow, weightOf } from "../query/relation-rows.ts";

/**
 * Parts rows into `count` to show at once and the rest, both in the order given. Of the weightier rows one of each status
 * comes first, so that what was put off or denied is not hidden behind what is in force; what is only said comes last.
 */
export function varied(
  rows: readonly RelationRow[],
  count: number,
): { readonly shown: readonly RelationRow[]; readonly rest: readonly RelationRow[] } {
  const round = new Map<RelationRow, number>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const [before, weight] = [seen.get(row.status) ?? 0, weightOf(row)];
    round.set(row, before + weight * rows.length);
    seen.set(row.status, before + 1);
  }
  const chosen = new Set([...rows].sort((a, b) => (round.get(a) ?? 0) - (round.get(b) ?? 0)).slice(0, count));
  return { shown: rows.filter((row) => chosen.has(row)), rest: rows.filter((row) => !chosen.has(row)) };
}
