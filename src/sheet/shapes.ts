import { geoArea, geoCentroid, geoGraticule } from "d3-geo";
import type { Feature, Geometry as GeoJson, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { CountryShape, DisputedShape, Geometry } from "../model/geometry.ts";
import type { CountryId, LngLat } from "../model/record.ts";
import type { Plane } from "./projection.ts";

type Area = Feature<Polygon | MultiPolygon, CountryShape>;

/** The shapes of one geometry, ready for D3: not cut at 180°, D3 does that for each projection. */
export interface Shapes {
  readonly countries: ReadonlyMap<CountryId, Area>;
  readonly disputed: readonly Feature<Polygon | MultiPolygon, DisputedShape>[];
  readonly borders: GeoJson;
  readonly coast: GeoJson;
  /** Steradians and middle of each country. */
  readonly sizes: ReadonlyMap<CountryId, { readonly steradians: number; readonly middle: LngLat }>;
}

const known = new WeakMap<Geometry, Shapes>();

/** Read when first asked for, piece by piece, and kept. */
export function* shapesInSteps(geometry: Geometry): Generator<undefined, Shapes> {
  const shapes = known.get(geometry) ?? (yield* readShapes(geometry));
  known.set(geometry, shapes);
  return shapes;
}

function* readShapes({ topology }: Geometry): Generator<undefined, Shapes> {
  const { objects } = topology;
  const areas = feature(topology, objects.countries).features as Area[];
  yield;
  const sizes = new Map<CountryId, { readonly steradians: number; readonly middle: LngLat }>();
  for (const area of areas) {
    sizes.set(area.properties.a3, { steradians: geoArea(area), middle: geoCentroid(area) });
    yield;
  }
  const borders = mesh(topology, objects.borders);
  yield;
  const coast = mesh(topology, objects.coast);
  yield;
  return {
    countries: new Map(areas.map((area) => [area.properties.a3, area])),
    disputed: feature(topology, objects.disputed).features as Feature<Polygon | MultiPolygon, DisputedShape>[],
    borders,
    coast,
    sizes,
  };
}

/** Path strings of one geometry under one plane: made when first asked for, kept until the plane changes. */
export interface Drawings {
  readonly key: string;
  country(id: CountryId): string;
  readonly borders: string;
  readonly coast: string;
  readonly graticule: string;
  readonly sphere: string;
  disputed(index: number): string;
}

const kept = new WeakMap<Shapes, Drawings>();

export function drawingsOf(shapes: Shapes, plane: Plane): Drawings {
  const last = kept.get(shapes);
  if (last?.key === plane.key) return last;
  const drawings = drawUnder(shapes, plane);
  kept.set(shapes, drawings);
  return drawings;
}

function drawUnder(shapes: Shapes, plane: Plane): Drawings {
  const { key, path } = plane;
  const strings = new Map<string, string>();
  const once = (name: string, draw: () => string | null): string => {
    const d = strings.get(name) ?? draw() ?? "";
    strings.set(name, d);
    return d;
  };
  return {
    key,
    country: (id) => once(id, () => pathOf(path, shapes.countries.get(id))),
    get borders() {
      return once("borders", () => path(shapes.borders));
    },
    get coast() {
      return once("coast", () => path(shapes.coast));
    },
    get graticule() {
      return once("graticule", () =>
        path(
          geoGraticule()
            .step([20, 20])
            .precision(plane.look.kind === "mercator" ? 20 : 2.5)(),
        ),
      );
    },
    get sphere() {
      return once("sphere", () => path({ type: "Sphere" }));
    },
    disputed: (index) => once(`disputed ${index}`, () => pathOf(path, shapes.disputed[index])),
  };
}

const pathOf = (path: Plane["path"], area: Feature | undefined): string | null => (area ? path(area) : null);
