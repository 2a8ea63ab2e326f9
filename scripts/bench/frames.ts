import type { Browser, Page } from "playwright-core";
import type { Camera } from "../../src/state/state.ts";
import { goTo, mainThread, openPage, profiled, quantile, ready, tenth } from "./page.ts";

const migration = "#show=migration&flows=un_stock-2020&theme=light";
/** What lies over the map while the camera moves. */
const scenes = {
  bare: "#show=none&sel=none&theme=light",
  country: `${migration}&sel=KGZ&dir=in`,
  world: `${migration}&sel=none&top=10000`,
} as const;

const FRAMES = 60;
const RUNS = 3;

/** The same camera every time, by frame number: 60° each way and back, zooming in and out again. */
function path(): Camera[] {
  return Array.from({ length: FRAMES }, (_, i) => {
    const t = i / (FRAMES - 1);
    return {
      center: [20 + 60 * Math.sin(2 * Math.PI * t), 30],
      zoom: 1.4 + 1.8 * Math.sin(Math.PI * t),
      bearing: 0,
      pitch: 0,
    };
  });
}

/** Drives the camera along the path, one step each animation frame; intervals in ms, and the whole with the last frame shown. */
function drive(page: Page) {
  return page.evaluate(async (cameras) => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    const intervals: number[] = [];
    const start = performance.now();
    let last = await frame();
    for (const camera of cameras) {
      window.multivector.camera(camera);
      const now = await frame();
      intervals.push(now - last);
      last = now;
    }
    // Chromium runs up to two frames ahead of the GPU process.
    await frame();
    await frame();
    return { intervals, total: performance.now() - start };
  }, path());
}

async function measureScene(browser: Browser, address: string, scene: keyof typeof scenes) {
  const page = await openPage(browser, address);
  await ready(page);
  await goTo(page, scenes[scene]);
  await drive(page);
  const session = await profiled(page);
  const runs: { mean: number; busy: number; intervals: number[] }[] = [];
  for (let i = 0; i < RUNS; i++) {
    const before = await mainThread(session);
    const { intervals, total } = await drive(page);
    const busy = (await mainThread(session)) - before;
    runs.push({ mean: total / FRAMES, busy: busy / FRAMES, intervals });
    await page.waitForTimeout(1000);
  }
  const stats = await page.evaluate(() => window.multivector.stats());
  await page.context().close();
  const intervals = runs.flatMap((run) => run.intervals);
  console.error(`  ${scene}: ${runs.map((run) => `${tenth(run.mean)} ms`).join(", ")} a frame`);
  return {
    meanByRun: runs.map((run) => tenth(run.mean)),
    mean: tenth(
      quantile(
        runs.map((run) => run.mean),
        0.5,
      ),
    ),
    interval: { median: tenth(quantile(intervals, 0.5)), p95: tenth(quantile(intervals, 0.95)) },
    mainThread: tenth(
      quantile(
        runs.map((run) => run.busy),
        0.5,
      ),
    ),
    stats,
  };
}

/** Milliseconds a frame while the camera moves, over the bare map, a country's flows, and the world's largest 10,000. */
export async function measureFrames(browser: Browser, address: string) {
  const bare = await measureScene(browser, address, "bare");
  const country = await measureScene(browser, address, "country");
  const world = await measureScene(browser, address, "world");
  const ratio = (mean: number) => Math.round((mean / bare.mean) * 100) / 100;
  return {
    unit: `ms a frame, ${FRAMES} frames × ${RUNS} runs; mean = whole time / frames; mainThread = CDP TaskDuration / frames`,
    bare,
    country: { ...country, ofBare: ratio(country.mean) },
    world: { ...world, ofBare: ratio(world.mean) },
  };
}

const STEPS = 40;

/** From an as-of step to the frame that shows it, on first sight: flows, three blocs, the dossier. */
export async function measureAsOf(browser: Browser, address: string) {
  const page = await openPage(browser, address);
  await ready(page);
  const links = Array.from({ length: STEPS }, (_, i) => `#asof=${1996 + (i % 28)}-06-01`);
  const step = (list: readonly string[]) =>
    page.evaluate(async (all) => {
      const times: { own: number; shown: number }[] = [];
      for (const link of all) {
        await new Promise((done) => setTimeout(done, 60));
        const start = performance.now();
        window.multivector.go(link);
        const dispatch = performance.now() - start;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const shown = performance.now() - start;
        times.push({ own: dispatch + window.multivector.stats().last.total, shown });
      }
      return times;
    }, list);
  await step(links.slice(0, 10));
  const session = await profiled(page);
  const before = await mainThread(session);
  const times = await step(links);
  const busy = ((await mainThread(session)) - before) / STEPS;
  const stats = await page.evaluate(() => window.multivector.stats());
  await page.context().close();
  const shown = times.map((time) => time.shown);
  const own = times.map((time) => time.own);
  return {
    unit: "ms a step; own = our main-thread work from action to printed frame; shown = until the task after the next animation frame; mainThread = CDP TaskDuration / steps, style, layout and the map library included",
    own: { median: tenth(quantile(own, 0.5)), p95: tenth(quantile(own, 0.95)) },
    shown: { median: tenth(quantile(shown, 0.5)), p95: tenth(quantile(shown, 0.95)) },
    mainThread: tenth(busy),
    stats,
  };
}

const STARTS = 5;

/** From asking for the page to its first paint and to ready, nothing cached, server on the same machine. */
export async function measureStart(browser: Browser, address: string) {
  const runs: { paint: number; ready: number }[] = [];
  for (let i = 0; i < STARTS; i++) {
    const page = await openPage(browser, address);
    await ready(page);
    runs.push(
      await page.evaluate(() => ({
        paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        ready: window.readyAt ?? performance.now(),
      })),
    );
    await page.context().close();
  }
  const of = (values: readonly number[]) => ({ median: tenth(quantile(values, 0.5)), all: values.map(tenth) });
  return {
    unit: "ms since the page was asked for",
    firstPaint: of(runs.map((run) => run.paint)),
    ready: of(runs.map((run) => run.ready)),
  };
}
