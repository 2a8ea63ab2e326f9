// Yearly series by country: population, remittances received and their share of the gross domestic product.
import type { SeriesFile } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { field, type Inputs, number, readTable, yearColumns } from "./table.ts";

/** A long table with the columns iso3, year and a value. */
function longSeries(inputs: Inputs, file: string, column: string): Pick<SeriesFile, "years" | "rows"> {
  const { rows } = readTable(inputs, file);
  const years = [...new Set(rows.map((row) => Number(field(row, "year"))))].sort((a, b) => a - b);
  const countries = [...new Set(rows.map((row) => field(row, "iso3")))].sort();
  const cells = new Map(rows.map((row) => [`${field(row, "iso3")}-${field(row, "year")}`, number(row, column)]));
  return {
    years,
    rows: Object.fromEntries(
      countries.map((country) => [country, years.map((year) => cells.get(`${country}-${year}`) ?? null)]),
    ),
  };
}

export const importPopulation = (inputs: Inputs, registry: Registry): SeriesFile => ({
  measure: "population",
  sources: [registry.given("wdi-population")],
  ...longSeries(inputs, "population.csv", "population"),
});

/** The last year is an estimate of the month of publication. */
const LAST_INFLOW =
  "an estimate of December 2023; for Tajikistan the share of GDP of that year makes about 4,560 million";

export function importSeries(inputs: Inputs, registry: Registry): SeriesFile[] {
  const inflows = readTable(inputs, "remittance_inflows.csv").rows;
  const years = yearColumns(inflows[0] ?? {});
  return [
    {
      measure: "remittance_inflow",
      sources: [registry.given("knomad-inflows-2023")],
      years: years.map(Number),
      rows: Object.fromEntries(inflows.map((row) => [field(row, "iso3"), years.map((year) => number(row, year))])),
      flags: [[null, 2023, "provisional", LAST_INFLOW]],
    },
    {
      measure: "remittance_share_gdp",
      sources: [registry.given("wdi-remittance-share")],
      ...longSeries(inputs, "remittance_share_gdp.csv", "percent_of_gdp"),
    },
  ];
}
