import type { Story } from "../model/record.ts";
import { decode, encode } from "./permalink.ts";
import { type Camera, initialState, type State } from "./state.ts";
import type { Action } from "./store.ts";

/** The step a state is at; past the end it is the last. */
export const stepOf = (story: Story, step: number): number => Math.min(Math.max(step, 0), story.steps.length - 1);

/**
 * The view of a step, with the reader's language, theme and way of drawing the world kept. `home` is the camera of the
 * first sight on this screen: steps that name none stand there, the others are drawn as much nearer or farther.
 */
export const showStep =
  (story: Story, step: number, home: Camera = initialState.camera): Action =>
  (state) => {
    const view = viewOf(story, step, state);
    const { camera } = view;
    const named = encode({ ...initialState, camera }) !== "";
    const zoom = camera.zoom + home.zoom - initialState.camera.zoom;
    return { ...view, camera: named ? { ...camera, zoom } : home };
  };

/** So many steps on, or back, from where the state stands; at the ends nothing. */
export const turnStory =
  (story: Story, by: number, home?: Camera): Action =>
  (state) => {
    const at = stepOf(story, state.story?.step ?? 0);
    return stepOf(story, at + by) === at ? state : showStep(story, at + by, home)(state);
  };

/**
 * The step a bare link means ("#story=moscow-2018.4"): its view, where the state is no more than the first sight `base`.
 * A number past the end is kept, so that the reader can be told.
 */
export const enterStory =
  (story: Story, base: State): Action =>
  (state) => {
    const { story: asked, language, theme, worldView, projection } = state;
    const isBare = encode({ ...state, story: null }, { ...base, language, theme, worldView, projection }) === "";
    return isBare && asked?.id === story.id
      ? { ...showStep(story, asked.step, base.camera)(state), story: asked }
      : state;
  };

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
  return encode({ ...state, camera: view.camera, story: view.story }) !== encode(view);
}
