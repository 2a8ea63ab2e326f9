import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { CountryShape, Geometry } from "../model/geometry.ts";
import type { CountryId, LngLat } from "../model/record.ts";

/** One polygon of a country, cut at 180°, with the box around it in degrees. */
interface Plot {
  readonly country: CountryId;
  readonly rings: readonly (readonly Position[])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly size: number;
}

type Area = Feature<Polygon | MultiPolygon, CountryShape>;

/** Finds whose ground is at a place; null = sea. On the flat map of degrees: a hundred places a frame must cost little. */
export type GroundAt = (at: LngLat) => CountryId | null;

const known = new WeakMap<Geometry, GroundAt>();

export function groundOf(geometry: Geometry): GroundAt {
  const found = known.get(geometry) ?? finder(plotsOf(geometry));
  known.set(geometry, found);
  return found;
}

function plotsOf({ topology }: Geometry): Plot[] {
  const cut = areasOf(feature(topology, topology.objects.cut).features as Area[]);
  const whole = areasOf(feature(topology, topology.objects.countries).features as Area[]);
  // Of two plots that overlap the smaller comes first: a territory before the state around it.
  return [...new Map([...whole, ...cut]).values()].flatMap(plotsOfArea).sort((a, b) => a.size - b.size);
}

const areasOf = (areas: readonly Area[]): [CountryId, Area][] => areas.map((area) => [area.properties.a3, area]);

function plotsOfArea({ properties, geometry }: Area): Plot[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => {
    const outer = rings[0] ?? [];
    const [lngs, lats] = [outer.map(([lng = 0]) => lng), outer.map(([, lat = 0]) => lat)];
    const [west, east, south, north] = [Math.min(...lngs), Math.max(...lngs), Math.min(...lats), Math.max(...lats)];
    return { country: properties.a3, rings, west, south, east, north, size: (east - west) * (north - south) };
  });
}

function finder(plots: readonly Plot[]): GroundAt {
  return ([lng, lat]) => {
    const hit = plots.find(
      (plot) =>
        lng >= plot.west &&
        lng <= plot.east &&
        lat >= plot.south &&
        lat <= plot.north &&
        isInside(plot.rings, lng, lat),
    );
    return hit?.country ?? null;
  };
}

/** Even-odd: a ray to the east crosses the rings an odd number of times. */
function isInside(rings: Plot["rings"], lng: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px = 0, py = 0] = ring.at(-1) ?? [];
    for (const [x = 0, y = 0] of ring) {
      if (y > lat !== py > lat && lng < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside;
      [px, py] = [x, y];
    }
  }
  return inside;
}
