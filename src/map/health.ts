import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { LAND } from "./style.ts";

/** `load` and `idle` also arrive with a dead worker and an empty map; what counts is what is there. */
export const countRendered = (map: MapLibre): number =>
  map.style?._loaded ? map.queryRenderedFeatures({ layers: [LAND] }).length : 0;

const LONGEST = 15_000;
/** The name of the error of a card, or a worker, that is too slow or dead. */
const NOT_PAINTED = "NotPainted";

/** Resolves when countries are really on screen: features counted, and pixels that are not blank. Rejects after 15 s. */
export function whenPainted(map: MapLibre): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      map.off("render", look);
      map.off("idle", again);
      reject(Object.assign(new Error(`the map did not paint within ${LONGEST / 1000} s`), { name: NOT_PAINTED }));
    }, LONGEST);
    // Only inside the frame that painted them are the pixels still there to be read.
    function look(): void {
      if (countRendered(map) === 0 || !hasPixels(map)) return;
      clearTimeout(timer);
      map.off("render", look);
      map.off("idle", again);
      resolve();
    }
    const again = () => map.triggerRepaint();
    map.on("render", look);
    map.on("idle", again);
    again();
  });
}

/** Are there at least two colours along the middle of the canvas? A blank canvas has one. */
function hasPixels(map: MapLibre): boolean {
  const canvas = map.getCanvas();
  const gl = canvas.getContext("webgl2");
  if (!gl || gl.isContextLost()) return false;
  const row = new Uint8Array(canvas.width * 4);
  gl.readPixels(0, Math.floor(canvas.height / 2), canvas.width, 1, gl.RGBA, gl.UNSIGNED_BYTE, row);
  const colours = new Set<number>();
  for (let i = 0; i < row.length; i += 32)
    colours.add(((row[i] ?? 0) << 16) | ((row[i + 1] ?? 0) << 8) | (row[i + 2] ?? 0));
  return colours.size > 1 || (row[3] ?? 0) > 0;
}

const PATIENCE = 2000;
/** Does the worker still answer? A browser may kill it in the background, and MapLibre does not notice. */
export async function isAlive(map: MapLibre): Promise<boolean> {
  const probe = map.getSource<GeoJSONSource>("hover");
  if (!probe) return true;
  const answer = probe
    .getData()
    .then((data) => probe.setData(data))
    .then(() => true);
  const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  return Promise.race([answer, silence]);
}
