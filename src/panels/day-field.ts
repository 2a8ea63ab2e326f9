// A field for a day: reads what people type, and says in a sentence why it did not.
import { part } from "../dom/part.ts";
import { attributes, on, text } from "../dom/put.ts";
import type { Day } from "../model/date.ts";
import { readTypedDate } from "../state/typed-date.ts";
import { monthNames } from "./asof-field.ts";
import type { Desk } from "./panel.ts";

export function dayField(
  parent: HTMLElement,
  name: string,
  label: string,
  day: Day,
  desk: Desk,
  change: (day: Day) => void,
): void {
  const { format, notice, control } = desk.words;
  const box = part(parent, "div", `${name} day-box`);
  text(attributes(part(box, "label", "day-label small"), { for: name }), label);
  const field = attributes(part(box, "input", "day-field field"), {
    id: name,
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    title: control.asOfHint,
    "aria-describedby": `${name}-says`,
  });
  const says = attributes(part(box, "p", "day-says least"), { id: `${name}-says`, role: "status" });
  const written = format.date(day);
  if (field.dataset.shown !== written) field.value = written;
  field.dataset.shown = written;
  on(field, "change", () => {
    const typed = readTypedDate(field.value, monthNames(format));
    if (typed.kind === "unreadable") {
      text(says, notice.notADate(field.value));
      return;
    }
    text(
      says,
      typed.kind === "kept" ? notice.noSuchDay(format.month(typed.month), typed.days, format.date(typed.day)) : "",
    );
    field.value = format.date(typed.day);
    change(typed.day);
  });
}
