// Camera and state in step: what a hand does on the map is heard, what the state asks for is done.
import type { LngLat } from "../model/record.ts";
import type { MapView } from "../overlays/view.ts";
import { sameCamera, setCamera } from "../state/actions.ts";
import type { Camera } from "../state/state.ts";
import type { Store } from "../state/store.ts";

export interface CameraHand {
  /** A map has moved by itself: all others follow. */
  heard(camera: Camera, from: MapView): void;
  /** Moves map and state; `ms` 0 = at once. */
  move(next: Partial<Camera>, ms?: number): void;
  zoom(by: number): void;
  /** Px to the right and down. */
  pan(x: number, y: number): void;
  /** Moves so far that all these places are seen, and no farther; stays where they are. */
  show(places: readonly LngLat[]): void;
}

const SWIFT = 300;

/** A place this near to the edge of the map is not well seen. */
const EDGE = 24;
const ROOM = 90;

/** `others` are the maps that follow the first one, and that it follows. */
export function createCameraHand(
  store: Store,
  view: () => MapView,
  others: () => readonly MapView[],
  box: HTMLElement,
): CameraHand {
  let heard: MapView | null = null;
  let pace = SWIFT;
  store.subscribe((state, before) => {
    if (sameCamera(state.camera, before.camera)) return;
    for (const map of [view(), ...others()]) if (map !== heard) map.camera(state.camera, heard ? 0 : pace);
  });
  const move = (next: Partial<Camera>, ms = SWIFT) => {
    pace = ms;
    store.perform(setCamera({ ...view().camera(), ...next }), "replace");
    pace = SWIFT;
  };
  return {
    move,
    heard(camera, from) {
      heard = from;
      store.perform(setCamera(camera), "replace");
      heard = null;
    },
    show(places) {
      const { clientWidth: width, clientHeight: height } = box;
      const isSeen = (at: LngLat) => {
        const [x, y] = view().project(at) ?? [-1, -1];
        return x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
      };
      if (places.length > 0 && !places.every(isSeen))
        move(fitted(places, view().camera(), width - 2 * ROOM, height - 2 * ROOM));
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

const mercator = (lat: number) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latitude = (y: number) => (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);

/** In the middle of the places, from as far away as they need, the shorter way round the world. */
export function fitted(places: readonly LngLat[], from: Camera, width: number, height: number): Partial<Camera> {
  const first = places[0]?.[0] ?? 0;
  const xs = places.map(([lng]) => (lng - first - 360 * Math.round((lng - first) / 360)) / 360);
  const ys = places.map(([, lat]) => mercator(lat));
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const lng = first + (west + east) * 180;
  const scale = Math.min(width / Math.max(east - west, 1e-9), height / Math.max(south - north, 1e-9));
  const zoom = Math.max(0, Math.min(from.zoom, Math.log2(Math.max(scale, 1) / 512)));
  return { center: [((((lng + 180) % 360) + 360) % 360) - 180, latitude((north + south) / 2)], zoom };
}
