// Invented arcs between real places, for the tests of this folder.
import type { LngLat } from "../../src/model/record.ts";
import type { FlowArc, TieArc } from "../../src/overlays/marks.ts";

export const places: Readonly<Record<string, LngLat>> = {
  TJK: [68.78, 38.56],
  RUS: [37.62, 55.75],
  KAZ: [71.43, 51.13],
  USA: [-77.04, 38.9],
  JPN: [139.69, 35.69],
  NZL: [174.78, -41.28],
  FJI: [178.44, -18.13],
  WSM: [-171.76, -13.83],
  BRA: [-47.93, -15.78],
  SJM: [15.65, 78.22],
  CAN: [-75.7, 45.42],
  VAT: [12.453, 41.902],
  ITA: [12.454, 41.903],
};

export const placeOf = (id: string): LngLat => places[id]!;

export function flow(origin: string, dest: string, more: Partial<FlowArc> = {}): FlowArc {
  return {
    kind: "flow",
    id: `${origin}>${dest}`,
    origin,
    dest,
    from: placeOf(origin),
    to: placeOf(dest),
    colour: "#a3280f",
    width: 4,
    opacity: 1,
    magnitude: 1000,
    side: "world",
    style: "plain",
    ...more,
  };
}

export function tie(origin: string, dest: string, lane: number, lanes: number, more: Partial<TieArc> = {}): TieArc {
  return {
    kind: "tie",
    id: `${origin}=${dest} ${lane}`,
    origin,
    dest,
    from: placeOf(origin),
    to: placeOf(dest),
    colour: "#15202a",
    width: 1.7,
    opacity: 1,
    dash: [],
    glyph: "agreement",
    status: "in_force",
    count: 1,
    lane,
    lanes,
    records: [],
    ...more,
  };
}

/** A flat map as MapLibre shows it: longitudes run on, the world has copies. */
export function flatMap(scale: number, centre: LngLat = [0, 0]) {
  const y = (lat: number) => Math.atanh(Math.sin((lat * Math.PI) / 180));
  return ([lng, lat]: LngLat): readonly [number, number] => [
    720 + ((lng - centre[0]) * Math.PI * scale) / 180,
    450 - (y(lat) - y(centre[1])) * scale,
  ];
}
