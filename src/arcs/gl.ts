// The other painter: a MapLibre custom layer that draws any number of flows, the same lines as D3 paints as SVG.
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import type { CountryId } from "../model/record.ts";
import type { Arc } from "../overlays/marks.ts";
import { type Bow, bowOf } from "./bow.ts";
import type { Plane } from "./curve.ts";
import { bytesOf, type Crowd, createListing, crowdOf, dim, isDrawable, listChunks } from "./gl-crowd.ts";
import { createLines, type Lines } from "./gl-lines.ts";
import { createPace } from "./gl-pace.ts";
import { type CrowdHit, createCrowdPicker } from "./gl-pick.ts";
import { type Brush, createBrush } from "./gl-program.ts";
import { sameView, type View, viewOf } from "./gl-view.ts";
import type { XY } from "./ribbon.ts";

export interface ArcsLayer extends CustomLayerInterface {
  /** New arcs. Corridors known from before keep their geometry: only the instances are sent again. */
  readonly set: (arcs: readonly Arc[], options?: { readonly radius?: (country: CountryId) => number }) => void;
  /** Halo colour of the theme, "#rrggbb". */
  readonly setTheme: (halo: string) => void;
  /** Corridors that keep their colour while all others fade; null = all. */
  readonly light: (corridors: ReadonlySet<string> | null) => void;
  readonly stats: () => ArcsStats;
  /** The nearest drawn flow within `tolerance` px of a point of the canvas, or null. */
  readonly pick: (at: XY, tolerance?: number) => CrowdHit | null;
  /** How the set bends, for placing some of its arcs as SVG on the very same lines. */
  readonly bow: () => Bow;
  /** Resolves when everything that is set has been drawn at rest. */
  readonly ready: Promise<void>;
}

export interface ArcsStats {
  readonly arcs: number;
  readonly drawn: number;
  /** Out of sight, or too short on the screen to show. */
  readonly unseen: number;
  /** Left out only because the map is moving; 0 at rest. */
  readonly waiting: number;
  readonly moving: boolean;
  readonly chunks: number;
}

/** Movement ends this long after the last change of the camera. */
const REST = 150;
/** Longer between two frames is a pause, not a slow frame. */
const PAUSE = 1500;
const NODE = 3.2;

export function createArcsLayer({ id, halo }: { readonly id: string; readonly halo: string }): ArcsLayer {
  let map: MapLibreMap | null = null;
  let brush: Brush | null = null;
  let arcs: readonly Arc[] = [];
  let radius: (country: CountryId) => number = () => NODE;
  let bow: Bow = { kind: "world" };
  const stores = new Map<Plane, { bow: Bow; lines: Lines }>();
  let scene: { crowd: Crowd; lines: Lines; plane: Plane } | null = null;
  let lit: ReadonlySet<string> | null = null;
  let haloColour = bytesOf(halo).map((byte) => byte / 255);
  let view: View | null = null;
  let picker: ReturnType<typeof createCrowdPicker> | null = null;
  const listing = createListing();
  let listed: { from: number } | null = null;
  const pace = createPace();
  let moving = false;
  let lastFrame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiters: (() => void)[] = [];
  let complete = false;

  const stale = () => {
    listed = null;
    picker = null;
    complete = false;
    map?.triggerRepaint();
  };

  const linesIn = (plane: Plane): Lines => {
    const known = stores.get(plane);
    if (known !== undefined && sameBow(known.bow, bow)) return known.lines;
    const lines = createLines(bow, plane);
    stores.set(plane, { bow, lines });
    return lines;
  };

  const sceneIn = (plane: Plane) => {
    if (scene?.plane === plane) return scene;
    const lines = linesIn(plane);
    lines.add(arcs.filter(isDrawable));
    scene = { crowd: crowdOf(arcs, bow, lines, radius), lines, plane };
    dim(scene.crowd, lit);
    listed = null;
    return scene;
  };

  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      moving = false;
      pace.rest();
      map?.triggerRepaint();
    }, REST);
  };

  /** Notes whether the camera moved since the last frame, and how long that frame took. */
  const watch = (next: View): void => {
    const now = performance.now();
    if (!sameView(view, next)) {
      if (moving && now - lastFrame < PAUSE) pace.took(now - lastFrame);
      // The first picture is no movement: it is drawn whole.
      moving = view !== null;
      view = next;
      listed = null;
      picker = null;
      if (moving) settle();
    }
    lastFrame = now;
  };

  return {
    id,
    type: "custom",
    renderingMode: "2d",
    onAdd(owner, gl) {
      map = owner;
      brush = createBrush(gl as WebGL2RenderingContext);
      stale();
    },
    onRemove() {
      clearTimeout(timer);
      brush?.dispose();
      brush = null;
      map = null;
    },
    render(_gl, args) {
      if (map === null || brush === null) return;
      watch(viewNow(map, args));
      if (view === null) return;
      const { crowd, lines } = sceneIn(planeOf(map));
      brush.upload(lines);
      const from = moving ? Math.max(0, crowd.arcs.length - pace.limit()) : 0;
      if (listed === null || listed.from !== from) {
        listChunks(crowd, from, lines, view, listing);
        brush.fill(listing.data, listing.chunks);
        listed = { from };
      }
      brush.draw(args.shaderData, args.defaultProjectionData, view, haloColour, listing.chunks);
      complete = from === 0;
      if (complete) for (const resolve of waiters.splice(0)) resolve();
    },
    set(next, options = {}) {
      arcs = next;
      radius = options.radius ?? (() => NODE);
      const flows = next.filter(isDrawable);
      bow = bowOf(flows);
      scene = null;
      stale();
    },
    setTheme(colour) {
      haloColour = bytesOf(colour).map((byte) => byte / 255);
      stale();
    },
    light(corridors) {
      lit = corridors;
      if (scene !== null) dim(scene.crowd, lit);
      stale();
    },
    stats: () => ({
      arcs: scene?.crowd.arcs.length ?? 0,
      drawn: listing.drawn,
      unseen: listing.unseen,
      waiting: listed?.from ?? 0,
      moving,
      chunks: listing.chunks,
    }),
    pick(at, tolerance = 6) {
      if (scene === null || view === null) return null;
      picker ??= createCrowdPicker(scene.crowd, scene.lines, view);
      return picker(at, tolerance);
    },
    bow: () => bow,
    get ready() {
      if (complete) return Promise.resolve();
      return new Promise<void>((resolve) => {
        waiters = [...waiters, resolve];
      });
    },
  };
}

function viewNow(map: MapLibreMap, { defaultProjectionData, shaderData }: CustomRenderMethodInput): View {
  const { width, height } = map.getCanvas();
  const ratio = map.getPixelRatio();
  return viewOf(defaultProjectionData, shaderData.define.includes("GLOBE"), width / ratio, height / ratio, ratio);
}

/** A globe zoomed in is drawn flat by MapLibre, but its lines stay great circles: they must not change their shape. */
function planeOf(map: MapLibreMap): Plane {
  return (map.getProjection()?.type ?? "mercator") === "mercator" ? "mercator" : "sphere";
}

function sameBow(a: Bow, b: Bow): boolean {
  if (a.kind === "world" || b.kind === "world") return a.kind === b.kind;
  return a.focus === b.focus && a.turn === b.turn;
}
