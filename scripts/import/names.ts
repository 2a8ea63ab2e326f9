// Names of countries in languages beyond the app's four: one file a language.
import { languages } from "../../src/dataset/records.ts";
import type { NamesFile } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { field, type Inputs, readTable } from "./table.ts";

export function importNames(inputs: Inputs, registry: Registry): NamesFile[] {
  const { rows } = readTable(inputs, "country_names.csv");
  const others = Object.keys(rows[0] ?? {})
    .filter((name) => name.startsWith("name_"))
    .map((name) => name.slice(5))
    .filter((language) => !(languages as readonly string[]).includes(language))
    .sort();
  return others.map((language) => ({
    language,
    sources: [registry.given("i18n-iso-countries")],
    names: Object.fromEntries(rows.map((row) => [field(row, "iso3"), field(row, `name_${language}`)])),
  }));
}
