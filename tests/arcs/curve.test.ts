import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arcCurve, bowOf, corridorOf, inOrder } from "../../src/arcs/bow.ts";
import {
  curveBetween,
  flatPush,
  mercatorLat,
  mercatorY,
  type Plane,
  sampleCurve,
  shorterWay,
} from "../../src/arcs/curve.ts";
import type { LngLat } from "../../src/model/record.ts";
import { flow, placeOf, tie } from "./arcs.ts";

const planes: readonly Plane[] = ["mercator", "sphere"];
const spot = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -84, max: 84, noNaN: true }));
const world = { kind: "world", side: 1 } as const;

describe.each(planes)("a line on the %s", (plane) => {
  test("starts and ends at its ends", () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const points = sampleCurve(curveBetween(a, b, plane, world), 24);
        expect(shorterWay(a[0], points[0]!)).toBeCloseTo(0, 6);
        expect(points[1]).toBeCloseTo(a[1], 6);
        expect(Math.abs(shorterWay(b[0], points.at(-2)!)) % 360).toBeCloseTo(0, 4);
        expect(points.at(-1)).toBeCloseTo(b[1], 4);
      }),
    );
  });

  test("has no hole and no jump, whatever its ends", () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const points = sampleCurve(curveBetween(a, b, plane, { kind: "fan", side: -1 }), 32);
        for (const x of points) expect(Number.isFinite(x)).toBe(true);
        for (let i = 2; i < points.length; i += 2)
          expect(Math.abs(points[i]! - points[i - 2]!)).toBeLessThanOrEqual(180);
      }),
    );
  });

  test("takes the shorter way over the antimeridian", () => {
    const points = sampleCurve(curveBetween(placeOf("JPN"), placeOf("USA"), plane, world), 24);
    const lngs = points.filter((_, i) => i % 2 === 0);
    expect(Math.min(...lngs)).toBeGreaterThanOrEqual(139.6);
    expect(lngs.at(-1)).toBeCloseTo(360 - 77.04, 6);
  });

  test("between ends that coincide has no length", () => {
    const here = placeOf("TJK");
    for (const x of sampleCurve(curveBetween(here, here, plane, world), 8)) expect(Number.isFinite(x)).toBe(true);
  });
});

test("a line over the pole and one between opposite ends stay finite", () => {
  const ends: readonly [LngLat, LngLat][] = [
    [placeOf("SJM"), [-164, 78]],
    [
      [10, 20],
      [-170, -20],
    ],
    [
      [0, 90],
      [0, -90],
    ],
  ];
  for (const [a, b] of ends) {
    for (const plane of planes)
      for (const x of sampleCurve(curveBetween(a, b, plane, world), 32)) expect(x).not.toBeNaN();
  }
});

test("the flat line is symmetric about the middle of its chord", () => {
  const curve = curveBetween([0, 0], [60, 0], "mercator", world);
  for (const t of [0.1, 0.25, 0.4]) {
    expect(curve(t)[0] + curve(1 - t)[0]).toBeCloseTo(60, 9);
    expect(curve(t)[1]).toBeCloseTo(curve(1 - t)[1], 9);
  }
});

test("longer lines bend more, up to a most", () => {
  const bow = (pixels: number) => (flatPush(pixels / 606, { kind: "fan", side: 1 }) * 606) / 1.2;
  expect(bow(100) / 100).toBeLessThan(bow(300) / 300);
  expect(bow(310)).toBeCloseTo(310 * (0.05 + 0.14 / 2), 6);
  expect(bow(5000)).toBeCloseTo(78, 6);
});

test("heights of the Mercator plane go there and back", () => {
  for (const lat of [-85, -45, 0, 12.5, 85]) expect(mercatorLat(mercatorY(lat))).toBeCloseTo(lat, 9);
  expect(mercatorY(90)).toBe(mercatorY(85.0511287798));
});

describe("the set", () => {
  test("both directions run on one line, in opposite senses", () => {
    const bow = bowOf([flow("TJK", "RUS"), flow("RUS", "TJK")]);
    const there = arcCurve(flow("TJK", "RUS"), bow, "mercator");
    const back = arcCurve(flow("RUS", "TJK"), bow, "mercator");
    for (const t of [0, 0.3, 0.5, 1]) expect(there(t)).toEqual(back(1 - t));
    expect(corridorOf(flow("TJK", "RUS"))).toBe(corridorOf(flow("RUS", "TJK")));
  });

  test("the world's lines bend towards the nearer pole", () => {
    const lift = (a: string, b: string) => {
      const line = arcCurve(flow(a, b), { kind: "world" }, "mercator");
      return line(0.5)[1] - mercatorLat((mercatorY(placeOf(a)[1]) + mercatorY(placeOf(b)[1])) / 2);
    };
    expect(lift("USA", "TJK")).toBeGreaterThan(1);
    expect(lift("JPN", "USA")).toBeGreaterThan(1);
    expect(lift("NZL", "BRA")).toBeLessThan(-1);
  });

  test("a fan bends to one side seen from the selected country, whichever way people go", () => {
    const arcs = [
      flow("TJK", "RUS", { side: "out" }),
      flow("KAZ", "TJK", { side: "in" }),
      flow("TJK", "USA", { side: "out" }),
    ];
    const bow = bowOf(arcs);
    expect(bow).toEqual({ kind: "fan", focus: "TJK", turn: 1 });
    const turns = ["RUS", "KAZ", "USA"].map((id) => {
      const line = arcCurve(flow("TJK", id), bow, "mercator");
      const [a, m, b] = [line(0), line(0.5), line(1)].map(
        ([lng, lat]) => [(lng * Math.PI) / 180, mercatorY(lat)] as const,
      );
      return Math.sign((b![0] - a![0]) * (m![1] - a![1]) - (b![1] - a![1]) * (m![0] - a![0]));
    });
    expect(turns).toEqual([1, 1, 1]);
  });

  test("flows seen from two countries are a world, not a fan", () => {
    expect(bowOf([flow("TJK", "RUS", { side: "out" }), flow("KAZ", "RUS", { side: "out" })])).toEqual({
      kind: "world",
    });
    expect(bowOf([flow("TJK", "RUS")])).toEqual({ kind: "world" });
  });

  test("the order rises by the corridor's larger direction, so the last n are the n biggest", () => {
    const arcs = [
      flow("USA", "BRA", { magnitude: 500 }),
      flow("TJK", "RUS", { magnitude: 900 }),
      flow("RUS", "TJK", { magnitude: 10 }),
      flow("BRA", "USA", { magnitude: 700 }),
    ];
    expect(inOrder(arcs).map(({ id }) => id)).toEqual(["USA>BRA", "BRA>USA", "RUS>TJK", "TJK>RUS"]);
    expect(inOrder(arcs.toReversed()).map(({ id }) => id)).toEqual(inOrder(arcs).map(({ id }) => id));
  });

  test("lines of one pair of countries spread as a symmetric lens", () => {
    const bow = bowOf([]);
    const [low, mid, high] = [0, 1, 2].map((lane) => arcCurve(tie("KAZ", "TJK", lane, 3), bow, "mercator")(0.5));
    expect(low![0] + high![0]).toBeCloseTo(2 * mid![0], 6);
    expect(Math.abs(high![0] - low![0])).toBeGreaterThan(1);
  });
});
