import type { Map as MapLibre } from "maplibre-gl";
import type { LngLat } from "../model/record.ts";
import type { Padding } from "../overlays/view.ts";
import type { Camera, Projection } from "../state/state.ts";

/** The whole world fits a phone; closer than the last zoom the shapes have nothing more to show. */
export const ZOOM = { min: -0.6, max: 8 } as const;
export const MAX_PITCH = 60;
const LONGEST = 700;

export interface CameraDesk {
  get(): Camera;
  move(next: Partial<Camera>, ms: number): void;
  pad(padding: Padding): void;
  project(projection: Projection): void;
}

/** Reads and moves MapLibre's camera. Moves we start are told apart from those a hand makes. */
export function createCamera(map: MapLibre, onMove: (camera: Camera, moving: boolean) => void): CameraDesk {
  let ours = false;
  map.on("move", (event) => {
    if (!ours && event.originalEvent) onMove(cameraOf(map), true);
  });
  map.on("moveend", () => {
    if (!ours) onMove(cameraOf(map), false);
  });

  const quietly = (act: () => void) => {
    ours = true;
    act();
    ours = false;
  };
  return {
    get: () => cameraOf(map),
    move(next, ms) {
      const target = { ...cameraOf(map), ...next };
      if (isSame(target, cameraOf(map))) return;
      const options = { center: target.center, zoom: target.zoom, bearing: target.bearing, pitch: target.pitch };
      if (ms <= 0 || wantsStill()) quietly(() => map.jumpTo(options));
      else map.easeTo({ ...options, duration: Math.min(ms, LONGEST) });
    },
    pad(padding) {
      quietly(() => map.setPadding({ ...padding }));
    },
    project(projection) {
      if (map.getProjection()?.type !== projection) map.setProjection({ type: projection });
    },
  };
}

function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter();
  const center: LngLat = [wrapped(lng), lat];
  return { center, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

const wrapped = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180;

/** Links carry fewer digits than the camera has: what differs by less is the same place. */
function isSame(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number, by: number) => Math.abs(x - y) < by;
  const degree = 0.7 / 2 ** Math.max(0, a.zoom);
  return (
    near(a.zoom, b.zoom, 1e-3) &&
    near(a.bearing, b.bearing, 0.05) &&
    near(a.pitch, b.pitch, 0.05) &&
    near(a.center[0], b.center[0], degree * 0.01) &&
    near(a.center[1], b.center[1], degree * 0.01)
  );
}

export const wantsStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
