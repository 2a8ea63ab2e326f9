// What a screen reader hears and the title of the window says, once for each thing done.
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { OverlayId, State } from "../state/state.ts";
import { stepOf } from "../state/story.ts";
import type { Words } from "../words/messages.ts";
import { summaryOf } from "../words/summary.ts";

/** The sentence for a committed change of state; null when there is nothing to say (a camera, a theme). */
export function spokenFor(frame: Frame, before: State, words: Words): string | null {
  const { state } = frame;
  const step = spokenStep(frame, before, words);
  if (step !== null) return step;
  const overlay = changedOverlay(state, before);
  if (overlay) {
    const name = words.control.overlay[overlay];
    return state.overlays.has(overlay) ? words.notice.overlayOn(name) : words.notice.overlayOff(name);
  }
  const [added] = state.blocs.filter((id) => !before.blocs.includes(id));
  if (added !== undefined) {
    const answer = drawnOf(frame, "blocs")?.legend.find(({ says }) => says.kind === "bloc" && says.id === added)?.says;
    const members = answer?.kind === "bloc" ? answer.members : 0;
    return words.notice.blocOn(words.blocShort(frame.atlas, added), members);
  }
  const [gone] = before.blocs.filter((id) => !state.blocs.includes(id));
  if (gone !== undefined) return words.notice.blocOff(words.blocShort(frame.atlas, gone));
  if (state.selection.kind === "none" && before.selection.kind !== "none") return words.notice.selectionCleared;
  const silent: readonly (keyof State)[] = ["camera", "theme", "sheet", "since", "projection", "blocStyle", "story"];
  const same = (Object.keys(state) as (keyof State)[]).every(
    (key) => silent.includes(key) || state[key] === before[key],
  );
  return same ? null : summaryOf(frame, words).spoken;
}

/** The step of a story that was turned to, by number and title. */
function spokenStep({ atlas, state }: Frame, before: State, words: Words): string | null {
  const story = state.story && atlas.stories.get(state.story.id);
  if (!state.story || !story || (state.story.id === before.story?.id && state.story.step === before.story.step))
    return null;
  const at = stepOf(story, state.story.step);
  const title = story.steps[at]?.title;
  return words.reading.story.goTo(at + 1, title?.[words.language] ?? title?.en ?? "");
}

function changedOverlay(state: State, before: State): OverlayId | undefined {
  return (["relations", "blocs", "migration"] as const).find(
    (id) => state.overlays.has(id) !== before.overlays.has(id),
  );
}

/** "Tajikistan, 9 April 2018 · Multivector" */
export function titleOf({ atlas, state }: Frame, words: Words): string {
  const { selection, asOf } = state;
  const country = (id: string) => words.countryName(atlas, id);
  const about = {
    none: () => [],
    country: () => (selection.kind === "country" ? [country(selection.id)] : []),
    pair: () => (selection.kind === "pair" ? [`${country(selection.a)} – ${country(selection.b)}`] : []),
    several: () => (selection.kind === "several" ? [words.format.list(selection.ids.map(country))] : []),
    bloc: () => (selection.kind === "bloc" ? [words.blocShort(atlas, selection.id)] : []),
  }[selection.kind]();
  return `${[...about, words.format.date(asOf)].join(", ")} · ${words.control.product}`;
}
