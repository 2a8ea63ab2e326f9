// Corridor tables: one column a time, one row a corridor.
import type { FlowFile, Quality } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { importRefugees } from "./refugees.ts";
import { byKeys, field, type Inputs, number, optional, type Row, readTable, yearColumns } from "./table.ts";

type MatrixFile = Extract<FlowFile, { form: "matrix" }>;
type Flag = MatrixFile["flags"][number];
interface Corridor {
  readonly origin: string;
  readonly dest: string;
  readonly values: ReadonlyMap<string, number>;
  readonly flags?: readonly (readonly [time: string, quality: Quality, note: string | null])[];
}

/** Corridors without one value are not written; the rest stand in order of origin and destination. */
function matrix(
  measure: string,
  revision: string | null,
  source: string,
  corridors: readonly Corridor[],
  outside: readonly Corridor[] = [],
): MatrixFile {
  const rows = corridors
    .filter(({ values }) => values.size > 0)
    .sort(
      byKeys(
        ({ origin }) => origin,
        ({ dest }) => dest,
      ),
    );
  const times = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))].sort();
  return {
    form: "matrix",
    measure,
    revision,
    sources: [source],
    times,
    origin: rows.map(({ origin }) => origin),
    dest: rows.map(({ dest }) => dest),
    values: Object.fromEntries(times.map((time) => [time, rows.map(({ values }) => values.get(time) ?? null)])),
    flags: rows.flatMap(({ flags = [] }, index) =>
      flags.map(([time, quality, note]): Flag => [index, time, quality, note]),
    ),
    ...(outside.length > 0 && {
      apart: outside.map(({ origin, dest, values }) => ({
        origin,
        dest,
        values: times.map((time) => values.get(time) ?? null),
      })),
    }),
  };
}

/** The values of a row by year. A model may go below zero, which is no number of people: left out, aloud. */
function yearsOf(row: Row, years: readonly string[], rejected: string[]): Map<string, number> {
  const values = new Map<string, number>();
  for (const year of years) {
    const value = number(row, year);
    if (value !== null && value >= 0) values.set(year, value);
    else if (value !== null) rejected.push(`${row.origin} to ${row.dest} ${year}: ${value}, below zero`);
  }
  return values;
}

/** A world table with the columns origin, dest and years. */
function worldTable(inputs: Inputs, file: string): Corridor[] {
  const { rows, account } = readTable(inputs, file);
  const years = yearColumns(rows[0] ?? {});
  return rows.map((row) => ({
    origin: field(row, "origin"),
    dest: field(row, "dest"),
    values: yearsOf(row, years, account.cells),
  }));
}

const ODD_2024 = "odd in the source itself: one number stands for two destinations";
const ODD_BGD = "odd in the source itself: no other table shows these people";

/** Counts of refugees and asylum seekers at the end of 2023, alone and together, by corridor. */
function unhcrCounts(inputs: Inputs): Map<string, Set<number>> {
  const counts = new Map<string, Set<number>>();
  for (const row of readTable(inputs, "unhcr_world.csv").rows) {
    if (field(row, "year") !== "2023") continue;
    const [refugees, seekers, others] = ["refugees", "asylum_seekers", "other_protection"].map(
      (name) => number(row, name) ?? 0,
    ) as [number, number, number];
    const sums = [refugees, seekers, refugees + seekers, refugees + others, refugees + seekers + others];
    counts.set(`${field(row, "origin")}-${field(row, "asylum")}`, new Set(sums));
  }
  return counts;
}

/** 2024 revision: cells that equal a UNHCR count to the person are refugees, whom another table counts too. */
function stock2024(inputs: Inputs): Corridor[] {
  const unhcr = unhcrCounts(inputs);
  return worldTable(inputs, "un_stock_2024rev_world.csv").map((corridor) => {
    const { origin, dest, values } = corridor;
    const value = values.get("2024") ?? 0;
    const twice = origin === "HRV" && value === 15398;
    const bengal = dest === "BGD" && (origin === "MYS" || origin === "LAO");
    if (twice || bengal) return { ...corridor, flags: [["2024", "suspect", twice ? ODD_2024 : ODD_BGD]] as const };
    // A number below a hundred may agree by chance.
    const counted = value >= 100 && unhcr.get(`${origin}-${dest}`)?.has(value);
    return counted
      ? {
          ...corridor,
          flags: [["2024", "ok", "equals the UNHCR count of refugees and asylum seekers: never add the two"]] as const,
        }
      : corridor;
  });
}

function remittances(inputs: Inputs): Corridor[] {
  return readTable(inputs, "remittances_2021.csv").rows.map((row) => {
    const broken = field(row, "quality") === "broken";
    const values = new Map([["2021", number(row, "usd_million") ?? 0]]);
    return {
      origin: field(row, "sender"),
      dest: field(row, "receiver"),
      values,
      flags: broken ? ([["2021", "broken", optional(row, "note")]] as const) : [],
    };
  });
}

/** Arrivals are moves to Germany, departures moves out of it. */
function germanMoves(inputs: Inputs): Corridor[] {
  const corridors = new Map<string, { origin: string; dest: string; values: Map<string, number> }>();
  for (const row of readTable(inputs, "germany_migration_flows.csv").rows) {
    const partner = field(row, "partner");
    for (const [origin, dest, column] of [
      [partner, "DEU", "arrivals"],
      ["DEU", partner, "departures"],
    ] as const) {
      const corridor = corridors.get(`${origin}-${dest}`) ?? { origin, dest, values: new Map() };
      const value = number(row, column);
      if (value !== null) corridor.values.set(field(row, "year"), value);
      corridors.set(`${origin}-${dest}`, corridor);
    }
  }
  return [...corridors.values()];
}

/** A table by citizenship of one host; persons without citizenship stand apart, as they come from no country. */
function byCitizenship(
  inputs: Inputs,
  file: string,
  dest: string,
  values: (row: Row) => ReadonlyMap<string, number>,
): [corridors: Corridor[], outside: Corridor[]] {
  const rows = readTable(inputs, file).rows.map((row) => ({
    origin: field(row, "citizenship"),
    dest,
    values: values(row),
  }));
  return [rows.filter(({ origin }) => origin !== "XXA"), rows.filter(({ origin }) => origin === "XXA")];
}

const RUSSIA_2016: Readonly<Record<string, readonly string[]>> = {
  registrations_total: ["registered_total"],
  registrations_first: ["registered_stay_first"],
  registrations_first_work: ["first_work"],
  residence_permit_holders: ["temporary_residence_holders", "permanent_residence_holders"],
  citizenship_acquired: ["citizenship_acquired"],
};

function russia2016(inputs: Inputs, registry: Registry): MatrixFile[] {
  return Object.entries(RUSSIA_2016).map(([measure, columns]) => {
    const sum = (row: Row) =>
      new Map([["2016", columns.reduce((total, column) => total + (number(row, column) ?? 0), 0)]]);
    const rows = byCitizenship(inputs, "russia_registrations_2016.csv", "RUS", sum);
    return matrix(measure, null, registry.given("mvd-russia-2016"), ...rows);
  });
}

/** Every measure of corridors, one file a measure and revision. */
export function importMatrices(inputs: Inputs, registry: Registry): MatrixFile[] {
  const foreigners = byCitizenship(inputs, "germany_foreigners_by_citizenship.csv", "DEU", (row) =>
    yearsOf(row, yearColumns(row), []),
  );
  return [
    matrix("un_stock", "2020", registry.given("un-desa-stock-2020"), worldTable(inputs, "un_stock_2020rev_world.csv")),
    matrix("un_stock", "2024", registry.given("un-desa-stock-2024"), stock2024(inputs)),
    {
      ...matrix(
        "modelled_change_of_residence",
        null,
        registry.given("gaskin-abel-flows"),
        worldTable(inputs, "modelled_flows_world.csv"),
      ),
      columnFlags: [["1990", "suspect", "1990 runs hot: 15.0 million people against 10.8 in 1991"]],
    },
    matrix("modelled_stock", null, registry.given("gaskin-abel-stock"), worldTable(inputs, "modelled_stock_world.csv")),
    matrix("remittance_estimate", null, registry.given("knomad-2021"), remittances(inputs)),
    matrix("registered_moves", null, registry.given("destatis-moves"), germanMoves(inputs)),
    matrix("foreigners_register_stock", null, registry.given("destatis-foreigners"), ...foreigners),
    ...importRefugees(inputs, registry),
    ...russia2016(inputs, registry),
  ];
}
