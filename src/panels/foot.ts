// The foot of the column: what can be taken away, and where everything comes from.
import { button } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { openSheet } from "../state/actions.ts";
import type { SheetId } from "../state/state.ts";
import type { Panel } from "./panel.ts";

const SHEETS_HERE: readonly Exclude<SheetId, "none">[] = ["table", "sources", "about"];

export const foot: Panel = {
  id: "foot",
  place: "column",
  shows: () => true,
  render(root, _frame, desk) {
    const { control, notice } = desk.words;
    const line = part(root, "div", "foot-line");
    const copy = async () => desk.announce((await desk.copy(desk.permalink())) ? notice.copied : notice.notCopied);
    button(line, "foot-link link-button", { label: control.copyLink }, copy);
    for (const id of SHEETS_HERE) {
      button(line, `foot-${id} link-button`, { label: control[id] }, () => desk.perform(openSheet(id)));
    }
  },
};
