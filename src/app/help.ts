import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import type { Words } from "../words/messages.ts";

/** The list of keys, as a dialog of the browser: focus, Esc and what lies behind are its care. */
export function openHelp(words: Words): void {
  const dialog = attributes(part(document.body, "dialog", "help"), { "aria-labelledby": "help-title" });
  text(attributes(part(dialog, "h2", "help-title section"), { id: "help-title" }), words.control.keysTitle);
  const list = part(dialog, "dl", "help-keys");
  rows(
    list,
    "div",
    "help-row",
    words.control.keys,
    ([key]) => key,
    (row, [key, does]) => {
      text(part(row, "dt", "help-key"), key);
      text(part(row, "dd", "help-does"), does);
    },
  );
  button(dialog, "help-close button", { label: words.control.close }, () => dialog.close());
  dialog.showModal();
}
