// Brings figures into the atlas's own JSON. An official file: npm run data:import -- <kind> <file>. The collected input tables:
// npm run data:import [-- <folder>] [--anew]; what stands in data/ stays, and only what is missing is added.
import { resolve } from "node:path";
import { DATA } from "./dataset.ts";
import { importCollected } from "./import/collected.ts";
import { importOfficial, isOfficial } from "./official/import.ts";

const args = process.argv.slice(2);
if (isOfficial(args.filter((arg) => arg !== "--anew"))) {
  const { code, lines } = await importOfficial(args);
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exit(code);
}

const from = resolve(args.find((arg) => arg !== "--anew") ?? "../shared/data");
const lines = importCollected({ from, into: DATA, anew: args.includes("--anew") });
process.stdout.write(`${lines.join("\n")}\n`);
