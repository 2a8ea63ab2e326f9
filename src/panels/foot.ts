// The foot of the column: what can be taken away, and where everything comes from.
import { button } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes } from "../dom/put.ts";
import { openSheet } from "../state/actions.ts";
import type { Panel } from "./panel.ts";

const SHEETS_HERE = ["table", "stories", "sources", "about"] as const;

export const foot: Panel = {
  id: "foot",
  place: "column",
  shows: () => true,
  render(root, _frame, desk) {
    const { control, notice } = desk.words;
    const line = part(root, "div", "foot-line");
    const copy = async () => desk.announce((await desk.copy(desk.permalink())) ? notice.copied : notice.notCopied);
    // The whole name is spoken; in the column there is room for one word.
    attributes(button(line, "foot-link link-button", { label: control.link }, copy), {
      "aria-label": control.copyLink,
    });
    for (const id of SHEETS_HERE) {
      button(line, `foot-${id} link-button`, { label: control[id] }, () => desk.perform(openSheet(id)));
    }
  },
};
