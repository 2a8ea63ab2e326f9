import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** The same pixels on every machine: software rendering, sRGB, no hinting; and no calls home. */
export const flags: readonly string[] = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-rasterization",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

/** In place of the above, a browser that has no WebGL at all. */
export const flagsWithoutWebGL: readonly string[] = [
  ...flags.filter((flag) => !flag.includes("swiftshader")),
  "--disable-gpu",
  "--disable-3d-apis",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    const apps = ["/Applications", join(process.env.HOME ?? "", "Applications")];
    const inside = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return apps.flatMap((folder) => inside.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const inside = ["Google\\Chrome", "Chromium", "Microsoft\\Edge"];
    const known = roots.filter((root) => root !== undefined);
    return known.flatMap((root) =>
      inside.map((name) => join(root, name, "Application", name.endsWith("Edge") ? "msedge.exe" : "chrome.exe")),
    );
  }
  return ["/opt/google/chrome/chrome", "/opt/chromium/chrome"];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser to test with: CHROME_PATH, the PATH, the usual places, Playwright's own; null where there is none. */
export function findBrowser(): string | null {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", and no program is there.`);
  }
  const extension = process.platform === "win32" ? ".exe" : "";
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name + extension)));
  return [...onPath, ...usualPlaces(), chromium.executablePath()].find(isProgram) ?? null;
}

function isDebian(): boolean {
  const about = "/etc/os-release";
  // Ubuntu's package of that name is only a pointer to a snap.
  return existsSync(about) && /^ID=debian$/m.test(readFileSync(about, "utf8"));
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

/** Finds a Chrome or Chromium, else installs one. Throws with what to do when neither works. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isDebian() && isRoot) {
    console.error("No Chrome or Chromium found; installing Debian's (apt-get install chromium).");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const installed =
      run("apt-get", ["update", "-q"], env) &&
      run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], env);
    const debians = installed ? findBrowser() : null;
    if (debians) return debians;
  }
  console.error("No Chrome or Chromium found; downloading Playwright's own.");
  const cli = fileURLToPath(new URL("../node_modules/playwright-core/cli.js", import.meta.url));
  // As root its system libraries can come along; otherwise they must be there.
  run(process.execPath, [cli, "install", ...(isRoot ? ["--with-deps"] : []), "chromium"]);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  throw new Error(
    "The browser tests need Chrome or Chromium: none was found and none could be installed. " +
      "Install one, or set CHROME_PATH to the program, and run npm test again.",
  );
}
