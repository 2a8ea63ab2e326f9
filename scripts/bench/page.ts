import type { Browser, CDPSession, Page } from "playwright-core";
import type { PageApi } from "../../src/app/page-api.ts";

declare global {
  interface Window {
    /** What the built app offers to tests, the bench and the curious. */
    readonly multivector: PageApi;
    /** Set by the watch below: when <html data-ready> was set, in ms since the page was asked for. */
    readyAt?: number;
  }
}

export const size = { width: 1280, height: 720 };

/** A page of the built app in a context of its own: nothing cached, nothing stored. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1, reducedMotion: "reduce" });
  const page = await context.newPage();
  // What tsx wraps named functions in, before they are sent to the page.
  await page.addInitScript({ content: "globalThis.__name = (f) => f;" });
  await page.addInitScript(() => {
    const watch = () => {
      if (document.documentElement?.dataset.ready) window.readyAt ??= performance.now();
      else requestAnimationFrame(watch);
    };
    watch();
  });
  await page.goto(address);
  return page;
}

/** Waits for <html data-ready>; throws after a minute. */
export async function ready(page: Page): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await page.evaluate(() => document.documentElement.dataset.ready))) {
    if (performance.now() > end) throw new Error("The page was not ready after 60 s");
    await page.waitForTimeout(20);
  }
}

/** Goes to a link and waits until the page is ready again and has come to rest. */
export async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate((to) => void window.multivector.go(to), link);
  await page.waitForTimeout(200);
  await ready(page);
  await page.waitForTimeout(1500);
}

/** Main-thread milliseconds so far: independent of the GPU, so it is what counts where there is a real one. */
export async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

export async function profiled(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return session;
}

/** The q-quantile of unsorted values, by the nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export const tenth = (value: number) => Math.round(value * 10) / 10;
