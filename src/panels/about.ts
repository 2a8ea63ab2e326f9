import { rows } from "../dom/part.ts";
import { text } from "../dom/put.ts";
import { closeSheet } from "../state/actions.ts";
import type { Panel } from "./panel.ts";
import { head, region } from "./region.ts";

export const about: Panel = {
  id: "about",
  place: "over",
  shows: ({ state }) => state.sheet === "about",
  render(root, _frame, { words, perform }) {
    region(root, words.control.region.about);
    const body = head(root, {
      id: "about",
      title: words.control.product,
      names: [{ text: words.control.tagline }],
      deeds: [],
      closeLabel: words.control.close,
      close: () => perform(closeSheet),
    });
    rows(
      body,
      "p",
      "about-text",
      words.panel.aboutText,
      (sentence) => sentence,
      (element, sentence) => {
        text(element, sentence);
      },
    );
  },
};
