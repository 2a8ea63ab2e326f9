import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { stopOnFaults } from "./data-faults.ts";
import { precompress } from "./precompress.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
export const dist = join(root, "dist");
const stamp = join(dist, ".inputs");
const inputs = ["index.html", "src", "data", "public", "package-lock.json", "vite.config.ts", "scripts/headers.ts"];

function* filesUnder(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/** A digest of everything the build reads. */
function digest(): string {
  const hash = createHash("sha256");
  for (const input of inputs.map((name) => join(root, name)).filter(existsSync)) {
    for (const file of filesUnder(input)) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Builds beside the old build and then swaps, so that a server or a test never sees half of one. Bad data stops it. */
function build(inputsDigest: string): void {
  stopOnFaults();
  const fresh = join(root, "node_modules", ".cache", `build-${process.pid}`);
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  // A test runner's NODE_ENV must not decide what is built.
  const { NODE_ENV: _, ...env } = process.env;
  const args = [vite, "build", "--outDir", fresh, "--emptyOutDir", "--logLevel", "warn"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error("The app did not build; the reason is above.");
  }
  writeFileSync(join(fresh, ".inputs"), inputsDigest);
  const old = `${fresh}-old`;
  mkdirSync(join(root, "node_modules", ".cache"), { recursive: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}

/** Builds dist/ unless it is already made from the present inputs. Throws with a sentence when it cannot. */
export async function ensureBuilt(): Promise<void> {
  const now = digest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  console.error("Building the app.");
  build(now);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  build(digest());
  const { files, bytes } = await precompress(dist);
  console.log(`Built dist/ (${files} files compressed, ${Math.round(bytes / 1000)} kB in brotli).`);
}
