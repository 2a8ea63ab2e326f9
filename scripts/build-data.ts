// Rebuilds what is derived from the dataset and its schemas: npm run data. Bad data stops it before anything is written.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stopOnFaults } from "./data-faults.ts";
import { dataPackage } from "./data-package.ts";
import { DATA, readText } from "./dataset.ts";
import { schemaFiles, withTables } from "./derived.ts";
import { withEvidence } from "./evidence.ts";
import { licences } from "./licences.ts";

const began = performance.now();
try {
  stopOnFaults();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const folder = join(DATA, "schema");
mkdirSync(folder, { recursive: true });
const files = schemaFiles();
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
for (const [name, text] of files) writeFileSync(join(folder, name), text);
const readme = withEvidence(withTables(readText(join(DATA, "README.md")) ?? ""));
writeFileSync(join(DATA, "README.md"), readme);
writeFileSync(join(DATA, "datapackage.json"), dataPackage(readme));
writeFileSync(join(DATA, "LICENSES.md"), licences());
const seconds = ((performance.now() - began) / 1000).toFixed(1);
process.stdout.write(
  `${files.size} schemas, the field tables of data/README.md, datapackage.json and LICENSES.md in ${seconds} s\n`,
);
