// The other painter: a MapLibre custom layer that draws any number of flows, the same lines as D3 paints as SVG.
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import type { CountryId } from "../model/record.ts";
import type { Arc } from "../overlays/marks.ts";
import type { Bow } from "./bow.ts";
import type { Plane } from "./curve.ts";
import { bytesOf, createListing, listChunks } from "./gl-crowd.ts";
import { createMotion } from "./gl-motion.ts";
import { type CrowdHit, createCrowdPicker } from "./gl-pick.ts";
import { type Brush, compile, createBrush } from "./gl-program.ts";
import { createStage, type Scene } from "./gl-scene.ts";
import { createStill, type Still } from "./gl-still.ts";
import { type View, viewOf } from "./gl-view.ts";
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

const NODE = 3.2;
/** Fewer instances than this are quicker drawn than kept. */
const KEPT_FROM = 600;

/** What lives and dies with one WebGL context. */
interface Tools {
  readonly map: MapLibreMap;
  readonly brush: Brush;
  readonly still: Still;
}

export function createArcsLayer({ id, halo }: { readonly id: string; readonly halo: string }): ArcsLayer {
  const stage = createStage();
  const listing = createListing();
  let tools: Tools | null = null;
  let haloColour = shares(halo);
  /** First arc of the instances at hand; null = they must be listed again. */
  let listed: number | null = null;
  let kept = false;
  let complete = false;
  let waiters: (() => void)[] = [];
  let picker: ReturnType<typeof createCrowdPicker> | null = null;
  const motion = createMotion(() => tools?.map.triggerRepaint());

  const stale = () => {
    listed = null;
    kept = false;
    picker = null;
    complete = false;
  };
  const repaint = () => {
    stale();
    tools?.map.triggerRepaint();
  };

  /** Straight onto the map while it moves or when there is little; else into the picture that is kept. */
  const draw = ({ brush, still }: Tools, view: View, { crowd, lines }: Scene, args: CustomRenderMethodInput): void => {
    const from = Math.max(0, crowd.arcs.length - motion.limit());
    if (listed !== from) {
      brush.upload(lines);
      listChunks(crowd, from, lines, view, listing);
      brush.fill(listing.data, listing.chunks);
      listed = from;
    }
    const paint = () => brush.draw(args.shaderData, args.defaultProjectionData, view, haloColour, listing.chunks);
    kept = !motion.moving() && listing.chunks >= KEPT_FROM;
    if (kept) still.take(Math.round(view.width * view.ratio), Math.round(view.height * view.ratio), paint);
    else paint();
  };

  return {
    id,
    type: "custom",
    renderingMode: "2d",
    onAdd(map, context) {
      const gl = context as WebGL2RenderingContext;
      tools = {
        map,
        brush: createBrush(gl),
        still: createStill(gl, (vertex, fragment) => compile(gl, vertex, fragment)),
      };
      motion.reset();
      repaint();
    },
    onRemove() {
      motion.reset();
      tools?.brush.dispose();
      tools?.still.dispose();
      tools = null;
    },
    render(_gl, args) {
      if (tools === null) return;
      const view = viewNow(tools.map, args);
      if (motion.see(view, performance.now())) stale();
      const scene = stage.sceneIn(planeOf(tools.map));
      if (!kept) draw(tools, view, scene, args);
      if (kept) tools.still.show();
      complete = !motion.moving();
      if (complete) for (const resolve of waiters.splice(0)) resolve();
    },
    set(arcs, options = {}) {
      stage.set(arcs, options.radius ?? (() => NODE));
      repaint();
    },
    setTheme(colour) {
      haloColour = shares(colour);
      repaint();
    },
    light(corridors) {
      stage.light(corridors);
      repaint();
    },
    stats: () => ({
      arcs: stage.current()?.crowd.arcs.length ?? 0,
      drawn: listing.drawn,
      unseen: listing.unseen,
      waiting: listed ?? 0,
      moving: motion.moving(),
      chunks: listing.chunks,
    }),
    pick(at, tolerance = 6) {
      const [scene, view] = [stage.current(), motion.view()];
      if (scene === null || view === null) return null;
      picker ??= createCrowdPicker(scene.crowd, scene.lines, view);
      return picker(at, tolerance);
    },
    bow: stage.bow,
    get ready() {
      if (complete) return Promise.resolve();
      return new Promise<void>((resolve) => {
        waiters = [...waiters, resolve];
      });
    },
  };
}

const shares = (colour: string): readonly number[] => bytesOf(colour).map((byte) => byte / 255);

function viewNow(map: MapLibreMap, { defaultProjectionData, shaderData }: CustomRenderMethodInput): View {
  const { width, height } = map.getCanvas();
  const ratio = map.getPixelRatio();
  return viewOf(defaultProjectionData, shaderData.define.includes("GLOBE"), width / ratio, height / ratio, ratio);
}

/** A globe zoomed in is drawn flat by MapLibre, but its lines stay great circles: they must not change their shape. */
function planeOf(map: MapLibreMap): Plane {
  return (map.getProjection()?.type ?? "mercator") === "mercator" ? "mercator" : "sphere";
}
