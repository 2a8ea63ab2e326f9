import { describe, expect, test } from "vitest";
import type { SignMark } from "../../src/overlays/marks.ts";
import { meets, type PlacedLabel } from "../../src/overlays/placing.ts";
import { type SignGround, signWidth, spotSigns } from "../../src/overlays/sign-spots.ts";

const numberOf = String;
const sign = (country: string, at: [number, number], more: Partial<SignMark> = {}): SignMark => ({
  id: `change ${country}`,
  country,
  signs: ["joined", "ended"],
  count: null,
  at,
  shift: [0, 0],
  ...more,
});
const label = (country: string, x0: number, y0: number): PlacedLabel => ({
  country,
  text: country,
  tier: "plain",
  face: { size: 14, weight: 500 },
  halo: 3,
  anchor: "start",
  x: x0,
  y: y0 + 12,
  box: { x0, y0, x1: x0 + 60, y1: y0 + 16 },
  lines: [],
  pips: [],
});
const ground = (labels: readonly PlacedLabel[]): SignGround => ({
  width: 400,
  height: 300,
  reserved: [],
  discs: [],
  labels,
  project: ([x, y]) => [x, y],
  numberOf,
});
const boxOf = (placed: SignMark) => {
  const [x, y] = [placed.at[0] + placed.shift[0], placed.at[1] + placed.shift[1]];
  const half = signWidth(placed, numberOf) / 2;
  return { x0: x - half, x1: x + half, y0: y - 8, y1: y + 8 };
};

describe("signs of what changed", () => {
  test("stand right of the name, on its line", () => {
    const [placed] = spotSigns([sign("AAA", [100, 100])], ground([label("AAA", 80, 92)]));
    const box = placed && boxOf(placed);
    expect(box?.x0).toBe(144);
    expect(box && (box.y0 + box.y1) / 2).toBeCloseTo(99.84);
  });
  test("of a country without a name stand over its middle", () => {
    expect(spotSigns([sign("AAA", [100, 100])], ground([]))[0]?.shift).toEqual([0, 0]);
  });
  test("cover no name and no other sign, however close the countries lie", () => {
    const places = Array.from(
      { length: 40 },
      (_, i) => [150 + (i % 8) * 22, 100 + Math.floor(i / 8) * 18] as [number, number],
    );
    const labels = [label("C0", 150, 92), label("C9", 180, 130), label("C20", 230, 140)];
    const placed = spotSigns(
      places.map((at, i) => sign(`C${i}`, at, { count: i + 1 })),
      ground(labels),
    );
    expect(placed.length).toBeGreaterThan(8);
    const boxes = placed.map(boxOf);
    for (const [i, box] of boxes.entries()) {
      expect(labels.some((name) => meets(name.box, box))).toBe(false);
      expect(boxes.slice(i + 1).some((other) => meets(other, box))).toBe(false);
    }
  });
  test("out of sight or without a free place are left out", () => {
    const away: SignGround = { ...ground([]), project: () => null };
    expect(spotSigns([sign("AAA", [100, 100])], away)).toEqual([]);
    const full: SignGround = { ...ground([]), reserved: [{ x0: 0, y0: 0, x1: 400, y1: 300 }] };
    expect(spotSigns([sign("AAA", [100, 100])], full)).toEqual([]);
  });
});
