// "Save as one file": the story to be read anywhere, without the atlas and without a network.
import { button } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import type { Story } from "../model/record.ts";
import type { Desk } from "./panel.ts";

/** The button, and below it how far the work is and what came of it: that stays until it is pressed again. */
export function storySave(parent: HTMLElement, story: Story, desk: Desk): void {
  const { cite } = desk.words;
  const box = part(parent, "div", "story-save");
  const told = attributes(part(box, "p", "story-save-told small"), { role: "status" });
  const isBusy = box.dataset.busy === "yes";
  const save = button(box, "story-save-button link-button", { label: cite.save, icon: "share" }, async () => {
    if (box.dataset.busy === "yes") return;
    box.dataset.busy = "yes";
    attributes(save, { "aria-disabled": "true" });
    const tell = (words: string) => text(shown(told, words !== ""), words);
    tell(cite.saving(0, story.steps.length));
    const answer = await desk.saveStory(story, (step, steps) => tell(cite.saving(step, steps)));
    box.dataset.busy = "no";
    attributes(save, { "aria-disabled": null });
    tell(answer);
  });
  attributes(save, { "aria-disabled": isBusy ? "true" : null });
  if (!isBusy && told.textContent === "") shown(told, false);
}
