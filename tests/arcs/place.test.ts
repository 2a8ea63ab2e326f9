import { describe, expect, test } from "vitest";
import { type PlaceOptions, placeArcs, radiusOf } from "../../src/arcs/place.ts";
import { flatMap, flow, placeOf, tie } from "./arcs.ts";

const view = [0, 0, 1440, 900] as const;
const flat = (scale: number, centre?: [number, number]): PlaceOptions => ({
  plane: "mercator",
  project: flatMap(scale, centre),
  view,
  copies: [-360, 0, 360],
});
const middleAsia = flat(606, [55, 46]);
const onScreen = (id: string, options = middleAsia) => options.project(placeOf(id))!;
const between = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const numbers = (d: string) => d.match(/-?[\d.]+/g)!.map(Number);
const pointsOf = (d: string) => {
  const all = numbers(d);
  return all.filter((_, i) => i % 2 === 0).map((x, i) => [x, all[2 * i + 1]!] as const);
};

describe("a flow on the screen", () => {
  const [there] = placeArcs([flow("TJK", "RUS", { side: "out" })], middleAsia);

  test("starts 2 px beyond its node and ends 3 px before the other", () => {
    const lane = there!.lanes[0]!;
    expect(between(lane[0]!, onScreen("TJK"))).toBeGreaterThanOrEqual(5.2);
    expect(between(lane[0]!, onScreen("TJK"))).toBeLessThan(6.5);
    expect(between(there!.head![0], onScreen("RUS"))).toBeCloseTo(Math.hypot(6.2, 1), 0);
  });

  test("stops at the rim of a disc, never under it", () => {
    const radius = radiusOf([
      { id: "RUS", kind: "total", country: "RUS", at: placeOf("RUS"), radius: 21, sums: [21, 12], title: "" },
    ]);
    const [placed] = placeArcs([flow("TJK", "RUS")], { ...middleAsia, radius });
    for (const point of pointsOf(placed!.d)) expect(between(point, onScreen("RUS"))).toBeGreaterThan(23.4);
  });

  test("keeps to the right of its way, a pixel off the line both directions share", () => {
    const [one, other] = placeArcs(
      [flow("KAZ", "TJK", { side: "in" }), flow("TJK", "KAZ", { side: "out" })],
      middleAsia,
    );
    const south = one!.arc.id === "KAZ>TJK" ? one! : other!;
    const north = south === one ? other! : one!;
    // Going south, right is west; going north, right is east.
    expect(south.mid![0]).toBeLessThan(north.mid![0]);
    expect(between(south.mid!, north.mid!)).toBeCloseTo(2 * (1 + 4 / 2), 0);
  });

  test("has its barb on the outer side, as long and as wide as its width asks", () => {
    const [tip, barb] = there!.head!;
    const lane = there!.lanes[0]!;
    const [a, b] = [lane.at(-2)!, lane.at(-1)!];
    const [dx, dy] = [(b[0] - a[0]) / between(a, b), (b[1] - a[1]) / between(a, b)];
    const back = -((barb[0] - tip[0]) * dx + (barb[1] - tip[1]) * dy);
    const aside = (barb[0] - tip[0]) * -dy + (barb[1] - tip[1]) * dx;
    expect(back).toBeCloseTo(6 + 0.95 * 4, 0);
    expect(aside).toBeGreaterThan(4 + (3 + 0.34 * 4) - 1);
  });

  test("keeps its shape when the map is moved and zoomed", () => {
    const coarse = placeArcs([flow("TJK", "RUS", { side: "out" })], middleAsia)[0]!;
    const fine = placeArcs([flow("TJK", "RUS", { side: "out" })], { ...flat(1212, [55, 46]) })[0]!;
    // Both middles are halfway along, so they scale about the middle of the map but for the trimmed ends.
    expect(fine.mid![0] - 720).toBeCloseTo(2 * (coarse.mid![0] - 720), -1);
    expect(fine.mid![1] - 450).toBeCloseTo(2 * (coarse.mid![1] - 450), -1);
  });
});

describe("the Pacific", () => {
  test("a line over the antimeridian leaves at one edge and comes in at the other", () => {
    const wide = flat(1440 / (2 * Math.PI), [0, 0]);
    const [placed] = placeArcs([flow("JPN", "USA")], wide);
    expect(placed!.lanes).toHaveLength(2);
    const [west, east] = placed!.lanes.toSorted((a, b) => a[0]![0] - b[0]![0]);
    expect(Math.min(...west!.map(([x]) => x))).toBeLessThan(0);
    expect(Math.max(...east!.map(([x]) => x))).toBeGreaterThan(1440);
    for (const lane of placed!.lanes) {
      for (const [x] of lane) expect(x < 720 - 250 || x > 720 + 250).toBe(true);
    }
  });

  test("on a sheet without copies the line is cut at the sheet's edge, with nothing drawn across", () => {
    const wrap = (lng: number) => ((((lng + 180) % 360) + 360) % 360) - 180;
    const project = ([lng, lat]: [number, number]) => flatMap(200)([wrap(lng), lat]);
    const [placed] = placeArcs([flow("NZL", "WSM")], { plane: "sphere", project, view, cut: 300 });
    expect(placed!.lanes).toHaveLength(2);
    const edges = placed!.lanes.map((lane) => [lane[0]!, lane.at(-1)!]);
    expect(edges[0]![1]![0]).toBeCloseTo(720 + Math.PI * 200, -1);
    expect(edges[1]![0]![0]).toBeCloseTo(720 - Math.PI * 200, -1);
    expect(placed!.head).not.toBeNull();
  });
});

describe("behind the globe", () => {
  const project = ([lng, lat]: [number, number]) => {
    const [l, p] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
    const depth = Math.cos(p) * Math.cos(l);
    return depth < 0 ? null : ([720 + 400 * Math.cos(p) * Math.sin(l), 450 - 400 * Math.sin(p)] as const);
  };
  const globe: PlaceOptions = { plane: "sphere", project, view };

  test("a line is cut at the horizon, and has a head only where its end is seen", () => {
    const [out] = placeArcs([flow("ITA", "JPN")], globe);
    const [back] = placeArcs([flow("JPN", "ITA")], globe);
    expect(out!.head).toBeNull();
    expect(back!.head).not.toBeNull();
    const last = out!.lanes[0]!.at(-1)!;
    expect(Math.hypot(last[0] - 720, last[1] - 450)).toBeGreaterThan(395);
  });

  test("a line wholly behind is not there", () => {
    expect(placeArcs([flow("NZL", "FJI")], globe)).toEqual([]);
  });
});

describe("odd arcs", () => {
  test("without width, to themselves, or shorter than their nodes are left out", () => {
    const arcs = [flow("TJK", "RUS", { width: 0 }), flow("TJK", "TJK"), flow("VAT", "ITA")];
    expect(placeArcs(arcs, middleAsia)).toEqual([]);
    expect(placeArcs([flow("VAT", "ITA")], flat(2_000_000, placeOf("ITA")))).toHaveLength(1);
  });

  test("a head shrinks to what there is of the line", () => {
    const near = flow("TJK", "KAZ", { width: 18, to: [69.6, 39.2] });
    const [placed] = placeArcs([near], { ...middleAsia });
    const [tip, barb] = placed!.head!;
    expect(between(tip, barb)).toBeLessThan(40);
    for (const x of numbers(placed!.d)) expect(Number.isFinite(x)).toBe(true);
  });

  test("a suspect figure has gaps, and its halo has none", () => {
    const [placed] = placeArcs([flow("TJK", "RUS", { style: "suspect" })], middleAsia);
    expect(placed!.d.split("M").length - 1).toBeGreaterThan(20);
    expect(placed!.casing.split("M").length - 1).toBe(1);
  });

  test("out of sight is not placed; a destination out of sight leaves through an exit", () => {
    expect(placeArcs([flow("BRA", "USA")], middleAsia)).toEqual([]);
    const [placed] = placeArcs([flow("TJK", "USA", { side: "out" })], middleAsia);
    expect(placed!.exits.origin).toBeNull();
    expect(placed!.exits.dest![0]).toBeCloseTo(0, 0);
    expect(placed!.mid![0]).toBeGreaterThan(0);
  });

  test("a tie is a trimmed line of its own, without lanes of directions", () => {
    const [placed] = placeArcs([tie("TJK", "KAZ", 0, 2)], middleAsia);
    expect(placed!.d.startsWith("M")).toBe(true);
    expect(placed!.d.endsWith("Z")).toBe(false);
    expect(placed!.halo).toBeCloseTo((4.2 - 1.7) / 2);
  });
});
