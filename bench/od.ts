// Seeded origin–destination data between real capitals: the same for every engine, every round and every machine.

import type { LngLat } from "../src/model/record.ts";
import type { FlowArc } from "../src/overlays/marks.ts";

export interface Place {
  readonly id: string;
  readonly at: LngLat;
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Lognormal(3, 1.6), as the sizes of corridors are. */
function magnitudeFrom(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(1, Math.round(Math.exp(3 + 1.6 * normal)));
}

const WIDEST = 15;
const THINNEST = 0.7;

/** `count` corridors, no pair twice; the same corridors in every `year`, with other magnitudes. */
export function odFlows(places: readonly Place[], count: number, year: number): readonly FlowArc[] {
  const pick = seeded(1);
  const sizes = seeded(100 + year);
  const seen = new Set<number>();
  const flows: { from: Place; to: Place; magnitude: number }[] = [];
  while (flows.length < count) {
    const [a, b] = [Math.floor(pick() * places.length), Math.floor(pick() * places.length)];
    const [from, to] = [places[a], places[b]];
    if (a === b || from === undefined || to === undefined || seen.has(a * 1000 + b)) continue;
    seen.add(a * 1000 + b);
    flows.push({ from, to, magnitude: magnitudeFrom(sizes) });
  }
  const largest = flows.reduce((most, { magnitude }) => Math.max(most, magnitude), 1);
  return flows.map(({ from, to, magnitude }) => {
    const width = (WIDEST * magnitude) / largest;
    return {
      kind: "flow",
      id: `${from.id}>${to.id}`,
      origin: from.id,
      dest: to.id,
      from: from.at,
      to: to.at,
      magnitude,
      side: "world",
      style: "plain",
      colour: "#2a3b52",
      width: Math.max(THINNEST, width),
      opacity: width >= THINNEST ? 1 : 0.75 * Math.max(0.06, (width / THINNEST) ** 0.4),
    };
  });
}
