// Explains every fault of data/, or of another folder: npm run data:check [-- <folder>]. Ends with 1 when there is one.
import { checkAtlas } from "../src/dataset/checks.ts";
import { explain } from "../src/dataset/problem.ts";
import { DATA, readDataset } from "./dataset.ts";
import { createLocator } from "./locate.ts";

const dir = process.argv[2] ?? DATA;
const { built, parts, problems } = readDataset(dir);
const all = [...problems, ...checkAtlas(built, parts)].map(createLocator(dir));
for (const problem of all) process.stdout.write(`${explain(problem)}\n`);
const { memberships, relations, sources } = built.atlas;
process.stdout.write(
  `${memberships.length} memberships, ${relations.length} relations, ${sources.size} sources, ${parts.length} files of figures: ${all.length} problems\n`,
);
process.exitCode = all.length > 0 ? 1 : 0;
