// The processor's twin of MapLibre's projection, for culling, levels of detail and picking. CSS pixels, y down.
import type { CustomRenderMethodInput } from "maplibre-gl";
import { ANCHORS, PLACE } from "./gl-lines.ts";

/** Camera of one frame. Two frames with equal `key` show the same picture. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly globe: boolean;
  /** Whether the world repeats to the left and the right. */
  readonly copies: readonly number[];
  readonly matrix: Float64Array;
  readonly fallback: Float64Array;
  readonly plane: readonly number[];
  readonly transition: number;
}

type Projection = CustomRenderMethodInput["defaultProjectionData"];

/** The camera of a frame from what MapLibre hands to a custom layer. */
export function viewOf(projection: Projection, globe: boolean, width: number, height: number, ratio: number): View {
  return {
    width,
    height,
    ratio,
    globe,
    copies: globe ? [0] : [-1, 0, 1],
    matrix: Float64Array.from(projection.mainMatrix as Iterable<number>),
    fallback: Float64Array.from(projection.fallbackMatrix as Iterable<number>),
    plane: [...projection.clippingPlane],
    transition: projection.projectionTransition,
  };
}

/** Do both show exactly the same? */
export function sameView(a: View | null, b: View): boolean {
  return (
    a !== null &&
    a.globe === b.globe &&
    a.width === b.width &&
    a.height === b.height &&
    a.ratio === b.ratio &&
    a.transition === b.transition &&
    a.matrix.every((value, i) => value === b.matrix[i])
  );
}

/** A flat map, north up and not tilted: px of the world's width, and where its corner lies. */
export interface Upright {
  readonly world: number;
  readonly x: number;
  readonly y: number;
}

/** The view as a shift and a scale, or null when it is more than that. */
export function upright({ globe, matrix: m, width, height }: View): Upright | null {
  const at = (i: number) => (m[i] as number) / (m[15] as number);
  const straight = [1, 3, 4, 7].every((i) => Math.abs(at(i)) < 1e-6 * Math.abs(at(0)));
  if (globe || !straight) return null;
  return { world: (at(0) * width) / 2, x: ((at(12) + 1) * width) / 2, y: ((1 - at(13)) * height) / 2 };
}

/** Screen points of a line's anchors: x, y each; x is NaN for what cannot be seen. */
export type Sight = Float64Array;
export const createSight = (): Sight => new Float64Array(ANCHORS.length * 2);

/** Looks at one line in one copy of the world. False when no anchor can be seen. */
export function lookAt(view: View, anchors: Float32Array, line: number, copy: number, into: Sight): boolean {
  let seen = false;
  const first = line * ANCHORS.length * PLACE;
  for (let i = 0; i < ANCHORS.length; i++) {
    const shown = projectPlace(view, anchors, first + i * PLACE, copy, into, 2 * i);
    seen = shown || seen;
  }
  return seen;
}

/** A place of `PLACE` numbers on the screen; false and NaN behind the camera or the horizon. */
export function projectPlace(
  view: View,
  place: Float32Array | Float64Array,
  at: number,
  copy: number,
  into: Float64Array,
  to: number,
): boolean {
  const x = n(place, at) + copy;
  const y = n(place, at + 1);
  return view.globe
    ? projectGlobe(view, x, y, n(place, at + 2), n(place, at + 3), n(place, at + 4), into, to)
    : projectFlat(view, view.matrix, x, y, into, to);
}

/** A place of the Mercator world on the screen; false and NaN behind the camera or the horizon. */
export function projectWorld(view: View, x: number, y: number, into: Float64Array, at: number): boolean {
  if (!view.globe) return projectFlat(view, view.matrix, x, y, into, at);
  const lng = (x - 0.5) * 2 * Math.PI;
  const up = Math.tanh((0.5 - y) * 2 * Math.PI);
  const flat = Math.sqrt(1 - up * up);
  return projectGlobe(view, x, y, Math.sin(lng) * flat, up, Math.cos(lng) * flat, into, at);
}

function projectFlat(view: View, m: Float64Array, x: number, y: number, into: Float64Array, at: number): boolean {
  const w = n(m, 3) * x + n(m, 7) * y + n(m, 15);
  return onScreen(view, n(m, 0) * x + n(m, 4) * y + n(m, 12), n(m, 1) * x + n(m, 5) * y + n(m, 13), w, into, at);
}

function projectGlobe(
  view: View,
  x: number,
  y: number,
  a: number,
  b: number,
  c: number,
  into: Float64Array,
  at: number,
): boolean {
  const { plane, transition, fallback: f, matrix: m } = view;
  const above = a * (plane[0] as number) + b * (plane[1] as number) + c * (plane[2] as number) + (plane[3] as number);
  if (above < 0 && transition > 0.2) {
    into[at] = Number.NaN;
    return false;
  }
  let cx = n(m, 0) * a + n(m, 4) * b + n(m, 8) * c + n(m, 12);
  let cy = n(m, 1) * a + n(m, 5) * b + n(m, 9) * c + n(m, 13);
  let cw = n(m, 3) * a + n(m, 7) * b + n(m, 11) * c + n(m, 15);
  if (transition < 0.999) {
    const flat = 1 - transition;
    cx = cx * transition + (n(f, 0) * x + n(f, 4) * y + n(f, 12)) * flat;
    cy = cy * transition + (n(f, 1) * x + n(f, 5) * y + n(f, 13)) * flat;
    cw = cw * transition + (n(f, 3) * x + n(f, 7) * y + n(f, 15)) * flat;
  }
  return onScreen(view, cx, cy, cw, into, at);
}

function onScreen(view: View, x: number, y: number, w: number, into: Float64Array, at: number): boolean {
  if (w <= 0) {
    into[at] = Number.NaN;
    return false;
  }
  into[at] = (x / w + 1) * 0.5 * view.width;
  into[at + 1] = (1 - y / w) * 0.5 * view.height;
  return true;
}

const n = (m: Float32Array | Float64Array, i: number) => m[i] as number;
