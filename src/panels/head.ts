// The top of the column: name, language, colours, keys, and the sentence that sums up the view.
import { button, choose } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import type { Language } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { setLanguage, setTheme } from "../state/actions.ts";
import { THEMES } from "../state/state.ts";
import { lead } from "./lead.ts";
import { mark } from "./mark.ts";
import type { Desk, Panel } from "./panel.ts";
import { storyInvite } from "./story-invite.ts";

const LANGUAGES: readonly Language[] = ["en", "ru", "tg", "fa"];

export const head: Panel = {
  id: "mast",
  place: "column",
  shows: () => true,
  render(root, frame, desk) {
    const mast = part(root, "div", "mast");
    mark(mast);
    text(part(mast, "p", "mast-name"), desk.words.control.product);
    language(mast, frame, desk);
    theme(mast, frame, desk);
    button(mast, "mast-help button-bare", { label: desk.words.control.help, icon: "help", bare: true }, desk.help);
    lead(part(root, "p", "head-lead lead"), frame, desk, "full");
    storyInvite(part(root, "p", "head-invite invite"), frame, desk);
  },
};

function language(mast: HTMLElement, { state }: Frame, { words, perform }: Desk): void {
  const box = part(mast, "div", "mast-language");
  text(attributes(part(box, "span", "mast-code"), { "aria-hidden": "true" }), state.language.toUpperCase());
  const choices = LANGUAGES.map((value) => ({ value, label: words.control.languages[value] }));
  choose(box, "mast-languages", words.control.language, [{ label: "", choices }], state.language, (value) => {
    const chosen = LANGUAGES.find((id) => id === value);
    if (chosen) perform(setLanguage(chosen));
  });
}

/** As the system, light, dark, and round again. */
function theme(mast: HTMLElement, { state }: Frame, { words, perform }: Desk): void {
  const { theme: name, themes } = words.control;
  const next = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length] ?? "auto";
  const label = `${name}: ${themes[state.theme]}`;
  button(mast, "mast-theme button-bare", { label, icon: "theme", bare: true }, () => perform(setTheme(next)));
}
