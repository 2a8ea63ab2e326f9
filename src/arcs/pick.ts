// Which line is meant by a point: exact on wide lines, generous on thin ones.
import Flatbush from "flatbush";
import type { PlacedArc } from "./place.ts";
import type { XY } from "./ribbon.ts";

export interface Hit {
  readonly arc: PlacedArc;
  /** Both directions of the corridor, as far as they are placed; a tie stands alone. */
  readonly corridor: readonly PlacedArc[];
  /** Pixels from the point to the drawn ribbon; 0 inside it. */
  readonly distance: number;
}

/** The nearest arc within `tolerance` px, or null. Where several are equally near the one painted last, on top, wins. */
export type Picker = (at: XY, tolerance?: number) => Hit | null;

const TOLERANCE = 6;

/** Indexes placed arcs, when first asked; the order given is the order they were painted in. */
export function createPicker(placed: readonly PlacedArc[]): Picker {
  if (placed.length === 0) return () => null;
  let index: Flatbush | null = null;
  return ([x, y], tolerance = TOLERANCE) => {
    const reach = tolerance;
    index ??= indexOf(placed);
    let best: { arc: PlacedArc; distance: number } | null = null;
    for (const i of index.search(x - reach, y - reach, x + reach, y + reach).sort((a, b) => a - b)) {
      const arc = placed[i];
      if (arc === undefined) continue;
      const distance = distanceTo(arc, [x, y]);
      if (distance <= tolerance && (best === null || distance <= best.distance)) best = { arc, distance };
    }
    return best === null ? null : { ...best, corridor: corridorMates(best.arc, placed) };
  };
}

function indexOf(placed: readonly PlacedArc[]): Flatbush {
  const index = new Flatbush(placed.length);
  for (const { box } of placed) index.add(...box);
  index.finish();
  return index;
}

function corridorMates(arc: PlacedArc, placed: readonly PlacedArc[]): readonly PlacedArc[] {
  if (arc.arc.kind === "tie") return [arc];
  return placed.filter((other) => other.arc.kind === "flow" && other.corridor === arc.corridor);
}

/** Pixels from a point to the ribbon: 0 on its body or on its barb. */
export function distanceTo(placed: PlacedArc, at: XY): number {
  if (placed.head !== null && inTriangle(at, placed.head)) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const lane of placed.lanes) {
    for (const [i, point] of lane.entries()) nearest = Math.min(nearest, toSegment(at, lane[i - 1] ?? point, point));
  }
  return Math.max(0, nearest - placed.arc.width / 2);
}

/** Distance of a point from a segment. */
export function toSegment([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const long = dx * dx + dy * dy;
  const t = long > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / long)) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function inTriangle(p: XY, [a, b, c]: readonly [XY, XY, XY]): boolean {
  const ab = turn(a, b, p);
  const bc = turn(b, c, p);
  const ca = turn(c, a, p);
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

function turn(a: XY, b: XY, p: XY): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}
