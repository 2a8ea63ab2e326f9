// What of a line can be seen: cut where it goes behind the globe or over the edge of the sheet, and where it leaves the view.
import type { LngLat } from "../model/record.ts";
import type { Curve } from "./curve.ts";
import { pointAt, trackOf, type XY } from "./ribbon.ts";

export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A visible stretch of a line. Does it leave from its origin's node, does it arrive at its destination's? */
export interface Run {
  readonly points: readonly XY[];
  readonly leaves: boolean;
  readonly arrives: boolean;
}

interface Seeing {
  readonly project: (at: LngLat) => XY | null;
  readonly view: Box;
  readonly cut?: number;
}

const COARSE = 8;
const FINEST = 96;
/** Steps grow with the root of the length: the bend between two points then stays under a tenth of a pixel. */
const STEPS = 1.5;
/** Room around the view for width, barb and bend between coarse points. */
const MARGIN = 80;
const HALVINGS = 14;

/** The visible stretches, in order from origin to destination. */
export function visibleRuns(curve: Curve, seeing: Seeing): readonly Run[] {
  const coarse = Array.from({ length: COARSE + 1 }, (_, i) => seeing.project(curve(i / COARSE)));
  const seen = coarse.filter((point) => point !== null);
  if (seen.length === 0 || !near(seen, seeing)) return [];
  // What is out of sight takes its part of the steps too.
  const steps = Math.round((STEPS * Math.sqrt(lengthOf(seen, seeing.cut)) * coarse.length) / seen.length);
  const count = Math.min(FINEST, Math.max(COARSE, steps));
  return runsOf(curve, count, seeing);
}

function near(points: readonly XY[], { view }: Seeing): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const margin = MARGIN + 0.1 * (Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys));
  const box: Box = [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
  return meets(box, view);
}

function lengthOf(points: readonly XY[], cut = Number.POSITIVE_INFINITY): number {
  let length = 0;
  for (const [i, point] of points.entries()) {
    const step = distance(points[i - 1] ?? point, point);
    if (step <= cut) length += step;
  }
  return length;
}

interface Seen {
  readonly t: number;
  readonly at: XY | null;
}

function runsOf(curve: Curve, count: number, seeing: Seeing): readonly Run[] {
  const look = (t: number): Seen => ({ t, at: seeing.project(curve(t)) });
  const runs: Run[] = [];
  let points: XY[] = [];
  let leaves = false;
  const close = (arrives: boolean) => {
    if (points.length > 1) runs.push({ points, leaves, arrives });
    points = [];
    leaves = false;
  };
  let last = look(0);
  if (last.at !== null) {
    points = [last.at];
    leaves = true;
  }
  for (let i = 1; i <= count; i++) {
    const next = look(i / count);
    if (parted(last, next, seeing.cut)) {
      const [end, start] = gapBetween(last, next, look, seeing.cut);
      if (end.at !== null) points.push(end.at);
      close(false);
      if (start.at !== null) points.push(start.at);
    }
    if (next.at !== null) points.push(next.at);
    last = next;
  }
  close(true);
  return runs;
}

function parted(a: Seen, b: Seen, cut = Number.POSITIVE_INFINITY): boolean {
  if (a.at === null || b.at === null) return a.at !== b.at;
  return distance(a.at, b.at) > cut;
}

/** Narrow the gap until nothing of the line is lost at the horizon or at the cut. */
function gapBetween(a: Seen, b: Seen, look: (t: number) => Seen, cut: number | undefined): readonly [Seen, Seen] {
  let end = a;
  let start = b;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = look((end.t + start.t) / 2);
    if (belongsTo(end, start, middle, cut)) end = middle;
    else start = middle;
  }
  return [end, start];
}

function belongsTo(end: Seen, start: Seen, middle: Seen, cut = Number.POSITIVE_INFINITY): boolean {
  if (end.at === null || start.at === null || middle.at === null) return (end.at === null) === (middle.at === null);
  const toEnd = distance(end.at, middle.at);
  return toEnd <= cut && toEnd <= distance(middle.at, start.at);
}

function distance(a: XY, b: XY): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

export function meets(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

interface InView {
  readonly mid: XY | null;
  readonly outward: XY;
  readonly exits: { readonly origin: XY | null; readonly dest: XY | null };
}

/** Middle of the line when that is in view, else of its longest stretch in view; and where that stretch leaves the view. */
export function longestInside(lanes: readonly (readonly XY[])[], view: Box): InView {
  let best: Stretch | null = null;
  for (const lane of lanes) {
    for (const stretch of stretchesInside(lane, view)) {
      if (best === null || stretch.to - stretch.from > best.to - best.from) best = stretch;
    }
  }
  if (best === null) return { mid: null, outward: [0, 0], exits: { origin: null, dest: null } };
  const { lane, from, to } = best;
  const track = trackOf(lane);
  const half = track.length / 2;
  const at = half > from && half < to ? half : (from + to) / 2;
  const a = pointAt(track, at - 1);
  const b = pointAt(track, at + 1);
  const step = distance(a, b) || 1;
  return {
    mid: pointAt(track, at),
    outward: [-(b[1] - a[1]) / step, (b[0] - a[0]) / step],
    exits: {
      origin: from > 0 ? pointAt(track, from) : null,
      dest: to < track.length ? pointAt(track, to) : null,
    },
  };
}

interface Stretch {
  readonly lane: readonly XY[];
  readonly from: number;
  readonly to: number;
}

function stretchesInside(lane: readonly XY[], view: Box): readonly Stretch[] {
  const { points, run } = trackOf(lane);
  const found: { lane: readonly XY[]; from: number; to: number }[] = [];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    const inside = a === undefined ? null : clip(a, b, view);
    if (inside === null) continue;
    const start = run[i - 1] ?? 0;
    const step = (run[i] ?? start) - start;
    const [from, to] = [start + inside[0] * step, start + inside[1] * step];
    const open = found.at(-1);
    if (open !== undefined && from - open.to < 0.01) open.to = to;
    else found.push({ lane, from, to });
  }
  return found;
}

/** The part of a segment inside a box, as two shares of its length (Liang and Barsky 1984). */
function clip(a: XY, b: XY, box: Box): readonly [number, number] | null {
  let from = 0;
  let to = 1;
  for (const axis of [0, 1] as const) {
    const step = b[axis] - a[axis];
    const low = box[axis] - a[axis];
    const high = box[axis === 0 ? 2 : 3] - a[axis];
    if (step === 0) {
      if (low > 0 || high < 0) return null;
      continue;
    }
    from = Math.max(from, Math.min(low / step, high / step));
    to = Math.min(to, Math.max(low / step, high / step));
  }
  return from < to ? [from, to] : null;
}
