// Rebuilds what is derived from the dataset's schemas: npm run data.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA, readText } from "./dataset.ts";
import { schemaFiles, withTables } from "./derived.ts";

const folder = join(DATA, "schema");
mkdirSync(folder, { recursive: true });
const files = schemaFiles();
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
for (const [name, text] of files) writeFileSync(join(folder, name), text);
const readme = join(DATA, "README.md");
writeFileSync(readme, withTables(readText(readme) ?? ""));
process.stdout.write(`${files.size} schemas and the field tables of data/README.md\n`);
