import type { GeoJSONFeatureDiff, GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { Geometry } from "../model/geometry.ts";
import type { CountryId, LngLat } from "../model/record.ts";
import { outlineOf } from "../overlays/borders.ts";
import { type Frame, marksOf } from "../overlays/frame.ts";
import type { Marks, Outline, Pattern } from "../overlays/marks.ts";
import { type Theme, tokens } from "../overlays/palette.ts";
import { bandsOf, SMALL } from "./bands.ts";
import type { BandsLayer } from "./bands-layer.ts";
import { changesOf, type Grounds, groundsOf } from "./grounds.ts";
import type { World } from "./shapes.ts";
import { repaint } from "./style.ts";
import { patternName, patternTile, TILE_RATIO } from "./tile.ts";

/** Brings what MapLibre shows to what the frame says, touching only what differs from the last time. */
export interface Painter {
  paint(frame: Frame): void;
  /** Other shapes: everything made from them is made anew. */
  setWorld(geometry: Geometry, world: World): void;
  highlight(countries: readonly CountryId[] | null): void;
  hover(country: CountryId | null): void;
  /** Sizes on screen have changed: patterns and rings of small countries with them. */
  rescale(): void;
  /** MapLibre has forgotten everything (context lost), or knows nothing yet. */
  forget(): void;
  /** MapLibre can be told things again. */
  restore(): void;
}

export interface Start {
  readonly geometry: Geometry;
  readonly world: World;
  readonly frame: Frame;
  /** px² on screen. */
  areaOf(country: CountryId): number;
}

export function createPainter(map: MapLibre, bands: BandsLayer, start: Start): Painter {
  let { geometry, world, frame } = start;
  const { areaOf } = start;
  let lit: ReadonlySet<CountryId> | null = null;
  let hovered: CountryId | null = null;
  let ready = false;
  const shown = nothingShown();

  const source = (id: string) => map.getSource<GeoJSONSource>(id);
  const send = (id: string, features: GeoJSON.Feature[]) =>
    void source(id)?.setData({ type: "FeatureCollection", features });

  function paintAll(): void {
    if (!ready) return;
    const marks = marksOf(frame);
    paintTheme(map, shown, frame.theme);
    paintGrounds(marks);
    paintDisputed();
    paintBands(marks);
    paintOutlines(marks.outlines);
  }

  function paintGrounds(marks: Marks): void {
    const small = (country: CountryId) => areaOf(country) < SMALL;
    const grounds = groundsOf(marks, small, tokens[frame.theme].land, lit);
    const step = stepOf(map.getZoom());
    const changes = changesOf(shown.grounds, grounds, shown.step === step);
    for (const [country, { colour, opacity }] of changes.states) {
      const id = world.idOf.get(country);
      if (id === undefined) continue;
      map.setFeatureState({ source: "countries", id }, { colour });
      map.setFeatureState({ source: "patterned", id }, { opacity });
    }
    const updates = changes.patterns.flatMap(([country, pattern]): GeoJSONFeatureDiff[] => {
      const id = world.idOf.get(country);
      if (id === undefined) return [];
      if (!pattern) return [{ id, removeProperties: ["pattern"] }];
      return [{ id, addOrUpdateProperties: [{ key: "pattern", value: image(pattern.ground, pattern, step) }] }];
    });
    if (updates.length > 0) void source("patterned")?.updateData({ update: updates });
    [shown.grounds, shown.step] = [grounds, step];
  }

  /** MapLibre stretches patterns between whole zooms; a tile of the right density is shown at its true size at rest. */
  function image(ground: string | null, { strands }: Pick<Pattern, "strands">, step: number): string {
    const id = `${patternName(ground, strands)}@${step}`;
    if (!map.hasImage(id)) map.addImage(id, patternTile(ground, strands), { pixelRatio: TILE_RATIO * 2 ** step });
    return id;
  }

  function paintDisputed(): void {
    const colour = tokens[frame.theme].control;
    const id = image(null, { strands: [{ texture: "disputed", fill: colour, ink: colour }] }, stepOf(map.getZoom()));
    if (shown.disputed === id) return;
    map.setPaintProperty("disputed", "fill-pattern", id);
    map.setPaintProperty("disputed", "fill-opacity", 1);
    shown.disputed = id;
  }

  function paintBands(marks: Marks): void {
    const { land } = tokens[frame.theme];
    const zoom = Math.round(map.getZoom() * 4) / 4;
    const outlines = marks.outlines.filter(({ kind }) => kind !== "selected");
    const key = JSON.stringify([
      geometry.view,
      geometry.scale,
      zoom,
      lit && [...lit],
      marks.rings,
      outlines,
      outlines.map(({ country }) => shown.grounds.get(country)?.colour),
    ]);
    if (shown.bands === key) return;
    shown.bands = key;
    const options = {
      geometry,
      lit,
      land,
      zoom,
      areaOf,
      groundOf: (country: CountryId) => shown.grounds.get(country)?.colour ?? land,
    };
    bands.set(bandsOf({ rings: marks.rings, outlines }, options), world, zoom);
  }

  function paintOutlines(outlines: readonly Outline[]): void {
    const key = JSON.stringify([geometry.view, geometry.scale, outlines]);
    if (shown.outlines === key) return;
    shown.outlines = key;
    send(
      "outlines",
      outlines
        .filter(({ kind }) => kind === "selected")
        .map((outline) => ({
          type: "Feature",
          properties: { ...outline },
          geometry: linesOf(outlineOf(geometry.topology, [outline.country])),
        })),
    );
  }

  return {
    paint(next) {
      frame = next;
      paintAll();
    },
    setWorld(...next) {
      [geometry, world] = next;
      if (!ready) return;
      for (const id of ["countries", "patterned"]) void source(id)?.setData(world.countries);
      void source("disputed")?.setData(world.disputed);
      void source("borders")?.setData(world.borders);
      void source("coast")?.setData(world.coast);
      Object.assign(shown, nothingShown(), { theme: shown.theme, disputed: shown.disputed });
      paintAll();
    },
    highlight(countries) {
      lit = countries && new Set(countries);
      paintAll();
    },
    hover(country) {
      if (hovered === country) return;
      hovered = country;
      if (ready)
        send(
          "hover",
          country
            ? [{ type: "Feature", properties: {}, geometry: linesOf(outlineOf(geometry.topology, [country])) }]
            : [],
        );
    },
    rescale: paintAll,
    forget() {
      ready = false;
      Object.assign(shown, nothingShown());
    },
    restore() {
      ready = true;
      paintAll();
    },
  };
}

interface Shown {
  theme: Theme | null;
  grounds: Grounds;
  step: number;
  disputed: string;
  bands: string;
  outlines: string;
}
const nothingShown = (): Shown => ({
  theme: null,
  grounds: new Map(),
  step: Number.NaN,
  disputed: "",
  bands: "",
  outlines: "",
});

function paintTheme(map: MapLibre, shown: Shown, theme: Theme): void {
  if (shown.theme === theme) return;
  if (shown.theme !== null) repaint(map, theme);
  shown.theme = theme;
}

/** Quarter zooms above a whole one: how much MapLibre stretches a pattern. */
export const stepOf = (zoom: number): number => Math.round((zoom - Math.floor(zoom)) * 4) / 4;

const linesOf = (coordinates: LngLat[][]): GeoJSON.MultiLineString => ({ type: "MultiLineString", coordinates });
