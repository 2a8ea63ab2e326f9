import type { FlowTable } from "../model/flow.ts";
import type { EndId, Ends } from "./grouping.ts";
import { indexed } from "./indexed.ts";

/** The ends of each row of a table as places in a list, so that adding up needs no names. */
export interface EndRows {
  readonly ids: readonly EndId[];
  readonly origins: Int32Array;
  readonly dests: Int32Array;
}

const lastOf = indexed((_: FlowTable) => new Map<string, EndRows>());
/** Two maps beside each other may add up in two ways. */
const KEPT = 4;

/** Made once for a table and a way of adding up. */
export function endRows(table: FlowTable, ends: Ends): EndRows {
  const kept = lastOf(table);
  const known = kept.get(ends.key);
  if (known) return known;
  const places = new Map<EndId, number>();
  const placeOf = (country: string) => {
    const id = ends.of(country);
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  const origins = Int32Array.from(table.origins, placeOf);
  const dests = Int32Array.from(table.dests, placeOf);
  const made = { ids: [...places.keys()], origins, dests };
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(ends.key, made);
  return made;
}
