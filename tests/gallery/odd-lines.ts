import type { FlowTable } from "../../src/model/flow.ts";
import { lookAt, type Picture } from "./picture.ts";

/** Rows of an invented table: from, to, people; null = not known. */
export type OddRow = readonly [origin: string, dest: string, value: number | null];

/**
 * What no clean table has, and what becomes of it:
 * - ten million beside one: the widest line, and the thinnest and faintest there is; never none;
 * - zero and a negative number (a correction of an earlier count): no line, and no part of a sum that is drawn as a disc;
 * - not known: no line; it is counted apart, as what it is;
 * - people who stay inside their country: no line and no disc, told in words;
 * - across the 180th meridian: out at one edge and in at the other, the shorter way;
 * - between ends a stone's throw apart: no line until the map is zoomed in, the disc tells of them;
 * - a place that is in no atlas: no line, counted as without a place.
 */
const odd: readonly OddRow[] = [
  ["RUS", "TJK", 10_000_000],
  ["TJK", "RUS", 1],
  ["KAZ", "UZB", 0],
  ["UZB", "KAZ", -50_000],
  ["MNG", "CHN", -400_000],
  ["KGZ", "KAZ", null],
  ["DEU", "DEU", 2_000_000],
  ["JPN", "USA", 3_000_000],
  ["CHL", "NZL", 2_000_000],
  ["FJI", "WSM", 900_000],
  ["ITA", "VAT", 1_000_000],
  ["XYZ", "FRA", 5_000_000],
];

/** Over the pole the line is the great circle, on the globe and on every flat sheet; in Mercator it stays below 85°. */
const polar: readonly OddRow[] = [
  ["CAN", "RUS", 10_000_000],
  ["RUS", "CAN", 4_000_000],
  ["USA", "KAZ", 3_000_000],
  ["NOR", "USA", 2_000_000],
];

const state = {
  asOf: "2023-07-01",
  overlays: new Set(["migration"] as const),
  measure: "modelled_change_of_residence",
  selection: { kind: "none" },
  top: 400,
} as const;

export const oddLines: readonly Picture[] = [
  {
    id: "odd-lines",
    title:
      "Lines of an impossible table: one in ten millions, negative, unknown, inside, across 180°, too near, nowhere",
    state,
    rows: odd,
    sheet: { fit: "world", width: 1000, height: 560 },
  },
  {
    id: "odd-lines-pole",
    title: "Lines over the pole, on the globe",
    state: { ...state, projection: "globe", camera: lookAt(0, 78, 1.3) },
    rows: polar,
  },
];

/** The table of such rows, for one year. */
export function tableOf(key: string, rows: readonly OddRow[]): FlowTable {
  return {
    key,
    measure: key,
    revision: null,
    times: [{ from: "2023-01-01", to: "2024-01-01" }],
    origins: rows.map(([origin]) => origin),
    dests: rows.map(([, dest]) => dest),
    values: [Float64Array.from(rows, ([, , value]) => value ?? Number.NaN)],
    cells: new Map(),
    sources: [],
  };
}
