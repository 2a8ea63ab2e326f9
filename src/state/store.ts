import type { State } from "./state.ts";

/** A change of state, named in actions.ts. Returns the same object when nothing changes. */
export type Action = (state: State) => State;
/** `replace` for what a hand drags (the address is replaced, not pushed). */
export type Perform = (action: Action, how?: "push" | "replace") => void;
type Listener = (state: State, before: State, how: "push" | "replace") => void;

export interface Store {
  get(): State;
  perform: Perform;
  /** Returns the function that ends the subscription. */
  subscribe(listener: Listener): () => void;
}

export function createStore(initial: State): Store {
  let state = initial;
  const listeners = new Set<Listener>();
  return {
    get: () => state,
    perform(action, how = "push") {
      const before = state;
      state = action(before);
      if (state === before) return;
      for (const listener of [...listeners]) listener(state, before, how);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
