import type { Point } from "./projection.ts";

/** Between two samples of the border, px. */
const STEP = 1.5;
/** A contour is cut where two neighbours lie further apart than this. */
const JUMP = 7;
/** Shorter pieces are specks. */
const LEAST = 6;

/**
 * The line inside an area that keeps a distance from its border, as path data; "" where the area is too narrow for it.
 * `d` is a path of closed rings of straight lines. Every sample of the border is moved inwards; those that come too
 * close to another part of the border are dropped, so the line has neither loops nor spikes.
 */
export function insetPath(d: string, distance: number): string {
  const rings = ringsOf(d)
    .map(resampled)
    .filter((ring) => ring.length > 3);
  const near = nearness(rings.flat(), distance);
  return rings
    .flatMap((ring) => linesOf(ring, distance, near))
    .map(pathOf)
    .join("");
}

function ringsOf(d: string): Point[][] {
  return d
    .split("M")
    .slice(1)
    .map((part) =>
      part
        .replace("Z", "")
        .split("L")
        .map((pair): Point => {
          const [x, y] = pair.split(",").map(Number);
          return [x ?? 0, y ?? 0];
        }),
    );
}

function resampled(ring: readonly Point[]): Point[] {
  return ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from;
    const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP);
    return Array.from(
      { length: count },
      (_, k): Point => [from[0] + ((to[0] - from[0]) * k) / count, from[1] + ((to[1] - from[1]) * k) / count],
    );
  });
}

/** Is a place nearer to the border than the distance (less half a step)? */
type Near = (at: Point) => boolean;

function nearness(border: readonly Point[], distance: number): Near {
  const cells = new Map<string, Point[]>();
  const size = Math.max(distance, STEP);
  const cell = (x: number) => Math.floor(x / size);
  for (const point of border) {
    const key = `${cell(point[0])} ${cell(point[1])}`;
    const list = cells.get(key);
    if (list) list.push(point);
    else cells.set(key, [point]);
  }
  const least = (distance - STEP / 2) ** 2;
  const sides = [-1, 0, 1];
  return ([x, y]) =>
    sides.some((i) =>
      sides.some((j) =>
        (cells.get(`${cell(x) + i} ${cell(y) + j}`) ?? []).some(
          (point) => (point[0] - x) ** 2 + (point[1] - y) ** 2 < least,
        ),
      ),
    );
}

/** D3 draws outer rings clockwise on screen and holes the other way: the inside is always to the right. */
function linesOf(ring: readonly Point[], distance: number, near: Near): Point[][] {
  const count = ring.length;
  const kept = ring.flatMap((at, i): Point[] => {
    const [a, b] = [ring[(i + count - 2) % count] ?? at, ring[(i + 2) % count] ?? at];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const moved: Point = [at[0] - ((b[1] - a[1]) / length) * distance, at[1] + ((b[0] - a[0]) / length) * distance];
    return near(moved) ? [] : [moved];
  });
  return piecesOf(kept);
}

function piecesOf(points: readonly Point[]): Point[][] {
  const pieces: Point[][] = [];
  const far = (a: Point | undefined, b: Point | undefined) => !a || !b || Math.hypot(a[0] - b[0], a[1] - b[1]) > JUMP;
  for (const point of points) {
    const last = pieces.at(-1);
    if (!last || far(last.at(-1), point)) pieces.push([point]);
    else last.push(point);
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  // The ring's start need not be the contour's: join both ends, or close it.
  if (first && last && !far(last.at(-1), first[0])) {
    if (first === last) last.push(first[0] as Point);
    else pieces.splice(0, 1, [...(pieces.pop() ?? []), ...first]);
  }
  return pieces.filter((piece) => piece.length * STEP > LEAST);
}

const round = (x: number): number => Math.round(x * 10) / 10;
const pathOf = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}`;
