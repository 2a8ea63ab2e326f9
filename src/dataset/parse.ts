// From the text of files to an atlas. Nothing here throws on bad data: what can be used is used, the rest is a problem.
import type { GenericSchema } from "valibot";
import type { Atlas, Need } from "../model/atlas.ts";
import type { FlowTable } from "../model/flow.ts";
import type { NamesFile, TextsFile } from "../model/record.ts";
import { columnFaults } from "./columns.ts";
import { ATLAS_FILES, type AtlasFile, atlasFiles, atlasPath, partPath, partSchemas } from "./files.ts";
import { needOf, type Part } from "./part.ts";
import { type Problem, shown } from "./problem.ts";
import { type Depth, type Fault, faultsOf } from "./shape.ts";
import {
  flowTable,
  landBorders,
  missionsOf,
  series,
  tradeShares,
  visaChanges,
  visaMatrix,
  votesYear,
} from "./tables.ts";
import { type Parsed, parseJson } from "./text.ts";

/** Texts of the files of the first view, by name; an absent one did not load. */
export type AtlasTexts = Readonly<Partial<Record<AtlasFile, string>>>;

export interface Built {
  /** What could be used; a file that failed leaves its part empty. */
  readonly atlas: Atlas;
  readonly problems: readonly Problem[];
  /** Line of each record in its file, for the checks of meaning. */
  readonly lines: ReadonlyMap<object, number>;
}

/** The atlas of the first view. `light` looks at fields and types only (see shape.ts). */
export function buildAtlas(texts: AtlasTexts, depth: Depth = "full"): Built {
  const problems: Problem[] = [];
  const lines = new Map<object, number>();
  const records = Object.fromEntries(
    ATLAS_FILES.map((file) => [file, recordsOf(file, texts[file], depth, problems, lines)]),
  );
  return { atlas: atlasOf(records as unknown as RecordLists), problems, lines };
}

type RecordLists = {
  readonly [K in AtlasFile]: readonly (Atlas[K] extends ReadonlyMap<string, infer T>
    ? T
    : Atlas[K] extends readonly (infer T)[]
      ? T
      : never)[];
};

function recordsOf(
  file: AtlasFile,
  text: string | undefined,
  depth: Depth,
  problems: Problem[],
  lines: Map<object, number>,
): object[] {
  const path = atlasPath(file);
  const parsed = parseJson(path, text);
  problems.push(...parsed.problems);
  if (parsed.problems.length > 0) return [];
  if (!Array.isArray(parsed.value)) {
    problems.push(
      shapeProblem(path, { path: "", received: shown(parsed.value), expected: "an array of records" }, null),
    );
    return [];
  }
  const { schema, name } = atlasFiles[file];
  const seen = new Set<string>();
  return parsed.value.filter((record: unknown, index): record is object => {
    const line = index + 2;
    const faults = faultsOf(schema as GenericSchema, record, depth);
    const label =
      record !== null && typeof record === "object" ? name(record as Readonly<Record<string, unknown>>) : "";
    for (const fault of faults)
      problems.push(shapeProblem(path, { ...fault, path: `${label}${fault.path && `: ${fault.path}`}` }, line));
    if (faults.length === 0 && seen.has(label)) problems.push(duplicate(path, label, line));
    if (faults.length > 0 || seen.has(label)) return false;
    seen.add(label);
    lines.set(record as object, line);
    return true;
  });
}

const duplicate = (file: string, label: string, line: number): Problem => ({
  severity: "error",
  code: "duplicate",
  file,
  path: label,
  line,
  received: "a second record of that key",
  expected: "one",
  hint: "The first one is kept. Join the two, with the sources of both.",
});

const shapeProblem = (file: string, fault: Fault, line: number | null): Problem => ({
  severity: "error",
  code: "shape",
  file,
  line,
  ...fault,
  hint: line === null ? "" : "The record is left out; the others go on.",
});

function atlasOf(lists: RecordLists): Atlas {
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]));
  return {
    countries: byId(lists.countries),
    blocs: byId(lists.blocs),
    memberships: lists.memberships,
    relations: lists.relations,
    statements: lists.statements,
    places: lists.places,
    measures: byId(lists.measures),
    sources: byId(lists.sources),
    flows: new Map(),
    votes: new Map(),
    visas: new Map(),
    trade: null,
    borders: null,
    population: null,
    series: new Map(),
    conflicts: null,
    missions: null,
    visaHistory: null,
    rules: null,
    elsewhere: null,
    stories: new Map(),
  };
}

/** The part that a file holds, null when it cannot be used. Lengths of columns are looked at in both depths. */
export function parsePart(need: Need, text: string | undefined, depth: Depth = "full"): Parsed<Part> {
  const path = partPath(need);
  const { value, problems } = parseJson(path, text);
  if (problems.length > 0) return { value: null, problems };
  const faults = faultsOf(partSchemas[need.kind] as GenericSchema, value, depth);
  if (faults.length > 0) return { value: null, problems: faults.map((fault) => partProblem(path, value, fault)) };
  const part = { kind: need.kind, file: value } as Part;
  const lengths = columnFaults(part).map((fault): Problem => ({ ...shapeProblem(path, fault, null), code: "length" }));
  if (lengths.length > 0) return { value: null, problems: lengths };
  const own = partPath(needOf(part));
  const misplaced = own !== path && own !== path.replace(/\.rest\.json$/, ".json");
  return misplaced ? { value: null, problems: [misplacedProblem(path, own)] } : { value: part, problems: [] };
}

/** In a file of records, one a line, a fault has the line and the id of its record. */
function partProblem(path: string, value: unknown, fault: Fault): Problem {
  const [, at, field] = /^(\d+)(?:\.(.*))?$/.exec(fault.path) ?? [];
  if (!Array.isArray(value) || at === undefined) return shapeProblem(path, fault, null);
  const id = (value[Number(at)] as { readonly id?: unknown } | null)?.id;
  const label = typeof id === "string" ? id : at;
  const where = { ...fault, path: field === undefined ? label : `${label}: ${field}` };
  return { ...shapeProblem(path, where, Number(at) + 2), hint: "" };
}

const misplacedProblem = (file: string, own: string): Problem => ({
  severity: "error",
  code: "value",
  file,
  path: "measure",
  line: null,
  received: `what belongs into ${own}`,
  expected: "measure, edition, year or day of this file's name",
  hint: "The name of the file or the words in it are wrong.",
});

/** A part as it enters the atlas: flows as a table, everything else as it came. */
export type Indexed = Exclude<Part, { kind: "flows" }> | { readonly kind: "flows"; readonly table: FlowTable };

/** What of the loading is heavy is done here, so that a worker can do it. */
export const indexed = (part: Part): Indexed =>
  part.kind === "flows" ? { kind: "flows", table: flowTable(part.file) } : part;

/** A new atlas with the part in it, sharing everything else. */
export function withLoaded(atlas: Atlas, part: Part | Indexed): Atlas {
  switch (part.kind) {
    case "flows": {
      const table = "table" in part ? part.table : flowTable(part.file);
      return { ...atlas, flows: new Map(atlas.flows).set(table.key, table) };
    }
    case "votes":
      return { ...atlas, votes: new Map(atlas.votes).set(part.file.year, votesYear(part.file)) };
    case "visas":
      return { ...atlas, visas: new Map(atlas.visas).set(part.file.date, visaMatrix(part.file)) };
    case "trade":
      return { ...atlas, trade: { sources: part.file.sources, shares: tradeShares(part.file) } };
    case "borders":
      return { ...atlas, borders: { sources: part.file.sources, lines: landBorders(part.file) } };
    case "population":
      return { ...atlas, population: series(part.file) };
    case "series":
      return { ...atlas, series: new Map(atlas.series).set(part.file.measure, series(part.file)) };
    case "conflicts":
      return { ...atlas, conflicts: { sources: part.file.sources, years: part.file.rows } };
    case "missions":
      return { ...atlas, missions: missionsOf(part.file) };
    case "visa-history":
      return { ...atlas, visaHistory: { sources: part.file.sources, changes: visaChanges(part.file) } };
    case "rules":
      return { ...atlas, rules: part.file };
    case "elsewhere":
      return { ...atlas, elsewhere: part.file };
    case "story":
      return { ...atlas, stories: new Map(atlas.stories).set(part.file.id, part.file) };
    case "names":
      return { ...atlas, countries: withNames(atlas.countries, part.file) };
    case "texts":
      return withTexts(atlas, part.file);
  }
}

/** Countries that have no name in that language stay as they are. */
function withNames(countries: Atlas["countries"], { language, names }: NamesFile): Atlas["countries"] {
  return new Map(
    [...countries].map(([id, country]) => {
      const name = names[id];
      return [id, name === undefined ? country : { ...country, names: { ...country.names, [language]: name } }];
    }),
  );
}

/** Records of which that file tells nothing stay as they are. */
function withTexts(atlas: Atlas, { language, relations, statements }: TextsFile): Atlas {
  return {
    ...atlas,
    relations: atlas.relations.map((record) => {
      const text = relations[record.id];
      return text === undefined ? record : { ...record, told: { ...record.told, [language]: text } };
    }),
    statements: atlas.statements.map((record) => {
      const text = statements[record.id];
      return text === undefined ? record : { ...record, told: { ...record.told, [language]: text } };
    }),
  };
}
