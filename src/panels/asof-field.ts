// The date as a field: reads what people type, and says in a sentence what it made of it.
import { part } from "../dom/part.ts";
import { attributes, classes, on, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { setAsOf } from "../state/actions.ts";
import { readTypedDate } from "../state/typed-date.ts";
import type { Format } from "../words/format.ts";
import type { Words } from "../words/messages.ts";
import type { Desk } from "./panel.ts";

export function asofField(parent: HTMLElement, { state }: Frame, desk: Desk): void {
  const { control, format } = desk.words;
  const label = attributes(part(parent, "label", "asof-label small"), { for: "asof-field" });
  text(label, control.asOf);
  const field = attributes(part(parent, "input", "asof-field date"), {
    id: "asof-field",
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": control.asOfDate,
    "aria-describedby": "asof-says",
    title: control.asOfHint,
  });
  const says = attributes(part(parent, "p", "asof-says least"), { id: "asof-says" });
  const shown = format.date(state.asOf);
  // A date that is being typed is not taken out of the reader's hands.
  if (field.ownerDocument.activeElement !== field || field.dataset.shown === field.value) field.value = shown;
  if (field.dataset.day !== state.asOf)
    say(field, says, field.dataset.kept === state.asOf ? (says.textContent ?? "") : "");
  field.dataset.day = state.asOf;
  field.dataset.shown = shown;

  const take = () => {
    if (field.value === field.dataset.shown) return;
    const typed = readTypedDate(field.value, monthNames(format));
    if (typed.kind === "unreadable") return say(field, says, desk.words.notice.notADate(field.value));
    field.dataset.shown = field.value;
    field.dataset.kept = typed.day;
    say(field, says, typed.kind === "kept" ? keptWords(typed, desk.words) : "");
    if (typed.day === state.asOf) field.value = shown;
    desk.perform(setAsOf(typed.day));
  };
  on(field, "change", take);
  on(field, "keydown", (event) => {
    const { key } = event as KeyboardEvent;
    if (key === "Enter") take();
    if (key !== "Escape" || field.value === field.dataset.shown) return;
    event.stopPropagation();
    field.value = field.dataset.shown ?? "";
    say(field, says, "");
  });
}

function say(field: HTMLInputElement, says: HTMLElement, words: string): void {
  text(says, words);
  classes(says, { "is-said": words !== "" });
  attributes(field, { "aria-invalid": words === "" ? null : "true" });
}

const keptWords = (
  { month, days, day }: { readonly month: number; readonly days: number; readonly day: string },
  words: Words,
) => words.notice.noSuchDay(words.format.month(month), days, words.format.date(day));

/** All spellings of the months a reader of this language may use: alone, after a day, short. */
export function monthNames(format: Format): string[][] {
  const letters = (written: string) => /\p{L}[\p{L}\p{M}]*/u.exec(written)?.[0] ?? "";
  return Array.from({ length: 12 }, (_, index) => {
    const day = `2000-${String(index + 1).padStart(2, "0")}-01`;
    return [format.month(index + 1), letters(format.date(day)), letters(format.shortDate(day))];
  });
}
