import type { Browser, CDPSession, Page } from "playwright-core";
import { goTo, openPage, profiled, quantile, ready, tenth } from "./page.ts";

const bare = "#show=none&sel=none&theme=light";
/** The pages that are read beside the map or over it. */
const pages = {
  dossier: "#sel=TJK",
  dossierOfRussia: "#sel=RUS",
  pair: "#sel=RUS-TJK",
  bloc: "#sel=EEU",
  blocOfMany: "#sel=SCO",
  several: "#sel=TJK-KGZ-UZB",
  table: "#sheet=table",
  flows: "#sheet=flows",
  flowsOfTheWorld: "#sel=none&show=migration&sheet=flows",
  vectors: "#sheet=vectors",
  changes: "#sheet=changes",
  events: "#sheet=events",
  whatIf: "#sheet=whatif&if=TJK_EEU_member_2019-01-01",
} as const;

const STEPS = 20;

interface Step {
  readonly pages: number;
  readonly panels: number;
}

/** Goes to each link and reads how long its pages and the panels of the map took, when both are out. */
const walk = (page: Page, links: readonly string[]): Promise<readonly Step[]> =>
  page.evaluate(async (all) => {
    const steps: { pages: number; panels: number }[] = [];
    for (const link of all) {
      await new Promise((done) => setTimeout(done, 60));
      const { frames } = window.multivector.stats();
      window.multivector.go(link);
      let stats = window.multivector.stats();
      for (let i = 0; i < 100 && (stats.frames === frames || stats.last.pages === 0); i++) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        stats = window.multivector.stats();
      }
      steps.push({ pages: stats.last.pages, panels: stats.last.panels });
    }
    return steps;
  }, links);

/** Milliseconds of style and layout so far. */
async function layoutSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return (of("LayoutDuration") + of("RecalcStyleDuration")) * 1000;
}

async function measurePage(page: Page, session: CDPSession, link: string) {
  await goTo(page, bare);
  // What it wants is fetched the first time; the second opening is the page alone.
  await goTo(page, link);
  await goTo(page, bare);
  const [opened] = await walk(page, [link]);
  await page.waitForTimeout(500);
  const links = Array.from({ length: STEPS }, (_, i) => `${link}&asof=${1998 + ((i * 7) % STEPS)}-06-01`);
  await walk(page, links.slice(0, 5));
  const before = await layoutSoFar(session);
  const steps = await walk(page, links);
  const layout = ((await layoutSoFar(session)) - before) / STEPS;
  const times = steps.map((step) => step.pages);
  return {
    opened: tenth(opened?.pages ?? Number.NaN),
    step: {
      median: tenth(quantile(times, 0.5)),
      p95: tenth(quantile(times, 0.95)),
      most: tenth(Math.max(...times)),
    },
    panelsOfTheMap: tenth(
      quantile(
        steps.map(({ panels }) => panels),
        0.5,
      ),
    ),
    layout: tenth(layout),
  };
}

/** What a page costs the main thread when it is opened and when the day goes on. */
export async function measurePanels(browser: Browser, address: string) {
  const page = await openPage(browser, address);
  await ready(page);
  const session = await profiled(page);
  const figures: Record<string, Awaited<ReturnType<typeof measurePage>>> = {};
  for (const [name, link] of Object.entries(pages)) {
    const figure = await measurePage(page, session, link);
    figures[name] = figure;
    console.error(`  ${name}: opened ${figure.opened} ms, a step ${figure.step.median} ms (p95 ${figure.step.p95})`);
  }
  await page.context().close();
  return {
    unit: `ms of script to render the page with its queries, once opened and over ${STEPS} days; panelsOfTheMap: column, bar and legend in the same step; layout: style and layout a step, all panels and the map's names`,
    ...figures,
  };
}
