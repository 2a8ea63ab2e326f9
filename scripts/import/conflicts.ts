// Armed conflicts by year (UCDP) and diplomatic missions (Wikidata).
import type { ConflictsFile, MissionsFile } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { byKeys, field, type Inputs, number, optional, type Row, readTable } from "./table.ts";

type Conflict = ConflictsFile["rows"][number];

const statesOf = (row: Row, name: string): string[] =>
  field(row, name)
    .split(";")
    .map((code) => code.trim())
    .filter((code) => code !== "");

export function importConflicts(inputs: Inputs, registry: Registry): ConflictsFile {
  const { rows } = readTable(inputs, "conflicts_ucdp.csv");
  return {
    measure: "conflict_year",
    sources: [registry.given("ucdp-25.1")],
    rows: rows.map(conflict).sort(
      byKeys(
        ({ conflict: id }) => id.padStart(6, "0"),
        ({ year }) => String(year),
      ),
    ),
  };
}

const conflict = (row: Row): Conflict => ({
  conflict: field(row, "conflict_id"),
  year: number(row, "year") ?? 0,
  location: statesOf(row, "location"),
  type: field(row, "type") as Conflict["type"],
  about: field(row, "about") as Conflict["about"],
  territory: optional(row, "territory"),
  intensity: field(row, "intensity") as Conflict["intensity"],
  a: statesOf(row, "side_a_state"),
  sideA: field(row, "side_a"),
  b: statesOf(row, "side_b_state"),
  sideB: field(row, "side_b"),
  supportA: statesOf(row, "support_a"),
  supportB: statesOf(row, "support_b"),
  since: field(row, "first_death"),
  from: optional(row, "episode_start"),
  to: optional(row, "episode_end"),
});

const KINDS = [
  "embassy",
  "high_commission",
  "nunciature",
  "de_facto_embassy",
  "consulate_general",
  "consulate",
  "honorary_consulate",
  "assistant_high_commission",
  "liaison_office",
  "de_facto_consulate",
];
const hundredth = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

export function importMissions(inputs: Inputs, registry: Registry): MissionsFile {
  const { rows, account } = readTable(inputs, "embassies_2022-11.csv");
  const used = rows.filter((row) => {
    const known = KINDS.includes(field(row, "kind"));
    if (!known) account.rejected.push(`${field(row, "sender")} in ${field(row, "host")}: kind ${field(row, "kind")}`);
    return known;
  });
  const sorted = used.sort(
    byKeys(
      (row) => field(row, "sender"),
      (row) => field(row, "host"),
      (row) => field(row, "wikidata"),
    ),
  );
  return {
    measure: "diplomatic_mission",
    date: "2022-11-16",
    sources: [registry.given("wikidata-embassies")],
    kinds: KINDS,
    rows: sorted.map((row) => [
      field(row, "sender"),
      field(row, "host"),
      KINDS.indexOf(field(row, "kind")),
      optional(row, "city"),
      hundredth(number(row, "lon")),
      hundredth(number(row, "lat")),
      optional(row, "since"),
      optional(row, "wikidata"),
    ]),
  };
}
