// Which way each line bends, and in which order lines are painted: decided over the whole set, once.
import type { CountryId, LngLat } from "../model/record.ts";
import type { Arc, FlowArc, TieArc } from "../overlays/marks.ts";
import { type Bend, type Curve, curveBetween, mercatorY, type Plane, REFERENCE_SCALE, shorterWay } from "./curve.ts";

/** `fan`: everything bends to one side seen from the selected country. `world`: towards the nearer pole. */
export type Bow =
  | { readonly kind: "world" }
  | { readonly kind: "fan"; readonly focus: CountryId; readonly turn: 1 | -1 };

/** Both directions of a pair share a corridor: "RUS-TJK" for TJK→RUS too. */
export function corridorOf(arc: Arc): string {
  return arc.origin < arc.dest ? `${arc.origin}-${arc.dest}` : `${arc.dest}-${arc.origin}`;
}

/** Does the arc run from the corridor's second end to its first? */
export function runsBack(arc: Arc): boolean {
  return arc.origin > arc.dest;
}

/** Ascending: corridors by their larger direction, so the biggest lies on top and the last n are the n biggest. */
export function inOrder(arcs: readonly Arc[]): readonly Arc[] {
  const largest = new Map<string, number>();
  for (const arc of arcs) {
    const corridor = corridorOf(arc);
    largest.set(corridor, Math.max(weightOf(arc), largest.get(corridor) ?? 0));
  }
  const keyed = arcs.map((arc) => {
    const corridor = corridorOf(arc);
    return { arc, corridor, top: largest.get(corridor) ?? 0 };
  });
  keyed.sort(
    (a, b) =>
      a.top - b.top ||
      byText(a.corridor, b.corridor) ||
      weightOf(a.arc) - weightOf(b.arc) ||
      byText(a.arc.id, b.arc.id),
  );
  return keyed.map(({ arc }) => arc);
}

/** Ties lie over all flows: a hairline under a ribbon would be lost. */
const weightOf = (arc: Arc) => (arc.kind === "flow" ? arc.magnitude : Number.MAX_VALUE);
export const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const known = new WeakMap<readonly Arc[], Bow>();

/** The bow of a set of arcs: a fan when all flows are seen from one selected country, else the world's. */
export function bowOf(arcs: readonly Arc[]): Bow {
  // Asked again in every frame of a moving map, for the same set.
  const bow = known.get(arcs) ?? findBow(arcs);
  known.set(arcs, bow);
  return bow;
}

function findBow(arcs: readonly Arc[]): Bow {
  const flows = arcs.filter((arc) => arc.kind === "flow");
  const focus = focusOf(flows);
  return focus === null ? { kind: "world" } : { kind: "fan", focus, turn: turnOf(flows, focus) };
}

function focusOf(flows: readonly FlowArc[]): CountryId | null {
  let focus: CountryId | null = null;
  for (const flow of flows) {
    if (flow.side === "world") return null;
    const seenFrom = flow.side === "out" ? flow.origin : flow.dest;
    if (focus !== null && focus !== seenFrom) return null;
    focus = seenFrom;
  }
  return focus;
}

/** How one arc bends in that bow, for a line from the corridor's first end to its second. */
export function bendOf(arc: Arc, bow: Bow): Bend {
  if (arc.kind === "tie") return { kind: "lens", shift: lensShift(arc) };
  const [a, b] = endsOf(arc);
  if (bow.kind === "world") return { kind: "world", side: polewards(a, b) };
  const first = runsBack(arc) ? arc.dest : arc.origin;
  return { kind: "fan", side: bow.focus === first ? bow.turn : (-bow.turn as 1 | -1) };
}

/** The corridor's line, from its first end to its second: the same object of geometry for both directions. */
export function corridorCurve(arc: Arc, bow: Bow, plane: Plane): Curve {
  const [a, b] = endsOf(arc);
  return curveBetween(a, b, plane, bendOf(arc, bow));
}

/** The arc's line in its own direction. */
export function arcCurve(arc: Arc, bow: Bow, plane: Plane): Curve {
  const curve = corridorCurve(arc, bow, plane);
  return runsBack(arc) ? (t) => curve(1 - t) : curve;
}

/** The arc's places from the corridor's first end to its second. */
export function endsOf(arc: Arc): readonly [LngLat, LngLat] {
  return runsBack(arc) ? [arc.to, arc.from] : [arc.from, arc.to];
}

function polewards(a: LngLat, b: LngLat): 1 | -1 {
  const north = mercatorY(a[1]) + mercatorY(b[1]) >= 0;
  const eastward = shorterWay(a[0], b[0]) >= 0;
  return north === eastward ? 1 : -1;
}

/** Lines between the same two countries stand 18 to 27 px apart at the reference scale; a lone one bends a little. */
function lensShift(arc: TieArc): number {
  const [a, b] = endsOf(arc);
  const dx = (shorterWay(a[0], b[0]) * Math.PI) / 180;
  const pixels = Math.hypot(dx, mercatorY(b[1]) - mercatorY(a[1])) * REFERENCE_SCALE;
  if (arc.lanes <= 1) return Math.min(0.06 * pixels, 30);
  return (arc.lane - (arc.lanes - 1) / 2) * Math.min(27, Math.max(18, 0.1 * pixels));
}

const COMPARED = 40;
const COARSE = 7;

/** The side on which the fan's lines cross each other least; left unless right is clearly better, so it seldom flips. */
function turnOf(flows: readonly FlowArc[], focus: CountryId): 1 | -1 {
  const corridors = new Map(inOrder(flows).map((arc) => [corridorOf(arc), arc]));
  const biggest = [...corridors.values()].slice(-COMPARED);
  const left = crossingsOf(biggest.map((arc) => coarseLine(arc, { kind: "fan", focus, turn: 1 })));
  if (left < 2) return 1;
  const right = crossingsOf(biggest.map((arc) => coarseLine(arc, { kind: "fan", focus, turn: -1 })));
  return right < 0.6 * left ? -1 : 1;
}

type Point = readonly [x: number, y: number];

/** The line in the Mercator plane, outwards from the focus, so that all lines of the fan start in one place. */
function coarseLine(arc: Arc, bow: Bow & { kind: "fan" }): readonly Point[] {
  const outwards = arc.origin === bow.focus;
  const curve = arcCurve(arc, bow, "mercator");
  const start = outwards ? arc.from[0] : arc.to[0];
  const shift = start - curve(outwards ? 0 : 1)[0];
  return Array.from({ length: COARSE + 1 }, (_, i) => {
    const [lng, lat] = curve(outwards ? i / COARSE : 1 - i / COARSE);
    return [((lng + shift) * Math.PI) / 180, mercatorY(lat)] as const;
  });
}

function crossingsOf(lines: readonly (readonly Point[])[]): number {
  let count = 0;
  for (const [i, line] of lines.entries()) {
    for (const other of lines.slice(0, i)) if (cross(line, other)) count++;
  }
  return count;
}

/** Do two lines of a fan cross beyond their common start? */
function cross(a: readonly Point[], b: readonly Point[]): boolean {
  for (let i = 2; i < a.length; i++) {
    for (let j = 2; j < b.length; j++) {
      if (segmentsCross(a[i - 1] as Point, a[i] as Point, b[j - 1] as Point, b[j] as Point)) return true;
    }
  }
  return false;
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);
}

function sideOf(a: Point, b: Point, p: Point): boolean {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0;
}
