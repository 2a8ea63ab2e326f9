// Node's built-ins only: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const lockfile = `${root}package-lock.json`;
const stamp = `${root}node_modules/.installed`;
/** npm writes it last, so it also tells a finished install from one cut short. */
const npmsOwn = `${root}node_modules/.package-lock.json`;

/** The command-line tools, as files that Node itself runs: the shims in .bin differ by platform. */
export const tools = {
  biome: `${root}node_modules/@biomejs/biome/bin/biome`,
  tsc: `${root}node_modules/typescript/bin/tsc`,
  vite: `${root}node_modules/vite/bin/vite.js`,
  vitest: `${root}node_modules/vitest/vitest.mjs`,
};

function fingerprint() {
  const lock = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
  return `${process.platform} ${process.arch} ${lock}\n`;
}

function isInstalled() {
  if (!existsSync(npmsOwn)) return false;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()) return true;
  // Installed by hand with npm, after the lockfile took its present form.
  return statSync(npmsOwn).mtimeMs >= statSync(lockfile).mtimeMs;
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Multivector needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

function npm(args) {
  // What npm says goes to stderr, so that a command's own output can be piped.
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** Installs the locked dependencies when they are missing or not those of the lockfile. Ends the process on failure. */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.error("Installing the dependencies (npm ci); the first time this takes a minute.");
  const { status, error } = npm([
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (error || status !== 0) {
    console.error(
      `The dependencies could not be installed${error ? ` (${error.message})` : ""}. Is the network there?`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, fingerprint());
}
