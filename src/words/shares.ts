import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { CountryId } from "../model/record.ts";
import { shareOfPeople } from "../query/corridors.ts";
import type { Words } from "./words.ts";

/** Per cent: below it a share is told as less than this. */
const LEAST = 0.1;

/** One end of a flow: a country or a group of them, and the countries it stands for. */
export interface SharedBy {
  readonly id: string;
  readonly countries: readonly CountryId[];
}

/**
 * "4.8 % of Tajikistan · 0.3 % of Russia · 2020": people as shares of the people of each end, in the year nearest to the
 * day. Empty where the measure does not count people, or nobody's people are known.
 */
export function sharesWords(
  atlas: Atlas,
  measure: string,
  people: number,
  ends: readonly SharedBy[],
  day: Day,
  words: Words,
): string {
  if (atlas.measures.get(measure)?.unit !== "persons") return "";
  const { flowViews, format } = words;
  const found = ends.flatMap(({ id, countries }) => {
    const share = shareOfPeople(atlas, people, countries, day);
    if (!share) return [];
    const percent = share.percent < LEAST ? flowViews.under(format.percent(LEAST)) : format.percent(share.percent);
    return [{ says: flowViews.share(percent, words.partyName(atlas, id)), year: format.year(share.year) }];
  });
  const years = [...new Set(found.map(({ year }) => year))];
  return [...found.map(({ says }) => says), ...years].join(" · ");
}
