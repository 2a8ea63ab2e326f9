import { describe, expect, test } from "vitest";
import { areaMesh, segmentsOf, simplify, worldPoint } from "../../src/map/mesh.ts";

const square = (x: number, y: number, size: number) => [
  [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ],
];
const areaOf = (data: Float32Array, count = data.length / 2) => {
  let sum = 0;
  for (let i = 0; i < count * 2; i += 6) {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = data.subarray(i, i + 6);
    sum += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  }
  return sum;
};

describe("the mesh of an area", () => {
  test("covers it once, in pieces that bend with the globe", () => {
    const { data } = areaMesh({ type: "Polygon", coordinates: square(0, 0, 20) });
    const [[x0, y0], [x1, y1]] = [worldPoint([0, 20]), worldPoint([20, 0])];
    expect(areaOf(data)).toBeCloseTo((x1 - x0) * (y1 - y0), 7);
    for (let i = 0; i < data.length; i += 6) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = data.subarray(i, i + 4);
      expect(Math.hypot(bx - ax, by - ay)).toBeLessThan(2.01 / 360);
    }
  });

  // +--------+
  // | +----+ |
  // | |    | |    the gap is no part of it
  // | +----+ |
  // +--------+
  test("leaves holes out", () => {
    const [outer] = square(0, 0, 10);
    const [hole] = square(2, 2, 4);
    const whole = areaOf(areaMesh({ type: "Polygon", coordinates: [outer!] }).data);
    const ring = areaOf(areaMesh({ type: "Polygon", coordinates: [outer!, hole!] }).data);
    expect(ring / whole).toBeCloseTo(0.84, 2);
  });

  test("has its large islands first, so that small ones can be left out", () => {
    const mesh = areaMesh({ type: "MultiPolygon", coordinates: [square(50, 0, 1), square(0, 0, 20)] });
    const some = mesh.countFrom(0.0005);
    expect(some).toBeLessThan(mesh.countFrom(0));
    expect(areaOf(mesh.data, some)).toBeGreaterThan(0.99 * areaOf(mesh.data));
    expect(mesh.countFrom(1)).toBe(0);
  });

  test("takes the halves of land cut at 180° for one", () => {
    const small = square(-180, 60, 2);
    const mesh = areaMesh({ type: "MultiPolygon", coordinates: [square(160, 60, 20), small] });
    expect(mesh.countFrom(0.001)).toBe(mesh.countFrom(0));
  });
});

describe("pieces of a line", () => {
  test("join end to end, know how far along they are, and lie in boxes", () => {
    const { data, chunks } = segmentsOf(
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
      ],
      1e-6,
    );
    expect(chunks.reduce((sum, { count }) => sum + count, 0)).toBe(data.length / 5);
    for (let i = 5; i < data.length; i += 5) {
      expect([data[i], data[i + 1]]).toEqual([data[i - 3], data[i - 2]]);
      expect(data[i + 4]).toBeGreaterThan(data[i - 1] ?? 0);
    }
    const [[x0, y1], [x1, y0]] = [worldPoint([0, 0]), worldPoint([10, 10])];
    const box = chunks.map((chunk) => chunk.box);
    expect(Math.min(...box.map((b) => b[0]))).toBeCloseTo(x0, 9);
    expect(Math.max(...box.map((b) => b[2]))).toBeCloseTo(x1, 9);
    expect([Math.min(...box.map((b) => b[1])), Math.max(...box.map((b) => b[3]))].map((v) => v.toFixed(6))).toEqual([
      y0.toFixed(6),
      y1.toFixed(6),
    ]);
  });
  test("a line of one point makes none", () => {
    expect(segmentsOf([[[1, 1]], []], 0).data).toHaveLength(0);
  });
});

test("simplifying keeps ends and corners and drops what nobody would see", () => {
  expect(
    simplify(
      [
        [0, 0],
        [1, 0.001],
        [2, 0],
        [2, 5],
      ],
      0.01,
    ),
  ).toEqual([
    [0, 0],
    [2, 0],
    [2, 5],
  ]);
  expect(
    simplify(
      [
        [0, 0],
        [1, 0.5],
        [2, 0],
      ],
      0.01,
    ),
  ).toHaveLength(3);
  expect(
    simplify(
      [
        [0, 0],
        [5, 5],
        [0, 0],
      ],
      1,
    ),
  ).toHaveLength(3);
});
