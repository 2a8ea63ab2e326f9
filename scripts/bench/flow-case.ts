// One engine, one size, one projection: driven in a browser of its own, within a time limit.
import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import type { BenchPage, Drive } from "../../bench/drive.ts";
import { ensureBrowser, flags } from "../browser.ts";
import { mainThread, profiled, size } from "./page.ts";

/** ms: slow engines draw as many of the sixty frames as fit in here. */
export const MOST = 9000;
/** ms: a case that takes longer than this has failed, and the next one begins. */
const LIMIT = 60_000;

export interface Case {
  readonly engine: string;
  readonly arcs: number;
  readonly projection: "mercator" | "globe";
}

export interface Run {
  readonly start: { readonly first: number; readonly whole: number };
  readonly drive: Drive;
  /** Main thread, ms a frame of the drive. */
  readonly busy: number;
  readonly year: { readonly call: number; readonly drawn: number; readonly busy: number };
  /** Proportional memory of the page's and the graphics process, MB. */
  readonly memory: number;
}

declare global {
  interface Window {
    readonly bench: BenchPage;
  }
}

async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send("SystemInfo.getProcessInfo")) as {
    processInfo: readonly { readonly id: number; readonly type: string }[];
  };
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === "renderer" || type === "GPU")
    .map(({ id }) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1] ?? 0));
  return sizes.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1000;
}

async function measured<T>(page: Page, deed: () => Promise<T>): Promise<{ readonly got: T; readonly busy: number }> {
  const session = await profiled(page);
  const before = await mainThread(session);
  const got = await deed();
  const busy = (await mainThread(session)) - before;
  await session.detach();
  return { got, busy };
}

/** In a browser of its own, so that nothing of another engine is left in memory or still being drawn. */
export async function runCase(address: string, { engine, arcs, projection }: Case): Promise<Run> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...flags] });
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    clock = setTimeout(() => fail(new Error(`more than ${LIMIT / 1000} s`)), LIMIT);
  });
  try {
    return await Promise.race([late, measureIn(browser, address, { engine, arcs, projection })]);
  } finally {
    clearTimeout(clock);
    await browser.close();
  }
}

async function measureIn(browser: Browser, address: string, { engine, arcs, projection }: Case): Promise<Run> {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1 });
  await page.goto(`${address}?${new URLSearchParams({ engine, arcs: String(arcs), projection })}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  const start = await page.evaluate(() => window.bench.start());
  const { got: drive, busy } = await measured(page, () => page.evaluate((most) => window.bench.drive(most), MOST));
  const year = await measured(page, () => page.evaluate(() => window.bench.year(1)));
  const memory = await memoryOf(browser).catch(() => Number.NaN);
  return { start, drive, busy: busy / drive.frames, year: { ...year.got, busy: year.busy }, memory };
}
