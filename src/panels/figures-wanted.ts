import type { Need } from "../model/atlas.ts";
import { type Frame, isLoaded } from "../overlays/frame.ts";
import { flowMeasures } from "../query/figures.ts";
import type { Desk } from "./panel.ts";

/** Every measure may know something of a country: those not there yet are fetched, and the rows appear as they come. */
export function wantFigures({ atlas }: Frame, desk: Desk, others: readonly Need[] = []): void {
  const flows = flowMeasures(atlas).map(({ key }) => ({ kind: "flows", key }) as const);
  const missing = [...flows, { kind: "population" } as const, ...others].filter((need) => !isLoaded(atlas, need));
  if (missing.length > 0) desk.want(missing);
}
