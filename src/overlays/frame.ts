import type { Atlas, Need } from "../model/atlas.ts";
import { type OverlayId, OVERLAYS, type State } from "../state/state.ts";
import { overlays } from "./index.ts";
import type { Drawn, Overlay } from "./overlay.ts";
import type { Theme } from "./palette.ts";

/** Everything visible at one moment. One frame, several printers. */
export interface Frame {
  readonly atlas: Atlas;
  readonly state: State;
  readonly theme: Theme;
  /** Overlays that are switched on, bottom up. */
  readonly drawn: readonly Drawn[];
  /** What the overlays want that is not loaded yet. */
  readonly missing: readonly Need[];
}

/** From (atlas, state) to the whole picture, as plain values. */
export function buildFrame(atlas: Atlas, state: State, theme: Theme): Frame {
  const on = OVERLAYS.filter((id) => state.overlays.has(id));
  return {
    atlas,
    state,
    theme,
    drawn: on.map((id) => draw(overlays[id], atlas, state, theme)),
    missing: on.flatMap((id) => overlays[id].needs(atlas, state)).filter((need) => !isLoaded(atlas, need)),
  };
}

function draw<A>(overlay: Overlay<A>, atlas: Atlas, state: State, theme: Theme): Drawn {
  const answer = overlay.answer(atlas, state);
  return { id: overlay.id, answer, marks: overlay.marks(answer, theme), legend: overlay.legend(answer, theme) };
}

/** Is that part of the dataset there? */
export function isLoaded(atlas: Atlas, need: Need): boolean {
  switch (need.kind) {
    case "flows": return atlas.flows.has(need.key);
    case "votes": return atlas.votes.has(need.year);
    case "visas": return atlas.visas.has(need.date);
    case "trade": return atlas.trade !== null;
    case "population": return atlas.population !== null;
  }
}

/** The overlay of that id as it stands in the frame, with its own kind of answer. */
export function drawnOf(frame: Frame, id: OverlayId): Drawn | undefined {
  return frame.drawn.find((drawn) => drawn.id === id);
}
