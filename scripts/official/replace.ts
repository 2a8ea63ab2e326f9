// A file that stands is replaced as a whole, never mixed with; what was remarked on its cells is carried over where the figure
// is still the same.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MatrixFile } from "../../src/dataset/readers/corridors.ts";
import type { Output } from "../../src/dataset/readers/reader.ts";

type File = Output["file"];
export interface Replacing {
  readonly file: File;
  readonly notes: readonly string[];
  /** Sources of the file that stood there. */
  readonly sources: readonly string[];
  /** Why it must not be replaced without a word; null = it may. */
  readonly loss: string | null;
}

/** The new file as it may be written at the path, given what stands there. */
export function replacing(path: string, file: File): Replacing {
  if (!existsSync(path)) return { file, notes: [], sources: [], loss: null };
  const old = JSON.parse(readFileSync(path, "utf8")) as File;
  if (isMatrix(old) && isMatrix(file)) return replacingMatrix(withRest(path, old), file);
  const [before, after] = [sizeOf(old), sizeOf(file)];
  return {
    file,
    notes: [`${before} rows before, ${after} now`],
    sources: sourcesOf(old),
    loss: after < before ? `${after} rows where ${before} stand` : null,
  };
}

/** A file in two parts, as one. */
function withRest(path: string, file: MatrixFile): MatrixFile {
  if (!file.rest) return file;
  const rest = JSON.parse(readFileSync(join(dirname(path), file.rest.file), "utf8")) as MatrixFile;
  const both = <T>(of: (part: MatrixFile) => readonly T[]): T[] => [...of(file), ...of(rest)];
  return {
    ...file,
    origin: both(({ origin }) => origin),
    dest: both(({ dest }) => dest),
    values: Object.fromEntries(file.times.map((time) => [time, both(({ values }) => values[time] ?? [])])),
    flags: [...file.flags, ...rest.flags.map(([row, ...word]) => [row + file.origin.length, ...word] as const)].map(
      (flag): MatrixFile["flags"][number] => [...flag],
    ),
  };
}

export const isMatrix = (file: File): file is File & MatrixFile => "form" in file && file.form === "matrix";

const sourcesOf = (file: File): readonly string[] =>
  "sources" in file && Array.isArray(file.sources) ? (file.sources as string[]) : [];

function sizeOf(file: File): number {
  if (Array.isArray(file)) return file.length;
  const { rows } = file as { rows?: Readonly<Record<string, unknown>> | readonly unknown[] };
  const { rules } = file as { rules?: readonly unknown[] };
  return Object.keys(rows ?? rules ?? file).length;
}

function replacingMatrix(old: MatrixFile, file: MatrixFile): Replacing {
  if (old.measure !== file.measure || old.revision !== file.revision)
    throw new Error(`${old.measure} ${old.revision} stands where ${file.measure} ${file.revision} was to go`);
  const gone = old.times.filter((time) => !file.times.includes(time));
  const loss =
    file.origin.length < old.origin.length
      ? `${file.origin.length} corridors where ${old.origin.length} stand`
      : gone.length > 0
        ? `no figures for ${gone.join(", ")}, which the standing file has`
        : null;
  const row = new Map(file.origin.map((origin, i) => [`${origin}-${file.dest[i]}`, i]));
  const carried: MatrixFile["flags"] = [];
  let dropped = 0;
  for (const [index, time, quality, note] of old.flags) {
    const at = row.get(`${old.origin[index]}-${old.dest[index]}`);
    const same = at !== undefined && file.values[time]?.[at] === old.values[time]?.[index];
    if (same) carried.push([at, time, quality, note]);
    else dropped++;
  }
  const years = yearRemarks(old, file, row);
  const notes = [
    `${old.origin.length} corridors before, ${file.origin.length} now`,
    ...(old.flags.length > 0
      ? [`${carried.length} remarks on cells carried over, ${dropped} dropped with their figures`]
      : []),
    ...years.notes,
  ];
  const columns = years.flags.length > 0 ? { columnFlags: years.flags } : {};
  return {
    file: { ...file, flags: carried.sort((a, b) => a[0] - b[0]), ...columns },
    notes,
    sources: old.sources,
    loss,
  };
}

type YearFlag = NonNullable<MatrixFile["columnFlags"]>[number];

/**
 * Remarks on whole years: those of the new file, and the standing ones on other years it has. A remark stays even where the
 * year's figures changed, as a newer release may be as provisional as the last; the report asks to look it over.
 */
function yearRemarks(old: MatrixFile, file: MatrixFile, row: ReadonlyMap<string, number>) {
  const own = file.columnFlags ?? [];
  const said = new Set(own.map(([time]) => time));
  const standing = (old.columnFlags ?? []).filter(([time]) => !said.has(time));
  const kept = standing.filter(([time]) => file.times.includes(time));
  const flags: YearFlag[] = [...own, ...kept].sort(([a], [b]) => (a < b ? -1 : 1));
  const notes = kept.map(([time, quality]) => {
    const changed = changedIn(old, file, time, row);
    return `remark on ${time} carried over (${quality})${changed > 0 ? `, though ${changed} of its figures changed: look it over` : ""}`;
  });
  const gone = standing.filter(([time]) => !file.times.includes(time));
  if (gone.length > 0) notes.push(`remarks dropped with their years: ${gone.map(([time]) => time).join(", ")}`);
  return { flags, notes };
}

const changedIn = (old: MatrixFile, file: MatrixFile, time: string, row: ReadonlyMap<string, number>): number =>
  (old.values[time] ?? []).filter((value, index) => {
    const at = row.get(`${old.origin[index]}-${old.dest[index]}`);
    return value !== ((at === undefined ? undefined : file.values[time]?.[at]) ?? null);
  }).length;
