import { describe, expect, test } from "vitest";
import type { LngLat } from "../../src/model/record.ts";
import { type BorderTopology, outlineOf, ringLines, splitAt180 } from "../../src/overlays/borders.ts";

// Three countries in a row, C apart from the sea round it only in the east:
//
//   10 +-----0----+----1-----+----2-----+
//      |    AAA   |   BBB    |   CCC    |
//      3    AAA   4   BBB    5   CCC    6      sea all round
//      |    AAA   |   BBB    |   CCC    |
//    0 +-----7----+----8-----+----9-----+
//      0         10         20         30
const [a, b, c, d]: LngLat[] = [
  [0, 10],
  [10, 10],
  [20, 10],
  [30, 10],
] as LngLat[];
const [e, f, g, h]: LngLat[] = [
  [0, 0],
  [10, 0],
  [20, 0],
  [30, 0],
] as LngLat[];
const row: BorderTopology = {
  arcs: [
    [a, b],
    [b, c],
    [c, d],
    [e, a],
    [b, f],
    [c, g],
    [d, h],
    [f, e],
    [g, f],
    [h, g],
  ] as number[][][],
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", properties: { a3: "AAA" }, arcs: [[0, 4, 7, 3]] },
        { type: "Polygon", properties: { a3: "BBB" }, arcs: [[1, 5, 8, ~4]] },
        { type: "Polygon", properties: { a3: "CCC" }, arcs: [[2, 6, 9, ~5]] },
      ],
    },
  },
};
const ring = (bloc: string, ...countries: string[]) => ({ bloc, countries, fill: "#000000", ink: "#ffffff" });

/** Twice the signed area of a closed line: negative when it runs clockwise, that is with the land to its right. */
const turn = (line: readonly LngLat[]) =>
  line.slice(1).reduce((sum, [x, y], i) => sum + (line[i] as LngLat)[0] * y - (line[i] as LngLat)[1] * x, 0);

describe("the ring of a bloc", () => {
  test("runs round the union, not along the border inside it", () => {
    const [only, ...more] = ringLines(row, [ring("X", "AAA", "BBB")]);
    expect(more).toEqual([]);
    expect(only?.lines).toHaveLength(1);
    const line = only?.lines[0] ?? [];
    expect(line[0]).toEqual(line.at(-1));
    expect(new Set(line.map(String))).toEqual(new Set([a, b, c, g, f, e].map(String)));
    expect(
      line.slice(1).some((p, i) => String([line[i], p]) === String([b, f]) || String([line[i], p]) === String([f, b])),
    ).toBe(false);
  });

  test("keeps the land to its right", () => {
    for (const { lines } of ringLines(row, [ring("X", "AAA", "BBB", "CCC"), ring("Y", "CCC")])) {
      for (const line of lines.filter((l) => String(l[0]) === String(l.at(-1)))) expect(turn(line)).toBeLessThan(0);
    }
  });

  test("moves one lane in only along borders an earlier ring already holds", () => {
    //      X: A B      Y: B C     both hold the top and the bottom of B, each its own ends
    const lines = ringLines(row, [ring("X", "AAA", "BBB"), ring("Y", "BBB", "CCC")]).filter((l) => l.bloc === "Y");
    expect(lines.map((l) => l.lane).sort()).toEqual([0, 1]);
    const inner = lines.find((l) => l.lane === 1)?.lines ?? [];
    expect(inner.map(String).sort()).toEqual(
      [
        [b, c],
        [g, f],
      ]
        .map(String)
        .sort(),
    );
    const outer = lines.find((l) => l.lane === 0)?.lines ?? [];
    expect(outer.map((line) => line.length).sort()).toEqual([2, 4]);
  });

  test("the two sides of one border are two borders", () => {
    const lanes = ringLines(row, [ring("X", "AAA"), ring("Y", "BBB")]).map((l) => l.lane);
    expect(lanes).toEqual([0, 0]);
  });

  test("says how large the land is it runs round, connected members together", () => {
    const [one] = ringLines(row, [ring("X", "AAA")]);
    const [two] = ringLines(row, [ring("X", "AAA", "BBB")]);
    const apart = ringLines(row, [ring("X", "AAA", "CCC")]);
    expect((two?.extent ?? 0) / (one?.extent ?? 1)).toBeCloseTo(2, 6);
    expect(apart.every((l) => Math.abs(l.extent - (one?.extent ?? 0)) < 1e-12)).toBe(true);
  });

  test("nobody in it, no line", () => {
    expect(ringLines(row, [ring("X")])).toEqual([]);
    expect(ringLines(row, [ring("X", "ZZZ")])).toEqual([]);
  });
});

//   10 +----------------+
//      |  AAA  +--+     |
//      |       |B |     |      B lies wholly inside A; so does the Siachen, which is no state
//      |  +-+  +--+     |
//      |  |K|           |
//    0 +----------------+
const square = (x: number, y: number, size: number): LngLat[] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
const enclaves: BorderTopology = {
  arcs: [square(0, 0, 10), square(5, 5, 2), square(1, 1, 1)],
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", properties: { a3: "AAA" }, arcs: [[0], [~1], [~2]] },
        { type: "Polygon", properties: { a3: "BBB" }, arcs: [[1]] },
        { type: "Polygon", properties: { a3: "KAS" }, arcs: [[2]] },
      ],
    },
  },
};

describe("land inside a member", () => {
  test("another country is left out, with the small extent of the gap; a territory is dissolved", () => {
    const lines = ringLines(enclaves, [ring("X", "AAA")]);
    expect(lines).toHaveLength(2);
    expect(lines.flatMap((l) => l.lines.map((line) => Math.abs(turn(line)) / 2)).sort()).toEqual([100, 4]);
    const [small, large] = lines.map((l) => l.extent).sort((p, q) => p - q);
    expect((small ?? 1) / (large ?? 1)).toBeLessThan(0.05);
  });
  test("once the other country joins, the gap is gone", () => {
    expect(ringLines(enclaves, [ring("X", "AAA", "BBB")]).flatMap((l) => l.lines)).toHaveLength(1);
    expect(outlineOf(enclaves, ["AAA"])).toHaveLength(2);
  });
});

describe("across 180°", () => {
  test("a line ends at one edge and goes on at the other, at the same latitude", () => {
    //        179 | -179
    expect(
      splitAt180([
        [170, 0],
        [179, 10],
        [-179, 20],
        [-170, 20],
      ]),
    ).toEqual([
      [
        [170, 0],
        [179, 10],
        [180, 15],
      ],
      [
        [-180, 15],
        [-179, 20],
        [-170, 20],
      ],
    ]);
  });
  test("westwards too, and a point on the edge makes no empty part", () => {
    expect(
      splitAt180([
        [-170, 0],
        [-180, 5],
        [170, 5],
      ]),
    ).toEqual([
      [
        [-170, 0],
        [-180, 5],
        [-180, 5],
      ],
      [
        [180, 5],
        [170, 5],
      ],
    ]);
    expect(
      splitAt180([
        [10, 0],
        [20, 0],
      ]),
    ).toEqual([
      [
        [10, 0],
        [20, 0],
      ],
    ]);
  });
});
