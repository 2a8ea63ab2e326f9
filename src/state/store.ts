import type { State } from "./state.ts";

/** A change of state, named in actions.ts. Returns the same object when nothing changes. */
export type Action = (state: State) => State;
/**
 * `replace` for what a hand drags (the address is replaced, not pushed); `begin` for the first step of such a drag, which
 * is pushed, so that Back undoes the whole of it, and not spoken of until the hand lets go.
 */
export type How = "push" | "replace" | "begin";
export type Perform = (action: Action, how?: How) => void;
type Listener = (state: State, before: State, how: How) => void;

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
