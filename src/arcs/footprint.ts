// What placed arcs take of the picture, for names that want a place beside them.
import type { CountryId } from "../model/record.ts";
import type { PointMark } from "../overlays/marks.ts";
import { GLYPH_RADIUS } from "./glyph.ts";
import { placeGlyphs } from "./lens.ts";
import type { PlacedArc, PlaceOptions } from "./place.ts";
import type { XY } from "./ribbon.ts";

export interface Disc {
  readonly at: XY;
  readonly radius: number;
}

/** Nodes, and the signs on the ties. */
export function discsOf(
  points: readonly PointMark[],
  arcs: readonly PlacedArc[],
  project: PlaceOptions["project"],
): Disc[] {
  const nodes = points.flatMap(({ at, radius }) => {
    const seen = project(at);
    return seen ? [{ at: seen, radius }] : [];
  });
  return [...nodes, ...placeGlyphs(arcs).map(({ at }) => ({ at, radius: GLYPH_RADIUS }))];
}

/** Where the line to a partner out of sight leaves the picture. */
export function exitsOf(arcs: readonly PlacedArc[]): ReadonlyMap<CountryId, XY> {
  const exits = new Map<CountryId, XY>();
  for (const {
    arc,
    exits: { origin, dest },
  } of arcs) {
    if (origin) exits.set(arc.origin, origin);
    if (dest) exits.set(arc.dest, dest);
  }
  return exits;
}

const STEP = 8;
/** Hairlines of the world view lie under half of its names; only lines of some width keep names away. */
const THIN = 1.2;

/** A head is as wide as this much more of its line, at most. */
const HEAD = 5;

/** Points along the lines and their heads, close enough to stand for them, each with half the line's width. */
export function trailsOf(arcs: readonly PlacedArc[]): Disc[] {
  return arcs
    .filter(({ arc }) => arc.width >= THIN)
    .flatMap(({ arc, lanes, head }) => {
      const radius = arc.width / 2;
      const along = lanes.flatMap((lane) => lane.flatMap((point, i) => stepsTo(lane[i - 1] ?? point, point)));
      return [...along.map((at) => ({ at, radius })), ...headOf(head, Math.min(radius, HEAD))];
    });
}

function headOf(head: PlacedArc["head"], radius: number): Disc[] {
  if (head === null) return [];
  const [tip, barb, neck] = head;
  return [...stepsTo(tip, barb), ...stepsTo(neck, barb)].map((at) => ({ at, radius }));
}

function stepsTo([x0, y0]: XY, [x1, y1]: XY): XY[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP));
  return Array.from(
    { length: count },
    (_, i): XY => [x0 + ((x1 - x0) * (i + 1)) / count, y0 + ((y1 - y0) * (i + 1)) / count],
  );
}
