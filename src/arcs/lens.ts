// The signs of the ties: a disc on each line, moved along its line until it covers no other disc.
import type { TieArc } from "../overlays/marks.ts";
import { GLYPH_RADIUS } from "./glyph.ts";
import type { PlacedArc } from "./place.ts";
import { pointAt, trackOf, type XY } from "./ribbon.ts";

export interface PlacedGlyph {
  readonly placed: PlacedArc;
  readonly tie: TieArc;
  readonly at: XY;
  /** "×3" beside the disc, or nothing for a single record. */
  readonly times: string;
}

const ROOM = 2 * GLYPH_RADIUS + 3;
const TIMES_ROOM = 14;
const SHIFTS = [0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24, -0.32, 0.32];

/** One disc for each tie in view. Where no free place is found the disc stays at mid-line. */
export function placeGlyphs(placed: readonly PlacedArc[]): readonly PlacedGlyph[] {
  const taken: XY[] = [];
  const glyphs: PlacedGlyph[] = [];
  for (const each of placed) {
    if (each.arc.kind !== "tie" || each.mid === null) continue;
    const tie = each.arc;
    const spots = spotsOn(each, each.mid);
    const at = spots.find((spot) => spotsOf(spot, tie.count).every((part) => isFree(part, taken))) ?? each.mid;
    taken.push(...spotsOf(at, tie.count));
    glyphs.push({ placed: each, tie, at, times: tie.count > 1 ? `×${tie.count}` : "" });
  }
  return glyphs;
}

function spotsOn(placed: PlacedArc, mid: XY): readonly XY[] {
  const lane = placed.lanes.find((points) =>
    points.some((point) => Math.hypot(point[0] - mid[0], point[1] - mid[1]) < 12),
  );
  if (lane === undefined) return [mid];
  const track = trackOf(lane);
  return [mid, ...SHIFTS.slice(1).map((shift) => pointAt(track, track.length * (0.5 + shift)))];
}

/** The disc, and the room its number takes. */
function spotsOf(at: XY, count: number): readonly XY[] {
  return count > 1 ? [at, [at[0] + TIMES_ROOM, at[1]]] : [at];
}

function isFree(spot: XY, taken: readonly XY[]): boolean {
  return taken.every((other) => Math.hypot(spot[0] - other[0], spot[1] - other[1]) >= ROOM);
}
