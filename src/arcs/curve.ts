// The line of every arc, pure. Its shape belongs to the plane it lives in, never to the zoom, so moving the map moves
// the lines and does not redraw them; both painters and the sheet read the same lines.
import type { LngLat } from "../model/record.ts";

/** `mercator`: flat maps, where the chord is straight. `sphere`: globe and Equal Earth, where it is the great circle. */
export type Plane = "mercator" | "sphere";

/** How far and to which side a line leaves its chord; +1 is the left of the way from the first end to the second. */
export type Bend =
  | { readonly kind: "fan"; readonly side: 1 | -1 }
  | { readonly kind: "world"; readonly side: 1 | -1 }
  | { readonly kind: "lens"; readonly shift: number };

/** A line between two ends, t from 0 to 1. On the flat plane longitudes run on past ±180 when that way is shorter. */
export type Curve = (t: number) => LngLat;

/** Pixels a radian at zoom 2.89: the scale at which the pixel sizes of the drawing rules hold. */
export const REFERENCE_SCALE = 606;
const MAX_LAT = 85.0511287798;
/** Where along the chord the controls stand. */
export const CONTROL = 0.28;
const PUSH = 1.2;
const BOWS = { fan: { min: 0.05, max: 0.19, most: 78 }, world: { min: 0.1, max: 0.23, most: 120 } };
const FULL_BOW_AT = 620;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

/** Latitude in degrees to the height in the Mercator plane in radians, north up; the poles are cut at 85.05°. */
export function mercatorY(lat: number): number {
  return Math.atanh(Math.sin(radians(clamp(lat, -MAX_LAT, MAX_LAT))));
}

/** The other way round: radians of the Mercator plane to degrees of latitude. */
export function mercatorLat(y: number): number {
  return degrees(Math.atan(Math.sinh(y)));
}

/** Difference of two longitudes by the shorter way, in [-180, 180). */
export function shorterWay(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

/** The line from `a` to `b`. Ends that coincide give a line without length, not an error. */
export function curveBetween(a: LngLat, b: LngLat, plane: Plane, bend: Bend): Curve {
  return plane === "mercator" ? flatCurve(a, b, bend) : greatCurve(a, b, bend);
}

/** The line as `count` + 1 points of lng and lat, in a row. Longitudes are continuous: no step is longer than 180°. */
export function sampleCurve(curve: Curve, count: number): Float64Array {
  const points = new Float64Array(2 * (count + 1));
  let last = 0;
  for (let i = 0; i <= count; i++) {
    const [lng, lat] = curve(i / count);
    last = i === 0 ? lng : last + shorterWay(last, lng);
    points[2 * i] = last;
    points[2 * i + 1] = lat;
  }
  return points;
}

/** How far the two controls stand off the chord of that length: radians of the Mercator plane, positive to the left. */
export function flatPush(chord: number, bend: Bend): number {
  // At mid-line a cubic has come three quarters of the way to its controls.
  if (bend.kind === "lens") return bend.shift / 0.75 / REFERENCE_SCALE;
  const bow = BOWS[bend.kind];
  const pixels = chord * REFERENCE_SCALE;
  const k = bow.min + (bow.max - bow.min) * Math.min(1, pixels / FULL_BOW_AT);
  return (bend.side * PUSH * Math.min(k * pixels, bow.most)) / REFERENCE_SCALE;
}

/** The numbers of a flat line: start, chord to the end the shorter way round, push of the controls as a share of the chord. */
export interface FlatShape {
  /** Radians of the Mercator plane, east and north. */
  readonly x0: number;
  readonly y0: number;
  readonly dx: number;
  readonly dy: number;
  readonly push: number;
}

export function flatShape(a: LngLat, b: LngLat, bend: Bend): FlatShape {
  const y0 = mercatorY(a[1]);
  const dx = radians(shorterWay(a[0], b[0]));
  const dy = mercatorY(b[1]) - y0;
  const chord = Math.hypot(dx, dy);
  return { x0: radians(a[0]), y0, dx, dy, push: chord > 0 ? flatPush(chord, bend) / chord : 0 };
}

/** How far the flat line has come along its chord, and how far aside of it: shares of the chord. */
export const alongAt = (t: number) => 3 * t * (1 - t) * ((1 - t) * CONTROL + t * (1 - CONTROL)) + t ** 3;
export const asideAt = (t: number, push: number) => 3 * t * (1 - t) * push;

/** Symmetric cubic in the Mercator plane, the shorter way round from `a`. */
function flatCurve(a: LngLat, b: LngLat, bend: Bend): Curve {
  const { x0, y0, dx, dy, push } = flatShape(a, b, bend);
  return (t) => {
    const along = alongAt(t);
    const aside = asideAt(t, push);
    return [degrees(x0 + dx * along - dy * aside), mercatorLat(y0 + dy * along + dx * aside)];
  };
}

/** On the sphere: x to longitude 0, y to 90° east, z to the north pole. */
export type Vector = readonly [number, number, number];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

function unitVector([lng, lat]: LngLat): Vector {
  const flat = Math.cos(radians(lat));
  return [flat * Math.cos(radians(lng)), flat * Math.sin(radians(lng)), Math.sin(radians(lat))];
}

/** Which way is left on the great circle. Ends opposite each other have no single circle: take the one over the poles. */
function leftOf(a: Vector, b: Vector): Vector {
  const candidates = [cross(a, b), cross(a, [0, 0, 1]), cross(a, [1, 0, 0])];
  const normal = candidates.find((vector) => Math.hypot(...vector) > 1e-9) ?? [0, 0, 1];
  const length = Math.hypot(...normal);
  return [normal[0] / length, normal[1] / length, normal[2] / length];
}

/** The numbers of a great line: from `start` towards `ahead` by `angle` radians, with a bulge to the left. */
export interface GreatShape {
  readonly start: Vector;
  readonly ahead: Vector;
  readonly left: Vector;
  readonly angle: number;
  readonly bulge: number;
}

export function greatShape(from: LngLat, to: LngLat, bend: Bend): GreatShape {
  const a = unitVector(from);
  const b = unitVector(to);
  const left = leftOf(a, b);
  const angle = Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
  return { start: a, ahead: cross(left, a), left, angle, bulge: greatBulge(angle, bend) };
}

/** Great circle with a bulge that grows faster than its length. */
function greatCurve(from: LngLat, to: LngLat, bend: Bend): Curve {
  const { start, ahead, left, angle, bulge } = greatShape(from, to, bend);
  return (t) => {
    const forth = Math.cos(angle * t);
    const on = Math.sin(angle * t);
    const aside = bulge * Math.sin(Math.PI * t);
    const x = forth * start[0] + on * ahead[0] + aside * left[0];
    const y = forth * start[1] + on * ahead[1] + aside * left[1];
    const z = forth * start[2] + on * ahead[2] + aside * left[2];
    return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
  };
}

function greatBulge(angle: number, bend: Bend): number {
  if (bend.kind === "lens") return bend.shift / REFERENCE_SCALE;
  const strength = 0.06 + 0.1 * Math.min(1, angle / 1.2);
  return bend.side * strength * angle;
}
