import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { areasOf } from "../../src/map/areas.ts";
import { worldOf } from "../../src/map/shapes.ts";
import type { CountryShape, DisputedShape, Geometry, Sea } from "../../src/model/geometry.ts";

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../data/geo/${name}.json`, import.meta.url), "utf8")) as T;
const ids = read<Record<string, number>>("ids");
const a3Of = ({ properties }: { readonly properties?: unknown }) => (properties as CountryShape).a3;
const files = ["un-110", "un-50", "facto-110", "facto-50"].map((name) => [name, read<Geometry>(name)] as const);

describe.each(files)("%s", (name, geometry) => {
  const world = worldOf(geometry);
  const shapes = geometry.topology.objects.countries.geometries;

  test("says what it is", () => expect(`${geometry.view}-${geometry.scale}`).toBe(name));

  test("every shape has its alpha-3 and that country's own positive number", () => {
    for (const shape of shapes) expect([a3Of(shape), shape.id]).toEqual([a3Of(shape), ids[a3Of(shape)]]);
    expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
    expect(Math.min(...shapes.map(({ id }) => Number(id)))).toBeGreaterThan(0);
  });

  test("no line and no shape jumps across 180° once it is cut", () => {
    const rings = world.countries.features.flatMap(({ geometry: { type, coordinates } }) =>
      (type === "Polygon" ? [coordinates] : coordinates).flat(),
    ) as number[][][];
    for (const line of [...rings, ...world.borders.geometry.coordinates, ...world.coast.geometry.coordinates]) {
      const longest = line.reduce(
        (most, [lng = 0], i) => (i === 0 ? 0 : Math.max(most, Math.abs(lng - (line[i - 1]?.[0] ?? 0)))),
        0,
      );
      // Antarctica is closed along the pole, in one stroke.
      if (!line.every(([, lat = 0]) => lat < -60)) expect(longest).toBeLessThan(180);
    }
  });

  test("knows whose ground is where", () => {
    const { ownerAt, shareOf, trueShareOf } = areasOf(world);
    const at = (lng: number, lat: number) => ownerAt(lng, lat);
    expect([at(69, 38.6), at(37, 56), at(-178, 66), at(179, 67), at(0, -85), at(-30, 30)]).toEqual([
      "TJK",
      "RUS",
      "RUS",
      "RUS",
      "ATA",
      null,
    ]);
    expect(at(69 + 360, 38.6)).toBe("TJK");
    expect(shareOf("RUS")).toBeGreaterThan(shareOf("CHN"));
    expect(trueShareOf("CAN") / shareOf("CAN")).toBeLessThan(0.3);
    expect(shareOf("ZZZ")).toBe(0);
  });
});

describe("the two world views", () => {
  const of = (view: Geometry["view"], scale: Geometry["scale"]) =>
    files.map(([, g]) => g).find((g) => g.view === view && g.scale === scale)!;
  const owner = (view: Geometry["view"], lng: number, lat: number) => areasOf(worldOf(of(view, 50))).ownerAt(lng, lat);

  test("draw the same countries", () => {
    const names = (geometry: Geometry) => geometry.topology.objects.countries.geometries.map(a3Of).sort();
    expect(names(of("un", 50))).toEqual(names(of("facto", 50)));
  });

  test("differ over Crimea and Western Sahara, and both hatch these", () => {
    expect([owner("un", 34.2, 45.2), owner("facto", 34.2, 45.2)]).toEqual(["UKR", "RUS"]);
    expect([owner("un", -13, 25), owner("facto", -13, 25)]).toEqual(["ESH", "MAR"]);
    for (const [, { topology }] of files) {
      const areas = topology.objects.disputed.geometries.map(({ properties }) => properties as DisputedShape);
      expect(areas.find((area) => area.area === "crimea")).toMatchObject({
        a3un: "UKR",
        a3facto: "RUS",
        administered: ["RUS"],
        claimed: ["UKR"],
      });
      expect(areas.map((area) => area.area)).toEqual(
        expect.arrayContaining(["western-sahara-west", "kosovo", "northern-cyprus", "somaliland"]),
      );
    }
  });
});

test("seas have a name in every language, and lie at sea", () => {
  const { ownerAt } = areasOf(worldOf(files[1]![1]));
  for (const { names, at } of read<Sea[]>("seas")) {
    expect(Object.keys(names).sort()).toEqual(["en", "fa", "ru", "tg"]);
    expect([names.en, ownerAt(...at)]).toEqual([names.en, null]);
  }
});
