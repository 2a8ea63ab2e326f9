// Is the map moving? MapLibre says no during jumps, so two frames are compared by what they show.
import { createPace } from "./gl-pace.ts";
import { sameView, type View } from "./gl-view.ts";

export interface Motion {
  /**
   * Takes note of a frame about to be drawn. True when it shows something else than the one before. `strained`: the frame
   * before drew as many arcs as it was allowed to, so its time tells what they cost.
   */
  readonly see: (view: View, now: number, strained: boolean) => boolean;
  readonly view: () => View | null;
  readonly moving: () => boolean;
  /** How many of the biggest arcs the frame may draw. */
  readonly limit: () => number;
  /** Forgets the last view: the next frame is a first picture, not a movement. */
  readonly reset: () => void;
}

/** Movement ends this long after the last change of the camera, or a slow frame and a half after it. */
const REST = { least: 90, most: 500 };
/** Longer between two frames is a pause, not a slow frame. */
const PAUSE = 1500;

/** `atRest` is called once each time a movement has ended. */
export function createMotion(atRest: () => void): Motion {
  const pace = createPace();
  let view: View | null = null;
  let moving = false;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    moving = false;
    pace.rest();
    atRest();
  };
  return {
    see(next, now, strained) {
      const changed = !sameView(view, next);
      if (changed) {
        const took = now - last;
        if (moving && strained && took < PAUSE) pace.took(took);
        moving = view !== null;
        view = next;
        clearTimeout(timer);
        if (moving)
          timer = setTimeout(settle, took < PAUSE ? Math.min(REST.most, Math.max(REST.least, 1.5 * took)) : REST.least);
      }
      last = now;
      return changed;
    },
    view: () => view,
    moving: () => moving,
    limit: () => (moving ? pace.limit() : Number.POSITIVE_INFINITY),
    reset() {
      clearTimeout(timer);
      view = null;
      moving = false;
    },
  };
}
