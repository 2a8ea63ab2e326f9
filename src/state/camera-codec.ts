import type { Codec, Read } from "./codec.ts";
import type { Camera } from "./state.ts";

export const cameraCodec: Codec<Camera> = { param: "map", write: writeCamera, read: readCamera };

const LIMITS = { zoom: [0, 22], lat: [-90, 90], lng: [-180, 180], bearing: [-180, 180], pitch: [0, 60] } as const;

/** Zoom, latitude, longitude, and turned or tilted, bearing and pitch. As many digits as the zoom can show. */
function writeCamera({ center, zoom, bearing, pitch }: Camera): string {
  const needed = Math.ceil((round(zoom, 2) * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  const digits = Math.max(0, Math.min(needed, 6));
  const parts = [
    round(zoom, 2),
    round(center[1], digits),
    round(center[0], digits),
    round(bearing, 1),
    round(pitch, 0),
  ];
  while (parts.length > 3 && parts.at(-1) === 0) parts.pop();
  return parts.join("_");
}
/** Adding zero turns -0 into 0. */
const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

function readCamera(text: string): Read<Camera> {
  const parts = text.split("_");
  if (parts.length < 3 || parts.length > 5 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part))) {
    return { problems: [{ kind: "malformed" }] };
  }
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = parts.map(Number);
  const values = { zoom, lat, lng, bearing, pitch };
  for (const [name, [min, max]] of Object.entries(LIMITS)) {
    const value = values[name as keyof typeof values];
    if (value < min || value > max) return { problems: [{ kind: "outOfRange", min, max }] };
  }
  return { value: { center: [lng, lat], zoom, bearing, pitch } };
}
