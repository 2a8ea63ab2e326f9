// What is made from src/dataset/{records,figures,rules}.ts: the JSON Schemas of data/schema and the field tables of data/README.md.
import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { elsewhereRecord } from "../src/dataset/elsewhere.ts";
import * as figures from "../src/dataset/figures.ts";
import { ATLAS_FILES, atlasFiles } from "../src/dataset/files.ts";
import { ruleRecord } from "../src/dataset/rules.ts";
import { storyFile } from "../src/dataset/stories.ts";

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
}

interface Described {
  readonly title: string;
  readonly schema: GenericSchema;
}

/** One entry a kind of file, in the order of the README. */
const described: Readonly<Record<string, Described>> = {
  ...Object.fromEntries(
    ATLAS_FILES.map((file) => [
      file,
      { title: `atlas/${file}.json, one record`, schema: atlasFiles[file].schema as GenericSchema },
    ]),
  ),
  rules: { title: "atlas/rules.json, one record", schema: ruleRecord },
  elsewhere: { title: "atlas/elsewhere.json, one record", schema: elsewhereRecord },
  story: { title: "stories/<id>.json", schema: storyFile },
  "flows-matrix": { title: "flows/*.json with form matrix", schema: figures.matrixFlows },
  "flows-counts": { title: "flows/*.json with form counts", schema: figures.countFlows },
  votes: { title: "pairs/votes-<year>.json", schema: figures.votesFile },
  visas: { title: "pairs/visas-<date>.json", schema: figures.visaFile },
  "visa-history": { title: "pairs/visa-history.json", schema: figures.visaHistoryFile },
  trade: { title: "pairs/trade.json", schema: figures.tradeFile },
  borders: { title: "pairs/borders.json", schema: figures.bordersFile },
  conflicts: { title: "pairs/conflicts.json", schema: figures.conflictsFile },
  missions: { title: "pairs/missions.json", schema: figures.missionsFile },
  series: { title: "series/*.json", schema: figures.seriesFile },
  names: { title: "names/<language>.json", schema: figures.namesFile },
  texts: { title: "texts/<language>.json", schema: figures.textsFile },
};

const jsonSchema = (schema: GenericSchema): JsonSchema => toJsonSchema(schema) as JsonSchema;

/** Name and text of each file of data/schema; the files of the atlas hold arrays of figures. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(described).map(([name, { title, schema }]) => {
      const { $schema, ...body } = jsonSchema(schema) as JsonSchema & { $schema?: string };
      const whole =
        name in atlasFiles || name === "rules" || name === "elsewhere"
          ? { $schema, title: `atlas/${name}.json`, type: "array", items: body }
          : { $schema, title, ...body };
      return [`${name}.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

const BEGIN = "<!-- field tables: written by npm run data from src/dataset/records.ts -->";
const END = "<!-- end of the field tables -->";

/** The README with its field tables as the schemas say them. */
export function withTables(readme: string): string {
  const tables = Object.values(described).map(({ title, schema }) => tableOf(title, jsonSchema(schema)));
  return between(readme, BEGIN, END, tables.join("\n\n"));
}

/** The README with that text between the two marks. */
export function between(readme: string, begin: string, last: string, text: string): string {
  const [start, end] = [readme.indexOf(begin), readme.indexOf(last)];
  if (start < 0 || end < start) throw new Error(`data/README.md: expected the marks "${begin}" and "${last}"`);
  return `${readme.slice(0, start)}${begin}\n\n${text}\n\n${readme.slice(end)}`;
}

function tableOf(title: string, { properties = {} }: JsonSchema): string {
  const rows = Object.entries(properties).map(
    ([name, field]) => `| ${name} | ${cell(typeWords(field))} | ${cell(field.description ?? "")} |`,
  );
  return [`### ${title}`, "", "| field | type | meaning |", "|---|---|---|", ...rows].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** A type as a person says it. */
function typeWords(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(" ");
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeWords))].join(" or ");
  if (Array.isArray(schema.items)) return `[${(schema.items as JsonSchema[]).map(typeWords).join(", ")}]`;
  if (schema.items) return `list of ${typeWords(schema.items as JsonSchema)}`;
  if (schema.type === "object" && schema.properties)
    return `{ ${Object.keys(schema.properties).join(", ")}${typeof schema.additionalProperties === "object" ? ", …" : ""} }`;
  return schema.type ?? "anything";
}
