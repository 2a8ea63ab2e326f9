// Dots that run along the lines, for whoever asks for them. They tell the way from origin to destination and nothing else:
// all run at one speed and one distance, so that neither looks like a number.
import type { PlacedArc } from "./place.ts";
import type { Group } from "./svg.ts";

export interface Particles {
  /** The lines to run along, biggest last; [] stops everything. `colour`: the theme's halo. */
  readonly follow: (placed: readonly PlacedArc[], colour: string) => void;
  readonly destroy: () => void;
}

/** px: a dot, and the way to the next one. */
const DOT = 2;
const PERIOD = 12;
/** px a second. */
const SPEED = 24;
/** A line narrower than this carries dots of this width. */
const LEAST_WIDTH = 1.6;

/** Clock and frames of the page, to be handed in: this folder knows no window. */
export interface Clock {
  readonly now: () => number;
  readonly next: (frame: () => void) => number;
  readonly cancel: (frame: number) => void;
}

/** Dots in a group of their own over the lines. While there are none no frame is asked for. */
export function createParticles(root: Group, { now, next, cancel }: Clock): Particles {
  let waiting: number | null = null;
  const run = () => {
    // One attribute for all: the lines inherit it from their group.
    root.attr("stroke-dashoffset", (-(now() * SPEED) / 1000) % PERIOD);
    waiting = next(run);
  };
  const stop = () => {
    if (waiting !== null) cancel(waiting);
    waiting = null;
  };
  return {
    follow(placed, colour) {
      const flows = placed.filter(({ arc }) => arc.kind === "flow");
      root
        .attr("fill", "none")
        .attr("stroke", colour)
        .attr("stroke-opacity", 0.85)
        .attr("stroke-dasharray", `${DOT} ${PERIOD - DOT}`)
        .selectAll<SVGPathElement, PlacedArc>("path")
        .data(flows, ({ arc }) => arc.id)
        .join("path")
        .attr("d", ({ line }) => line)
        .attr("stroke-width", ({ arc }) => Math.max(LEAST_WIDTH, 0.5 * arc.width));
      if (flows.length === 0) stop();
      else if (waiting === null) run();
    },
    destroy: stop,
  };
}
