import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { BlocId, CountryId } from "../model/record.ts";
import { membersOf } from "./memberships.ts";

/** What a country may lean towards: another country, the members of a bloc as of the day, or its land neighbours. */
export type Pole =
  | { readonly kind: "country"; readonly id: CountryId }
  | { readonly kind: "bloc"; readonly id: BlocId }
  | { readonly kind: "neighbours"; readonly id: "neighbours" };

/** The poles offered first: what the article names, and the neighbourhood. */
export const usualPoles: readonly Pole[] = [
  { kind: "country", id: "RUS" },
  { kind: "country", id: "CHN" },
  { kind: "bloc", id: "EU" },
  { kind: "country", id: "USA" },
  { kind: "country", id: "TUR" },
  { kind: "country", id: "IRN" },
  { kind: "bloc", id: "GCC" },
  { kind: "neighbours", id: "neighbours" },
];

/** The pole of an id as it is written in a link; null where nothing of that name is in the atlas. */
export function poleOf(atlas: Atlas, id: string): Pole | null {
  if (id === "neighbours") return { kind: "neighbours", id };
  if (atlas.blocs.has(id)) return { kind: "bloc", id };
  return atlas.countries.has(id) ? { kind: "country", id } : null;
}

/** The poles a reader has chosen, those that the atlas knows; the usual ones where none has been chosen. */
export function polesOf(atlas: Atlas, chosen: readonly string[] | null): readonly Pole[] {
  const known = (chosen ?? []).flatMap((id) => poleOf(atlas, id) ?? []);
  return known.length > 0 ? known : usualPoles;
}

/**
 * The states of a pole as of the day, without the country itself. Neighbours are those with a common land border on
 * record (none while borders are not loaded), less the poles that are named on their own beside them.
 */
export function poleMembers(
  atlas: Atlas,
  pole: Pole,
  country: CountryId,
  day: Day,
  beside: readonly Pole[] = usualPoles,
): CountryId[] {
  switch (pole.kind) {
    case "country":
      return pole.id === country ? [] : [pole.id];
    case "bloc":
      return membersOf(atlas, pole.id, day).flatMap((member) => (member.country === country ? [] : [member.country]));
    case "neighbours": {
      const named = new Set(beside.map(({ id }) => id as string));
      return neighboursOf(atlas, country).filter((id) => !named.has(id));
    }
  }
}

/** Countries with a common land border on record; none while the borders are not loaded. */
export function neighboursOf(atlas: Atlas, country: CountryId): CountryId[] {
  return (atlas.borders?.lines ?? []).flatMap(({ a, b }) => (a === country ? [b] : b === country ? [a] : []));
}
