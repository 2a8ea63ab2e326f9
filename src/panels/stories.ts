// The stories there are: what each tells, and a way into it.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { text } from "../dom/put.ts";
import { STORY_IDS } from "../model/atlas.ts";
import { closeSheet } from "../state/actions.ts";
import { showStep } from "../state/story.ts";
import type { Panel } from "./panel.ts";
import { head, region } from "./region.ts";
import { toldIn, wantStories } from "./story-invite.ts";

export const stories: Panel = {
  id: "stories",
  place: "over",
  shows: ({ state }) => state.sheet === "stories",
  render(root, frame, desk) {
    const { control, panel, reading } = desk.words;
    wantStories(frame, desk);
    region(root, control.stories);
    const body = head(root, {
      id: "stories",
      title: control.stories,
      names: [],
      deeds: [],
      closeLabel: control.close,
      close: () => desk.perform(closeSheet),
    });
    rows(
      part(body, "ul", "story-list"),
      "li",
      "story-entry",
      STORY_IDS,
      (id) => id,
      (row, id) => {
        const story = frame.atlas.stories.get(id);
        text(part(row, "h3", "story-entry-name section"), story ? toldIn(story.names, desk) : panel.loading);
        text(part(row, "p", "story-entry-summary"), story ? toldIn(story.summary, desk) : "");
        text(part(row, "p", "story-entry-steps least"), story ? reading.story.steps(story.steps.length) : "");
        const label = story ? reading.story.start(toldIn(story.names, desk)) : reading.story.startPlain;
        button(row, "story-entry-start button", { label, icon: "begin", disabled: !story }, () => {
          if (story) desk.perform(showStep(story, 0, desk.home()));
        });
      },
    );
  },
};
