import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { BlocId, CountryId, LngLat } from "../model/record.ts";
import { indexed } from "./indexed.ts";
import { membersOf } from "./memberships.ts";

/** A country's id, a bloc's id, or the code of a region: three digits. */
export type EndId = string;

/** Is it a region of the United Nations, and no country or bloc? */
export const isRegion = (id: EndId): boolean => /^\d{3}$/.test(id);

/** To what the ends of flows are added up. */
export interface Ends {
  /** What a country stands in; itself where it stands alone. */
  readonly of: (country: CountryId) => EndId;
  /** The countries of each group, those alone left out. */
  readonly groups: ReadonlyMap<EndId, readonly CountryId[]>;
  /** Tells ways of adding up apart: equal keys, equal groups. */
  readonly key: string;
}

export type GroupedBy = "country" | "region" | "bloc";

interface Asked {
  readonly by: GroupedBy;
  /** Countries that always stand for themselves. */
  readonly alone: readonly CountryId[];
  /** A group that comes before all others. */
  readonly first: { readonly id: EndId; readonly members: readonly CountryId[] } | null;
  /** In the order in which a country in two of them is counted: in the first. */
  readonly blocs: readonly BlocId[];
}

/**
 * Regions hold every country that has one. Blocs hold their members as of the day, each country in the first of the
 * blocs alone, so that nobody is counted twice; countries in none of them stand by region.
 */
export function endsOf(atlas: Atlas, { by, alone, first, blocs }: Asked, day: Day): Ends {
  const taken = new Map<CountryId, EndId>();
  if (by === "country") return { of: (country) => country, groups: new Map(), key: "country" };
  const put = (id: EndId, countries: readonly CountryId[]) => {
    for (const country of countries) if (!taken.has(country)) taken.set(country, id);
  };
  for (const id of alone) put(id, [id]);
  if (first) put(first.id, first.members);
  if (by === "bloc") {
    for (const bloc of blocs) {
      put(
        bloc,
        membersOf(atlas, bloc, day).map(({ country }) => country),
      );
    }
  }
  for (const { id, region } of atlas.countries.values()) if (region !== undefined) put(region, [id]);
  const groups = new Map<EndId, CountryId[]>();
  for (const [country, id] of taken) {
    if (alone.includes(country)) continue;
    const members = groups.get(id);
    if (members) members.push(country);
    else groups.set(id, [country]);
  }
  const key = [by, ...[...taken].filter(([country, id]) => atlas.countries.get(country)?.region !== id)].join();
  return { of: (country) => taken.get(country) ?? country, groups, key };
}

/** Where a country's lines begin and end: its capital; without one its label point; null where there is neither. */
export function pointOf(atlas: Atlas, id: CountryId): LngLat | null {
  const country = atlas.countries.get(id);
  return country?.capital?.at ?? country?.label ?? null;
}

/** People by country in the last year of the series: a weight that does not move with the day. */
const lastPeople = indexed((population: NonNullable<Atlas["population"]>) => {
  const last = population.years.length - 1;
  return new Map([...population.rows].map(([id, values]) => [id, values[last] ?? 0]));
});

/**
 * The middle of the capitals of the countries, on the sphere, weighed by their people of the last known year; by nothing
 * while the people are not loaded. Null where none has a place.
 */
export function middleOf(atlas: Atlas, countries: readonly CountryId[]): LngLat | null {
  const people = atlas.population ? lastPeople(atlas.population) : null;
  const sum = [0, 0, 0];
  for (const id of countries) {
    const at = pointOf(atlas, id);
    if (!at) continue;
    const weight = people ? (people.get(id) ?? 0) + 1 : 1;
    const [lng, lat] = [(at[0] * Math.PI) / 180, (at[1] * Math.PI) / 180];
    const flat = Math.cos(lat) * weight;
    sum[0] = (sum[0] ?? 0) + flat * Math.cos(lng);
    sum[1] = (sum[1] ?? 0) + flat * Math.sin(lng);
    sum[2] = (sum[2] ?? 0) + Math.sin(lat) * weight;
  }
  const [x = 0, y = 0, z = 0] = sum;
  if (Math.hypot(x, y, z) === 0) return null;
  const degrees = (angle: number) => Math.round((angle * 18_000) / Math.PI) / 100;
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}
