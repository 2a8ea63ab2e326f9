// The top of the column: name, language, colours, keys, and the sentence that sums up the view.
import { button, choose } from "../dom/control.ts";
import { part, shape } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import type { Language } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { setLanguage, setTheme } from "../state/actions.ts";
import { THEMES } from "../state/state.ts";
import { lead } from "./lead.ts";
import type { Desk, Panel } from "./panel.ts";

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
  },
};

/** Out and back: the two half-barbs the map is drawn with. */
export function mark(parent: Element): void {
  const svg = attributes(shape(parent, "svg", "mark"), { viewBox: "0 0 24 20", "aria-hidden": "true" });
  attributes(shape(svg, "path", "mark-out"), { d: "M1 8.5V5.5H14V1l9 7.5z" });
  attributes(shape(svg, "path", "mark-in"), { d: "M23 11.5v3H10V19l-9-7.5z" });
}

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
