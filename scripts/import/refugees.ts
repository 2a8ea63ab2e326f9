// Refugees, asylum seekers and others in need of protection: three measures out of one table.
import { OUTSIDE } from "../../src/model/flow.ts";
import type { FlowFile, Quality } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { byKeys, field, type Inputs, number, type Row, readTable } from "./table.ts";

type MatrixFile = Extract<FlowFile, { form: "matrix" }>;
type Flag = MatrixFile["flags"][number];

const COLUMNS = [
  ["refugee_stock", "refugees"],
  ["asylum_seeker_stock", "asylum_seekers"],
  ["other_protection_stock", "other_protection"],
] as const;

const RECOUNTED =
  "counted anew since: the fall after it is re-counting in good part, not departures; never in one line with later years";
/** Cells of refugees that a later count of the same people replaced. */
const SUPERSEDED: Readonly<Record<string, readonly string[]>> = {
  "UKR-RUS": ["2022", "2023"],
  "AFG-IRN": ["2022", "2023", "2024"],
};

const PROVISIONAL: [time: string, quality: Quality, note: string] = [
  "2025",
  "provisional",
  "release 2025.12.1, before the end of the year",
];

export function importRefugees(inputs: Inputs, registry: Registry): MatrixFile[] {
  const { rows } = readTable(inputs, "unhcr_world.csv");
  const source = registry.given("unhcr-2025");
  return COLUMNS.map(([measure, column]) => refugeeFile(measure, column, rows, source));
}

interface Line {
  readonly origin: string;
  readonly dest: string;
  readonly values: Map<string, number>;
}

/** The table gives 0 where it has no figure of one of the three: null here, as absence is not zero. */
function linesOf(rows: readonly Row[], column: string): Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const value = number(row, column) ?? 0;
    if (value === 0) continue;
    const [origin, dest] = [field(row, "origin"), field(row, "asylum")];
    const line = lines.get(`${origin}-${dest}`) ?? { origin, dest, values: new Map() };
    line.values.set(field(row, "year"), value);
    lines.set(`${origin}-${dest}`, line);
  }
  return [...lines.values()].sort(
    byKeys(
      ({ origin }) => origin,
      ({ dest }) => dest,
    ),
  );
}

function refugeeFile(measure: string, column: string, rows: readonly Row[], source: string): MatrixFile {
  const all = linesOf(rows, column);
  const times = [...new Set(all.flatMap(({ values }) => [...values.keys()]))].sort();
  const isOutside = ({ origin, dest }: Line) => origin in OUTSIDE || dest in OUTSIDE;
  const lines = all.filter((line) => !isOutside(line));
  const row = ({ values }: Line) => times.map((time) => values.get(time) ?? null);
  return {
    form: "matrix",
    measure,
    revision: null,
    sources: [source],
    times,
    origin: lines.map(({ origin }) => origin),
    dest: lines.map(({ dest }) => dest),
    values: Object.fromEntries(times.map((time) => [time, lines.map(({ values }) => values.get(time) ?? null)])),
    flags: column === "refugees" ? supersededFlags(lines) : [],
    ...(times.includes(PROVISIONAL[0]) && { columnFlags: [PROVISIONAL] }),
    apart: all.filter(isOutside).map((line) => ({ origin: line.origin, dest: line.dest, values: row(line) })),
  };
}

const supersededFlags = (lines: readonly Line[]): Flag[] =>
  lines.flatMap(({ origin, dest }, index) =>
    (SUPERSEDED[`${origin}-${dest}`] ?? []).map((time): Flag => [index, time, "superseded", RECOUNTED]),
  );
