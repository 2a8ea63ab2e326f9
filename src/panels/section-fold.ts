// A section that stays shut until it is asked for: its heading opens it, and what it needs is fetched only then.
import { whenOpen } from "../dom/control.ts";
import { icon } from "../dom/icon.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Need } from "../model/atlas.ts";
import { type Frame, isLoaded } from "../overlays/frame.ts";
import type { Desk } from "./panel.ts";

export function sectionFold(
  parent: HTMLElement,
  name: string,
  title: string,
  need: Need,
  { atlas }: Frame,
  desk: Desk,
  fill: (body: HTMLElement) => void,
): HTMLElement {
  const element = part(parent, "section", `${name} panel-section section-fold`);
  const details = part(element, "details", "section-fold-details");
  // Paper does not wait for what it would have to fetch.
  details.dataset.waits = isLoaded(atlas, need) ? "no" : "yes";
  const line = part(details, "summary", "section-fold-line");
  text(part(line, "h3", "section-title section"), title);
  icon(line, "chevron", 12);
  whenOpen(details, "section-fold-body", (body) => {
    const there = isLoaded(atlas, need);
    text(shown(part(body, "p", "section-fold-loading small"), !there), there ? "" : desk.words.panel.loading);
    if (there) fill(body);
    else desk.want([need]);
  });
  return element;
}
