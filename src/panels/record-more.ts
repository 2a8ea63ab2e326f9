// What every record ends with when it is opened: how it is known, where it comes from, its day, its citation.
import { button } from "../dom/control.ts";
import { attributes, shown } from "../dom/put.ts";
import { firstDay, type IsoDate } from "../model/date.ts";
import type { SourceId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Cited } from "../query/cite.ts";
import { setAsOf } from "../state/actions.ts";
import { citePart } from "./cite-part.ts";
import type { Desk } from "./panel.ts";
import { sourceLinks } from "./source-links.ts";

export function recordEnd(
  more: HTMLElement,
  ends: { readonly sources: readonly SourceId[]; readonly date: IsoDate | null; readonly cited: Cited },
  frame: Frame,
  desk: Desk,
): void {
  const { sources, date, cited } = ends;
  sourceLinks(more, frame.atlas, sources, desk);
  goToDate(more, date, frame, desk);
  citePart(more, cited, frame, desk);
}

/** "Go to its date", where it has one and the day is another. */
export function goToDate(
  more: HTMLElement,
  date: IsoDate | null,
  { state }: Frame,
  desk: Desk,
  name = "record-go",
): void {
  const go = button(more, `${name} link-button`, { label: desk.words.control.goToDate }, () => {
    if (date !== null) desk.perform(setAsOf(firstDay(date)));
  });
  shown(go, date !== null && firstDay(date) !== state.asOf);
}

/** The date of a step, pressed to go there. */
export function dateLink(step: HTMLElement, date: IsoDate, desk: Desk): void {
  const { format, control } = desk.words;
  const says = { label: format.date(date), title: control.goToDate };
  const go = button(step, "step-date link-button", says, () => desk.perform(setAsOf(firstDay(date))));
  attributes(go, { "aria-label": `${says.label}: ${says.title}` });
}
