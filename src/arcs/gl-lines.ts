// The lines of all corridors seen so far, as the few numbers they are made of: the graphics card and the processor both
// work out the same curve from them, so that nothing is lost between samples, near a pole or anywhere else.
import type { Arc } from "../overlays/marks.ts";
import { type Bow, bendOf, corridorOf, endsOf } from "./bow.ts";
import { alongAt, asideAt, flatShape, greatShape, mercatorY, type Plane } from "./curve.ts";
import { LINES_A_ROW, ROW, TEXELS } from "./gl-shader.ts";

/** Places at which the processor looks at a line to judge where it lies and how long it is. */
export const ANCHORS = [0, 1 / 32, 1 / 8, 0.25, 0.375, 0.5, 0.625, 0.75, 7 / 8, 31 / 32, 1] as const;
/** Numbers kept of a place: x and y in the Mercator world (0 to 1), and MapLibre's unit vector on the sphere. */
export const PLACE = 5;

export interface Lines {
  readonly plane: Plane;
  /** Three texels a line (see `gl-shader.ts`). Whole rows of the texture. */
  readonly texels: Float32Array;
  readonly anchors: Float32Array;
  /** Four numbers a line: west, north, east and south of it in the Mercator world, with room for its bend. */
  readonly boxes: Float32Array;
  readonly rows: number;
  /** First row changed since the last upload; = `rows` or more when none is. */
  readonly dirtyFrom: number;
  readonly indexOf: (arc: Arc) => number;
  readonly corridorAt: (line: number) => string;
  readonly count: () => number;
  /** Adds the corridors not known yet, and says how many there were. */
  readonly add: (arcs: readonly Arc[]) => number;
  readonly uploaded: () => void;
}

/** An empty store of lines for one bow in one plane. */
export function createLines(bow: Bow, plane: Plane): Lines {
  const indices = new Map<string, number>();
  const corridors: string[] = [];
  /** Lines by the arcs' own ids: a year later the same ones come again. */
  const known = new Map<string, number>();
  let texels = new Float32Array(ROW * 4);
  let anchors = new Float32Array(LINES_A_ROW * ANCHORS.length * PLACE);
  let boxes = new Float32Array(LINES_A_ROW * 4);
  let dirtyFrom = 0;
  const grow = (count: number) => {
    if (count * TEXELS * 4 <= texels.length) return;
    const rows = Math.max(Math.ceil(count / LINES_A_ROW), Math.ceil((1.5 * texels.length) / (ROW * 4)));
    texels = enlarged(texels, rows * ROW * 4);
    anchors = enlarged(anchors, rows * LINES_A_ROW * ANCHORS.length * PLACE);
    boxes = enlarged(boxes, rows * LINES_A_ROW * 4);
  };
  const lines = {
    plane,
    get texels() {
      return texels;
    },
    get anchors() {
      return anchors;
    },
    get boxes() {
      return boxes;
    },
    get rows() {
      return texels.length / (ROW * 4);
    },
    get dirtyFrom() {
      return dirtyFrom;
    },
    indexOf: (arc: Arc) => known.get(arc.id) ?? 0,
    corridorAt: (line: number) => corridors[line] ?? "",
    count: () => corridors.length,
    add(arcs: readonly Arc[]) {
      const before = indices.size;
      for (const arc of arcs) {
        if (known.has(arc.id)) continue;
        const corridor = corridorOf(arc);
        const old = indices.get(corridor);
        known.set(arc.id, old ?? indices.size);
        if (old !== undefined) continue;
        const index = indices.size;
        indices.set(corridor, index);
        corridors.push(corridor);
        grow(index + 1);
        writeLine(arc, bow, plane, texels, index);
        for (const [i, t] of ANCHORS.entries()) placeOn(lines, index, t, anchors, (index * ANCHORS.length + i) * PLACE);
        writeBox(anchors, index, boxes);
      }
      if (indices.size > before) dirtyFrom = Math.min(dirtyFrom, Math.floor(before / LINES_A_ROW));
      return indices.size - before;
    },
    uploaded() {
      dirtyFrom = Math.floor(indices.size / LINES_A_ROW) + 1;
    },
  };
  return lines;
}

function writeBox(anchors: Float32Array, line: number, boxes: Float32Array): void {
  let [west, north, east, south] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let i = 0; i < ANCHORS.length; i++) {
    const at = (line * ANCHORS.length + i) * PLACE;
    const [x, y] = [anchors[at] as number, anchors[at + 1] as number];
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  const bend = 0.1 * Math.hypot(east - west, south - north);
  boxes[4 * line] = west - bend;
  boxes[4 * line + 1] = north - bend;
  boxes[4 * line + 2] = east + bend;
  boxes[4 * line + 3] = south + bend;
}

function enlarged(old: Float32Array, size: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(size);
  larger.set(old);
  return larger;
}

const ROUND = 2 * Math.PI;

function writeLine(arc: Arc, bow: Bow, plane: Plane, texels: Float32Array, index: number): void {
  const [a, b] = endsOf(arc);
  const bend = bendOf(arc, bow);
  const first = index * TEXELS * 4;
  if (plane === "mercator") {
    const { x0, y0, dx, dy, push } = flatShape(a, b, bend);
    texels.set([x0 / ROUND + 0.5, 0.5 - y0 / ROUND, dx / ROUND, -dy / ROUND, push], first);
  } else {
    const { start, ahead, left, angle, bulge } = greatShape(a, b, bend);
    texels.set([...start, angle, ...ahead, bulge, ...left, worldX(a[0])], first);
  }
}

/** The place of a line at t of its corridor, `PLACE` numbers: the same sums as in the shader. Read only where given a plane. */
export function placeOn(
  { texels, plane }: Pick<Lines, "texels" | "plane">,
  line: number,
  t: number,
  into: Float32Array | Float64Array,
  at: number,
): void {
  const k = line * TEXELS * 4;
  const n = (i: number) => texels[k + i] as number;
  if (plane === "mercator") {
    const along = alongAt(t);
    const aside = asideAt(t, n(4));
    into[at] = n(0) + n(2) * along + n(3) * aside;
    into[at + 1] = n(1) + n(3) * along - n(2) * aside;
    return;
  }
  const forth = Math.cos(n(3) * t);
  const on = Math.sin(n(3) * t);
  const aside = n(7) * Math.sin(Math.PI * t);
  const x = forth * n(0) + on * n(4) + aside * n(8);
  const y = forth * n(1) + on * n(5) + aside * n(9);
  const z = forth * n(2) + on * n(6) + aside * n(10);
  const flat = Math.hypot(x, y);
  const long = Math.hypot(flat, z) || 1;
  const east = Math.atan2(y, x) / ROUND + 0.5;
  // Longitudes run on from the start, so that the line is in one piece where the globe is drawn flat.
  into[at] = east + Math.floor(n(11) - east + 0.5);
  into[at + 1] = 0.5 - Math.asinh(z / Math.max(flat, 1e-6)) / ROUND;
  into[at + 2] = y / long;
  into[at + 3] = z / long;
  into[at + 4] = x / long;
}

/** Longitude in degrees to the Mercator world, 0 to 1 from west to east. */
export const worldX = (lng: number) => lng / 360 + 0.5;
/** Latitude in degrees to the Mercator world, 0 to 1 from north to south; the globe needs more than 85°, so it goes to 89.9°. */
export const worldY = (lat: number) =>
  0.5 -
  (Math.abs(lat) <= 85
    ? mercatorY(lat)
    : Math.sign(lat) * Math.atanh(Math.sin((Math.min(89.9, Math.abs(lat)) * Math.PI) / 180))) /
    ROUND;
