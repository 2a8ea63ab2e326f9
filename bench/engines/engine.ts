import type { Map as MapLibreMap } from "maplibre-gl";
import type { FlowArc } from "../../src/overlays/marks.ts";

/** One way of drawing flows over the same map. */
export interface Engine {
  /** Other magnitudes of the same corridors. */
  readonly set: (arcs: readonly FlowArc[]) => void;
  /** Resolves when what was set last has been given to the graphics card, all of it. */
  readonly drawn: () => Promise<void>;
  /** Resolves when the first arcs of the first set have been given to it: the biggest, or all at once. */
  readonly first: () => Promise<void>;
  /** How many arcs the last frame drew. */
  readonly count: () => number;
}

export type StartEngine = (map: MapLibreMap, arcs: readonly FlowArc[]) => Promise<Engine>;

export const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
