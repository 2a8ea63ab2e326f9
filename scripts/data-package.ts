// What is made from the sources: data/datapackage.json (Frictionless Data Package) and data/LICENSES.md.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { elsewhereRecord } from "../src/dataset/elsewhere.ts";
import { ATLAS_FILES, atlasFiles, atlasPath } from "../src/dataset/files.ts";
import { sourcesNamed } from "../src/dataset/named-sources.ts";
import { ruleRecord } from "../src/dataset/rules.ts";
import type { Source } from "../src/model/record.ts";
import { DATA, readText } from "./dataset.ts";

interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly anyOf?: readonly FieldSchema[];
  readonly enum?: readonly unknown[];
  readonly items?: unknown;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
}

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}
const key = (fields: string, resource: string): ForeignKey => ({ fields, reference: { resource, fields: "id" } });

/** One id a row tells it apart; lists of ids (sources, parties) are arrays, which a foreign key cannot name. */
const KEYS: Readonly<Record<string, { primary: string | readonly string[]; foreign: readonly ForeignKey[] }>> = {
  countries: { primary: "id", foreign: [] },
  blocs: { primary: "id", foreign: [key("heir", "blocs")] },
  memberships: {
    primary: ["bloc", "country", "status", "from"],
    foreign: [key("bloc", "blocs"), key("country", "countries")],
  },
  relations: { primary: "id", foreign: [] },
  statements: { primary: "id", foreign: [] },
  places: { primary: "id", foreign: [key("relation", "relations")] },
  measures: { primary: "id", foreign: [] },
  sources: { primary: "id", foreign: [] },
  rules: { primary: "id", foreign: [key("bloc", "blocs")] },
  elsewhere: { primary: "id", foreign: [] },
};

const FOLDERS = ["flows", "pairs", "series", "names", "texts"] as const;
const TITLES: Readonly<Record<(typeof FOLDERS)[number], string>> = {
  flows: "Corridors by time, columns of one length (see README.md)",
  pairs: "Facts about pairs of countries (see README.md)",
  series: "Yearly series by country (see README.md)",
  names: "Names of countries in one language (see README.md)",
  texts: "Titles of relations and claims in one language (see README.md)",
};

export const readSources = (dir = DATA): Source[] =>
  JSON.parse(readText(join(dir, atlasPath("sources"))) ?? "[]") as Source[];

/** The descriptor of the package, as text; `version` is the day of the last entry of the changelog. */
export function dataPackage(readme: string, dir = DATA): string {
  const known = new Map(readSources(dir).map((source) => [source.id, source]));
  const tables = [...ATLAS_FILES, "rules", "elsewhere"].map((name) => tableResource(name));
  const files = FOLDERS.flatMap((folder) => filesIn(dir, folder).map((name) => fileResource(folder, name, known, dir)));
  const whole = {
    profile: "data-package",
    name: "multivector-atlas",
    title: "Multivector: relations, blocs and migration, Eurasia first, the world whole",
    description:
      "Who stands with whom, who belongs to what and since when, who moves where: every record with its source.",
    version: lastDay(readme),
    licenses: [
      { name: "MIT", path: "https://opensource.org/license/mit", title: "MIT, for what was written for this atlas" },
      { name: "other", path: "LICENSES.md", title: "The terms of each source" },
    ],
    sources: [{ title: "atlas/sources.json", path: "atlas/sources.json" }],
    resources: [...tables, ...files],
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function lastDay(readme: string): string {
  const days = [...readme.matchAll(/^- (\d{4}-\d{2}-\d{2}):/gm)].map(([, day]) => day ?? "").sort();
  const last = days.at(-1);
  if (last === undefined) throw new Error("data/README.md: expected a changelog with lines like - 2026-11-24: …");
  return last;
}

const filesIn = (dir: string, folder: string): string[] =>
  (existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)) : []).filter((name) => name.endsWith(".json")).sort();

const schemas: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(ATLAS_FILES.map((file) => [file, atlasFiles[file].schema])),
  rules: ruleRecord,
  elsewhere: elsewhereRecord,
};

function tableResource(name: string): object {
  const schema = schemas[name];
  const { properties = {}, required = [] } = toJsonSchema(schema as GenericSchema) as FieldSchema;
  const { primary, foreign } = KEYS[name] ?? { primary: "id", foreign: [] };
  return {
    profile: "tabular-data-resource",
    name,
    path: `atlas/${name}.json`,
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
    schema: {
      fields: Object.entries(properties).map(([field, type]) => tableField(field, type, required.includes(field))),
      primaryKey: primary,
      ...(foreign.length > 0 && { foreignKeys: foreign }),
    },
  };
}

function tableField(name: string, schema: FieldSchema, required: boolean): object {
  const options = schema.anyOf?.filter(({ type }) => type !== "null") ?? [schema];
  const [type = "string", nullable] = [options[0]?.type, schema.anyOf?.some((option) => option.type === "null")];
  const constraints = {
    ...(required && !nullable && { required: true }),
    ...(options[0]?.enum && { enum: options[0].enum }),
  };
  return {
    name,
    type,
    ...(schema.description && { description: schema.description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Sources that a file of figures itself names. */
function sourcesOf(path: string, dir: string): string[] {
  return [...sourcesNamed(JSON.parse(readText(join(dir, path)) ?? "{}"))].sort();
}

function fileResource(
  folder: (typeof FOLDERS)[number],
  file: string,
  known: ReadonlyMap<string, Source>,
  dir: string,
): object {
  const path = `${folder}/${file}`;
  const sources = sourcesOf(path, dir).map((id) => {
    const { title = id, url = null } = known.get(id) ?? {};
    return { title, ...(url !== null && { path: url }) };
  });
  return {
    profile: "data-resource",
    name: `${folder}-${file.slice(0, -5).replaceAll("_", "-").toLowerCase()}`,
    title: TITLES[folder],
    path,
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
    ...(sources.length > 0 && { sources }),
  };
}

/** Which files of data/ rest on each source. */
export function filesBySource(dir = DATA): Map<string, string[]> {
  const paths = [...[...ATLAS_FILES, "rules"].filter((name) => name !== "sources").map((name) => `atlas/${name}.json`)];
  for (const folder of FOLDERS) paths.push(...filesIn(dir, folder).map((name) => `${folder}/${name}`));
  const found = new Map<string, string[]>();
  for (const path of paths) for (const id of sourcesOf(path, dir)) found.set(id, [...(found.get(id) ?? []), path]);
  return found;
}
