// npm run --silent bench > figures.json: one JSON on stdout, progress on stderr.
import { cpus } from "node:os";
import { chromium } from "playwright-core";
import { measureAsOf, measureFrames, measureStart } from "./bench/frames.ts";
import { size } from "./bench/page.ts";
import { measureSizes } from "./bench/sizes.ts";
import { ensureBrowser, flags } from "./browser.ts";
import { dist, ensureBuilt } from "./build.ts";
import { serve } from "./server.ts";

const say = (text: string) => console.error(text);

await ensureBuilt();
const served = await serve(dist, 0);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...flags] });
try {
  say("sizes");
  const sizes = await measureSizes(dist);
  say("start-up");
  const start = await measureStart(browser, served.url);
  say("as-of steps");
  const asOf = await measureAsOf(browser, served.url);
  say("frames");
  const frames = await measureFrames(browser, served.url);
  const under = {
    browser: browser.version(),
    flags,
    viewport: size,
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0]?.model ?? "?"}`,
  };
  console.log(JSON.stringify({ under, start, frames, asOf, sizes }, null, 2));
} finally {
  await browser.close();
  await served.close();
}
