import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { CountryShape, DisputedShape, Geometry } from "../model/geometry.ts";
import type { CountryId, LngLat } from "../model/record.ts";
import { splitAt180 } from "../overlays/borders.ts";

export type CountryFeature = Feature<Polygon | MultiPolygon, CountryShape> & { readonly id: number };

/** The world as a flat renderer wants it: cut at 180°, closed at the poles, lines ending at the edge. */
export interface World {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, CountryShape>;
  readonly disputed: FeatureCollection<Polygon | MultiPolygon, DisputedShape>;
  readonly borders: Feature<MultiLineString>;
  readonly coast: Feature<MultiLineString>;
  readonly idOf: ReadonlyMap<CountryId, number>;
  readonly a3Of: ReadonlyMap<number, CountryId>;
}

export function worldOf({ topology }: Geometry): World {
  const { objects } = topology;
  const cut = new Map(
    (feature(topology, objects.cut) as World["countries"]).features.map((shape) => [shape.id, shape]),
  );
  const whole = feature(topology, objects.countries) as World["countries"];
  const countries = { ...whole, features: whole.features.map((shape) => cut.get(shape.id) ?? shape) };
  const ids = countries.features.map(({ id, properties }) => [properties.a3, Number(id)] as const);
  return {
    countries,
    disputed: feature(topology, objects.disputed) as World["disputed"],
    borders: lines(feature(topology, objects.borders) as Feature<MultiLineString>),
    coast: lines(feature(topology, objects.coast) as Feature<MultiLineString>),
    idOf: new Map(ids),
    a3Of: new Map(ids.map(([a3, id]) => [id, a3])),
  };
}

const lines = ({ geometry }: Feature<MultiLineString>): Feature<MultiLineString> => ({
  type: "Feature",
  properties: {},
  geometry: { type: "MultiLineString", coordinates: (geometry.coordinates as LngLat[][]).flatMap(splitAt180) },
});

const STEP = 20;
/** Meridians and parallels every 20°, in pieces short enough to bend on the globe. */
export function graticule(): Feature<MultiLineString> {
  const range = (from: number, to: number, by: number) =>
    Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by);
  const meridians = range(-180, 160, STEP).map((lng) => range(-80, 84, 2).map((lat) => [lng, lat]));
  const parallels = range(-80, 80, STEP).map((lat) => range(-180, 180, 2).map((lng) => [lng, lat]));
  return {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiLineString", coordinates: [...meridians, ...parallels] },
  };
}
