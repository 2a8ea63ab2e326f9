import type { Atlas } from "../model/atlas.ts";
import { addDays, type Day, firstDay, type IsoDate } from "../model/date.ts";
import { byStart } from "../model/period.ts";
import type { Bloc, BlocId, Country, CountryId } from "../model/record.ts";
import { groupedBy, indexed } from "./indexed.ts";
import { membershipsOf } from "./memberships.ts";
import { relationsNaming } from "./relations.ts";

/** Was the country there on the day? `go` is a day on which it was. */
export type Existence =
  | { readonly kind: "there" }
  | { readonly kind: "notYet"; readonly from: IsoDate; readonly go: Day }
  | { readonly kind: "noMore"; readonly to: IsoDate; readonly go: Day }
  /** A part of another state until that day. */
  | { readonly kind: "partOf"; readonly whole: CountryId; readonly until: IsoDate; readonly go: Day };

const wholes = indexed((countries: Atlas["countries"]) =>
  groupedBy([...countries.values()], ({ successors = [] }) => successors),
);

/** States that are no more on whose ground this one stands. */
export const predecessorsOf = ({ countries }: Atlas, country: CountryId): readonly Country[] =>
  wholes(countries).get(country) ?? [];

/**
 * Past states have their days on record. Of the others it is only known which of those they were a part of: a country of
 * its own is one that has a membership of its own by that day, or the only heir.
 */
export function existenceOn(atlas: Atlas, id: CountryId, day: Day): Existence {
  const existed = atlas.countries.get(id)?.existed;
  if (existed && firstDay(existed.to) <= day) {
    return { kind: "noMore", to: existed.to, go: addDays(firstDay(existed.to), -1) };
  }
  if (existed?.from && day < firstDay(existed.from)) {
    return { kind: "notYet", from: existed.from, go: firstDay(existed.from) };
  }
  const whole = wholeOf(atlas, id, day);
  if (!whole?.existed) return { kind: "there" };
  return { kind: "partOf", whole: whole.id, until: whole.existed.to, go: firstDay(whole.existed.to) };
}

/** The state that broke up later and of which this one was a part that day; null where it stood by itself. */
export function wholeOf(atlas: Atlas, id: CountryId, day: Day): Country | null {
  const whole = predecessorsOf(atlas, id).find(({ existed, successors = [] }) => {
    const was = existed && (existed.from === null || firstDay(existed.from) <= day) && day < firstDay(existed.to);
    return was && successors.length > 1;
  });
  const alone = membershipsOf(atlas, id).some(({ from }) => from !== null && firstDay(from) <= day);
  return whole && !alone ? whole : null;
}

/** Was the bloc there on the day? */
export type BlocExistence =
  | { readonly kind: "there" }
  | { readonly kind: "notYet"; readonly from: IsoDate; readonly go: Day }
  | { readonly kind: "noMore"; readonly to: IsoDate; readonly go: Day; readonly heir: BlocId | null };

export function blocExistenceOn({ founded, ended, heir }: Bloc, day: Day): BlocExistence {
  if (ended !== null && firstDay(ended) <= day) {
    return { kind: "noMore", to: ended, go: addDays(firstDay(ended), -1), heir };
  }
  if (founded !== null && day < firstDay(founded)) return { kind: "notYet", from: founded, go: firstDay(founded) };
  return { kind: "there" };
}

/** Days on which something of the country begins on record, ascending, each once; at most `count`. */
export function daysOnRecord(atlas: Atlas, id: CountryId, count: number): IsoDate[] {
  const starts = [...membershipsOf(atlas, id), ...relationsNaming(atlas, id)].sort(byStart).map(({ from }) => from);
  return [...new Set(starts.filter((from) => from !== null))].slice(0, count);
}
