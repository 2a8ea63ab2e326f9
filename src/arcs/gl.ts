// The other painter: a MapLibre custom layer that draws any number of flows, the same lines as D3 paints as SVG.
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import type { CountryId } from "../model/record.ts";
import type { Arc, FlowArc } from "../overlays/marks.ts";
import type { Bow } from "./bow.ts";
import type { Plane } from "./curve.ts";
import { bytesOf } from "./gl-crowd.ts";
import { createMotion } from "./gl-motion.ts";
import { createPainting, type Painting } from "./gl-painting.ts";
import { type CrowdHit, createCrowdPicker } from "./gl-pick.ts";
import { type Brush, createBrush, createPrograms, type Programs } from "./gl-program.ts";
import { createStage } from "./gl-scene.ts";
import { createStill, type Still } from "./gl-still.ts";
import { type View, viewOf } from "./gl-view.ts";
import type { XY } from "./ribbon.ts";

export interface ArcsLayer extends CustomLayerInterface {
  /** New arcs. Corridors known from before keep their geometry: only the chunks are sent again. */
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
  /** Arcs that run over the discs of their ends: whoever paints discs over the canvas paints these over the discs. */
  readonly squeezed: () => readonly FlowArc[];
  /** Resolves when everything that is set has been drawn at rest. */
  readonly ready: Promise<void>;
}

/** How many arcs are drawn, and why the others are not. */
export interface ArcsStats {
  readonly arcs: number;
  readonly drawn: number;
  /** Out of sight, or between ends nearer than 3 px on the screen. */
  readonly unseen: number;
  /** Left out only because the map is moving, or because their turn has not come; 0 once all is drawn. */
  readonly waiting: number;
  readonly moving: boolean;
  /** Instances drawn. */
  readonly chunks: number;
}

export interface ArcsLayerOptions {
  readonly id: string;
  /** Halo colour of the theme, "#rrggbb". */
  readonly halo: string;
  /** Called when `stats` says something new: to say on screen what is not drawn. */
  readonly onStats?: (stats: ArcsStats) => void;
  /** Draw all arcs in every frame, moving or not: for measuring. */
  readonly everything?: boolean;
}

const NODE = 3.2;
const nodes = () => NODE;
/** What lives and dies with one WebGL context. */
interface Tools {
  readonly map: MapLibreMap;
  readonly programs: Programs;
  readonly brush: Brush;
  readonly still: Still;
  readonly painting: Painting;
}

/**
 * Flows only: ties are left to the other painter, and so are flows without width (the caller's word for zero, negative and
 * unknown) or to themselves. Between ends that coincide there is no line until the map is zoomed in: `stats().unseen`.
 */
export function createArcsLayer({ id, halo, onStats, everything = false }: ArcsLayerOptions): ArcsLayer {
  const stage = createStage();
  let tools: Tools | null = null;
  let haloColour = shares(halo);
  let complete = false;
  let waiters: (() => void)[] = [];
  let picker: ReturnType<typeof createCrowdPicker> | null = null;
  let told = "";
  const motion = createMotion(() => tools?.map.triggerRepaint());

  const changed = () => {
    picker = null;
    complete = false;
    tools?.painting.stale();
    tools?.map.triggerRepaint();
  };
  const stats = (): ArcsStats => {
    const { drawn, unseen, waiting, chunks } = tools?.painting.tally() ?? {
      drawn: 0,
      unseen: 0,
      waiting: 0,
      chunks: 0,
    };
    return { arcs: stage.current()?.crowd.arcs.length ?? 0, drawn, unseen, waiting, moving: motion.moving(), chunks };
  };
  const tell = () => {
    const now = stats();
    const { waiting, moving, arcs } = now;
    const next = `${waiting} ${moving} ${arcs} ${complete}`;
    if (next === told) return;
    told = next;
    onStats?.(now);
  };

  return {
    id,
    type: "custom",
    renderingMode: "2d",
    onAdd(map, context) {
      const gl = context as WebGL2RenderingContext;
      const programs = createPrograms(gl);
      const brush = createBrush(gl, programs);
      const still = createStill(gl, programs);
      tools = { map, programs, brush, still, painting: createPainting(brush, still) };
      motion.reset();
      changed();
    },
    onRemove() {
      motion.reset();
      tools?.brush.dispose();
      tools?.still.dispose();
      tools?.programs.dispose();
      tools = null;
    },
    render(_gl, args) {
      if (tools === null) return;
      const { map, painting } = tools;
      const seen = viewNow(map, args);
      if (motion.see(seen, performance.now(), painting.strained())) {
        picker = null;
        painting.stale();
      }
      const view = motion.view() ?? seen;
      const scene = stage.sceneIn(planeOf(map));
      const limit = everything && motion.moving() ? scene.crowd.arcs.length : motion.limit();
      const whole = painting.draw({ view, scene, args, halo: haloColour, limit, afresh: everything });
      complete = whole && !motion.moving();
      if (!whole && !motion.moving()) map.triggerRepaint();
      if (complete) for (const resolve of waiters.splice(0)) resolve();
      tell();
    },
    set(arcs, options = {}) {
      if (stage.set(arcs, options.radius ?? nodes)) changed();
    },
    setTheme(colour) {
      if (shares(colour).join() === haloColour.join()) return;
      haloColour = shares(colour);
      changed();
    },
    light(corridors) {
      stage.light(corridors);
      tools?.map.triggerRepaint();
    },
    stats,
    pick(at, tolerance = 6) {
      const [scene, view] = [stage.current(), motion.view()];
      if (scene === null || view === null) return null;
      picker ??= createCrowdPicker(scene.crowd, scene.lines, view, scene);
      return picker(at, tolerance);
    },
    bow: stage.bow,
    squeezed: () => tools?.painting.tally().squeezed ?? [],
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
