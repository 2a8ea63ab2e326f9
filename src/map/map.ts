import {
  type CustomLayerInterface,
  GPUInitializationError,
  Map as MapLibre,
  LngLat as Place,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Geometry } from "../model/geometry.ts";
import type { CountryId, LngLat } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { MapEvents, MapView } from "../overlays/view.ts";
import type { Projection } from "../state/state.ts";
import { areasOf } from "./areas.ts";
import { onScreen } from "./bands.ts";
import { createBandsLayer } from "./bands-layer.ts";
import { createCamera, MAX_PITCH, ZOOM } from "./camera.ts";
import { countRendered, isAlive, whenPainted } from "./health.ts";
import { createPainter } from "./paint.ts";
import { listen } from "./pointer.ts";
import { worldOf } from "./shapes.ts";
import { COAST, styleOf } from "./style.ts";

/** The live map on the graphics card, with what the lines and names over it need to know. */
export interface AtlasMap extends MapView {
  /** Over the canvas: names, lines and nodes are drawn here. Takes no pointer but on what asks for it. */
  readonly over: SVGSVGElement;
  /** The rectangle between the panels. */
  free(): { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** As project, of the copy of the world nearest to the middle. */
  projectNear(at: LngLat): readonly [x: number, y: number] | null;
  /** Equal texts, equal cameras. */
  standing(): string;
  zoom(): number;
  /** px² on screen, all islands together; 0 = no shape. */
  areaOf(country: CountryId): number;
  /** Whose ground lies there; null = sea, or nothing. */
  ownerAt(at: readonly [x: number, y: number]): CountryId | null;
  /** Painted over countries and borders, under what lies over the canvas. It comes back after a lost context. */
  addLayer(layer: CustomLayerInterface): void;
  removeLayer(id: string): void;
  /** How many countries are really on screen. */
  renderedFeatures(): number;
  /** Is all that was asked for on screen, textures too? They are cut by a worker after the plain grounds. */
  whole(): boolean;
  /** Resolves once countries are painted, rejects when they are not within 15 s. */
  readonly ready: Promise<void>;
  redraw(): void;
}

export interface MapOptions extends MapEvents {
  readonly geometry: Geometry;
  readonly frame: Frame;
  /** The graphics card or the worker has gone and not come back: time for the sheet. */
  onLost(): void;
}

/** WebGL2 is missing. */
export class NoWebGL extends Error {
  override readonly name = "NoWebGL";
}

const COMES_BACK = 3000;
/** m: a point that projects where another one lies is behind the globe. */
const HIDDEN = 100_000;

/** Throws NoWebGL where there is none. The worker's address has to be allowed by the policy of trusted types. */
export function createMap(container: HTMLElement, options: MapOptions): AtlasMap {
  const { frame } = options;
  let current = frame;
  let world = worldOf(options.geometry);
  let areas = areasOf(world);
  let isLost = false;
  // Kept, because asking the element in the middle of a frame makes the browser lay out the whole page.
  let box = sizeOf(container);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const layers = new Map<string, CustomLayerInterface>();

  setWorkerUrl(workerUrl);
  const map = open(container, world, frame);
  const canvas = map.getCanvas();
  container.dataset.projection = frame.state.projection;
  canvas.tabIndex = -1;
  canvas.setAttribute("aria-hidden", "true");
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  const over = container.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  over.setAttribute("class", "over-map");

  const bands = createBandsLayer();
  const areaOf = (country: CountryId) => {
    if (current.state.projection !== "globe") return onScreen(areas.shareOf(country), map.getZoom());
    // The globe is as large in its middle as Mercator is at that latitude.
    return onScreen(areas.trueShareOf(country), map.getZoom()) / Math.cos((map.getCenter().lat * Math.PI) / 180) ** 2;
  };
  const painter = createPainter(map, bands, { geometry: options.geometry, world, frame, areaOf });
  const camera = createCamera(map, options.onCamera);
  const stopListening = listen(
    map,
    {
      a3Of: (id) => world.a3Of.get(id),
      areaOf,
      isSelectable: (country) => current.atlas.countries.has(country),
    },
    { ...options, onOver: painter.hover },
  );

  const addAll = () => {
    if (!map.getLayer(bands.id)) map.addLayer(bands, COAST);
    for (const layer of layers.values()) if (!map.getLayer(layer.id)) map.addLayer(layer);
  };
  const begin = () => {
    isLost = false;
    clearTimeout(waiting);
    painter.restore();
    addAll();
  };
  const whenStyled = () => {
    if (map.isStyleLoaded() || map.style?._loaded) begin();
    else map.once("style.load", begin);
  };
  map.once("style.load", begin);
  map.on("webglcontextlost", () => {
    isLost = true;
    painter.forget();
    waiting = setTimeout(options.onLost, COMES_BACK);
  });
  map.on("webglcontextrestored", whenStyled);
  // What is small changes with every doubling of areas, which is half a zoom.
  const levelNow = () => Math.floor(map.getZoom() * 2);
  let level = levelNow();
  map.on("zoom", () => {
    if (levelNow() !== level) painter.rescale();
    level = levelNow();
  });
  map.on("zoomend", painter.rescale);
  const wake = () => {
    if (document.visibilityState !== "visible" || isLost) return;
    void isAlive(map).then((alive) => {
      if (!alive && !isLost) options.onLost();
    });
  };
  document.addEventListener("visibilitychange", wake);

  return {
    over,
    ready: whenPainted(map),
    paint(next) {
      if (next.state.projection !== current.state.projection && !isLost) camera.project(next.state.projection);
      container.dataset.projection = next.state.projection;
      current = next;
      painter.paint(next);
    },
    setGeometry(geometry) {
      world = worldOf(geometry);
      areas = areasOf(world);
      painter.setWorld(geometry, world);
    },
    project(at) {
      return projected(map, at, current.state.projection);
    },
    camera(next, ms = 0) {
      if (next) camera.move(next, ms);
      return camera.get();
    },
    pad: camera.pad,
    highlight: painter.highlight,
    onRender(listener) {
      map.on("render", listener);
      return () => map.off("render", listener);
    },
    resize() {
      box = sizeOf(container);
      map.resize();
    },
    lost: () => isLost,
    free() {
      const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
      return { x0: left, y0: top, x1: box.width - right, y1: box.height - bottom };
    },
    projectNear([lng, lat]) {
      const turns = current.state.projection === "globe" ? 0 : Math.round((map.getCenter().lng - lng) / 360);
      return projected(map, [lng + turns * 360, lat], current.state.projection);
    },
    standing() {
      const { lng, lat } = map.getCenter();
      const { top, right, bottom, left } = map.getPadding();
      return [
        lng,
        lat,
        map.getZoom(),
        map.getBearing(),
        map.getPitch(),
        top,
        right,
        bottom,
        left,
        box.width,
        box.height,
        current.state.projection,
      ].join(" ");
    },
    zoom: () => map.getZoom(),
    areaOf,
    placeAt([x, y]) {
      if (isLost) return null;
      const { lng, lat } = map.unproject([x, y]);
      return [((((lng + 180) % 360) + 360) % 360) - 180, lat];
    },
    ownerAt([x, y]) {
      const { lng, lat } = map.unproject([x, y]);
      return areas.ownerAt(lng, lat);
    },
    addLayer(layer) {
      layers.set(layer.id, layer);
      if (!isLost && map.style?._loaded) addAll();
    },
    removeLayer(id) {
      layers.delete(id);
      if (!isLost && map.style?._loaded && map.getLayer(id)) map.removeLayer(id);
    },
    renderedFeatures: () => (isLost ? 0 : countRendered(map)),
    whole: () => !isLost && map.loaded(),
    redraw: () => map.triggerRepaint(),
    destroy() {
      clearTimeout(waiting);
      stopListening();
      document.removeEventListener("visibilitychange", wake);
      map.remove();
      over.remove();
    },
  };
}

/** On the globe a place behind the horizon lies under another one: that is how it is known. */
function projected(map: MapLibre, at: LngLat, projection: Projection): readonly [x: number, y: number] | null {
  const point = map.project(at);
  if (projection === "globe") {
    const front = map.unproject(point);
    if (front.distanceTo(Place.convert(at)) > HIDDEN) return null;
  }
  return [point.x, point.y];
}

function open(container: HTMLElement, world: ReturnType<typeof worldOf>, { state, theme }: Frame): MapLibre {
  const { center, zoom, bearing, pitch } = state.camera;
  try {
    return new MapLibre({
      container,
      style: styleOf(world, theme, state.projection),
      center,
      zoom,
      bearing,
      pitch,
      minZoom: ZOOM.min,
      maxZoom: ZOOM.max,
      maxPitch: MAX_PITCH,
      attributionControl: false,
      keyboard: false,
      boxZoom: false,
      fadeDuration: 0,
      renderWorldCopies: true,
      trackResize: false,
    });
  } catch (cause) {
    if (cause instanceof GPUInitializationError) throw new NoWebGL("WebGL2 is missing", { cause });
    throw cause;
  }
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({ width: clientWidth, height: clientHeight });
