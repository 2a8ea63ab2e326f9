// Pixels along a line, where its scale changes on the way: near the limb of the globe, or on a tilted map.
import type { Lines } from "./gl-lines.ts";
import { SAMPLES } from "./gl-shader.ts";
import { projectWorld, type View } from "./gl-view.ts";

const place = new Float64Array(2);
const here = new Float64Array(2);
const there = new Float64Array(2);
const ROUNDS = 3;
const FARTHEST = 0.95;

/** The line's place in the Mercator world at t of the corridor: the same cubic as in the shader. */
export function lineAt(lines: Lines, line: number, t: number, into: Float64Array): void {
  const at = Math.min(1, Math.max(0, t)) * SAMPLES;
  const i = Math.min(SAMPLES - 1, Math.floor(at));
  const f = at - i;
  const g = 1 - f;
  const { texels } = lines;
  const a = (line * (SAMPLES + 1) + i) * 4;
  for (let axis = 0; axis < 2; axis++) {
    const from = texels[a + axis] as number;
    const to = texels[a + 4 + axis] as number;
    const leaving = (texels[a + 2 + axis] as number) / SAMPLES;
    const arriving = (texels[a + 6 + axis] as number) / SAMPLES;
    into[axis] = from * g * g * (1 + 2 * f) + to * f * f * (3 - 2 * f) + leaving * f * g * g - arriving * f * f * g;
  }
}

/** A place of the line on the screen, as x and y; x is NaN where it cannot be seen. */
function lineOnScreen(view: View, lines: Lines, line: number, copy: number, t: number, into: Float64Array): void {
  lineAt(lines, line, t, place);
  if (!projectWorld(view, (place[0] as number) + copy, place[1] as number, into, 0)) into[0] = Number.NaN;
}

/**
 * How far t must go from `t`, forwards (`sense` 1) or backwards (-1), for the line to get `pixels` away from there.
 * `speed` is a first guess in px a unit of t, and the answer where that place is out of sight.
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
): number {
  let step = Math.min(FARTHEST, pixels / speed);
  lineOnScreen(view, lines, line, copy, t, here);
  for (let round = 0; round < ROUNDS; round++) {
    lineOnScreen(view, lines, line, copy, t + sense * step, there);
    const away = Math.hypot((there[0] as number) - (here[0] as number), (there[1] as number) - (here[1] as number));
    if (!(away > 0)) return step;
    step = Math.min(FARTHEST, step * Math.min(4, Math.max(0.25, pixels / away)));
  }
  return step;
}
