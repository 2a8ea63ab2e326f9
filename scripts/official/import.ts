// npm run data:import -- <kind> <file> [--option value] [--out <dir>] [--replace] [--remarks <file.csv>]
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { csvFormatRows } from "d3-dsv";
import type { Account } from "../../src/dataset/readers/account.ts";
import { sentence } from "../../src/dataset/readers/grid.ts";
import { READERS, readOutside } from "../../src/dataset/readers/index.ts";
import { createGazetteer, type KnownCountry } from "../../src/dataset/readers/places.ts";
import type { Output, Reader, Reading } from "../../src/dataset/readers/reader.ts";
import { DATA } from "../dataset.ts";
import { keyOf } from "../import/measures.ts";
import { SPLIT, splitFile } from "../import/split.ts";
import { writeColumns, writeRecords } from "../import/write.ts";
import { joinRecord } from "./join.ts";
import { isMatrix, replacing } from "./replace.ts";
import { reportLines } from "./report.ts";

/** A person at a terminal may open more than a browser: the UN workbook alone unpacks to some 50 MB and grows. */
const LIMIT = 512 * 1024 * 1024;
const OWN = ["out", "replace", "remarks"];

export interface Said {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** Are these arguments an official file? One argument alone is the folder of the collected inputs. */
export const isOfficial = ([kind, file]: readonly string[]): boolean =>
  file !== undefined || READERS.some(({ id }) => id === kind);

/** Imports one official file; 0 = written, 1 = refused or nothing of use in it, 2 = called wrongly. */
export async function importOfficial(args: readonly string[]): Promise<Said> {
  const { words, options, wrong } = argumentsOf(args);
  const [kind, file] = words;
  const reader = READERS.find(({ id }) => id === kind);
  if (!reader || file === undefined || words.length > 2 || wrong) return { code: 2, lines: usage(reader, wrong) };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { code: 2, lines: [`${file} could not be read: ${(error as Error).message}`] };
  }
  const countries = JSON.parse(readFileSync(join(DATA, "atlas/countries.json"), "utf8")) as KnownCountry[];
  const told = Object.fromEntries(Object.entries(options).filter(([name]) => !OWN.includes(name)));
  const reading = await readOutside(reader, basename(file), bytes, createGazetteer(countries), told, LIMIT);
  if (reading.kind === "refused") return { code: 1, lines: [`Not imported. ${sentence(reading.why)}`] };
  if (options.remarks) writeRemarks(options.remarks, reading.account);
  return written(reader, reading, resolve(options.out ?? DATA), "replace" in options);
}

function argumentsOf(args: readonly string[]) {
  const words: string[] = [];
  const options: Record<string, string> = {};
  let wrong: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const [, name, value] = /^--([a-z]+)(?:=(.*))?$/.exec(args[i] ?? "") ?? [];
    if (name === undefined) words.push(args[i] ?? "");
    else if (name === "replace") options[name] = "yes";
    else {
      const next = value ?? args[++i];
      if (next === undefined || next.startsWith("--")) wrong = `--${name} needs a value`;
      else options[name] = next;
    }
  }
  return { words, options, wrong };
}

function usage(reader: Reader | undefined, wrong: string | null): string[] {
  const list = reader ? [reader] : READERS;
  return [
    ...(wrong ? [wrong] : []),
    "npm run data:import -- <kind> <file> [--out <dir>] [--replace] [--remarks <file.csv>]",
    ...list.flatMap(({ id, title, options }) => [
      `  ${id}: ${title}`,
      ...Object.entries(options).map(([name, text]) => `    --${name}: ${text}`),
    ]),
  ];
}

/** What may not be passed on goes to a folder that git ignores, below the folder of the data. */
function written(reader: Reader, reading: Extract<Reading, { kind: "read" }>, out: string, replace: boolean): Said {
  const lines = reportLines(reading.account);
  const isPrivate = reader.keepPrivate !== null;
  const dir = isPrivate ? join(out, "private") : out;
  if (reading.account.rows.used === 0)
    return { code: 1, lines: [...lines, "Nothing of use in it: nothing was written."] };
  const planned = reading.outputs.map((output) => ({ output, ...replacing(join(dir, output.path), output.file) }));
  const losses = planned.flatMap(({ output, loss }) => (loss === null ? [] : [`${output.path}: ${loss}`]));
  if (losses.length > 0 && !replace)
    return {
      code: 1,
      lines: [...lines, ...losses, "Nothing was written: say --replace if the smaller file is meant."],
    };
  for (const { output, file, notes } of planned) {
    const path = join(dir, output.path);
    write(path, { ...output, file });
    lines.push(`wrote ${relative(process.cwd(), path)}`, ...notes.map((note) => `  ${note}`));
  }
  if (isPrivate)
    lines.push(
      `${reader.keepPrivate} It is kept in ${relative(process.cwd(), dir)}, which git ignores, and does not ship.`,
    );
  else
    lines.push(
      ...joinRecord(dir, reading.outputs, reading.source, [...new Set(planned.flatMap(({ sources }) => sources))]),
      "Now: npm run data && npm run data:check",
    );
  return { code: 0, lines };
}

function write(path: string, { file, deep }: Output): void {
  if (Array.isArray(file)) writeRecords(path, file);
  else if (isMatrix(file) && keyOf(file) === SPLIT) {
    const [first, rest] = splitFile(file);
    writeColumns(path, first, deep);
    writeColumns(join(dirname(path), first.rest?.file ?? ""), rest, deep);
  } else writeColumns(path, file as Readonly<Record<string, unknown>>, deep);
}

function writeRemarks(path: string, { remarks }: Account): void {
  const head = ["severity", "code", "file", "line", "column", "path", "received", "expected", "hint"] as const;
  const rows = remarks.map((remark) => head.map((name) => String(remark[name] ?? "")));
  writeFileSync(path, `${csvFormatRows([[...head], ...rows])}\n`);
}
