// Which drawn line is meant by a point, among thousands: quarters of lines in an index, then the exact distance.
import Flatbush from "flatbush";
import type { CountryId } from "../model/record.ts";
import type { FlowArc } from "../overlays/marks.ts";
import type { Bow } from "./bow.ts";
import { type Crowd, reachOf } from "./gl-crowd.ts";
import { ANCHORS, type Lines, worldX, worldY } from "./gl-lines.ts";
import { lineOnScreen } from "./gl-trim.ts";
import { createSight, lookAt, projectWorld, type View } from "./gl-view.ts";
import { distanceTo as distanceToPlaced, toSegment } from "./pick.ts";
import { type PlacedArc, placeArcs } from "./place.ts";
import type { XY } from "./ribbon.ts";

export interface CrowdHit {
  readonly arc: FlowArc;
  /** Both directions, as far as they are drawn. */
  readonly corridor: readonly FlowArc[];
  readonly distance: number;
}

/** Anchors between which a quarter of a line lies. */
const QUARTERS = [
  [0, 3],
  [3, 5],
  [5, 7],
  [7, 10],
] as const;

/** What the picker needs to place a single arc as the other painter does, for its barb. */
export interface Placing {
  readonly bow: Bow;
  readonly radius: (country: CountryId) => number;
}

/** Indexes what a view shows; made on the first pick after a change. Bodies are hit by their lane, barbs by their outline. */
export function createCrowdPicker(
  crowd: Crowd,
  lines: Lines,
  view: View,
  placing: Placing,
): (at: XY, tolerance: number) => CrowdHit | null {
  const outlines = createOutlines(crowd, lines, view, placing);
  const parts: Part[] = [];
  const boxes: number[] = [];
  const sight = createSight();
  for (let arc = 0; arc < crowd.arcs.length; arc++) {
    for (const copy of view.copies) {
      if (!lookAt(view, lines.anchors, crowd.line[arc] as number, copy, sight)) continue;
      for (const [quarter, [a, b]] of QUARTERS.entries()) {
        const box = boxBetween(sight, a, b, reachOf(crowd, arc).aside + 3);
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
    let best: { arc: number; distance: number; rank: number } | null = null;
    for (const i of index.search(x - tolerance, y - tolerance, x + tolerance, y + tolerance)) {
      const part = parts[i];
      if (part === undefined) continue;
      const distance = Math.min(distanceTo(crowd, lines, view, part, [x, y]), outlines(part, [x, y], tolerance));
      const rank = distance + FAINT * (1 - strengthOf(crowd, part.arc));
      const nearer = best === null || rank < best.rank || (rank === best.rank && part.arc > best.arc);
      if (distance <= tolerance && nearer) best = { arc: part.arc, distance, rank };
    }
    return best === null ? null : hitOf(crowd, best.arc, best.distance);
  };
}

/** px: so much nearer than a full line a line that can hardly be seen must be, to be the one that is meant. */
const FAINT = 5;

/** How strongly a line shows, 0 to 1. */
function strengthOf({ arcs }: Crowd, index: number): number {
  const arc = arcs[index];
  return arc === undefined ? 0 : arc.opacity * Math.min(1, arc.width);
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

interface Part {
  readonly arc: number;
  readonly quarter: number;
  readonly copy: number;
}

const point = new Float64Array(2);
/** Steps in which a quarter is followed. */
const STEPS = 8;

/** Pixels from a point to the ribbon of one quarter; 0 on it. */
function distanceTo(crowd: Crowd, lines: Lines, view: View, part: Part, at: XY): number {
  const arc = crowd.arcs[part.arc];
  const quarter = QUARTERS[part.quarter];
  if (arc === undefined || quarter === undefined) return Number.POSITIVE_INFINITY;
  const [from, to] = [ANCHORS[quarter[0]], ANCHORS[quarter[1]]];
  let nearest = Number.POSITIVE_INFINITY;
  let last: XY | null = null;
  for (let i = 0; i <= STEPS; i++) {
    lineOnScreen(view, lines, crowd.line[part.arc] as number, part.copy, from + ((to - from) * i) / STEPS, point);
    const here: XY | null = Number.isNaN(point[0]) ? null : [point[0] as number, point[1] as number];
    if (here !== null && last !== null)
      nearest = Math.min(nearest, toLane(at, last, here, crowd.back[part.arc] === 1, arc.width));
    last = here;
  }
  return nearest;
}

/** Distance to the outline of an arc whose head is near the point, else infinity: a barb stands out far from its lane. */
function createOutlines(crowd: Crowd, lines: Lines, view: View, { bow, radius }: Placing) {
  const known = new Map<number, PlacedArc | null>();
  const project = ([lng, lat]: readonly [number, number]): XY | null => {
    const seen = projectWorld(view, worldX(lng), worldY(lat), point, 0);
    return seen ? [point[0] as number, point[1] as number] : null;
  };
  return ({ arc: index, quarter, copy }: Part, at: XY, tolerance: number): number => {
    const back = crowd.back[index] === 1;
    const arc = crowd.arcs[index];
    if (arc === undefined || quarter !== (back ? 0 : QUARTERS.length - 1)) return Number.POSITIVE_INFINITY;
    const { aside, head } = reachOf(crowd, index);
    lineOnScreen(view, lines, crowd.line[index] as number, copy, back ? 0 : 1, point);
    const far = Math.hypot(at[0] - (point[0] as number), at[1] - (point[1] as number));
    if (!(far <= head + aside + tolerance)) return Number.POSITIVE_INFINITY;
    const placed =
      known.get(index) ??
      placeArcs([arc], {
        plane: lines.plane,
        project,
        view: [0, 0, view.width, view.height],
        copies: view.copies.map((world) => world * 360),
        bow,
        radius,
      })[0] ??
      null;
    known.set(index, placed);
    return placed === null ? Number.POSITIVE_INFINITY : distanceToPlaced(placed, at);
  };
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
