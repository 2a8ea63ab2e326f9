// Flow lines beside the peers: npm run bench -- flows, about twenty minutes. Shorter, one thing at a time:
// FLOWS="sizes=10000 rounds=1 engines=bare,ours,deck.gl projections=mercator" npm run --silent bench -- flows
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, preview } from "vite";
import { type Case, MOST, type Run, runCase } from "./bench/flow-case.ts";
import { quantile, tenth } from "./bench/page.ts";

const bench = fileURLToPath(new URL("../bench", import.meta.url));
const root = join(bench, "..");
const ENGINES = ["bare", "ours", "ours, every arc", "deck.gl", "flowmap.gl", "D3 SVG"] as const;
/** flowmap.gl draws chords through the planet, the SVG overlay the far side too: no peers on the globe. */
const ON_GLOBE: readonly string[] = ["bare", "ours", "ours, every arc", "deck.gl"];
const PEERS: readonly string[] = ["deck.gl", "flowmap.gl", "D3 SVG"];
/** From so many arcs on the peers take minutes: they are measured in the first round only. */
const ONCE_FROM = 50_000;

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

const nameOf = ({ engine, arcs, projection }: Case) => `${projection} ${arcs} ${engine}`;
const middle = (values: readonly number[]) => tenth(quantile(values, 0.5));

const meanOf = (runs: readonly Run[]) => middle(runs.map(({ drive }) => drive.total / drive.frames));
const share = (one: number, other: number) => Math.round((1000 * one) / other) / 1000;

function summaryOf(runs: readonly Run[]) {
  const intervals = runs.flatMap(({ drive }) => drive.intervals);
  return {
    meanByRun: runs.map(({ drive }) => tenth(drive.total / drive.frames)),
    mean: meanOf(runs),
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
type Summary = ReturnType<typeof summaryOf>;

/** Each case beside the bare map and, where it is ours, beside each peer: shares of the other's mean frame and first drawn. */
function besides(name: string, one: Summary, all: ReadonlyMap<string, Summary>) {
  const [projection, arcs, ...engine] = name.split(" ");
  const other = (peer: string) => all.get(`${projection} ${arcs} ${peer}`);
  const bare = other("bare");
  const peers = engine[0]?.startsWith("ours") ? PEERS : [];
  return {
    ofBare: bare === undefined ? null : share(one.mean, bare.mean),
    overBareMemory: bare === undefined ? null : tenth(one.memory - bare.memory),
    ofPeers: Object.fromEntries(
      peers.flatMap((peer) => {
        const its = other(peer);
        return its === undefined
          ? []
          : [[peer, { frame: share(one.mean, its.mean), first: share(one.first, its.first) }] as const];
      }),
    ),
  };
}

/** Every engine on the same data and camera, round by round in turn. */
export async function measureFlows() {
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
        if (name in failed || (round > 0 && each.arcs >= ONCE_FROM && PEERS.includes(each.engine))) continue;
        try {
          const run = await runCase(address, each);
          runs.set(name, [...(runs.get(name) ?? []), run]);
          console.error(
            `  ${round + 1} ${name}: ${tenth(run.drive.total / run.drive.frames)} ms a frame, back in ${tenth(run.drive.back)}`,
          );
        } catch (error) {
          failed[name] = String(error).slice(0, 200);
          console.error(`  ${round + 1} ${name}: ${failed[name]}`);
        }
      }
    }
  } finally {
    await served.close();
  }
  const cases = new Map([...runs].map(([name, list]) => [name, summaryOf(list)]));
  return {
    unit: `ms; mean = whole time / frames of up to 60 steps of the camera within ${MOST} ms; ofBare, ofPeers = shares of their mean (first: of their first drawn) in the same rounds; back = from the last step until all is drawn again; first, whole = from giving the arcs to the first frame and to all drawn; mainThread = CDP TaskDuration (a frame; a whole year step until drawn); memory = proportional MB of page and graphics process; drawnMoving = arcs on the screen while moving, least and most`,
    capped: `peers from ${ONCE_FROM} arcs on: first round only`,
    rounds: wish.rounds,
    cases: Object.fromEntries([...cases].map(([name, one]) => [name, { ...one, ...besides(name, one, cases) }])),
    failed,
  };
}
