import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import { holdsOn } from "../model/period.ts";
import type { Country, CountryId, Place, Relation, SourceId } from "../model/record.ts";
import { type BarRow, barsOf } from "./bars.ts";
import { type CountryFigures, figuresOfCountry, populationOf } from "./figures.ts";
import { placesOf } from "./lens-ties.ts";
import { consideredBy } from "./memberships.ts";
import { type PartnerRows, type RelationRow, rowsByPartner, rowsOf } from "./relation-rows.ts";
import { type Said, saidAbout } from "./said.ts";

/** What the atlas knows about one country as of a day. */
export interface Dossier {
  readonly country: Country;
  readonly day: Day;
  readonly bars: readonly BarRow[];
  /** Blocs whose joining is weighed on the day. */
  readonly considered: readonly { readonly bloc: string; readonly relation: Relation }[];
  /** All records that name the country; those that stand on the day are `now`. */
  readonly relations: readonly RelationRow[];
  /** Those that stand on the day, by the other parties. */
  readonly partners: readonly PartnerRows[];
  readonly said: readonly Said[];
  readonly places: readonly PlaceRow[];
  readonly figures: readonly CountryFigures[];
  readonly population: { readonly value: number; readonly year: number } | null;
  readonly sources: readonly SourceId[];
}

/** A place as the country stands to it. */
export interface PlaceRow {
  readonly place: Place;
  /** here: others' forces on its ground; there: its forces abroad; area: disputed, run or claimed by it. */
  readonly side: "here" | "there" | "area";
  readonly holds: boolean;
  /** Who runs it on the day; none where it is an authority without a code. */
  readonly by: readonly CountryId[];
}

/** The dossier of a country; null for one that is not in the atlas. */
export function dossierOf(atlas: Atlas, id: CountryId, day: Day): Dossier | null {
  const country = atlas.countries.get(id);
  if (!country) return null;
  const bars = barsOf(atlas, id, day);
  const relations = rowsOf(atlas, id, day);
  const spells = bars.flatMap((row) => row.spells);
  return {
    country,
    day,
    bars,
    considered: [...atlas.blocs.keys()].flatMap((bloc) =>
      consideredBy(atlas, bloc, day)
        .filter((found) => found.country === id)
        .map(({ relation }) => ({ bloc, relation })),
    ),
    relations,
    partners: rowsByPartner(atlas, id, day),
    said: saidAbout(atlas, [id], day),
    places: placeRows(atlas, id, day),
    figures: figuresOfCountry(atlas, id, day),
    population: populationOf(atlas, id, day),
    sources: [...new Set([...spells, ...relations.map(({ relation }) => relation)].flatMap(({ sources }) => sources))],
  };
}

/** Bases on its ground and of its own, and disputed areas, those that hold on the day first. */
export function placeRows(atlas: Atlas, country: CountryId, day: Day): PlaceRow[] {
  return placesOf(atlas, country)
    .map((place): PlaceRow => {
      const side = place.kind === "disputed_area" ? "area" : place.host.includes(country) ? "here" : "there";
      return { place, side, holds: holdsOn(place, day), by: runBy(place, day) };
    })
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.place.name.localeCompare(b.place.name));
}

/** Who ran it on the day: by its spells where it has any. */
const runBy = ({ operator, spells }: Place, day: Day): readonly CountryId[] =>
  spells?.find((spell) => holdsOn(spell, day))?.by ?? operator;

/** All that a list of places shows of the day. */
export const placesInWords = (places: readonly PlaceRow[]): string =>
  places.map(({ place, side, holds, by }) => [place.id, side, holds, ...by].join(" ")).join(";");
