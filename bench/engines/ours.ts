import { createArcsLayer } from "../../src/arcs/gl.ts";
import type { StartEngine } from "./engine.ts";

/** Ours: as the reader meets it, or (`everything`) with every arc drawn in every frame. */
export const startOurs =
  (everything: boolean): StartEngine =>
  async (map, arcs) => {
    const layer = createArcsLayer({ id: "arcs", halo: "#ffffff", everything });
    map.addLayer(layer);
    layer.set(arcs);
    // The biggest thousand stand on the very first picture.
    const shown = new Promise<void>((resolve) => {
      map.once("render", () => resolve());
      map.triggerRepaint();
    });
    return {
      set: (next) => layer.set(next),
      drawn: () => layer.ready,
      first: () => shown,
      count: () => layer.stats().arcs - layer.stats().waiting,
    };
  };
