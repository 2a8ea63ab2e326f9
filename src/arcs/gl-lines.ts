// The lines of all corridors seen so far, ready for the texture: static until the bow or the plane changes.
import type { Arc } from "../overlays/marks.ts";
import { type Bow, corridorCurve, corridorOf } from "./bow.ts";
import { mercatorY, type Plane, sampleCurve } from "./curve.ts";
import { LINES_A_ROW, ROW, SAMPLES } from "./gl-shader.ts";

/** Samples at which the processor looks at a line to judge its place, length and direction at both ends. */
export const ANCHORS = [0, 1, 8, 16, 24, 31, 32] as const;
/** Numbers kept of an anchor: x and y in the Mercator world (0 to 1), and the unit vector on the sphere. */
export const ANCHOR_FLOATS = 5;

export interface Lines {
  /** Four numbers a sample: place in the Mercator world, and its change with t. Whole rows of the texture. */
  readonly texels: Float32Array;
  readonly anchors: Float32Array;
  readonly rows: number;
  /** Rows changed since the last upload; `from` = `rows` when none is. */
  readonly dirtyFrom: number;
  readonly indexOf: (arc: Arc) => number;
  /** Adds the corridors not known yet. True when there were any. */
  readonly add: (arcs: readonly Arc[]) => boolean;
  readonly uploaded: () => void;
}

/** An empty store of lines for one bow in one plane. */
export function createLines(bow: Bow, plane: Plane): Lines {
  const indices = new Map<string, number>();
  let texels = new Float32Array(ROW * 4);
  let anchors = new Float32Array(LINES_A_ROW * ANCHORS.length * ANCHOR_FLOATS);
  let dirtyFrom = 0;
  const rowsFor = (count: number) => Math.max(1, Math.ceil(count / LINES_A_ROW));
  const grow = (count: number) => {
    if (count * (SAMPLES + 1) * 4 <= texels.length) return;
    const rows = Math.max(rowsFor(count), Math.ceil((1.5 * texels.length) / (ROW * 4)));
    texels = enlarged(texels, rows * ROW * 4);
    anchors = enlarged(anchors, rows * LINES_A_ROW * ANCHORS.length * ANCHOR_FLOATS);
  };
  return {
    get texels() {
      return texels;
    },
    get anchors() {
      return anchors;
    },
    get rows() {
      return texels.length / (ROW * 4);
    },
    get dirtyFrom() {
      return dirtyFrom;
    },
    indexOf: (arc) => indices.get(corridorOf(arc)) ?? 0,
    add(arcs) {
      const fresh = new Map(arcs.map((arc) => [corridorOf(arc), arc]));
      for (const corridor of indices.keys()) fresh.delete(corridor);
      if (fresh.size === 0) return false;
      grow(indices.size + fresh.size);
      dirtyFrom = Math.min(dirtyFrom, Math.floor(indices.size / LINES_A_ROW));
      for (const [corridor, arc] of fresh) {
        const index = indices.size;
        indices.set(corridor, index);
        writeLine(arc, bow, plane, texels, anchors, index);
      }
      return true;
    },
    uploaded() {
      dirtyFrom = Math.floor(indices.size / LINES_A_ROW) + 1;
    },
  };
}

function enlarged(old: Float32Array, size: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(size);
  larger.set(old);
  return larger;
}

/** Step for the change with t; small enough to be the tangent, large enough for doubles. */
const STEP = 1e-5;

function writeLine(arc: Arc, bow: Bow, plane: Plane, texels: Float32Array, anchors: Float32Array, index: number): void {
  const curve = corridorCurve(arc, bow, plane);
  const points = sampleCurve(curve, SAMPLES);
  const first = index * (SAMPLES + 1) * 4;
  for (let i = 0; i <= SAMPLES; i++) {
    const t = Math.min(1 - STEP, Math.max(STEP, i / SAMPLES));
    const [a, b] = [curve(t - STEP), curve(t + STEP)];
    const turn = ((((b[0] - a[0] + 180) % 360) + 360) % 360) - 180;
    texels[first + 4 * i] = worldX(points[2 * i] as number);
    texels[first + 4 * i + 1] = worldY(points[2 * i + 1] as number);
    texels[first + 4 * i + 2] = turn / 360 / (2 * STEP);
    texels[first + 4 * i + 3] = (worldY(b[1]) - worldY(a[1])) / (2 * STEP);
  }
  for (const [i, sample] of ANCHORS.entries()) {
    const lng = ((points[2 * sample] as number) * Math.PI) / 180;
    const lat = ((points[2 * sample + 1] as number) * Math.PI) / 180;
    const at = (index * ANCHORS.length + i) * ANCHOR_FLOATS;
    anchors[at] = texels[first + 4 * sample] as number;
    anchors[at + 1] = texels[first + 4 * sample + 1] as number;
    // MapLibre's sphere: y to the north pole, z to longitude 0.
    anchors[at + 2] = Math.sin(lng) * Math.cos(lat);
    anchors[at + 3] = Math.sin(lat);
    anchors[at + 4] = Math.cos(lng) * Math.cos(lat);
  }
}

/** Longitude in degrees to the Mercator world, 0 to 1 from west to east. */
export const worldX = (lng: number) => lng / 360 + 0.5;
/** Latitude in degrees to the Mercator world, 0 to 1 from north to south; the globe needs more than 85°, so it goes to 89.9°. */
export const worldY = (lat: number) =>
  0.5 -
  (Math.abs(lat) <= 85
    ? mercatorY(lat)
    : Math.sign(lat) * Math.atanh(Math.sin((Math.min(89.9, Math.abs(lat)) * Math.PI) / 180))) /
    (2 * Math.PI);
