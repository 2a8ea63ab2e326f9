import { describe, expect, test } from "vitest";
import { NO_PADDING } from "../../src/overlays/view.ts";
import { type Look, planeOf, worldSize } from "../../src/sheet/projection.ts";
import { pulled, zoomedTo } from "../../src/sheet/steer.ts";

const look = (change: Partial<Look["camera"]> = {}, kind: Look["kind"] = "mercator"): Look => ({
  kind,
  camera: { center: [58.7, 45.2], zoom: 2.89, bearing: 0, pitch: 0, ...change },
  width: 745,
  height: 804,
  padding: NO_PADDING,
});
const at = (point: readonly [number, number] | null) => point?.map((x) => Math.round(x * 100) / 100);

/** Web Mercator written out: 512 px tiles, y down. */
function mercator([lng, lat]: [number, number], zoom: number): [number, number] {
  const size = worldSize(zoom);
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [((lng + 180) / 360) * size, (0.5 - y / (2 * Math.PI)) * size];
}

describe("Mercator", () => {
  test("puts the camera's centre in the middle, and in the middle of the free rectangle", () => {
    expect(at(planeOf(look()).project([58.7, 45.2]))).toEqual([372.5, 402]);
    const padded = { ...look(), padding: { top: 0, right: 100, bottom: 50, left: 0 } };
    expect(at(planeOf(padded).project([58.7, 45.2]))).toEqual([322.5, 377]);
  });

  test.each([[[37.6, 55.8]], [[68.8, 38.6]], [[-10, 70]], [[120, -30]]] as [[number, number]][])(
    "puts %s where the map on the graphics card has it",
    (place) => {
      const [x, y] = mercator(place, 2.89);
      const [cx, cy] = mercator([58.7, 45.2], 2.89);
      const seen = planeOf(look()).project(place) ?? [Number.NaN, Number.NaN];
      expect(seen[0]).toBeCloseTo(372.5 + x - cx, 6);
      expect(seen[1]).toBeCloseTo(402 + y - cy, 6);
    },
  );

  test("turns with the bearing: looking east, the east is up", () => {
    const east = planeOf(look({ center: [0, 0], bearing: 90 })).project([10, 0]);
    expect(at(east)?.[0]).toBe(372.5);
    expect(east?.[1]).toBeLessThan(402);
  });

  test("shows the other side of 180° next to this side", () => {
    const plane = planeOf(look({ center: [178, 0] }));
    const [west, east] = [plane.project([179, 0]), plane.project([-179, 0])];
    expect((east?.[0] ?? 0) - (west?.[0] ?? 0)).toBeCloseTo((2 / 360) * worldSize(2.89), 6);
  });

  test("an edge between two points is straight, however long", () => {
    const d = planeOf(look({ center: [-110, 49], zoom: 2 })).path({
      type: "LineString",
      coordinates: [
        [-123, 49],
        [-95, 49],
      ],
    });
    const heights = new Set([...(d ?? "").matchAll(/,([\d.]+)/g)].map(([, y]) => y));
    expect(heights.size).toBe(1);
  });

  test("an area on screen grows with latitude as the projection does", () => {
    const plane = planeOf(look());
    expect(plane.areaOnScreen(0.01, [0, 60]) / plane.areaOnScreen(0.01, [0, 0])).toBeCloseTo(4, 6);
  });
});

describe("globe", () => {
  test("hides what lies behind the horizon", () => {
    const plane = planeOf(look({}, "globe"));
    expect(plane.project([58.7, 45.2])).not.toBeNull();
    expect(plane.project([-121.3, -45.2])).toBeNull();
    expect(plane.invert([2, 2])).not.toBeNull();
    expect(planeOf(look({ zoom: 0 }, "globe")).invert([2, 2])).toBeNull();
  });

  test("is as large at its centre as the flat map", () => {
    const near: [number, number] = [58.8, 45.2];
    const [flat, round] = [planeOf(look()).project(near), planeOf(look({}, "globe")).project(near)];
    expect((round?.[0] ?? 0) - 372.5).toBeCloseTo((flat?.[0] ?? 0) - 372.5, 2);
  });

  test("turns with the bearing as the flat map does", () => {
    const east = planeOf(look({ center: [0, 0], bearing: 90 }, "globe")).project([10, 0]);
    expect(at(east)?.[0]).toBeCloseTo(372.5, 1);
    expect(east?.[1]).toBeLessThan(402);
  });
});

describe("steering", () => {
  test("a pull moves the picture by as much", () => {
    const before = planeOf(look()).project([68, 40]) ?? [0, 0];
    const camera = pulled(look(), [30, -20]);
    const after = planeOf({ ...look(), camera }).project([68, 40]) ?? [0, 0];
    expect(after[0] - before[0]).toBeCloseTo(30, 6);
    expect(after[1] - before[1]).toBeCloseTo(-20, 6);
  });

  test("a pull follows the hand on a turned map", () => {
    const turned = look({ bearing: 90 });
    const before = planeOf(turned).project([60, 45]) ?? [0, 0];
    const after = planeOf({ ...turned, camera: pulled(turned, [30, -20]) }).project([60, 45]) ?? [0, 0];
    expect(after[0] - before[0]).toBeCloseTo(30, 4);
    expect(after[1] - before[1]).toBeCloseTo(-20, 4);
  });

  test.each(["mercator", "globe"] as const)("on the %s zooming keeps the place under the pointer", (kind) => {
    const start = look({}, kind);
    const pointer = [500, 300] as const;
    const place = planeOf(start).invert(pointer);
    const camera = zoomedTo(start, 3.4, pointer);
    const now = place && planeOf({ ...start, camera }).project(place);
    expect(Math.hypot((now?.[0] ?? 0) - 500, (now?.[1] ?? 0) - 300)).toBeLessThan(kind === "globe" ? 1 : 0.01);
  });

  test("zoom stays within its bounds", () => {
    expect(zoomedTo(look(), 40, [0, 0]).zoom).toBe(8);
    expect(zoomedTo(look(), -40, [372, 402]).zoom).toBe(-0.6);
  });
});
