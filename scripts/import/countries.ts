import type { Country, LngLat } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { ADDED, ALIASES, CAPITALS, EVERYDAY } from "./country-names.ts";
import { byKeys, field, type Inputs, number, optional, type Row, readTable } from "./table.ts";

/** Codes, names in the four languages of the app (names.ts has the others), label points and capitals, one record a country. */
export function importCountries(inputs: Inputs, registry: Registry): Country[] {
  const names = readTable(inputs, "country_names.csv").rows;
  const points = new Map(readTable(inputs, "label_points.csv").rows.map((row) => [field(row, "iso3"), row]));
  const sources = ["i18n-iso-countries", "natural-earth", "compiled-names"].map((id) => registry.given(id));
  const listed = names.map((row) => fromList(row, points.get(field(row, "iso3")), sources));
  const added = ADDED.map(({ id, iso2, numeric, names }): Country => {
    const point = points.get(id);
    return {
      id,
      iso2,
      numeric,
      names,
      aliases: [...(ALIASES[id] ?? [])],
      ...placesOf(id, point),
      sources: point ? sources.slice(1) : sources.slice(2),
    };
  });
  return [...listed, ...added].sort(byKeys((country) => country.id));
}

function fromList(row: Row, point: Row | undefined, sources: string[]): Country {
  const id = field(row, "iso3");
  const formal = Object.fromEntries(
    Object.keys(row)
      .filter((name) => name.startsWith("name_"))
      .map((name) => [name.slice(5), field(row, name)]),
  );
  const { en = "", ru = "", tg = "", fa = "" } = { ...formal, ...EVERYDAY[id] };
  const names = { en, ru, tg, fa };
  return {
    id,
    iso2: optional(row, "iso2"),
    numeric: optional(row, "numeric"),
    names,
    aliases: aliasesOf(id, formal, names, point),
    ...placesOf(id, point),
    sources: point ? sources : [sources[0] as string, sources[2] as string],
  };
}

/** Replaced names first, then Natural Earth's name, then what people type. */
function aliasesOf(
  id: string,
  formal: Readonly<Record<string, string>>,
  names: Country["names"],
  point: Row | undefined,
): string[] {
  const replaced = Object.keys(EVERYDAY[id] ?? {}).map((language) => formal[language] ?? "");
  const candidates = [...replaced, point ? field(point, "name_en") : "", ...(ALIASES[id] ?? [])];
  const shown = new Set(Object.values(names));
  return [...new Set(candidates)].filter((name) => name !== "" && !shown.has(name));
}

function placesOf(id: string, point: Row | undefined): Pick<Country, "label" | "labelZoom" | "capital"> {
  if (!point) return { label: null, labelZoom: null, capital: null };
  return {
    label: position(point, "label"),
    labelZoom: number(point, "min_label_zoom"),
    capital: CAPITALS[id] ?? capitalOf(point),
  };
}

function capitalOf(point: Row): Country["capital"] {
  const [name, at] = [optional(point, "capital"), position(point, "capital")];
  return name && at ? { name, at } : null;
}

function position(point: Row, of: string): LngLat | null {
  const [lng, lat] = [number(point, `${of}_lon`), number(point, `${of}_lat`)];
  return lng === null || lat === null ? null : [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
}
