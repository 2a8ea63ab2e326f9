import { createArcsLayer } from "../../src/arcs/gl.ts";
import type { StartEngine } from "./engine.ts";

/** Ours: as the reader meets it, or (`everything`) with every arc drawn in every frame. */
export const startOurs =
  (everything: boolean): StartEngine =>
  async (map, arcs) => {
    const layer = createArcsLayer({ id: "arcs", halo: "#ffffff", everything });
    map.addLayer(layer);
    layer.set(arcs);
    return {
      set: (next) => layer.set(next),
      drawn: () => layer.ready,
      count: () => layer.stats().arcs - layer.stats().waiting,
    };
  };
