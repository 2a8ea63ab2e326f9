// The collected input tables into the record of a folder of data. What stands there stays: records as they were edited, files of
// figures as they lie, whoever wrote them last; only what is missing is added.
import { join } from "node:path";
import type { FlowFile } from "../../src/model/record.ts";
import { importBases } from "./bases.ts";
import { importBlocs, importMemberships } from "./blocs.ts";
import { createRegistry, type Registry } from "./citing.ts";
import { importConflicts, importMissions } from "./conflicts.ts";
import { importCountries } from "./countries.ts";
import { importCounts } from "./counts.ts";
import { importDisputedAreas } from "./disputed.ts";
import { type FigureFile, writeFigures } from "./figure-files.ts";
import { keep, keepMeasures, keepMemberships, keepSources, namedIn } from "./keep.ts";
import { importMatrices } from "./matrices.ts";
import { importMeasures, keyOf } from "./measures.ts";
import { importNames } from "./names.ts";
import { importBorders, importTrade, importVisaHistory, importVisas } from "./pairs.ts";
import { withRegion } from "./regions.ts";
import { importRelations, importStatements } from "./relations.ts";
import { importPopulation, importSeries } from "./series.ts";
import { SPLIT, splitFile } from "./split.ts";
import type { Inputs } from "./table.ts";
import { importVotes } from "./votes.ts";
import { writeRecords } from "./write.ts";

export interface Collected {
  /** Folder of the input tables. */
  readonly from: string;
  /** Folder of the data. */
  readonly into: string;
  /** Write the inputs' figures over standing ones, but for files that rest on other sources. */
  readonly anew: boolean;
}

/** Imports all tables; the lines say what became of every row and what was left as it stands. */
export function importCollected({ from, into, anew }: Collected): string[] {
  const inputs: Inputs = { dir: from, accounts: [] };
  const registry = createRegistry();
  const atlas = (name: string) => join(into, `atlas/${name}.json`);
  const relations = importRelations(inputs, registry);
  const memberships = keepMemberships(atlas("memberships"), importMemberships(inputs, registry));
  const records = {
    countries: keep("countries", atlas("countries"), importCountries(inputs, registry)).map((country) =>
      withRegion(country, registry.given("un-m49")),
    ),
    blocs: keep("blocs", atlas("blocs"), importBlocs(inputs, registry)),
    memberships: memberships.records,
    relations: keep("relations", atlas("relations"), relations),
    statements: keep("statements", atlas("statements"), importStatements(inputs, registry)),
    places: keep("places", atlas("places"), [
      ...importDisputedAreas(inputs, registry),
      ...importBases(inputs, registry, relations),
    ]),
  };
  const { figures, files } = figuresOf(inputs, registry);
  const { written, left } = writeFigures(into, files, anew);
  const measures = keepMeasures(atlas("measures"), importMeasures(inputs, figures), written);
  for (const [name, list] of Object.entries({ ...records, measures })) writeRecords(atlas(name), list);
  const sources = keepSources(atlas("sources"), registry.used(), namedIn(into));
  writeRecords(atlas("sources"), sources);
  const counts = Object.entries({ ...records, measures, sources }).map(([name, list]) => `${list.length} ${name}`);
  return [
    ...accountLines(inputs),
    ...memberships.left,
    ...left,
    `${counts.join(", ")}; ${written.size} of ${files.length} files of figures written`,
  ];
}

function figuresOf(inputs: Inputs, registry: Registry) {
  const flows = [...importMatrices(inputs, registry), ...importCounts(inputs, registry)];
  const figures = {
    flows,
    votes: importVotes(inputs, registry),
    visas: importVisas(inputs, registry),
    trade: importTrade(inputs, registry),
    borders: importBorders(inputs, registry),
    conflicts: importConflicts(inputs, registry),
    missions: importMissions(inputs, registry),
    series: [importPopulation(inputs, registry), ...importSeries(inputs, registry)],
  };
  const lists = { trade: figures.trade, borders: figures.borders, conflicts: figures.conflicts };
  const files: FigureFile[] = [
    ...flows.flatMap(flowFiles),
    ...figures.votes.map((file) => at(`pairs/votes-${file.year}.json`, file, ["similarity", "votes"])),
    ...figures.visas.map((file) => at(`pairs/visas-${file.date}.json`, file, ["rules", "days"])),
    at("pairs/visa-history.json", importVisaHistory(inputs, registry), ["rows"]),
    ...Object.entries(lists).map(([name, file]) => at(`pairs/${name}.json`, file, ["rows"])),
    at("pairs/missions.json", figures.missions, ["rows"]),
    ...figures.series.map((file) => at(`series/${file.measure}.json`, file, ["rows"])),
    ...importNames(inputs, registry).map((file) => at(`names/${file.language}.json`, file, ["names"])),
  ];
  return { figures, files };
}

const at = (path: string, file: FigureFile["file"], deep: readonly string[]): FigureFile => ({ path, file, deep });

function flowFiles(file: FlowFile): FigureFile[] {
  const path = `flows/${keyOf(file)}.json`;
  if (keyOf(file) !== SPLIT || file.form !== "matrix") return [at(path, file, ["values", "flags", "apart"])];
  const [first, rest] = splitFile(file);
  return [
    at(path, first, ["values", "flags", "apart"]),
    at(`flows/${keyOf(file)}.rest.json`, rest, ["values", "flags"]),
  ];
}

function accountLines({ accounts }: Inputs): string[] {
  return accounts.flatMap(({ file, read, rejected, cells }) => [
    `${file}: ${read} read = ${read - rejected.length} used + ${rejected.length} left out`,
    ...rejected.map((reason) => `  ${reason}`),
    ...(cells.length > 0 ? [`  ${cells.length} values left out, ${cells.slice(0, 3).join("; ")} …`] : []),
  ]);
}
