// Which drawn line is meant by a point, among thousands: quarters of lines in an index, then the exact distance.
import Flatbush from "flatbush";
import type { FlowArc } from "../overlays/marks.ts";
import type { Crowd } from "./gl-crowd.ts";
import { ANCHORS, type Lines } from "./gl-lines.ts";
import { SAMPLES } from "./gl-shader.ts";
import { createSight, lookAt, projectWorld, type View } from "./gl-view.ts";
import { toSegment } from "./pick.ts";
import type { XY } from "./ribbon.ts";

export interface CrowdHit {
  readonly arc: FlowArc;
  /** Both directions, as far as they are drawn. */
  readonly corridor: readonly FlowArc[];
  readonly distance: number;
}

/** Anchors between which a quarter of a line lies. */
const QUARTERS = [
  [0, 2],
  [2, 3],
  [3, 4],
  [4, 6],
] as const;

/** Indexes what a view shows; made on the first pick after a change. */
export function createCrowdPicker(
  crowd: Crowd,
  lines: Lines,
  view: View,
): (at: XY, tolerance: number) => CrowdHit | null {
  const parts: { arc: number; quarter: number; copy: number }[] = [];
  const boxes: number[] = [];
  const sight = createSight();
  for (let arc = 0; arc < crowd.arcs.length; arc++) {
    for (const copy of view.copies) {
      if (!lookAt(view, lines.anchors, crowd.line[arc] as number, copy, sight)) continue;
      for (const [quarter, [a, b]] of QUARTERS.entries()) {
        const box = boxBetween(sight, a, b, (crowd.arcs[arc]?.width ?? 0) + 3);
        if (box === null || box[2] < 0 || box[3] < 0 || box[0] > view.width || box[1] > view.height) continue;
        parts.push({ arc, quarter, copy });
        boxes.push(...box);
      }
    }
  }
  if (parts.length === 0) return () => null;
  const index = new Flatbush(parts.length);
  for (let i = 0; i < boxes.length; i += 4)
    index.add(boxes[i] as number, boxes[i + 1] as number, boxes[i + 2], boxes[i + 3]);
  index.finish();
  return ([x, y], tolerance) => {
    let best: { arc: number; distance: number } | null = null;
    for (const i of index.search(x - tolerance, y - tolerance, x + tolerance, y + tolerance)) {
      const part = parts[i];
      if (part === undefined) continue;
      const distance = distanceTo(crowd, lines, view, part, [x, y]);
      const nearer = best === null || distance < best.distance || (distance === best.distance && part.arc > best.arc);
      if (distance <= tolerance && nearer) best = { arc: part.arc, distance };
    }
    return best === null ? null : hitOf(crowd, best.arc, best.distance);
  };
}

function hitOf(crowd: Crowd, index: number, distance: number): CrowdHit | null {
  const arc = crowd.arcs[index];
  if (arc === undefined) return null;
  const corridor = [index - 1, index, index + 1].filter((i) => crowd.corridors[i] === crowd.corridors[index]);
  return { arc, corridor: corridor.flatMap((i) => crowd.arcs[i] ?? []), distance };
}

/** Box of a quarter, with room for its bend; a quarter partly out of sight counts from what is seen. */
function boxBetween(sight: Float64Array, a: number, b: number, room: number): [number, number, number, number] | null {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let i = a; i <= b; i++) {
    const x = sight[2 * i] as number;
    const y = sight[2 * i + 1] as number;
    if (Number.isNaN(x)) continue;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  if (x0 > x1) return null;
  const margin = room + 0.25 * Math.hypot(x1 - x0, y1 - y0);
  return [x0 - margin, y0 - margin, x1 + margin, y1 + margin];
}

const point = new Float64Array(2);

/** Pixels from a point to the ribbon of one quarter; 0 on it. */
function distanceTo(
  crowd: Crowd,
  lines: Lines,
  view: View,
  part: { arc: number; quarter: number; copy: number },
  at: XY,
): number {
  const arc = crowd.arcs[part.arc];
  const quarter = QUARTERS[part.quarter];
  if (arc === undefined || quarter === undefined) return Number.POSITIVE_INFINITY;
  const first = (crowd.line[part.arc] as number) * (SAMPLES + 1) * 4;
  let nearest = Number.POSITIVE_INFINITY;
  let last: XY | null = null;
  for (let i = ANCHORS[quarter[0]]; i <= ANCHORS[quarter[1]]; i++) {
    const seen = projectWorld(
      view,
      (lines.texels[first + 4 * i] as number) + part.copy,
      lines.texels[first + 4 * i + 1] as number,
      point,
      0,
    );
    const here: XY | null = seen ? [point[0] as number, point[1] as number] : null;
    if (here !== null && last !== null)
      nearest = Math.min(nearest, toLane(at, last, here, crowd.back[part.arc] === 1, arc.width));
    last = here;
  }
  return nearest;
}

const GAP = 0.75;

/** Distance to the lane on the right of the way along one segment. */
function toLane(at: XY, a: XY, b: XY, back: boolean, width: number): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const step = Math.hypot(dx, dy) || 1;
  const by = ((back ? -1 : 1) * (GAP + width / 2)) / step;
  const lane = [
    [a[0] - dy * by, a[1] + dx * by],
    [b[0] - dy * by, b[1] + dx * by],
  ] as const;
  return Math.max(0, toSegment(at, lane[0], lane[1]) - width / 2);
}
