import type { Story } from "../model/record.ts";
import { decode, encode } from "./permalink.ts";
import { initialState, type State } from "./state.ts";
import type { Action } from "./store.ts";

/** The step a state is at; past the end it is the last. */
export const stepOf = (story: Story, step: number): number => Math.min(Math.max(step, 0), story.steps.length - 1);

/** The view of a step, with the reader's language and theme kept. The camera stays where the step does not name one. */
export const showStep =
  (story: Story, step: number): Action =>
  (state) =>
    viewOf(story, step, state);

function viewOf(story: Story, wanted: number, state: State): State {
  const step = stepOf(story, wanted);
  const { language, theme, worldView, projection } = state;
  const view = decode(story.steps[step]?.permalink ?? "", null, initialState).state;
  return { ...view, language, theme, worldView, projection, story: { id: story.id, step } };
}

/** Ends the story and stays at the view. */
export const leaveStory: Action = (state) => (state.story === null ? state : { ...state, story: null });

/** Has the reader gone from the view of the step? The camera does not count. */
export function hasStrayed(story: Story, state: State): boolean {
  const view = viewOf(story, state.story?.step ?? 0, state);
  return encode({ ...state, camera: view.camera }) !== encode(view);
}
