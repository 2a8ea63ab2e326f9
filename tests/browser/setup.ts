import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findBrowser, flags } from "../../scripts/browser.ts";
import { dist, ensureBuilt } from "../../scripts/build.ts";
import { serve } from "../../scripts/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served with the shipped headers. */
    url: string;
    /** The one Chromium of the suite, to connect to. */
    browser: string;
    chrome: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chrome = findBrowser();
  if (!chrome) throw new Error("No Chrome or Chromium found; `npm test` installs one, CHROME_PATH names one.");
  await ensureBuilt();
  const served = await serve(dist, 0);
  const browser = await chromium.launchServer({ executablePath: chrome, args: [...flags] });
  project.provide("url", served.url);
  project.provide("browser", browser.wsEndpoint());
  project.provide("chrome", chrome);
  return async () => {
    await browser.close();
    await served.close();
  };
}
