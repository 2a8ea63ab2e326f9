// Brings the input tables into the atlas's own JSON: npm run data:import [-- <dir>]. Overwrites data/atlas, data/flows,
// data/pairs and data/series; what was edited there by hand since the last import shows in `git diff`.
import { join, resolve } from "node:path";
import { importBases } from "./import/bases.ts";
import { importBlocs, importMemberships } from "./import/blocs.ts";
import { createRegistry } from "./import/citing.ts";
import { importCountries } from "./import/countries.ts";
import { importCounts } from "./import/counts.ts";
import { importDisputedAreas } from "./import/disputed.ts";
import { importMatrices } from "./import/matrices.ts";
import { importMeasures, keyOf } from "./import/measures.ts";
import { importBorders, importPopulation, importTrade, importVisas, importVotes } from "./import/pairs.ts";
import { importRelations, importStatements } from "./import/relations.ts";
import type { Inputs } from "./import/table.ts";
import { writeColumns, writeRecords } from "./import/write.ts";

const inputs: Inputs = { dir: resolve(process.argv[2] ?? "../shared/data"), accounts: [] };
const registry = createRegistry();
const data = resolve(import.meta.dirname, "../data");

const countries = importCountries(inputs, registry);
const blocs = importBlocs(inputs, registry);
const memberships = importMemberships(inputs, registry);
const relations = importRelations(inputs, registry);
const statements = importStatements(inputs, registry);
const places = [...importDisputedAreas(inputs, registry), ...importBases(inputs, registry, relations)];
const flows = [...importMatrices(inputs, registry), ...importCounts(inputs, registry)];
const votes = importVotes(inputs, registry);
const visas = importVisas(inputs, registry);
const trade = importTrade(inputs, registry);
const borders = importBorders(inputs, registry);
const population = importPopulation(inputs, registry);
const measures = importMeasures(inputs, { flows, votes, visas, trade, borders, population });

const records = { countries, blocs, memberships, relations, statements, places, measures, sources: registry.used() };
for (const [name, list] of Object.entries(records)) writeRecords(join(data, `atlas/${name}.json`), list);
for (const file of flows) writeColumns(join(data, `flows/${keyOf(file)}.json`), file, ["values", "flags"]);
for (const file of votes) writeColumns(join(data, `pairs/votes-${file.year}.json`), file, ["similarity", "votes"]);
for (const file of visas) writeColumns(join(data, `pairs/visas-${file.date}.json`), file, ["rules", "days"]);
writeColumns(join(data, "pairs/trade.json"), trade, ["rows"]);
writeColumns(join(data, "pairs/borders.json"), borders, ["rows"]);
writeColumns(join(data, "series/population.json"), population, ["rows"]);

for (const { file, read, rejected, cells } of inputs.accounts) {
  process.stdout.write(`${file}: ${read} read = ${read - rejected.length} used + ${rejected.length} left out\n`);
  for (const reason of rejected) process.stdout.write(`  ${reason}\n`);
  if (cells.length > 0) process.stdout.write(`  ${cells.length} values left out, ${cells.slice(0, 3).join("; ")} …\n`);
}
process.stdout.write(
  `${Object.entries(records)
    .map(([name, list]) => `${list.length} ${name}`)
    .join(", ")}; ${flows.length} flow files\n`,
);
