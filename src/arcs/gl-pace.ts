// How many arcs a moving frame may draw. Thresholds are relative to what the map alone takes, because in software that
// is already slower than any fixed bound.

export interface Pace {
  /** How many of the biggest arcs to draw while moving. */
  readonly limit: () => number;
  /** A moving frame has taken that many ms since the one before, with `limit` arcs drawn. */
  readonly took: (ms: number) => void;
  /** Movement begins anew: the next interval says nothing. */
  readonly rest: () => void;
}

const LEAST = 400;
const START = 1000;
const FRAMES = 3;
const SMOOTH = 20;
const FAST = 1.6;
const SLOW = 2.2;

/** Starts with few, learns the bare frame from the fewest, then doubles while frames are fast and halves when slow. */
export function createPace(): Pace {
  let limit = LEAST;
  let bare = Number.POSITIVE_INFINITY;
  let taken: number[] = [];
  const judge = (ms: number) => {
    // With the fewest arcs the frame is nearly the map's own; it follows the map as it gets heavier or lighter.
    if (limit === LEAST) bare = Number.isFinite(bare) ? (bare + ms) / 2 : ms;
    else bare = Math.min(bare, ms);
    if (ms < SMOOTH || ms < FAST * bare) limit = Math.min(1e6, limit === LEAST ? START : limit * 2);
    else if (ms > SLOW * bare) limit = Math.max(LEAST, Math.round(limit / 2));
  };
  return {
    limit: () => limit,
    took(ms) {
      taken.push(ms);
      if (taken.length < FRAMES) return;
      judge(taken.toSorted((a, b) => a - b)[Math.floor(FRAMES / 2)] ?? ms);
      taken = [];
    },
    rest() {
      taken = [];
    },
  };
}
