// Pixels along a line, where its scale changes on the way: near the limb of the globe, or on a tilted map.
import { type Lines, PLACE, placeOn } from "./gl-lines.ts";
import { projectPlace, type View } from "./gl-view.ts";

const place = new Float64Array(PLACE);
const here = new Float64Array(2);
const there = new Float64Array(2);
const ROUNDS = 3;
const FARTHEST = 0.95;

/** A place of the line on the screen, as x and y; x is NaN where it cannot be seen. */
export function lineOnScreen(
  view: View,
  lines: Lines,
  line: number,
  copy: number,
  t: number,
  into: Float64Array,
): void {
  placeOn(lines, line, t, place, 0);
  projectPlace(view, place, 0, copy, into, 0);
}

/** Nearer than this the scale of an upright flat map is the same all the way, and a guess needs no proof. */
const STEADY = 1 / 8;
const CLOSE = 0.03;
/** So many times slower than on the average a line is taken to run. */
const SLOWER = 4;

/**
 * How far t must go from `t`, forwards (`sense` 1) or backwards (-1), for the line to get `pixels` away from there.
 * `speed` there is a first guess in px a unit of t, `average` of the whole line the answer where that place is out of sight;
 * `steady`: the map is flat.
 */
export function stepFor(
  view: View,
  lines: Lines,
  line: number,
  copy: number,
  t: number,
  sense: number,
  pixels: number,
  speed: number,
  average: number,
  steady: boolean,
): number {
  // Near the limb pixels are far apart; a head drawn straight over a quarter of a long line would be a chord.
  const most = Math.min(FARTHEST, (SLOWER * pixels) / average);
  let step = Math.min(most, pixels / speed);
  if (steady && step < STEADY) return step;
  lineOnScreen(view, lines, line, copy, t, here);
  for (let round = 0; round < ROUNDS; round++) {
    lineOnScreen(view, lines, line, copy, t + sense * step, there);
    const [dx, dy] = [(there[0] as number) - (here[0] as number), (there[1] as number) - (here[1] as number)];
    const away = Math.sqrt(dx * dx + dy * dy);
    if (!(away > 0)) return Math.min(step, pixels / average);
    const share = pixels / away;
    step = Math.min(most, step * Math.min(4, Math.max(0.25, share)));
    if (Math.abs(share - 1) < CLOSE) return step;
  }
  return step;
}
