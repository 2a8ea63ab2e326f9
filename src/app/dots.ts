// Dots along the lines of the map, by the page's clock; none for whoever asked for less motion.
import { createParticles } from "../arcs/particles.ts";
import type { PlacedArc } from "../arcs/place.ts";
import type { Group } from "../arcs/svg.ts";
import type { FlowArc } from "../overlays/marks.ts";
import { prefersStill } from "./theme.ts";

export interface Dots {
  /** `placed` is asked only when there are to be dots. */
  readonly follow: (wanted: boolean, placed: () => readonly PlacedArc[], colour: string) => void;
  readonly destroy: () => void;
}

export function createDots(root: Group): Dots {
  const particles = createParticles(root, {
    now: () => performance.now(),
    next: (frame) => requestAnimationFrame(frame),
    cancel: (frame) => cancelAnimationFrame(frame),
  });
  return {
    follow: (wanted, placed, colour) => particles.follow(wanted && !prefersStill() ? placed() : [], colour),
    destroy: particles.destroy,
  };
}

/** The largest flows, as many as dots can run along. */
export const largestOf = (flows: readonly FlowArc[], most: number): readonly FlowArc[] =>
  flows.length <= most ? flows : flows.toSorted((a, b) => b.magnitude - a.magnitude).slice(0, most);
