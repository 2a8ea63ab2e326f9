import type { Position } from "geojson";
import type { CountryId } from "../model/record.ts";
import type { World } from "./shapes.ts";

/** Where every country lies and how large it is, without asking the graphics card. */
export interface Areas {
  /** Share of the square Mercator world (side 1), all islands together. 0 = no shape. */
  shareOf(country: CountryId): number;
  /** The same as it would be at the equator: what the globe shows. */
  trueShareOf(country: CountryId): number;
  /** null = sea. Right to a quarter of a degree: enough to place names. */
  ownerAt(lng: number, lat: number): CountryId | null;
}

const CELLS = 4;
const [COLUMNS, ROWS] = [360 * CELLS, 180 * CELLS];

export function areasOf({ countries, idOf, a3Of }: World): Areas {
  const shares = new Map<CountryId, number>();
  const trueShares = new Map<CountryId, number>();
  const grid = new Uint16Array(COLUMNS * ROWS);
  for (const { geometry, properties } of countries.features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons) {
      for (const [known, place] of [
        [shares, mercator],
        [trueShares, equalArea],
      ] as const) {
        const share = rings.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * areaOf(ring.map(place)), 0);
        known.set(properties.a3, (known.get(properties.a3) ?? 0) + share);
      }
      paint(grid, rings, idOf.get(properties.a3) ?? 0);
    }
  }
  return {
    shareOf: (country) => shares.get(country) ?? 0,
    trueShareOf: (country) => trueShares.get(country) ?? 0,
    ownerAt(lng, lat) {
      const column = Math.floor(((((lng + 180) % 360) + 360) % 360) * CELLS);
      const row = Math.floor((90 - lat) * CELLS);
      return a3Of.get(grid[Math.min(ROWS - 1, Math.max(0, row)) * COLUMNS + column] ?? 0) ?? null;
    },
  };
}

/** Fills the cells whose middle lies in the polygon, row by row, between pairs of crossings. */
function paint(grid: Uint16Array, rings: readonly Position[][], id: number): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[i - 1] ?? [], ring[i] ?? []];
      const [low, high] = [Math.min(y0, y1), Math.max(y0, y1)];
      for (let row = Math.ceil((90 - high) * CELLS - 0.5); row < (90 - low) * CELLS - 0.5; row++) {
        const lat = 90 - (row + 0.5) / CELLS;
        const lng = x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0);
        const known = crossings.get(row);
        if (known) known.push(lng);
        else crossings.set(row, [lng]);
      }
    }
  }
  for (const [row, lngs] of crossings) {
    lngs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < lngs.length; i += 2) {
      const [from = 0, to = 0] = [lngs[i], lngs[i + 1]];
      const first = Math.max(0, Math.ceil((from + 180) * CELLS - 0.5));
      const last = Math.min(COLUMNS - 1, Math.floor((to + 180) * CELLS - 0.5));
      if (row >= 0 && row < ROWS && last >= first) grid.fill(id, row * COLUMNS + first, row * COLUMNS + last + 1);
    }
  }
}

type XY = readonly [x: number, y: number];

function areaOf(points: readonly XY[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    const [[ax, ay], [bx, by]] = [points[i - 1] as XY, points[i] as XY];
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum / 2);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const mercator = ([lng = 0, lat = 0]: Position): XY => [
  lng / 360,
  Math.asinh(Math.tan(radians(Math.max(-85.05, Math.min(85.05, lat))))) / (2 * Math.PI),
];
const equalArea = ([lng = 0, lat = 0]: Position): XY => [lng / 360, Math.sin(radians(lat)) / (2 * Math.PI)];
