// From the columns of a file to the tables the questions are asked of.
import { dayAfter, firstDay } from "../model/date.ts";
import type { FlowCell, FlowTable, FlowTime, MeasureKey } from "../model/flow.ts";
import type { LandBorder, Missions, Series, TradeShare, VisaChange, VisaMatrix, VotesYear } from "../model/pairs.ts";
import type {
  BordersFile,
  CountryId,
  FlowFile,
  MissionsFile,
  SeriesFile,
  TradeFile,
  VisaFile,
  VisaHistoryFile,
  VotesFile,
} from "../model/record.ts";

type MatrixFile = Extract<FlowFile, { form: "matrix" }>;
type CountFile = Extract<FlowFile, { form: "counts" }>;

/** "un_stock-2020": a measure and its revision. */
export const measureKey = (measure: string, revision: string | null): MeasureKey =>
  revision === null ? measure : `${measure}-${revision}`;

/** All corridors of a flow file by time; NaN where nothing is published. */
export function flowTable(file: FlowFile): FlowTable {
  const { measure, revision, sources } = file;
  return {
    key: measureKey(measure, revision),
    measure,
    revision,
    sources,
    ...(file.form === "matrix" ? matrixColumns(file) : countColumns(file)),
  };
}

type Columns = Omit<FlowTable, "key" | "measure" | "revision" | "sources">;

function matrixColumns({ times, origin, dest, values, flags, columnFlags, apart, rest }: MatrixFile): Columns {
  const index = new Map(times.map((time, i) => [time, i]));
  const cells = new Map<string, FlowCell>();
  for (const [row, time, quality, note] of flags)
    cells.set(`${row}:${index.get(time)}`, { quality, note, publisher: null, sources: null });
  return {
    times: times.map((time) => ({ from: firstDay(time), to: dayAfter(time) })),
    origins: origin,
    dests: dest,
    values: times.map((time) => numbers(values[time] ?? [], origin.length)),
    cells,
    ...(columnFlags && { columns: columnCells(columnFlags, index) }),
    ...(apart && { apart }),
    ...(rest && { complete: new Set(rest.complete) }),
  };
}

function columnCells(
  flags: NonNullable<MatrixFile["columnFlags"]>,
  index: ReadonlyMap<string, number>,
): ReadonlyMap<number, FlowCell> {
  return new Map(
    flags.map(([time, quality, note]) => [index.get(time) ?? -1, { quality, note, publisher: null, sources: null }]),
  );
}

function numbers(column: readonly (number | null)[], length: number): Float64Array {
  const out = new Float64Array(length).fill(Number.NaN);
  for (let i = 0; i < length; i++) {
    const value = column[i];
    if (typeof value === "number") out[i] = value;
  }
  return out;
}

/** Each distinct period becomes a time, each distinct pair a row. */
function countColumns(file: CountFile): Columns {
  const periods = file.value.map((_, i) => `${file.from[i]}/${file.to[i]}`);
  const corridors = file.value.map((_, i) => `${file.origin[i]}-${file.dest[i]}`);
  const times = [...new Set(periods)].sort();
  const rows = [...new Set(corridors)];
  const [timeOf, rowOf] = [positions(times), positions(rows)];
  const values = times.map(() => new Float64Array(rows.length).fill(Number.NaN));
  const cells = new Map<string, FlowCell>();
  file.value.forEach((value, i) => {
    const [time, row] = [timeOf.get(periods[i] ?? "") ?? 0, rowOf.get(corridors[i] ?? "") ?? 0];
    (values[time] as Float64Array)[row] = value;
    cells.set(`${row}:${time}`, cellOf(file, i));
  });
  const [origins, dests] = [rows.map((row) => row.slice(0, 3)), rows.map((row) => row.slice(4))];
  return { times: times.map(timeFrom), origins, dests, values, cells };
}

const positions = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, i) => [key, i]));
const timeFrom = (period: string): FlowTime => ({ from: period.slice(0, 10), to: period.slice(11) });

function cellOf(file: CountFile, i: number): FlowCell {
  const source = file.source[i];
  const range = file.range?.[i];
  return {
    quality: file.quality[i] ?? "ok",
    note: file.note[i] ?? null,
    publisher: file.publisher[i] ?? null,
    sources: source === undefined ? null : [source],
    ...(range ? { range } : {}),
  };
}

/** Similarity and common votes of a year, by position of the two countries. */
export const votesYear = ({ year, sources, countries, similarity, votes }: VotesFile): VotesYear => ({
  year,
  sources,
  index: positions(countries),
  similarity,
  votes,
});

export const visaMatrix = ({ date, sources, passports, destinations, rules, days }: VisaFile): VisaMatrix => ({
  date,
  sources,
  passports: positions(passports),
  destinations,
  rules,
  days,
});

export const visaChanges = ({ rows }: VisaHistoryFile): VisaChange[] =>
  rows.map(([passport, destination, from, rule, days]) => ({ passport, destination, from, rule, days }));

export const tradeShares = (file: TradeFile): TradeShare[] =>
  file.rows.map(([country, partner, flow, year, percent]) => ({
    country,
    partner,
    flow,
    year: Number(year.slice(0, 4)),
    percent,
  }));

export const landBorders = (file: BordersFile): LandBorder[] =>
  file.rows.map(([a, b, km, note]) => ({ a, b, km, note }));

export const series = ({ measure, sources, years, rows, flags }: SeriesFile): Series => ({
  measure,
  sources,
  years,
  rows: new Map<CountryId, readonly (number | null)[]>(Object.entries(rows)),
  ...(flags && { flags }),
});

export const missionsOf = ({ date, sources, kinds, rows }: MissionsFile): Missions => ({
  date,
  sources,
  list: rows.map(([sender, host, kind, city, lng, lat, since, wikidata]) => ({
    sender,
    host,
    kind: kinds[kind] ?? "",
    city,
    at: lng === null || lat === null ? null : [lng, lat],
    since,
    wikidata,
  })),
});
