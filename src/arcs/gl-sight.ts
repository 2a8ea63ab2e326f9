// What one look at a line tells: how long it is on the screen, how fast it runs there, whether it can be seen at all.
import { ANCHORS } from "./gl-lines.ts";
import type { Sight } from "./gl-view.ts";
import type { Box } from "./run.ts";

/** Length on the screen of what is seen of a line, px. */
export function lengthOf(sight: Sight): number {
  let length = 0;
  for (let i = 1; i < ANCHORS.length; i++) length += stepOf(sight, i - 1, i) || 0;
  return length;
}

/** px a unit of t near the corridor's first end, or its last; NaN out of sight. */
export const speedAt = (sight: Sight, first: boolean) =>
  first ? stepOf(sight, 0, 1) / NEAR_FIRST : stepOf(sight, ANCHORS.length - 2, ANCHORS.length - 1) / NEAR_LAST;
const NEAR_FIRST = (ANCHORS[1] as number) - (ANCHORS[0] as number);
const NEAR_LAST = 1 - (ANCHORS[ANCHORS.length - 2] as number);

/** Which share of t is seen: the rest is behind the horizon, but takes its part of the segments. */
export function seenShare(sight: Sight): number {
  let seen = 0;
  for (let i = 1; i < ANCHORS.length; i++) {
    if (stepOf(sight, i - 1, i) >= 0) seen += (ANCHORS[i] as number) - (ANCHORS[i - 1] as number);
  }
  return Math.max(0.02, seen);
}

function stepOf(sight: Sight, a: number, b: number): number {
  const dx = (sight[2 * b] as number) - (sight[2 * a] as number);
  const dy = (sight[2 * b + 1] as number) - (sight[2 * a + 1] as number);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Can the line touch that part of the view? A line partly behind the horizon is kept: its box says nothing. */
export function inView(sight: Sight, [left, top, right, bottom]: Box, margin: number): boolean {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let i = 0; i < ANCHORS.length; i++) {
    const x = sight[2 * i] as number;
    const y = sight[2 * i + 1] as number;
    if (Number.isNaN(x)) return true;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return x1 >= left - margin && y1 >= top - margin && x0 <= right + margin && y0 <= bottom + margin;
}
