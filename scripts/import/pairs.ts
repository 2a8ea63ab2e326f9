// Tables of pairs of countries: visa rules, trade partners, land borders.
import type { BordersFile, TradeFile, VisaFile, VisaHistoryFile } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { byKeys, field, type Inputs, number, optional, type Row, readTable } from "./table.ts";

const LETTERS: Readonly<Record<string, string>> = {
  visa_free: "f",
  visa_on_arrival: "a",
  eta: "t",
  e_visa: "e",
  visa_required: "r",
  no_admission: "n",
};

export function importVisas(inputs: Inputs, registry: Registry): VisaFile[] {
  const parts = [
    ["2025-01-12", "passport-index-2025"],
    ["2026-02-17", "passport-index-2026"],
  ] as const;
  return parts.map(([date, source]) =>
    visasOf(date, readTable(inputs, `visa_matrix_${date}.csv`).rows, registry.given(source)),
  );
}

function visasOf(date: string, rows: readonly Row[], source: string): VisaFile {
  const passports = [...new Set(rows.map((row) => field(row, "passport")))].sort();
  const destinations = [...new Set(rows.map((row) => field(row, "destination")))].sort();
  const column = new Map(destinations.map((country, i) => [country, i]));
  const letters = new Map(passports.map((passport) => [passport, new Array<string>(destinations.length).fill(".")]));
  const days: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const [passport, destination, rule] = [field(row, "passport"), field(row, "destination"), field(row, "rule")];
    const letter = LETTERS[rule];
    if (!letter) throw new Error(`visa rule ${rule} of ${passport} in ${destination}`);
    (letters.get(passport) as string[])[column.get(destination) ?? 0] = letter;
    const free = number(row, "days");
    if (free !== null) days[passport] = { ...days[passport], [destination]: free };
  }
  return {
    measure: "visa_rule",
    date,
    sources: [source],
    passports,
    destinations,
    rules: passports.map((passport) => (letters.get(passport) ?? []).join("")),
    days,
  };
}

export function importVisaHistory(inputs: Inputs, registry: Registry): VisaHistoryFile {
  const rows = [...readTable(inputs, "visa_history_selected.csv").rows].sort(
    byKeys(
      (row) => field(row, "passport"),
      (row) => field(row, "destination"),
      (row) => field(row, "first_snapshot"),
    ),
  );
  return {
    measure: "visa_rule",
    sources: [registry.given("passport-index-2025")],
    rows: rows.map((row) => [
      field(row, "passport"),
      field(row, "destination"),
      field(row, "first_snapshot"),
      field(row, "rule") as VisaHistoryFile["rows"][number][3],
      number(row, "days"),
    ]),
  };
}

export function importTrade(inputs: Inputs, registry: Registry): TradeFile {
  const { rows } = readTable(inputs, "trade_partner_shares.csv");
  const sorted = [...rows].sort(
    byKeys(
      (row) => field(row, "country"),
      (row) => field(row, "flow"),
      (row) => field(row, "rank"),
      (row) => field(row, "partner"),
    ),
  );
  const shares = sorted.map((row): TradeFile["rows"][number] => [
    field(row, "country"),
    field(row, "partner"),
    field(row, "flow") as "export" | "import",
    field(row, "year"),
    number(row, "share_percent") ?? 0,
  ]);
  return { measure: "trade_partner_share", sources: [registry.given("cia-factbook")], rows: shares };
}

export function importBorders(inputs: Inputs, registry: Registry): BordersFile {
  const { rows } = readTable(inputs, "land_borders.csv");
  const sorted = [...rows].sort(
    byKeys(
      (row) => field(row, "a"),
      (row) => field(row, "b"),
    ),
  );
  return {
    measure: "land_border_length",
    sources: [registry.given("cia-factbook")],
    rows: sorted.map((row) => [field(row, "a"), field(row, "b"), number(row, "length_km") ?? 0, optional(row, "note")]),
  };
}
