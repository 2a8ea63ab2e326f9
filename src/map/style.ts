import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  Map as MapLibre,
  StyleSpecification,
} from "maplibre-gl";
import { type Theme, tokens } from "../overlays/palette.ts";
import type { Projection } from "../state/state.ts";
import { graticule, type World } from "./shapes.ts";

export const LAND = "land";
export const RING_WIDTH = 5;
const INK = 0.5;
/** Rings reach a little under the border, so that nothing shines through between them and it. */
const UNDER = 0.6;
/** Finer than this the shapes have nothing more to show. */
const FINEST = 8;
const TOLERANCE = 0.3;
const nothing: GeoJSON.GeoJSON = { type: "FeatureCollection", features: [] };

/** Our colour of a country: what the frame says, else land. */
const landColour = (land: string): ExpressionSpecification => ["to-color", ["feature-state", "colour"], land];

/** Everything MapLibre prints, bottom up (look.md §5). Names, lines and figures lie over the canvas. */
export function styleOf(world: World, theme: Theme, projection: Projection): StyleSpecification {
  const source = (data: GeoJSON.GeoJSON, tolerance = TOLERANCE) => ({ type: "geojson" as const, data, tolerance, maxzoom: FINEST });
  return {
    version: 8,
    projection: { type: projection },
    sources: {
      countries: source(world.countries),
      // The same shapes again: their properties change with the patterns, and only these few are cut anew.
      patterned: source(world.countries),
      disputed: source(world.disputed),
      borders: source(world.borders),
      coast: source(world.coast),
      graticule: source(graticule()),
      rings: source(nothing, 1.2),
      outlines: source(nothing),
      hover: source(nothing),
    },
    layers: layersOf(theme),
  };
}

function layersOf(theme: Theme): LayerSpecification[] {
  const c = tokens[theme];
  return [
    { id: "sea", type: "background", paint: { "background-color": c.sea } },
    { id: "graticule", type: "line", source: "graticule", minzoom: 1.6, paint: { "line-color": c.graticule, "line-width": 1 } },
    { id: LAND, type: "fill", source: "countries", paint: { "fill-color": landColour(c.land), "fill-antialias": false } },
    {
      id: "patterned", type: "fill", source: "patterned", filter: ["has", "pattern"],
      paint: { "fill-pattern": ["get", "pattern"], "fill-antialias": false, "fill-opacity": ["coalesce", ["feature-state", "opacity"], 1] },
    },
    { id: "disputed", type: "fill", source: "disputed", paint: { "fill-opacity": 0, "fill-antialias": false } },
    ring("rings", ["get", "colour"], RING_WIDTH + UNDER, (RING_WIDTH - UNDER) / 2),
    ring("rings-ink", ["get", "ink"], INK, RING_WIDTH - INK / 2),
    line("coast", "coast", c.coast, 0.7),
    { ...line("border-casing", "borders", c.casing, 1.8, 0.85) },
    line("border", "borders", c.border, theme === "dark" ? 0.6 : 0.7),
    ...outlineLayers(),
    line("selection-casing", "outlines", c.halo, 4, 1, ["==", ["get", "kind"], "selected"]),
    line("selection", "outlines", ["get", "colour"], 1.8, 1, ["==", ["get", "kind"], "selected"]),
    line("hover", "hover", c.ink, 1.2),
  ];
}

type Colour = DataDrivenPropertyValueSpecification<string>;
function line(id: string, source: string, colour: Colour, width: number, opacity = 1, filter?: ExpressionSpecification): LayerSpecification {
  return {
    id, type: "line", source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour, "line-width": width, "line-opacity": opacity },
    ...(filter ? { filter } : {}),
  };
}

/** Along the inner side of the border: the land lies to the right of the line, and so does a positive offset. */
function ring(id: string, colour: Colour, width: number, offset: number): LayerSpecification {
  return {
    id, type: "line", source: "rings",
    layout: { "line-join": "round" },
    paint: {
      "line-color": colour,
      "line-width": width,
      "line-offset": ["+", ["*", ["get", "lane"], RING_WIDTH], offset],
      "line-opacity": ["get", "opacity"],
    },
  };
}

interface Contour {
  readonly id: string;
  readonly kind: "considered" | "signatory" | "former";
  /** With a distance from the border it is a line of its own, inside the rings. */
  readonly inset: boolean;
  readonly width: number;
  /** px */
  readonly dash?: readonly [number, number];
}
const CONTOURS: readonly Contour[] = [
  { id: "signatory", kind: "signatory", inset: false, width: 4.5 },
  { id: "considered", kind: "considered", inset: false, width: 4.5, dash: [6, 3.5] },
  { id: "considered-inside", kind: "considered", inset: true, width: 2.2, dash: [4.5, 2.8] },
  { id: "former", kind: "former", inset: false, width: 1.6, dash: [1.2, 2.8] },
];

function outlineLayers(): LayerSpecification[] {
  return CONTOURS.map(({ id, kind, inset, width, dash }) => ({
    id: `outline-${id}`, type: "line" as const, source: "outlines",
    filter: ["all", ["==", ["get", "kind"], kind], [inset ? ">" : "==", ["get", "inset"], 0]] as unknown as ExpressionSpecification,
    layout: { "line-join": "round" as const },
    paint: {
      "line-color": ["get", "colour"] as ExpressionSpecification,
      "line-width": width,
      "line-offset": inset ? (["get", "inset"] as ExpressionSpecification) : width / 2,
      ...(dash ? { "line-dasharray": dash.map((px) => px / width) } : {}),
    },
  }));
}

/** What another theme changes: paint of layers that stand, so that nothing is cut anew. */
export function repaint(map: MapLibre, theme: Theme): void {
  for (const { id, paint } of layersOf(theme)) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      if (property.endsWith("-color")) map.setPaintProperty(id, property as "fill-color", value);
    }
  }
}
