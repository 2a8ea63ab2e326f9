import type { Atlas, Need } from "../model/atlas.ts";
import type { OverlayId, State } from "../state/state.ts";
import type { Marks, Swatch } from "./marks.ts";
import type { Theme } from "./palette.ts";

/** One overlay: legend and map come from one answer, so they cannot disagree. */
export interface Overlay<A> {
  readonly id: OverlayId;
  /** Parts of the dataset the answer wants; those not loaded yet are fetched, and the frame is built again. */
  needs(atlas: Atlas, state: State): readonly Need[];
  answer(atlas: Atlas, state: State): A;
  marks(answer: A, theme: Theme): Marks;
  legend(answer: A, theme: Theme): readonly Swatch[];
}

/** One overlay as it stands in a frame; "selection" is what is selected, "changes" what differs between two days. */
export interface Drawn {
  readonly id: OverlayId | "selection" | "changes";
  readonly answer: unknown;
  readonly marks: Marks;
  readonly legend: readonly Swatch[];
}
