// A line on the screen becomes a ribbon with a half-barbed head: one outline, so that it prints crisp. Pixels, y down.

export type XY = readonly [x: number, y: number];

/** A polyline with the length run up to each of its points. */
export interface Track {
  readonly points: readonly XY[];
  readonly run: readonly number[];
  readonly length: number;
}

/** Sizes of one arc's ribbon. `gap`: from the line shared with the other direction to the ribbon's inner edge. */
export interface RibbonSize {
  readonly width: number;
  readonly gap: number;
  /** Length and width of the barb; width counts beyond the body. Null = no head. */
  readonly barb: { readonly length: number; readonly width: number } | null;
}

/** The family of sizes: what one country sends and receives, or the whole world's flows. */
export type Scale = "focus" | "world";

/** The sizes of a flow of that width (look of the flows: lengths and widths of heads, room between the two lanes). */
export function ribbonSize(width: number, scale: Scale): RibbonSize {
  return scale === "focus"
    ? { width, gap: 1, barb: { length: 6 + 0.95 * width, width: 3 + 0.34 * width } }
    : { width, gap: 0.5, barb: { length: 4 + 1.15 * width, width: 1.8 + 0.5 * width } };
}

const CASING = 1.4;

/** Halo on each side. Among the world's thousands a hairline gets none, or the map would drown in halo. */
export function casingOf(width: number, scale: Scale): number {
  return scale === "focus" ? CASING : CASING * Math.min(1, Math.max(0, (width - 0.7) / 1.5));
}

/** The polyline with its lengths; points closer than a twentieth of a pixel to the one before are left out. */
export function trackOf(points: readonly XY[]): Track {
  const kept: XY[] = [];
  const run: number[] = [];
  let length = 0;
  let last: XY | null = null;
  for (const point of points) {
    const step = last === null ? 0 : Math.hypot(point[0] - last[0], point[1] - last[1]);
    if (last !== null && step < 0.05) continue;
    length += step;
    kept.push(point);
    run.push(length);
    last = point;
  }
  return { points: kept, run, length };
}

/** The point at that length; beyond the ends the ends themselves. */
export function pointAt(track: Track, at: number): XY {
  const i = track.run.findIndex((run) => run >= at);
  const last = track.points.at(-1) ?? ([0, 0] as const);
  if (i === -1) return last;
  const b = track.points[i] ?? last;
  const a = track.points[i - 1];
  if (a === undefined) return b;
  const from = track.run[i - 1] ?? 0;
  const part = (at - from) / ((track.run[i] ?? from) - from);
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}

/** The part between two lengths. Empty when nothing is left. */
export function cutTrack(track: Track, from: number, to: number): Track {
  if (to - from < 0.1 || track.points.length < 2) return { points: [], run: [], length: 0 };
  const inner = track.points.filter((_, i) => (track.run[i] ?? 0) > from && (track.run[i] ?? 0) < to);
  return trackOf([pointAt(track, from), ...inner, pointAt(track, to)]);
}

/** The polyline moved sideways, to the right of its way, with mitred corners. */
export function offsetTrack(track: Track, by: number): readonly XY[] {
  const { points } = track;
  return points.map((point, i) => {
    const before = points[i - 1] ?? point;
    const after = points[i + 1] ?? point;
    const [ax, ay] = unit(point[0] - before[0], point[1] - before[1]);
    const [bx, by_] = unit(after[0] - point[0], after[1] - point[1]);
    const [x, y] = unit(ax + bx, ay + by_);
    return [point[0] - y * by, point[1] + x * by] as const;
  });
}

function unit(x: number, y: number): XY {
  const length = Math.hypot(x, y);
  return length > 0 ? [x / length, y / length] : [0, 0];
}

/** How much a head must shrink to fit on what there is of the line. */
const HEAD_SHARE = 0.8;
/** The barb's back is swept a little, so the corner reads as a barb and not as a step. */
const SWEEP = 0.08;

/** The outline of a ribbon along the right side of the track, with its head at the end. Closed, first point not repeated. */
export function ribbonOutline(track: Track, size: RibbonSize, withHead: boolean): Outline {
  const head = withHead && size.barb !== null ? fitBarb(size.barb, track.length) : null;
  const inner = offsetTrack(track, size.gap);
  if (head === null) {
    return { points: [...inner, ...offsetTrack(track, size.gap + size.width).toReversed()], head: null };
  }
  const shoulder = track.length - head.length * (1 - SWEEP);
  const outer = offsetTrack(cutTrack(track, 0, shoulder), size.gap + size.width);
  const tip = inner.at(-1) ?? [0, 0];
  const barb = besides(track, track.length - head.length, size.gap + size.width + head.width);
  const neck = outer.at(-1) ?? besides(track, shoulder, size.gap + size.width);
  return { points: [...inner, barb, ...outer.toReversed()], head: [tip, barb, neck] };
}

export interface Outline {
  readonly points: readonly XY[];
  /** Tip, end of the barb, and where the body's outer edge meets it. */
  readonly head: readonly [tip: XY, barb: XY, neck: XY] | null;
}

function fitBarb(barb: { length: number; width: number }, room: number): { length: number; width: number } {
  const fits = Math.min(1, (HEAD_SHARE * room) / barb.length);
  return { length: barb.length * fits, width: barb.width * Math.max(0.7, fits) };
}

/** The point beside the track at that length, to the right of the way. */
function besides(track: Track, at: number, by: number): XY {
  const [x, y] = pointAt(track, at);
  const back = pointAt(track, at - 1);
  const on = pointAt(track, at + 1);
  const [dx, dy] = unit(on[0] - back[0], on[1] - back[1]);
  return [x - dy * by, y + dx * by];
}

/** Pieces of an outline of the same ribbon with gaps between, the last one bearing the head. */
export function dashedOutlines(
  track: Track,
  size: RibbonSize,
  withHead: boolean,
  dash: number,
  gap: number,
): readonly Outline[] {
  const headLength = withHead && size.barb !== null ? fitBarb(size.barb, track.length).length : 0;
  const pieces: Outline[] = [];
  const body = track.length - headLength;
  for (let at = 0; at < body - dash; at += dash + gap) {
    pieces.push(ribbonOutline(cutTrack(track, at, Math.min(at + dash, body)), size, false));
  }
  const rest = pieces.length * (dash + gap);
  const last = cutTrack(track, Math.min(rest, body), track.length);
  if (last.length > 0) pieces.push(ribbonOutline(last, size, withHead));
  return pieces;
}

const round = (x: number) => Math.round(x * 100) / 100;

/** SVG path data of a polyline, closed on demand. */
export function pathOf(points: readonly XY[], closed: boolean): string {
  if (points.length < 2) return "";
  return `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}${closed ? "Z" : ""}`;
}
