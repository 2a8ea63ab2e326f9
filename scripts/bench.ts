// npm run --silent bench [-- data sizes start asOf frames panels flows] > figures.json: one JSON on stdout, progress on stderr.
import { cpus, loadavg } from "node:os";
import { type Browser, chromium } from "playwright-core";
import { measureData } from "./bench/data.ts";
import { measureAsOf, measureFrames, measureStart } from "./bench/frames.ts";
import { size } from "./bench/page.ts";
import { measurePanels } from "./bench/panels.ts";
import { measureSizes } from "./bench/sizes.ts";
import { measureFlows } from "./bench-flows.ts";
import { ensureBrowser, flags } from "./browser.ts";
import { dist, ensureBuilt } from "./build.ts";
import { serve } from "./server.ts";

/** Measured in this process, without a page. */
const alone: Readonly<Record<string, () => Promise<unknown>>> = { data: measureData };
const paged: Readonly<Record<string, (browser: Browser, address: string) => Promise<unknown>>> = {
  sizes: () => measureSizes(dist),
  start: measureStart,
  asOf: measureAsOf,
  frames: measureFrames,
  panels: measurePanels,
  flows: measureFlows,
};
const known = [...Object.keys(alone), ...Object.keys(paged)];
/** Installs the peers and takes twenty minutes: only when asked for by name. */
const onDemand = new Set(["flows"]);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Nothing to measure: ${unknown.join(", ")}. Known: ${known.join(", ")}.`);
  process.exit(2);
}

const names = wanted.length > 0 ? wanted : known.filter((name) => !onDemand.has(name));
const figures: Record<string, unknown> = {
  under: {
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0]?.model ?? "?"}`,
    // Other work on the machine at the start: above the number of processors the times below say little.
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  },
};

/** Runs what needs the built app in a browser. */
async function measurePages(pages: readonly string[]): Promise<void> {
  await ensureBuilt();
  const served = await serve(dist, 0);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...flags] });
  figures.browser = { version: browser.version(), flags, viewport: size };
  try {
    for (const name of pages) {
      console.error(`Measuring ${name}.`);
      figures[name] = await paged[name]?.(browser, served.url);
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

for (const name of names.filter((one) => one in alone)) {
  console.error(`Measuring ${name}.`);
  figures[name] = await alone[name]?.();
}
const pages = names.filter((name) => name in paged);
if (pages.length > 0) await measurePages(pages);
console.log(JSON.stringify(figures, null, 2));
