// The record is kept by hand after its first import: what stands there stays, what is new joins it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasFile } from "../../src/dataset/files.ts";
import { sourcesNamed } from "../../src/dataset/named-sources.ts";
import { overlaps } from "../../src/model/period.ts";
import type { Measure, Membership, Source } from "../../src/model/record.ts";
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

/**
 * Spells that stand, with the imported ones whose days nothing in the record tells: a spell that was corrected by hand has
 * another first day and would come back beside its correction. Those are left, aloud.
 */
export function keepMemberships(
  path: string,
  imported: readonly Membership[],
): { records: Membership[]; left: string[] } {
  const standing = recordsAt<Membership>(path);
  const keys = new Set(standing.map(keyOfSpell));
  const left: string[] = [];
  const added = imported.filter((spell) => {
    if (keys.has(keyOfSpell(spell))) return false;
    const told = standing.some(
      (other) => other.bloc === spell.bloc && other.country === spell.country && overlaps(spell, other),
    );
    if (told) left.push(`memberships: ${keyOfSpell(spell)} left out: the record tells those days otherwise`);
    return !told;
  });
  return { records: keep("memberships", path, added), left };
}

const keyOfSpell = ({ bloc, country, from, status }: Membership): string => `${bloc} ${country} ${from} ${status}`;

/** Measures as edited, with editions and rules about adding that they lack; a file written just now brings its edition. */
export function keepMeasures(path: string, imported: readonly Measure[], written: ReadonlySet<string>): Measure[] {
  const standing = new Map(recordsAt<Measure>(path).map((measure) => [measure.id, measure]));
  const joined = imported.map((measure) => {
    const kept = standing.get(measure.id);
    if (kept === undefined) return measure;
    const neverAddTo = [...new Set([...kept.neverAddTo, ...measure.neverAddTo])].sort();
    return { ...kept, neverAddTo, revisions: revisionsOf(kept.revisions, measure.revisions, written) };
  });
  const known = new Set(imported.map(({ id }) => id));
  const others = [...standing.values()].filter(({ id }) => !known.has(id));
  return [...joined, ...others].sort(byKeys(({ id }) => id));
}

type Revisions = Measure["revisions"];

function revisionsOf(kept: Revisions, imported: Revisions, written: ReadonlySet<string>): Revisions {
  const stands = new Set(kept.map(({ file }) => file));
  const isNew = ({ file }: Revisions[number]) =>
    !stands.has(file) || [...written].some((path) => path === file || patternOf(path) === file);
  const fresh = new Map(imported.filter(isNew).map((revision) => [revision.file, revision]));
  const old = kept.filter(({ file }) => !fresh.has(file));
  return [...old, ...fresh.values()].sort(byKeys(({ file }) => file));
}

/** "pairs/votes-<year>.json": one edition in many files. */
const patternOf = (path: string): string => path.replace(/-\d{4}\.json$/, "-<year>.json");

/** Sources as edited, and the imported ones, as far as something in the folder names them. */
export function keepSources(path: string, imported: readonly Source[], used: ReadonlySet<string>): Source[] {
  const all = new Map([...imported, ...recordsAt<Source>(path)].map((source) => [source.id, source]));
  return [...all.values()].filter(({ id }) => used.has(id)).sort(byKeys(({ id }) => id));
}

/** Every source that a file of a folder of data names. */
export function namedIn(dir: string): Set<string> {
  const found = new Set<string>();
  for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    const own = name.startsWith("private") || name === join("atlas", "sources.json");
    if (!own && name.endsWith(".json")) sourcesNamed(JSON.parse(readFileSync(join(dir, name), "utf8")), found);
  }
  return found;
}
