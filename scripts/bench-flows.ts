// Flow lines beside the peers: npm run bench -- flows. Shorter: FLOWS="sizes=1000 rounds=1 engines=bare,ours".
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build, type InlineConfig, preview } from "vite";
import type { BenchPage, Drive } from "../bench/drive.ts";
import { mainThread, profiled, quantile, size, tenth } from "./bench/page.ts";

const bench = fileURLToPath(new URL("../bench", import.meta.url));
const root = join(bench, "..");
const ENGINES = ["bare", "ours", "ours, every arc", "deck.gl", "flowmap.gl", "D3 SVG"] as const;
/** flowmap.gl draws chords through the planet, the SVG overlay the far side too: no peers on the globe. */
const ON_GLOBE: readonly string[] = ["bare", "ours", "ours, every arc", "deck.gl"];
/** ms: slow engines draw as many of the sixty frames as fit in here. */
const MOST = 12_000;

interface Case {
  readonly engine: string;
  readonly arcs: number;
  readonly projection: "mercator" | "globe";
}

interface Run {
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

const config: InlineConfig = {
  root: bench,
  configFile: false,
  base: "./",
  logLevel: "warn",
  // One copy for all engines.
  resolve: { dedupe: ["maplibre-gl", "d3-geo", "d3-selection"] },
  build: {
    target: "es2022",
    outDir: "dist",
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: [join(bench, "index.html"), join(bench, "alone.html")] },
  },
};

/** The peers are installed here and nowhere else. */
async function prepare(): Promise<void> {
  const args = ["ci", "--prefix", bench, "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The peers were not installed; the reason is above.");
  await build(config);
}

function wished() {
  const wishes = new Map(
    (process.env.FLOWS ?? "").split(" ").map((wish): [string, string] => {
      const [name = "", value = ""] = wish.split("=");
      return [name, value];
    }),
  );
  const list = (name: string) => wishes.get(name)?.split(",");
  const engines = ENGINES.filter((name) => list("engines")?.includes(name.replaceAll(/[ ,]+/g, "_")) ?? true);
  const projections = list("projections") ?? ["mercator", "globe"];
  return {
    sizes: list("sizes")?.map(Number) ?? [1000, 10_000, 50_000],
    rounds: Number(wishes.get("rounds") ?? 3),
    engines,
    projections: (["mercator", "globe"] as const).filter((name) => projections.includes(name)),
  };
}

function casesOf({ sizes, engines, projections }: ReturnType<typeof wished>): readonly Case[] {
  return projections.flatMap((projection) =>
    sizes.flatMap((arcs) =>
      engines
        .filter((engine) => projection === "mercator" || ON_GLOBE.includes(engine))
        .map((engine): Case => ({ engine, arcs, projection })),
    ),
  );
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

async function runCase(browser: Browser, address: string, { engine, arcs, projection }: Case): Promise<Run> {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${address}?${new URLSearchParams({ engine, arcs: String(arcs), projection })}`);
    await page.waitForFunction(() => document.documentElement.dataset.ready);
    const start = await page.evaluate(() => window.bench.start());
    const { got: drive, busy } = await measured(page, () => page.evaluate((most) => window.bench.drive(most), MOST));
    const year = await measured(page, () => page.evaluate(() => window.bench.year(1)));
    const memory = await memoryOf(browser).catch(() => Number.NaN);
    return { start, drive, busy: busy / drive.frames, year: { ...year.got, busy: year.busy }, memory };
  } finally {
    await context.close();
  }
}

const nameOf = ({ engine, arcs, projection }: Case) => `${projection} ${arcs} ${engine}`;
const middle = (values: readonly number[]) => tenth(quantile(values, 0.5));

function summaryOf(runs: readonly Run[], bare: readonly Run[] | undefined) {
  const intervals = runs.flatMap(({ drive }) => drive.intervals);
  const mean = middle(runs.map(({ drive }) => drive.total / drive.frames));
  const bareMean = bare && middle(bare.map(({ drive }) => drive.total / drive.frames));
  return {
    meanByRun: runs.map(({ drive }) => tenth(drive.total / drive.frames)),
    mean,
    ofBare: bareMean ? Math.round((100 * mean) / bareMean) / 100 : null,
    interval: { median: middle(intervals), p95: tenth(quantile(intervals, 0.95)) },
    frames: runs.map(({ drive }) => drive.frames),
    drawnMoving: [
      Math.min(...runs.map((run) => run.drive.drawn[0])),
      Math.max(...runs.map((run) => run.drive.drawn[1])),
    ],
    back: middle(runs.map(({ drive }) => drive.back)),
    mainThread: middle(runs.map(({ busy }) => busy)),
    first: middle(runs.map(({ start }) => start.first)),
    whole: middle(runs.map(({ start }) => start.whole)),
    year: {
      call: middle(runs.map(({ year }) => year.call)),
      drawn: middle(runs.map(({ year }) => year.drawn)),
      mainThread: middle(runs.map(({ year }) => year.busy)),
    },
    memory: middle(runs.map(({ memory }) => memory)),
  };
}

/** Every engine on the same data and camera, round by round in turn, in the one browser given. */
export async function measureFlows(browser: Browser) {
  const wish = wished();
  await prepare();
  const served = await preview({ ...config, preview: { port: 0 } });
  const address = served.resolvedUrls?.local[0] ?? "";
  const runs = new Map<string, Run[]>();
  const failed: Record<string, string> = {};
  try {
    for (let round = 0; round < wish.rounds; round++) {
      for (const each of casesOf(wish)) {
        const name = nameOf(each);
        try {
          const run = await runCase(browser, address, each);
          runs.set(name, [...(runs.get(name) ?? []), run]);
          console.error(`  ${round + 1} ${name}: ${tenth(run.drive.total / run.drive.frames)} ms a frame`);
        } catch (error) {
          failed[name] = String(error).slice(0, 200);
          console.error(`  ${round + 1} ${name}: ${failed[name]}`);
        }
      }
    }
  } finally {
    await served.close();
  }
  const bareOf = (name: string) => runs.get(name.split(" ").slice(0, 2).concat("bare").join(" "));
  return {
    unit: `ms; mean = whole time / frames of up to 60 steps of the camera within ${MOST} ms; ofBare = mean / mean of the bare map in the same rounds; back = from the last step until all is drawn again; first, whole = from giving the arcs to the first frame and to all drawn; mainThread = CDP TaskDuration (a frame; a whole year step); memory = proportional MB of page and graphics process`,
    rounds: wish.rounds,
    cases: Object.fromEntries([...runs].map(([name, list]) => [name, summaryOf(list, bareOf(name))])),
    failed,
  };
}
