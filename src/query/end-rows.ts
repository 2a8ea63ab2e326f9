import type { FlowTable } from "../model/flow.ts";
import type { EndId, Ends } from "./grouping.ts";
import { remembered } from "./indexed.ts";

/** The ends of each row of a table as places in a list, so that adding up needs no names. */
export interface EndRows {
  readonly ids: readonly EndId[];
  readonly origins: Int32Array;
  readonly dests: Int32Array;
}

/** Two maps beside each other may add up in two ways. */
const kept = remembered<FlowTable, EndRows>(4);

/** Made once for a table and a way of adding up. */
export const endRows = (table: FlowTable, ends: Ends): EndRows => kept(table, ends.key, () => rowsBy(table, ends));

function rowsBy(table: FlowTable, ends: Ends): EndRows {
  const places = new Map<EndId, number>();
  const placeOf = (country: string) => {
    const id = ends.of(country);
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  const origins = Int32Array.from(table.origins, placeOf);
  const dests = Int32Array.from(table.dests, placeOf);
  return { ids: [...places.keys()], origins, dests };
}
