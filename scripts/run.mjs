// node scripts/run.mjs <vite|biome|tsc|vitest|script.ts> [arguments]: installs first when that is needed.
import { spawn } from "node:child_process";
import { ensureInstalled, tools } from "./install.mjs";

const [what, ...rest] = process.argv.slice(2);
const isScript = what?.endsWith(".ts") ?? false;
if (!isScript && !(what in tools)) {
  console.error(`Nothing to run: ${what ?? "no name given"}. Known: ${Object.keys(tools).join(", ")}, or a .ts file.`);
  process.exit(2);
}
ensureInstalled();

const command = isScript ? ["--import", import.meta.resolve("tsx"), what, ...rest] : [tools[what], ...rest];
const child = spawn(process.execPath, command, { stdio: "inherit" });
process.on("SIGINT", () => {
  // The terminal sends Ctrl+C to the child too; it decides when to end.
});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
