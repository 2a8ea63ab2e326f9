// Which file of data/ holds what, by which schema, and how a record of it is named in a sentence.
import type { Need } from "../model/atlas.ts";
import { elsewhereFile } from "./elsewhere.ts";
import * as f from "./figures.ts";
import * as r from "./records.ts";
import { rulesFile } from "./rules.ts";
import { storyFile } from "./stories.ts";

type Named = Readonly<Record<string, unknown>>;
const byId = (record: Named) => String(record.id);

/** The files of the first view, one JSON array each, one record a line. */
export const atlasFiles = {
  countries: { schema: r.countryRecord, name: byId },
  blocs: { schema: r.blocRecord, name: byId },
  memberships: {
    schema: r.membershipRecord,
    name: ({ bloc, country, status, from }: Named) => `${bloc} ${country} ${status} ${from}`,
  },
  relations: { schema: r.relationRecord, name: byId },
  statements: { schema: r.statementRecord, name: byId },
  places: { schema: r.placeRecord, name: byId },
  measures: { schema: r.measureRecord, name: byId },
  sources: { schema: r.sourceRecord, name: byId },
} as const;
export type AtlasFile = keyof typeof atlasFiles;
export const ATLAS_FILES = Object.keys(atlasFiles) as AtlasFile[];

/** Path below data/ of a file of the first view. */
export const atlasPath = (file: AtlasFile): string => `atlas/${file}.json`;

/** Path below data/ of a part that is loaded when first asked for. */
export function partPath(need: Need): string {
  switch (need.kind) {
    case "flows":
      return `flows/${need.key}.json`;
    case "votes":
      return `pairs/votes-${need.year}.json`;
    case "visas":
      return `pairs/visas-${need.date}.json`;
    case "trade":
    case "borders":
    case "conflicts":
    case "missions":
    case "visa-history":
      return `pairs/${need.kind}.json`;
    case "population":
      return "series/population.json";
    case "series":
      return `series/${need.measure}.json`;
    case "rules":
      return "atlas/rules.json";
    case "elsewhere":
      return "atlas/elsewhere.json";
    case "story":
      return `stories/${need.id}.json`;
    case "names":
      return `names/${need.language}.json`;
    case "texts":
      return `texts/${need.language}.json`;
  }
}

/** The schema of the file of each kind of part. */
export const partSchemas = {
  flows: f.flowFile,
  votes: f.votesFile,
  visas: f.visaFile,
  trade: f.tradeFile,
  borders: f.bordersFile,
  conflicts: f.conflictsFile,
  missions: f.missionsFile,
  "visa-history": f.visaHistoryFile,
  population: f.seriesFile,
  series: f.seriesFile,
  rules: rulesFile,
  elsewhere: elsewhereFile,
  story: storyFile,
  names: f.namesFile,
  texts: f.textsFile,
} as const satisfies Record<Need["kind"], unknown>;
