// "Start the story: Moscow, April 2018": one press from the first sight into the first story.
import { button } from "../dom/control.ts";
import { STORY_IDS, type StoryId } from "../model/atlas.ts";
import type { Story } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { showStep } from "../state/story.ts";
import { saidIn } from "../words/names.ts";
import type { Desk } from "./panel.ts";

/** A text of a story in the reader's language, or in English where it is not there yet. */
export const toldIn = (said: Story["names"], { words }: Desk): string => saidIn(said, words.language);

/** Fetches the stories, whose names the invitations say. */
export function wantStories({ atlas }: Frame, desk: Desk, ids: readonly StoryId[] = STORY_IDS): void {
  const missing = ids.filter((id) => !atlas.stories.has(id));
  if (missing.length > 0) desk.want(missing.map((id) => ({ kind: "story", id })));
}

/** The invitation; it has its place from the beginning and its name as soon as the story is there. */
export function storyInvite(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const [id] = STORY_IDS;
  wantStories(frame, desk, [id]);
  const story = frame.atlas.stories.get(id);
  const { start, startPlain } = desk.words.reading.story;
  const label = story ? start(toldIn(story.names, desk)) : startPlain;
  button(parent, "invite-start", { label, icon: "begin" }, () => {
    if (story) desk.perform(showStep(story, 0, desk.home()));
  });
}
