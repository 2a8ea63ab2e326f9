import type { LngLat } from "../model/record.ts";
import { endRows } from "../query/end-rows.ts";
import { flowAt } from "../query/flow-rows.ts";
import { type FoundFlows, SIDES } from "../query/flow-scope.ts";
import type { Corridor } from "../query/flow-sums.ts";
import type { EndId, Ends } from "../query/grouping.ts";
import { descending } from "../query/order.ts";

/** Lines that could be drawn, in no order: of fifteen thousand only those that are drawn are written out. */
interface Lines {
  readonly values: Float64Array;
  /** Have both ends a place on the map? */
  readonly placed: (place: number) => boolean;
  readonly corridor: (place: number) => Corridor | undefined;
}
type Places = ReadonlyMap<EndId, LngLat>;

/** Sums, each of them written out already. */
export const linesOfSums = (corridors: readonly Corridor[], places: Places): Lines => ({
  values: Float64Array.from(corridors, ({ flow }) => flow.magnitude),
  placed: (place) => {
    const flow = corridors[place]?.flow;
    return flow !== undefined && places.has(flow.origin) && places.has(flow.dest);
  },
  corridor: (place) => corridors[place],
});

/** Figures as they are in the table. */
export function linesOfRows({ table, rows, times, values, sides }: FoundFlows, ends: Ends, places: Places): Lines {
  const { ids, origins, dests } = endRows(table, ends);
  const known = Uint8Array.from(ids, (id) => Number(places.has(id)));
  return {
    values,
    placed: (place) => {
      const row = rows[place] ?? 0;
      return known[origins[row] ?? 0] === 1 && known[dests[row] ?? 0] === 1;
    },
    corridor(place) {
      const flow = flowAt(table, rows[place] ?? -1, times[place] ?? -1);
      const magnitude = values[place] ?? 0;
      if (!flow) return undefined;
      const side = SIDES[sides[place] ?? 2] ?? "world";
      return { flow: flow.magnitude === magnitude ? flow : { ...flow, magnitude }, side, parts: 1 };
    },
  };
}

/** The largest lines with a place for both ends, and what was left. */
export function chosen(lines: Lines, top: number, atLeast: number) {
  const { values } = lines;
  const positive = new Float64Array(values.length);
  const at = new Uint32Array(values.length);
  let [count, zeros, corrections, corrected] = [0, 0, 0, 0];
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0;
    if (value > 0) {
      positive[count] = value;
      at[count] = place;
      count += 1;
    } else if (value === 0) zeros += 1;
    else {
      corrections += 1;
      corrected += value;
    }
  }
  const drawn: Corridor[] = [];
  let [unplaced, left] = [0, 0];
  for (const rank of descending(positive.subarray(0, count))) {
    const place = at[rank] ?? 0;
    const value = positive[rank] ?? 0;
    const placed = lines.placed(place);
    if (!placed) unplaced += 1;
    const corridor = placed && drawn.length < top && value >= atLeast ? lines.corridor(place) : undefined;
    if (corridor) drawn.push(corridor);
    else left += value;
  }
  return {
    drawn,
    rest: { corridors: count - drawn.length, total: left },
    aside: { zeros, corrections, corrected },
    unplaced,
  };
}
