// Brings the collected input tables into the atlas's own JSON: npm run data:import [-- <dir>]. Files of figures are written
// anew; records that stand in data/atlas stay as they were edited, and only those that are missing are added.
import { join, resolve } from "node:path";
import { sourcesNamed } from "../src/dataset/named-sources.ts";
import { importBases } from "./import/bases.ts";
import { importBlocs, importMemberships } from "./import/blocs.ts";
import { createRegistry } from "./import/citing.ts";
import { importConflicts, importMissions } from "./import/conflicts.ts";
import { importCountries } from "./import/countries.ts";
import { importCounts } from "./import/counts.ts";
import { importDisputedAreas } from "./import/disputed.ts";
import { keep, keepMeasures, keepSources, recordsAt } from "./import/keep.ts";
import { importMatrices } from "./import/matrices.ts";
import { importMeasures, keyOf } from "./import/measures.ts";
import { importNames } from "./import/names.ts";
import { importBorders, importTrade, importVisaHistory, importVisas, importVotes } from "./import/pairs.ts";
import { withRegion } from "./import/regions.ts";
import { importRelations, importStatements } from "./import/relations.ts";
import { importPopulation, importSeries } from "./import/series.ts";
import { SPLIT, splitFile } from "./import/split.ts";
import type { Inputs } from "./import/table.ts";
import { writeColumns, writeRecords } from "./import/write.ts";
import { importOfficial, isOfficial } from "./official/import.ts";

if (isOfficial(process.argv.slice(2))) {
  const { code, lines } = await importOfficial(process.argv.slice(2));
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exit(code);
}

const inputs: Inputs = { dir: resolve(process.argv[2] ?? "../shared/data"), accounts: [] };
const registry = createRegistry();
const data = resolve(import.meta.dirname, "../data");
const atlas = (name: string) => join(data, `atlas/${name}.json`);

const relations = importRelations(inputs, registry);
const records = {
  countries: keep("countries", atlas("countries"), importCountries(inputs, registry)).map((country) =>
    withRegion(country, registry.given("un-m49")),
  ),
  blocs: keep("blocs", atlas("blocs"), importBlocs(inputs, registry)),
  memberships: keep("memberships", atlas("memberships"), importMemberships(inputs, registry)),
  relations: keep("relations", atlas("relations"), relations),
  statements: keep("statements", atlas("statements"), importStatements(inputs, registry)),
  places: keep("places", atlas("places"), [
    ...importDisputedAreas(inputs, registry),
    ...importBases(inputs, registry, relations),
  ]),
};
const flows = [...importMatrices(inputs, registry), ...importCounts(inputs, registry)];
const votes = importVotes(inputs, registry);
const visas = importVisas(inputs, registry);
const visaHistory = importVisaHistory(inputs, registry);
const trade = importTrade(inputs, registry);
const borders = importBorders(inputs, registry);
const conflicts = importConflicts(inputs, registry);
const missions = importMissions(inputs, registry);
const series = [importPopulation(inputs, registry), ...importSeries(inputs, registry)];
const names = importNames(inputs, registry);
const figures = { flows, votes, visas, trade, borders, conflicts, missions, series };
const measures = keepMeasures(atlas("measures"), importMeasures(inputs, figures));
const used = sourcesNamed([records, measures, figures, visaHistory, names, recordsAt(atlas("rules"))]);
const sources = keepSources(atlas("sources"), registry.used(), used);

for (const [name, list] of Object.entries({ ...records, measures, sources })) writeRecords(atlas(name), list);
for (const file of flows) {
  const [first, rest] = keyOf(file) === SPLIT && file.form === "matrix" ? splitFile(file) : [file, null];
  writeColumns(join(data, `flows/${keyOf(file)}.json`), first, ["values", "flags", "apart"]);
  if (rest !== null) writeColumns(join(data, `flows/${keyOf(file)}.rest.json`), rest, ["values", "flags"]);
}
for (const file of votes) writeColumns(join(data, `pairs/votes-${file.year}.json`), file, ["similarity", "votes"]);
for (const file of visas) writeColumns(join(data, `pairs/visas-${file.date}.json`), file, ["rules", "days"]);
writeColumns(join(data, "pairs/visa-history.json"), visaHistory, ["rows"]);
writeColumns(join(data, "pairs/trade.json"), trade, ["rows"]);
writeColumns(join(data, "pairs/borders.json"), borders, ["rows"]);
writeColumns(join(data, "pairs/conflicts.json"), conflicts, ["rows"]);
writeColumns(join(data, "pairs/missions.json"), missions, ["rows"]);
for (const file of series) writeColumns(join(data, `series/${file.measure}.json`), file, ["rows"]);
for (const file of names) writeColumns(join(data, `names/${file.language}.json`), file, ["names"]);

for (const { file, read, rejected, cells } of inputs.accounts) {
  process.stdout.write(`${file}: ${read} read = ${read - rejected.length} used + ${rejected.length} left out\n`);
  for (const reason of rejected) process.stdout.write(`  ${reason}\n`);
  if (cells.length > 0) process.stdout.write(`  ${cells.length} values left out, ${cells.slice(0, 3).join("; ")} …\n`);
}
process.stdout.write(
  `${Object.entries({ ...records, measures, sources })
    .map(([name, list]) => `${list.length} ${name}`)
    .join(", ")}; ${flows.length} flow files\n`,
);
