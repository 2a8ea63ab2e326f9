// The measure of the first view in two files, so that the first picture does not wait for the corridors of the whole world.
import type { FlowFile } from "../../src/model/record.ts";
import { keyOf } from "./measures.ts";

type MatrixFile = Extract<FlowFile, { form: "matrix" }>;

/** Countries whose corridors are all in the first file: the region the app opens on. */
const FIRST = ["AFG", "ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "MDA", "RUS", "TJK", "TKM", "UKR", "UZB"];
export const SPLIT = "un_stock-2020";

/** Corridors that touch the region, and all others; each corridor in one of the two. */
export function splitFile(file: MatrixFile): [first: MatrixFile, rest: MatrixFile] {
  const inside = (row: number) =>
    [file.origin[row], file.dest[row]].some((id) => id !== undefined && FIRST.includes(id));
  const rows = file.origin.map((_, row) => row);
  return [
    { ...rowsOf(file, rows.filter(inside)), rest: { file: `${keyOf(file)}.rest.json`, complete: FIRST } },
    rowsOf(
      file,
      rows.filter((row) => !inside(row)),
    ),
  ];
}

function rowsOf(file: MatrixFile, rows: readonly number[]): MatrixFile {
  const pick = <T>(column: readonly T[]): T[] => rows.map((row) => column[row] as T);
  const place = new Map(rows.map((row, i) => [row, i]));
  return {
    ...file,
    origin: pick(file.origin),
    dest: pick(file.dest),
    values: Object.fromEntries(file.times.map((time) => [time, pick(file.values[time] ?? [])])),
    flags: file.flags.flatMap(([row, ...word]): MatrixFile["flags"] => {
      const to = place.get(row);
      return to === undefined ? [] : [[to, ...word]];
    }),
  };
}
