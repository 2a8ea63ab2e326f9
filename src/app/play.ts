// The as-of day runs from stop to stop, one a second, until there is no later one or a hand takes over.
import type { Day } from "../model/date.ts";
import { setAsOf } from "../state/actions.ts";
import type { Store } from "../state/store.ts";

const BEAT = 1000;

export interface Player {
  on(): boolean;
  play(on: boolean): void;
}

/** Stops after the state's day, null when there is none; `first`: where to begin anew then, null = nowhere. */
export interface Stops {
  next(): Day | null;
  first(): Day | null;
}

export function createPlayer(store: Store, stops: Stops, onChange: (playing: boolean) => void): Player {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    onChange(false);
  };
  const step = () => {
    const day = stops.next();
    if (day === null) stop();
    else store.perform(setAsOf(day), "replace");
  };
  // Only a typed date, a step or Today is pushed: then the hand has it.
  store.subscribe((state, before, how) => {
    if (how === "push" && state.asOf !== before.asOf) stop();
  });
  return {
    on: () => timer !== undefined,
    play(on) {
      if (!on) return stop();
      if (timer !== undefined) return;
      timer = setInterval(step, BEAT);
      onChange(true);
      const anew = stops.next() === null ? stops.first() : null;
      if (anew === null) step();
      else store.perform(setAsOf(anew), "replace");
    },
  };
}
