// Arcs on a projected map: trimmed at their nodes, moved to the right of their way, outlined. Pixels of the page, y down.
import type { CountryId, LngLat } from "../model/record.ts";
import { GAPS } from "../overlays/flow-gaps.ts";
import type { Arc, FlowStyle, PointMark } from "../overlays/marks.ts";
import { arcCurve, type Bow, bowOf, corridorOf, inOrder } from "./bow.ts";
import type { Curve, Plane } from "./curve.ts";
import {
  casingOf,
  cutTrack,
  dashedOutlines,
  type Outline,
  offsetTrack,
  pathOf,
  type RibbonSize,
  ribbonOutline,
  ribbonSize,
  type Scale,
  type Track,
  trackOf,
  type XY,
} from "./ribbon.ts";
import { type Box, longestInside, meets, type Run, visibleRuns } from "./run.ts";
import { AFTER, BEFORE, LEAST_LENGTH, trimOf } from "./trim.ts";

/** One arc as it stands on the screen. */
export interface PlacedArc {
  readonly arc: Arc;
  readonly corridor: string;
  readonly scale: Scale;
  /** Flows: closed outline of body and barb (pieces, when it has gaps). Ties: the open line. */
  readonly d: string;
  /** Flows: the outline without gaps, to lay the halo under. Ties: the same line. */
  readonly casing: string;
  /** Halo on each side, px. */
  readonly halo: number;
  /** The lane's middle line, for hits and rings. */
  readonly line: string;
  /** The same as points, one list a piece. */
  readonly lanes: readonly (readonly XY[])[];
  readonly head: Outline["head"];
  /** Mid of what is in view: place of a glyph or of a value. Null when nothing is. */
  readonly mid: XY | null;
  /** Unit vector at `mid` pointing away from the other direction's lane: labels go there. */
  readonly outward: XY;
  /** Where the line leaves the view on its way to an end that is out of sight. */
  readonly exits: { readonly origin: XY | null; readonly dest: XY | null };
  readonly box: Box;
  /** The discs of its ends leave no room for it: it runs over them and is to be painted over them. */
  readonly squeezed: boolean;
}

export interface PlaceOptions {
  readonly plane: Plane;
  /** Page pixels, or null for what cannot be seen (behind the globe). */
  readonly project: (at: LngLat) => XY | null;
  /** What is visible, page pixels. Lines wholly outside are left out. */
  readonly view: Box;
  /** Degrees to add for each copy of the world on a flat map: [-360, 0, 360]. One copy when absent. */
  readonly copies?: readonly number[];
  /** Neighbouring points further apart than this lie on two sides of the sheet's cut. Absent = no cut. */
  readonly cut?: number;
  /** Radius of the node at an end, px; lines start 2 px and end 3 px beyond it. */
  readonly radius?: (country: CountryId) => number;
  /** Given, when only some arcs of a set are placed and must lie as in the whole set. */
  readonly bow?: Bow;
}

const NODE = 3.2;

/** Radius by country of the nodes, focus dots and discs that are drawn, for `PlaceOptions.radius`. */
export function radiusOf(points: readonly PointMark[]): (country: CountryId) => number {
  const radii = new Map<CountryId, number>();
  for (const point of points) {
    if (point.kind !== "base") radii.set(point.country, Math.max(point.radius, radii.get(point.country) ?? 0));
  }
  return (country) => radii.get(country) ?? NODE;
}

/**
 * All arcs that show, in the order to paint them (biggest last). Left out: arcs without width (the caller's word for zero,
 * negative and unknown), to themselves, between ends nearer than 3 px on the screen, and out of sight. An arc whose nodes
 * leave no room is trimmed less, never dropped.
 */
export function placeArcs(arcs: readonly Arc[], options: PlaceOptions): readonly PlacedArc[] {
  const bow = options.bow ?? bowOf(arcs);
  const shown = inOrder(arcs).filter((arc) => arc.width > 0 && arc.origin !== arc.dest);
  return shown.flatMap((arc) => placeArc(arc, bow, options) ?? []);
}

function placeArc(arc: Arc, bow: Bow, options: PlaceOptions): PlacedArc | null {
  const scale = bow.kind === "world" ? "world" : "focus";
  const curve = arcCurve(arc, bow, options.plane);
  const pieces = (options.copies ?? [0]).flatMap((shift) => placeCopy(arc, shifted(curve, shift), scale, options));
  const lanes = pieces.map((piece) => piece.lane);
  if (lanes.length === 0) return null;
  const seen = longestInside(lanes, options.view);
  return {
    arc,
    corridor: corridorOf(arc),
    scale,
    d: pieces.map((piece) => piece.d).join(""),
    casing: pieces.map((piece) => piece.casing).join(""),
    halo: arc.kind === "tie" ? (TIE_HALO - arc.width) / 2 : casingOf(arc.width, scale),
    line: lanes.map((lane) => pathOf(lane, false)).join(""),
    lanes,
    head: pieces.find((piece) => piece.head !== null)?.head ?? null,
    ...seen,
    box: boxOf(pieces.map((piece) => piece.box)),
    squeezed: pieces.some((piece) => piece.squeezed),
  };
}

const TIE_HALO = 4.2;

function shifted(curve: Curve, by: number): Curve {
  if (by === 0) return curve;
  return (t) => {
    const [lng, lat] = curve(t);
    return [lng + by, lat];
  };
}

interface Piece {
  readonly d: string;
  readonly casing: string;
  readonly lane: readonly XY[];
  readonly head: Outline["head"];
  readonly box: Box;
  readonly squeezed: boolean;
}

function placeCopy(arc: Arc, curve: Curve, scale: Scale, options: PlaceOptions): readonly Piece[] {
  const size =
    arc.kind === "flow" ? ribbonSize(arc.width, scale) : { width: arc.width, gap: -arc.width / 2, barb: null };
  const runs = visibleRuns(curve, options);
  return runs.flatMap((run) => {
    const { track, squeezed } = trimmed(run, arc, size.barb?.length ?? 0, options.radius ?? (() => NODE));
    if (track.length < 1) return [];
    const piece = arc.kind === "flow" ? flowPiece(arc.style, track, size, run.arrives) : tiePiece(track);
    return meets(piece.box, options.view) ? [{ ...piece, squeezed }] : [];
  });
}

function trimmed(run: Run, arc: Arc, head: number, radius: (country: CountryId) => number) {
  const track = trackOf(run.points);
  if (track.length < LEAST_LENGTH && run.leaves && run.arrives)
    return { track: cutTrack(track, 0, 0), squeezed: false };
  const start = run.leaves ? radius(arc.origin) + BEFORE : 0;
  const end = run.arrives ? radius(arc.dest) + (arc.kind === "flow" ? AFTER : BEFORE) : 0;
  const { before, after, squeezed } = trimOf(track.length, start, end, run.arrives ? head : 0);
  return { track: cutTrack(track, before, track.length - after), squeezed };
}

type Shape = Omit<Piece, "squeezed">;

function flowPiece(style: FlowStyle, track: Track, size: RibbonSize, arrives: boolean): Shape {
  const outline = ribbonOutline(track, size, arrives);
  const casing = pathOf(outline.points, true);
  const gaps = style === "plain" || style === "claimed" ? null : GAPS[style];
  const pieces = gaps ? dashedOutlines(track, size, arrives, ...gaps) : [];
  return {
    d: gaps ? pieces.map(({ points }) => pathOf(points, true)).join("") : casing,
    casing,
    lane: offsetTrack(track, size.gap + size.width / 2),
    head: outline.head,
    box: boxAround(outline.points),
  };
}

function tiePiece(track: Track): Shape {
  const d = pathOf(track.points, false);
  return { d, casing: d, lane: track.points, head: null, box: boxAround(track.points) };
}

function boxAround(points: readonly XY[]): Box {
  return boxOf(points.map(([x, y]) => [x, y, x, y]));
}

function boxOf(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}
