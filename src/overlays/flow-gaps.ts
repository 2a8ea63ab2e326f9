import type { FlowStyle } from "./marks.ts";

/** Lines with gaps along their way: px drawn, px left out. */
export const GAPS: Readonly<Record<Exclude<FlowStyle, "plain" | "claimed">, readonly [on: number, off: number]>> = {
  suspect: [6, 3],
  estimated: [9, 2],
  modelled: [4, 2],
};
