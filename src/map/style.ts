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
/** Rings and contours are a layer of their own (bands-layer.ts), under this one. */
export const COAST = "coast";
/** Finer than this the shapes have nothing more to show. */
const FINEST = 8;
const TOLERANCE = 0.3;
const nothing: GeoJSON.GeoJSON = { type: "FeatureCollection", features: [] };

/** Our colour of a country: what the frame says, else land. */
const landColour = (land: string): ExpressionSpecification => ["to-color", ["feature-state", "colour"], land];

/** Everything MapLibre prints, bottom up (look.md §5). Names, lines and figures lie over the canvas. */
export function styleOf(world: World, theme: Theme, projection: Projection): StyleSpecification {
  const source = (data: GeoJSON.GeoJSON, tolerance = TOLERANCE) => ({
    type: "geojson" as const,
    data,
    tolerance,
    maxzoom: FINEST,
  });
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
    {
      id: "graticule",
      type: "line",
      source: "graticule",
      minzoom: 1.6,
      paint: { "line-color": c.graticule, "line-width": 1 },
    },
    {
      id: LAND,
      type: "fill",
      source: "countries",
      paint: { "fill-color": landColour(c.land), "fill-antialias": false },
    },
    {
      id: "patterned",
      type: "fill",
      source: "patterned",
      filter: ["has", "pattern"],
      paint: {
        "fill-pattern": ["get", "pattern"],
        "fill-antialias": false,
        "fill-opacity": ["coalesce", ["feature-state", "opacity"], 1],
      },
    },
    { id: "disputed", type: "fill", source: "disputed", paint: { "fill-opacity": 0, "fill-antialias": false } },
    line(COAST, "coast", c.coast, 0.7),
    line("border-casing", "borders", c.casing, 1.8, 0.85),
    line("border", "borders", c.border, theme === "dark" ? 0.6 : 0.7),
    line("selection-casing", "outlines", c.halo, 4),
    line("selection", "outlines", ["get", "colour"], 1.8),
    line("hover", "hover", c.ink, 1.2),
  ];
}

type Colour = DataDrivenPropertyValueSpecification<string>;
function line(id: string, source: string, colour: Colour, width: number, opacity = 1): LayerSpecification {
  return {
    id,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour, "line-width": width, "line-opacity": opacity },
  };
}

/** What another theme changes: paint of layers that stand, so that nothing is cut anew. */
export function repaint(map: MapLibre, theme: Theme): void {
  for (const { id, paint } of layersOf(theme)) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      if (property.endsWith("-color")) map.setPaintProperty(id, property as "fill-color", value);
    }
  }
}
