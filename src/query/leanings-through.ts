import type { Atlas } from "../model/atlas.ts";
import { yearOf } from "../model/date.ts";
import type { CountryId } from "../model/record.ts";
import type { Pole } from "./poles.ts";
import { type DimensionId, type Leaning, vectorsOf } from "./vectors.ts";

/** How a country leaned in one year. */
export interface LeaningYear {
  readonly year: number;
  readonly leanings: readonly Leaning[];
}

/** Dimensions whose data run over years by one method; all others have one time, or mix lists that do not compare. */
export const THROUGH_TIME = ["abroad", "votes"] as const satisfies readonly DimensionId[];
export type ThroughTime = (typeof THROUGH_TIME)[number];

/**
 * The leanings of a country in every year that is loaded: of the stock one revision only, since two are never one line.
 * A year in which nothing is known is left out.
 */
export function leaningsThrough(
  atlas: Atlas,
  country: CountryId,
  id: ThroughTime,
  poles: readonly Pole[],
): LeaningYear[] {
  return yearsOf(atlas, id).flatMap((year) => {
    const found = vectorsOf(atlas, country, `${year}-07-01`, poles).find((dimension) => dimension.id === id);
    const known = found?.leanings.some(({ share }) => share !== null) && found.used?.startsWith(String(year));
    return found && known ? [{ year, leanings: found.leanings }] : [];
  });
}

function yearsOf(atlas: Atlas, id: ThroughTime): number[] {
  if (id === "votes") return [...atlas.votes.keys()].sort((a, b) => a - b);
  return (atlas.flows.get("un_stock-2020")?.times ?? []).map(({ from }) => yearOf(from));
}
