import type { LngLat } from "../model/record.ts";
import type { Camera } from "../state/state.ts";
import { type Look, type Point, planeOf, worldSize } from "./projection.ts";

/** As the map on the graphics card has them. */
export const ZOOM = { min: -0.6, max: 8 } as const;
const MAX_LAT = 85;
const RAD = Math.PI / 180;

const clamp = (x: number, least: number, most: number): number => Math.min(most, Math.max(least, x));
const wrapped = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180;

/** Place on the square Mercator world of that size, y down. */
function flatOf([lng, lat]: LngLat, size: number): Point {
  const y = Math.asinh(Math.tan(clamp(lat, -MAX_LAT, MAX_LAT) * RAD));
  return [((lng + 180) / 360) * size, (0.5 - y / (2 * Math.PI)) * size];
}

function placeOf([x, y]: Point, size: number): LngLat {
  const lat = Math.atan(Math.sinh((0.5 - y / size) * 2 * Math.PI)) / RAD;
  return [wrapped((x / size) * 360 - 180), clamp(lat, -MAX_LAT, MAX_LAT)];
}

/** The camera after the picture was pulled by so many px. */
export function pulled({ kind, camera }: Look, [dx, dy]: Point): Camera {
  const size = worldSize(camera.zoom);
  if (kind === "globe") {
    const degree = 360 / size;
    const [lng, lat] = camera.center;
    const turn = (dx * degree) / Math.max(0.2, Math.cos(lat * RAD));
    return {
      ...camera,
      center: [
        wrapped(lng - turn * Math.cos(lat * RAD)),
        clamp(lat + dy * degree * Math.cos(lat * RAD), -MAX_LAT, MAX_LAT),
      ],
    };
  }
  const [x, y] = flatOf(camera.center, size);
  const angle = camera.bearing * RAD;
  const [right, down] = [dx * Math.cos(angle) - dy * Math.sin(angle), dx * Math.sin(angle) + dy * Math.cos(angle)];
  return { ...camera, center: placeOf([x - right, clamp(y - down, 0, size)], size) };
}

/** The camera at another zoom, with the place under `at` where it was. */
export function zoomedTo(look: Look, zoom: number, at: Point): Camera {
  const place = planeOf(look).invert(at);
  let camera: Camera = { ...look.camera, zoom: clamp(zoom, ZOOM.min, ZOOM.max) };
  // On the flat map once is exact; on the globe every round brings it closer.
  for (let round = 0; place && round < (look.kind === "globe" ? 4 : 1); round++) {
    const now = planeOf({ ...look, camera }).project(place);
    if (now) camera = pulled({ ...look, camera }, [at[0] - now[0], at[1] - now[1]]);
  }
  return camera;
}

/** Between two cameras, the shorter way round; t from 0 to 1. */
export function between(a: Camera, b: Camera, t: number): Camera {
  const mix = (x: number, y: number) => x + (y - x) * t;
  const way = wrapped(b.center[0] - a.center[0]);
  return {
    center: [wrapped(a.center[0] + way * t), mix(a.center[1], b.center[1])],
    zoom: mix(a.zoom, b.zoom),
    bearing: a.bearing + wrapped(b.bearing - a.bearing) * t,
    pitch: mix(a.pitch, b.pitch),
  };
}
