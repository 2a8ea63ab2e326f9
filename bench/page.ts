// One engine over one map, driven along one path: index.html?engine=ours&arcs=10000&projection=mercator
import { baseMap, places } from "./base-map.ts";
import type { BenchPage } from "./drive.ts";
import { startBare } from "./engines/bare.ts";
import { type Engine, nextFrame, type StartEngine } from "./engines/engine.ts";
import { startOurs } from "./engines/ours.ts";
import { startSvg } from "./engines/svg.ts";
import { odFlows } from "./od.ts";

const engines: Readonly<Record<string, () => Promise<StartEngine>>> = {
  bare: async () => startBare,
  ours: async () => startOurs(false),
  "ours, every arc": async () => startOurs(true),
  "D3 SVG": async () => startSvg,
  "deck.gl": async () => (await import("./engines/deck.ts")).startDeck,
  "flowmap.gl": async () => (await import("./engines/flowmap.ts")).startFlowmap,
};

const FRAMES = 60;
const query = new URLSearchParams(location.search);
const count = Number(query.get("arcs") ?? 10_000);
const projection = query.get("projection") === "globe" ? "globe" : "mercator";
const load = engines[query.get("engine") ?? "ours"];
if (load === undefined) throw new Error(`Unknown engine; known: ${Object.keys(engines).join(", ")}`);

const map = await baseMap(document.body.appendChild(document.createElement("main")), projection);
const start = await load();
const ends = await places();
const years = [0, 1, 2, 3, 4].map((year) => odFlows(ends, count, year));
let engine: Engine | null = null;
const running = () => {
  if (engine === null) throw new Error("start() comes first");
  return engine;
};

const api: BenchPage = {
  async start() {
    const began = performance.now();
    engine = await start(map, years[0] ?? []);
    await engine.first();
    await nextFrame();
    const first = performance.now() - began;
    await engine.drawn();
    await nextFrame();
    return { first, whole: performance.now() - began };
  },
  async drive(most) {
    const intervals: number[] = [];
    const drawn: number[] = [];
    const began = performance.now();
    let last = await nextFrame();
    for (let i = 0; i < FRAMES && performance.now() - began < most; i++) {
      const t = i / (FRAMES - 1);
      map.jumpTo({ center: [20 + 60 * Math.sin(2 * Math.PI * t), 30], zoom: 1.4 + 1.8 * Math.sin(Math.PI * t) });
      const now = await nextFrame();
      intervals.push(now - last);
      drawn.push(running().count());
      last = now;
    }
    const stopped = performance.now();
    // Chromium runs up to two frames ahead of the process that draws.
    await nextFrame();
    await nextFrame();
    const total = performance.now() - began;
    await running().drawn();
    await nextFrame();
    const back = performance.now() - stopped;
    return { intervals, total, frames: intervals.length, drawn: [Math.min(...drawn), Math.max(...drawn)], back };
  },
  async year(which) {
    const began = performance.now();
    running().set(years[which % years.length] ?? []);
    const call = performance.now() - began;
    await running().drawn();
    await nextFrame();
    return { call, drawn: performance.now() - began };
  },
};
Object.assign(window, { bench: api });
document.documentElement.dataset.ready = "yes";
