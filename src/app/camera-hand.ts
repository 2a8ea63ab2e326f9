// Camera and state in step: what a hand does on the map is heard, what the state asks for is done.
import type { LngLat } from "../model/record.ts";
import type { MapView } from "../overlays/view.ts";
import { sameCamera, setCamera } from "../state/actions.ts";
import type { Camera } from "../state/state.ts";
import type { Store } from "../state/store.ts";

export interface CameraHand {
  /** The map has moved by itself. */
  heard(camera: Camera): void;
  /** Moves map and state; `ms` 0 = at once. */
  move(next: Partial<Camera>, ms?: number): void;
  zoom(by: number): void;
  /** Px to the right and down. */
  pan(x: number, y: number): void;
}

const SWIFT = 300;

export function createCameraHand(store: Store, view: () => MapView): CameraHand {
  let heard = false;
  let pace = SWIFT;
  store.subscribe((state, before) => {
    if (!heard && !sameCamera(state.camera, before.camera)) view().camera(state.camera, pace);
  });
  const move = (next: Partial<Camera>, ms = SWIFT) => {
    pace = ms;
    store.perform(setCamera({ ...view().camera(), ...next }), "replace");
    pace = SWIFT;
  };
  return {
    move,
    heard(camera) {
      heard = true;
      store.perform(setCamera(camera), "replace");
      heard = false;
    },
    zoom: (by) => move({ zoom: view().camera().zoom + by }),
    pan(x, y) {
      const { center, zoom } = view().camera();
      move({ center: pushed(center, x, y, zoom) });
    },
  };
}

/** Where the middle lies after a push of so many px: Web Mercator, 512 px to the world at zoom 0. */
export function pushed([lng, lat]: LngLat, x: number, y: number, zoom: number): LngLat {
  const world = 512 * 2 ** zoom;
  const rad = Math.PI / 180;
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * rad) / 2)) - (y * 2 * Math.PI) / world;
  const to = (2 * Math.atan(Math.exp(north)) - Math.PI / 2) / rad;
  return [((((lng + (x * 360) / world + 180) % 360) + 360) % 360) - 180, Math.min(80, Math.max(-80, to))];
}
