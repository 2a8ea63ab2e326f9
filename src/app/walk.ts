// From country to country with the arrow keys: great circles and sectors, no map needed.
import type { CountryId, LngLat } from "../model/record.ts";

export type Heading = "north" | "east" | "south" | "west";
const BEARINGS: Readonly<Record<Heading, number>> = { north: 0, east: 90, south: 180, west: 270 };

export interface Stop {
  readonly id: CountryId;
  readonly at: LngLat;
}

/** The nearest place in that direction: within 45° to either side, what lies off the line counting as farther. */
export function nearestTowards(from: LngLat, heading: Heading, stops: readonly Stop[]): CountryId | null {
  let best: CountryId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, at } of stops) {
    const distance = arc(from, at);
    if (distance < 1e-6) continue;
    const off = Math.abs(turn(bearing(from, at) - BEARINGS[heading]));
    if (off > 45) continue;
    const cost = distance * (1 + off / 45);
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}

/** The place nearest to a point. */
export function nearestTo(point: LngLat, stops: readonly Stop[]): CountryId | null {
  let best: CountryId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, at } of stops) {
    const distance = arc(point, at);
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}

const RAD = Math.PI / 180;

/** Great-circle distance in radians (haversine). */
function arc([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const h =
    Math.sin(((lat2 - lat1) * RAD) / 2) ** 2 +
    Math.cos(lat1 * RAD) * Math.cos(lat2 * RAD) * Math.sin(((lng2 - lng1) * RAD) / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Initial bearing in degrees from north. */
function bearing([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const d = (lng2 - lng1) * RAD;
  const y = Math.sin(d) * Math.cos(lat2 * RAD);
  const x = Math.cos(lat1 * RAD) * Math.sin(lat2 * RAD) - Math.sin(lat1 * RAD) * Math.cos(lat2 * RAD) * Math.cos(d);
  return Math.atan2(y, x) / RAD;
}

/** An angle between -180 and 180. */
const turn = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180;
