// npm run --silent bench [-- sizes start asOf frames flows] > figures.json: one JSON on stdout, progress on stderr.
import { cpus, loadavg } from "node:os";
import { type Browser, chromium } from "playwright-core";
import { measureAsOf, measureFrames, measureStart } from "./bench/frames.ts";
import { size } from "./bench/page.ts";
import { measureSizes } from "./bench/sizes.ts";
import { measureFlows } from "./bench-flows.ts";
import { ensureBrowser, flags } from "./browser.ts";
import { dist, ensureBuilt } from "./build.ts";
import { serve } from "./server.ts";

const measures: Readonly<Record<string, (browser: Browser, address: string) => Promise<unknown>>> = {
  sizes: () => measureSizes(dist),
  start: measureStart,
  asOf: measureAsOf,
  frames: measureFrames,
  flows: measureFlows,
};
/** Installs the peers and takes an hour: only when asked for by name. */
const onDemand = new Set(["flows"]);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in measures));
if (unknown.length > 0) {
  console.error(`Nothing to measure: ${unknown.join(", ")}. Known: ${Object.keys(measures).join(", ")}.`);
  process.exit(2);
}

await ensureBuilt();
const served = await serve(dist, 0);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...flags] });
try {
  const figures: Record<string, unknown> = {
    under: {
      browser: browser.version(),
      flags,
      viewport: size,
      node: process.version,
      processor: `${cpus().length} × ${cpus()[0]?.model ?? "?"}`,
      // Other work on the machine at the start: above the number of processors the times below say little.
      load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    },
  };
  for (const name of wanted.length > 0 ? wanted : Object.keys(measures).filter((name) => !onDemand.has(name))) {
    console.error(`Measuring ${name}.`);
    figures[name] = await measures[name]?.(browser, served.url);
  }
  console.log(JSON.stringify(figures, null, 2));
} finally {
  await browser.close();
  await served.close();
}
