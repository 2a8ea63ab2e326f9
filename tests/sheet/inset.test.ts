import { expect, test } from "vitest";
import { insetPath } from "../../src/sheet/inset.ts";

const pointsOf = (d: string) =>
  [...d.matchAll(/([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test("a square keeps its shape, ten px further in", () => {
  const points = pointsOf(insetPath("M0,0L100,0L100,100L0,100Z", 10));
  expect(points.length).toBeGreaterThan(100);
  for (const [x, y] of points) {
    const distance = Math.min(x, y, 100 - x, 100 - y);
    expect(distance).toBeGreaterThan(9);
    expect(distance).toBeLessThan(11);
  }
});

test("what is narrower than twice the distance has no contour", () => {
  expect(insetPath("M0,0L100,0L100,12L0,12Z", 10)).toBe("");
  expect(insetPath("", 10)).toBe("");
});

//  +----------+   +----------+
//  | ........ +---+ ........ |   the waist is too narrow: two contours
//  | ........ +---+ ........ |
//  +----------+   +----------+
test("a waist parts the contour", () => {
  const d = insetPath("M0,0L60,0L60,25L90,25L90,0L150,0L150,60L90,60L90,35L60,35L60,60L0,60Z", 8);
  expect(d.split("M").length - 1).toBe(2);
  for (const [x] of pointsOf(d)) expect(x < 55 || x > 95).toBe(true);
});

test("around a hole the contour keeps to the land", () => {
  const d = insetPath("M0,0L100,0L100,100L0,100ZM40,40L40,60L60,60L60,40Z", 8);
  for (const [x, y] of pointsOf(d)) {
    const inHole = x > 35 && x < 65 && y > 35 && y < 65;
    expect(inHole, `${x},${y}`).toBe(false);
  }
});
