// The record is kept by hand after its first import: what stands there stays, what is new joins it.
import { readFileSync } from "node:fs";
import type { AtlasFile } from "../../src/dataset/files.ts";
import type { Measure, Source } from "../../src/model/record.ts";
import { byKeys } from "./table.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The fields by which the records of a file are told apart, which are also the order of its lines. */
const KEYS: Readonly<Record<Exclude<AtlasFile, "measures" | "sources">, readonly string[]>> = {
  countries: ["id"],
  blocs: ["id"],
  memberships: ["bloc", "country", "from", "status"],
  relations: ["id"],
  statements: ["date", "id"],
  places: ["id"],
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const inOrder = (keys: readonly string[]) =>
  byKeys<Fields>(...keys.map((key) => (record: Fields) => textOf(record[key])));

/** The records of a JSON file; none where there is no file. */
export function recordsAt<T extends object>(path: string): T[] {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T[];
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return [];
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Records that stand at the path, with the imported ones whose key is not there yet. */
export function keep<T extends object>(file: keyof typeof KEYS, path: string, imported: readonly T[]): T[] {
  const keys = KEYS[file];
  const keyOf = (record: T) => keys.map((key) => textOf((record as Fields)[key])).join(" ");
  const kept = recordsAt<T>(path);
  const there = new Set(kept.map(keyOf));
  const all = [...kept, ...imported.filter((record) => !there.has(keyOf(record)))];
  return all.sort((a, b) => inOrder(keys)(a as Fields, b as Fields));
}

/** Words of measures stay as edited; revisions and what may never be added follow the files. */
export function keepMeasures(path: string, imported: readonly Measure[]): Measure[] {
  const kept = new Map(recordsAt<Measure>(path).map((measure) => [measure.id, measure]));
  return imported.map((measure) => ({
    ...measure,
    ...kept.get(measure.id),
    neverAddTo: measure.neverAddTo,
    revisions: measure.revisions,
  }));
}

/** Sources as edited, and the imported ones, as far as something refers to them. */
export function keepSources(path: string, imported: readonly Source[], used: ReadonlySet<string>): Source[] {
  const all = new Map([...imported, ...recordsAt<Source>(path)].map((source) => [source.id, source]));
  return [...all.values()].filter(({ id }) => used.has(id)).sort(byKeys(({ id }) => id));
}
