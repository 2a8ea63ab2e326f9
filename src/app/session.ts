// What changes while the page lives: the atlas grows, the words turn to another language, frames follow each other.

import { type Indexed, withLoaded } from "../dataset/parse.ts";
import type { Atlas } from "../model/atlas.ts";
import { buildFrame, type Frame } from "../overlays/frame.ts";
import type { State } from "../state/state.ts";
import { createStore, type Store } from "../state/store.ts";
import type { Words } from "../words/messages.ts";
import { themeOf } from "./theme.ts";

export interface Session {
  readonly store: Store;
  atlas(): Atlas;
  words(): Words;
  /** The last frame that was built. */
  frame(): Frame;
  /** Another part of the dataset has come. */
  learn(part: Indexed): void;
  speak(words: Words): void;
  /** From (atlas, state) to a new frame. */
  build(): Frame;
}

export function createSession(begin: { readonly atlas: Atlas; readonly words: Words; readonly state: State }): Session {
  const store = createStore(begin.state);
  let { atlas, words } = begin;
  const build = () => buildFrame(atlas, store.get(), themeOf(store.get().theme));
  let frame = build();
  return {
    store,
    atlas: () => atlas,
    words: () => words,
    frame: () => frame,
    learn(part) {
      atlas = withLoaded(atlas, part);
    },
    speak(next) {
      words = next;
    },
    build() {
      frame = build();
      return frame;
    },
  };
}

/** Do two states differ in nothing but where the camera stands? */
export function onlyCamera(a: State, b: State): boolean {
  return (Object.keys(a) as (keyof State)[]).every((key) => key === "camera" || a[key] === b[key]);
}
