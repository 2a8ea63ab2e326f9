import earcut from "earcut";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { LngLat } from "../model/record.ts";

/** Points on the square Mercator world: x and y from 0 to 1, y down. */
type XY = readonly [x: number, y: number];

export function worldPoint([lng = 0, lat = 0]: readonly number[]): XY {
  const phi = (Math.max(-89.5, Math.min(89.5, lat)) * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)];
}

/** Longer edges would cut through the globe: 2° at the equator. */
const LONGEST = 2 / 360;

/** Triangles, three points each, largest polygon first, small enough to bend with the globe. */
export interface Area {
  readonly data: Float32Array;
  /** How many points belong to polygons of at least that share of the Mercator world. */
  countFrom(share: number): number;
}

export function areaMesh(geometry: Polygon | MultiPolygon): Area {
  const polygons = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map((rings) => {
    const outer = rings[0]?.map(worldPoint) ?? [];
    return {
      rings,
      share: Math.abs(signedArea(outer)),
      cut: (rings[0] ?? []).some(([lng]) => Math.abs(lng ?? 0) === 180),
    };
  });
  // The halves of land that is cut at 180° are one piece, whatever their sizes.
  const joined = polygons.filter(({ cut }) => cut).reduce((sum, { share }) => sum + share, 0);
  const sized = polygons
    .map((polygon) => ({ ...polygon, share: polygon.cut ? joined : polygon.share }))
    .sort((a, b) => b.share - a.share);
  const data: number[] = [];
  const ends = sized.map(({ rings, share }) => {
    pushTriangles(rings, data);
    return { share, end: data.length / 2 };
  });
  return {
    data: new Float32Array(data),
    countFrom: (least) => ends.findLast(({ share }) => share >= least)?.end ?? 0,
  };
}

const signedArea = (points: readonly XY[]): number =>
  points.reduce((sum, [x, y], i) => sum + (points[i - 1]?.[0] ?? x) * y - x * (points[i - 1]?.[1] ?? y), 0) / 2;

function pushTriangles(rings: readonly (readonly Position[])[], out: number[]): void {
  const points = rings.flatMap((ring) => ring.slice(1).map(worldPoint));
  const holes = rings.slice(1).map((_, i) => rings.slice(0, i + 1).reduce((sum, ring) => sum + ring.length - 1, 0));
  const corners = earcut(points.flat(), holes);
  for (let i = 0; i < corners.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => points[corners[i + k] ?? 0] ?? [0, 0]) as [XY, XY, XY];
    split(a, b, c, out);
  }
}

/** Halves the longest edge until all are short; the same edge is halved at the same place from both sides. */
function split(a: XY, b: XY, c: XY, out: number[]): void {
  const [ab, bc, ca] = [lengthOf(a, b), lengthOf(b, c), lengthOf(c, a)];
  const longest = Math.max(ab, bc, ca);
  if (longest <= LONGEST) {
    out.push(...a, ...b, ...c);
  } else if (longest === ab) {
    const m = middle(a, b);
    split(a, m, c, out);
    split(m, b, c, out);
  } else if (longest === bc) split(b, c, a, out);
  else split(c, a, b, out);
}

const lengthOf = (a: XY, b: XY): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const middle = (a: XY, b: XY): XY => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Stretches of line that are drawn or left out together. */
export interface Chunk {
  readonly first: number;
  readonly count: number;
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** Straight pieces, five numbers each: from x y, to x y, and how far along its line it starts (share of the world's width). */
export interface Segments {
  readonly data: Float32Array;
  readonly chunks: readonly Chunk[];
}

const CHUNK = 48;

/** The lines as straight pieces; what departs from a line by less than `tolerance` (share of the world's width) is left out. */
export function segmentsOf(lines: readonly (readonly LngLat[])[], tolerance: number): Segments {
  const data: number[] = [];
  const chunks: Chunk[] = [];
  for (const line of lines) {
    const points = simplify(line.map(worldPoint), tolerance);
    let along = 0;
    let start = data.length / 5;
    points.forEach((to, i) => {
      const from = points[i - 1];
      if (!from) return;
      const pieces = Math.max(1, Math.ceil(lengthOf(from, to) / LONGEST));
      for (let k = 0; k < pieces; k++) {
        const [a, b] = [between(from, to, k / pieces), between(from, to, (k + 1) / pieces)];
        data.push(...a, ...b, along);
        along += lengthOf(a, b);
        if (data.length / 5 - start >= CHUNK) start = close(data, start, chunks);
      }
    });
    if (data.length / 5 > start) close(data, start, chunks);
  }
  return { data: new Float32Array(data), chunks };
}

const between = (a: XY, b: XY, t: number): XY => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

function close(data: readonly number[], first: number, chunks: Chunk[]): number {
  const end = data.length / 5;
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let i = first; i < end; i++) {
    for (const k of [0, 2]) {
      const [x, y] = [data[i * 5 + k] ?? 0, data[i * 5 + k + 1] ?? 0];
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
    }
  }
  chunks.push({ first, count: end - first, box: [x0, y0, x1, y1] });
  return end;
}

/** Ramer, Douglas and Peucker, without recursion. A closed line keeps its start and its farthest point. */
export function simplify(points: readonly XY[], tolerance: number): XY[] {
  if (points.length < 3) return [...points];
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const stack: [number, number][] = [[0, points.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [first, last] = range;
    let [farthest, index] = [tolerance, -1];
    for (let i = first + 1; i < last; i++) {
      const d = distance(points[i] as XY, points[first] as XY, points[last] as XY);
      if (d > farthest) [farthest, index] = [d, i];
    }
    if (index < 0) continue;
    keep[index] = 1;
    stack.push([first, index], [index, last]);
  }
  return points.filter((_, i) => keep[i] === 1);
}

function distance([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const long = dx * dx + dy * dy;
  const t = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / long));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
