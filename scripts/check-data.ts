// Explains every fault of data/, or of another folder: npm run data:check [-- <folder>]. Ends with 1 when there is one.
import { explain } from "../src/dataset/problem.ts";
import { faultsIn } from "./data-faults.ts";
import { DATA } from "./dataset.ts";

const { problems, summary } = faultsIn(process.argv[2] ?? DATA);
for (const problem of problems) process.stdout.write(`${explain(problem)}\n`);
process.stdout.write(`${summary}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
