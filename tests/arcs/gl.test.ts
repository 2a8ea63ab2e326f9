import { describe, expect, test } from "vitest";
import { arcCurve, bowOf, inOrder } from "../../src/arcs/bow.ts";
import type { Plane } from "../../src/arcs/curve.ts";
import { bytesOf, crowdOf, dim } from "../../src/arcs/gl-crowd.ts";
import { FINE_FLOATS } from "../../src/arcs/gl-hairline.ts";
import { createLines, PLACE, placeOn, worldX, worldY } from "../../src/arcs/gl-lines.ts";
import { createListing, type Listing, listChunks } from "../../src/arcs/gl-listing.ts";
import { createPace } from "../../src/arcs/gl-pace.ts";
import { createCrowdPicker } from "../../src/arcs/gl-pick.ts";
import { createStage } from "../../src/arcs/gl-scene.ts";
import { FLOATS, ROW, TEXELS } from "../../src/arcs/gl-shader.ts";
import { projectWorld, type View } from "../../src/arcs/gl-view.ts";
import { createPicker } from "../../src/arcs/pick.ts";
import { placeArcs } from "../../src/arcs/place.ts";
import type { Arc } from "../../src/overlays/marks.ts";
import { flow, placeOf, tie } from "./arcs.ts";

/** MapLibre's matrix of a flat map without tilt: world 0 to 1 to clip space. */
function flatView(zoom: number, [lng, lat]: readonly [number, number]): View {
  const [width, height] = [1440, 900];
  const world = 512 * 2 ** zoom;
  const [sx, sy] = [(2 * world) / width, (-2 * world) / height];
  const matrix = Float64Array.from([sx, 0, 0, 0, 0, sy, 0, 0, 0, 0, 1, 0, -sx * worldX(lng), -sy * worldY(lat), 0, 1]);
  return {
    width,
    height,
    ratio: 1,
    globe: false,
    copies: [-1, 0, 1],
    matrix,
    fallback: matrix,
    plane: [0, 0, 0, 1],
    transition: 0,
  };
}

/** A globe seen from far above longitude 0. */
function globeView(): View {
  const matrix = Float64Array.from([0.5, 0, 0, 0, 0, 0.8, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
  return {
    ...flatView(1, [0, 0]),
    globe: true,
    copies: [0],
    matrix,
    fallback: matrix,
    plane: [0, 0, 1, 0],
    transition: 1,
  };
}

const radius = () => 3.2;

function show(arcs: readonly Arc[], view: View, plane: Plane = "mercator", from = 0) {
  const bow = bowOf(arcs);
  const lines = createLines(bow, plane);
  lines.add(arcs);
  const crowd = crowdOf(arcs, bow, lines, radius);
  const listing = createListing();
  listChunks(crowd, from, lines, { view, dimmed: true }, listing);
  return { lines, crowd, listing, view };
}

const middleAsia = flatView(2.89, [55, 46]);
const fan = [
  flow("TJK", "RUS", { side: "out", width: 18, magnitude: 900 }),
  flow("RUS", "TJK", { side: "in", magnitude: 400 }),
  flow("TJK", "KAZ", { side: "out", width: 1.4, magnitude: 5 }),
];

describe("lines for the card", () => {
  test.each(["mercator", "sphere"] as const)("are the very lines of the other painter on the %s", (plane) => {
    const { lines } = show(fan, middleAsia, plane);
    const out = new Float64Array(PLACE);
    for (const arc of fan) {
      const curve = arcCurve(arc, bowOf(fan), plane);
      for (const t of [0, 0.113, 0.5, 0.77, 1]) {
        placeOn(lines, lines.indexOf(arc), arc.origin > arc.dest ? 1 - t : t, out, 0);
        const [lng, lat] = curve(t);
        expect(out[0]! * 1e4).toBeCloseTo(worldX(lng) * 1e4, 1);
        expect(out[1]! * 1e4).toBeCloseTo(worldY(lat) * 1e4, 1);
      }
    }
  });

  test("both directions share one; known ones are not computed again", () => {
    const lines = createLines({ kind: "world" }, "mercator");
    expect(lines.add([flow("TJK", "RUS"), flow("RUS", "TJK")])).toBe(1);
    expect(lines.indexOf(flow("TJK", "RUS"))).toBe(lines.indexOf(flow("RUS", "TJK")));
    expect(lines.dirtyFrom).toBe(0);
    lines.uploaded();
    expect(lines.add([flow("RUS", "TJK", { width: 9 })])).toBe(0);
    expect(lines.dirtyFrom).toBe(lines.rows);
    expect(lines.add([flow("BRA", "USA")])).toBe(1);
    expect(lines.dirtyFrom).toBe(0);
  });

  test("grow by rows and keep what they hold", () => {
    const many = Array.from({ length: 1500 }, (_, i) => ({
      ...flow("TJK", "RUS"),
      id: `TJK>X${i}`,
      dest: `X${i}`,
      to: [i / 10, 10] as [number, number],
    }));
    const lines = createLines({ kind: "world" }, "mercator");
    lines.add(many.slice(0, 40));
    const before = lines.texels.slice(0, 40 * TEXELS * 4);
    lines.add(many);
    expect(lines.texels.length % (ROW * 4)).toBe(0);
    expect(lines.texels.slice(0, before.length)).toEqual(before);
    expect(lines.indexOf(many[1499]!)).toBe(1499);
  });

  test("over the Pacific run on past the edge of the world", () => {
    const { lines } = show([flow("JPN", "USA")], middleAsia);
    const out = new Float64Array(PLACE);
    placeOn(lines, 0, 1, out, 0);
    expect(out[0]).toBeCloseTo(worldX(360 - 77.04), 5);
  });
});

describe("chunks", () => {
  const at = ({ ribbons }: Listing, chunk: number, which: number) => ribbons.data[chunk * FLOATS + which]!;

  test("are trimmed in pixels, headed once, and joined without gap", () => {
    const { listing } = show(fan.slice(0, 1), middleAsia);
    expect(listing.drawn).toBe(1);
    for (let chunk = 1; chunk < listing.ribbons.chunks; chunk++)
      expect(at(listing, chunk, 4)).toBe(at(listing, chunk - 1, 5));
    const heads = Array.from({ length: listing.ribbons.chunks }, (_, chunk) => at(listing, chunk, 10));
    expect(heads.filter((head) => head > 0)).toEqual([heads.at(-1)]);
    expect(heads.at(-1)).toBeCloseTo(6 + 0.95 * 18, 4);
    const placed = placeArcs(fan.slice(0, 1), {
      plane: "mercator",
      project: projector(middleAsia),
      view: [0, 0, 1440, 900],
    })[0]!;
    const tip = pointOn(fan[0]!, at(listing, 0, 7));
    expect(Math.hypot(tip[0] - placed.head![0][0], tip[1] - placed.head![0][1])).toBeLessThan(1.6);
  });

  test("come biggest last; the last n are the n biggest", () => {
    const { crowd, listing } = show(fan, middleAsia, "mercator", 2);
    expect(crowd.arcs).toEqual(inOrder(fan));
    expect(crowd.arcs.at(-1)?.id).toBe("TJK>RUS");
    expect(listing.drawn).toBe(1);
  });

  test("of what is out of sight or shorter than its nodes are not there, and are counted", () => {
    const { listing } = show([flow("BRA", "USA"), flow("VAT", "ITA"), flow("TJK", "KAZ")], middleAsia);
    expect([listing.drawn, listing.unseen]).toEqual([1, 2]);
  });

  test("appear in the copy of the world that is looked at", () => {
    const { listing } = show([flow("JPN", "USA")], flatView(1.2, [-150, 30]));
    const copies = new Set(Array.from({ length: listing.ribbons.chunks }, (_, chunk) => at(listing, chunk, 2)));
    expect(copies.has(-1)).toBe(true);
  });

  test("without width, to themselves, and ties there are none", () => {
    const { crowd } = show([flow("TJK", "RUS", { width: 0 }), flow("TJK", "TJK"), tie("TJK", "KAZ", 0, 1)], middleAsia);
    expect(crowd.arcs).toEqual([]);
  });

  test("behind the globe are not drawn", () => {
    const { listing } = show([flow("NZL", "FJI"), flow("ITA", "VAT"), flow("ITA", "BRA")], globeView(), "sphere");
    expect(listing.drawn).toBe(1);
  });

  test("fade but for the lit corridors", () => {
    const { crowd, lines } = show(fan, middleAsia);
    dim(crowd, new Set(["RUS-TJK"]));
    const listing = createListing();
    listChunks(crowd, 0, lines, { view: middleAsia, dimmed: true }, listing);
    const opacities = new Set(
      Array.from({ length: listing.ribbons.chunks }, (_, chunk) => Number(at(listing, chunk, 15).toFixed(2))),
    );
    expect(opacities).toEqual(new Set([0.35, 1]));
  });

  test("of hairlines are apart from their heads, end where the head begins, and have none while the map moves", () => {
    const hair = { width: 0.7, opacity: 0.4, colour: "#7082ff" };
    const { listing, crowd, lines } = show([flow("RUS", "USA", hair), flow("TJK", "RUS", hair)], middleAsia);
    const { hairlines, heads, ribbons } = listing;
    expect([ribbons.chunks, heads.chunks]).toEqual([0, 2]);
    expect(hairlines.chunks).toBeGreaterThan(2);
    const last = (hairlines.chunks - 1) * FINE_FLOATS;
    expect(hairlines.data[last + 5]).toBe(heads.data[FLOATS + 4]);
    expect([...new Uint8Array(hairlines.data.buffer, (last + 3) * 4, 3)]).toEqual([0x70, 0x82, 0xff]);
    const moving = createListing();
    listChunks(crowd, 0, lines, { view: middleAsia, dimmed: true, coarse: true }, moving);
    expect([moving.drawn, moving.heads.chunks]).toEqual([listing.drawn, 0]);
    expect(moving.hairlines.chunks).toBeLessThanOrEqual(hairlines.chunks);
  });

  test("carry their colour through a float unharmed", () => {
    const { listing } = show([flow("TJK", "RUS", { colour: "#7082ff" })], middleAsia);
    const bytes = new Uint8Array(listing.ribbons.data.buffer, 16 * 4, 4);
    expect([...bytes].slice(0, 3)).toEqual([0x70, 0x82, 0xff]);
    expect(bytesOf("#ffffff").slice(0, 3)).toEqual([255, 255, 255]);
  });
});

const projector =
  (view: View) =>
  ([lng, lat]: readonly [number, number]) => {
    const out = new Float64Array(2);
    return projectWorld(view, worldX(lng), worldY(lat), out, 0) ? ([out[0]!, out[1]!] as const) : null;
  };
const pointOn = (arc: Arc, t: number) => projector(middleAsia)(arcCurve(arc, bowOf(fan), "mercator")(t))!;

describe("picking among the crowd", () => {
  test("finds what the exact picker of the other painter finds", () => {
    const { crowd, lines, view } = show(fan, middleAsia);
    const pick = createCrowdPicker(crowd, lines, view, { bow: bowOf(fan), radius });
    const placed = placeArcs(fan, { plane: "mercator", project: projector(middleAsia), view: [0, 0, 1440, 900] });
    const exact = createPicker(placed);
    for (const { mid } of placed) {
      expect(pick(mid!, 6)?.arc.id).toBe(exact(mid!)?.arc.arc.id);
      expect(
        pick(mid!, 6)
          ?.corridor.map(({ id }) => id)
          .toSorted(),
      ).toEqual(
        exact(mid!)
          ?.corridor.map(({ arc }) => arc.id)
          .toSorted(),
      );
    }
    expect(pick(projector(middleAsia)(placeOf("BRA"))!, 6)).toBeNull();
    expect(pick([700, 860], 6)).toBeNull();
  });
});

test("among the crowd a strong line is meant before a faint one that is a little nearer", () => {
  const faint = flow("TJK", "RUS", { width: 0.7, opacity: 0.1, magnitude: 1 });
  const strong = flow("KAZ", "RUS", { width: 3, magnitude: 900 });
  const { crowd, lines, view } = show([faint, strong], middleAsia);
  const pick = createCrowdPicker(crowd, lines, view, { bow: { kind: "world" }, radius });
  const at = projector(middleAsia)(arcCurve(faint, { kind: "world" }, "mercator")(0.85))!;
  const away = createPicker(
    placeArcs([strong], {
      plane: "mercator",
      project: projector(middleAsia),
      view: [0, 0, 1440, 900],
      bow: { kind: "world" },
    }),
  )(at, 60)!.distance;
  expect(away).toBeGreaterThan(0);
  expect(pick(at, away + 1)?.arc.id).toBe(away < 4 ? "KAZ>RUS" : "TJK>RUS");
  expect(pick(at, Math.min(2, away / 2))?.arc.id).toBe("TJK>RUS");
});

describe("the stage", () => {
  test("keeps the lines while the set bends the same way, and makes others when it does not", () => {
    const stage = createStage();
    stage.set(fan, radius);
    const first = stage.sceneIn("mercator");
    stage.set(
      fan.map((arc) => ({ ...arc, width: 2 })),
      radius,
    );
    expect(stage.current()).toBeNull();
    expect(stage.sceneIn("mercator").lines).toBe(first.lines);
    expect(stage.sceneIn("sphere").lines).not.toBe(first.lines);
    stage.set([flow("BRA", "USA")], radius);
    expect(stage.sceneIn("mercator").lines).not.toBe(first.lines);
  });
});

describe("the pace", () => {
  const run = (pace: ReturnType<typeof createPace>, cost: (limit: number) => number, frames: number) => {
    for (let i = 0; i < frames; i++) pace.took(cost(pace.limit()));
  };

  test("on a slow machine settles at what costs about as much as the map itself", () => {
    const pace = createPace();
    run(pace, (limit) => 60 + limit * 0.03, 120);
    expect(pace.limit()).toBeGreaterThanOrEqual(400);
    expect(60 + pace.limit() * 0.03).toBeLessThan(240);
  });

  test("on a fast one draws all", () => {
    const pace = createPace();
    run(pace, () => 16.7, 60);
    expect(pace.limit()).toBeGreaterThan(50_000);
  });

  test("yields when frames get slow", () => {
    const pace = createPace();
    run(pace, () => 16.7, 60);
    const before = pace.limit();
    run(pace, () => 120, 12);
    expect(pace.limit()).toBeLessThan(before / 8);
  });
});
