// The citation of a line, drawn when it is opened: as text, as BibTeX and as a link with its date, each to be copied.
import { button, disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Cited } from "../query/cite.ts";
import { citationOf } from "../words/cite.ts";
import { summaryOf } from "../words/summary.ts";
import type { Desk } from "./panel.ts";
import { sourcesUsed } from "./sources-used.ts";

const FORMS = ["text", "bibtex", "permalink"] as const;

/** The citation of a whole page: a button at the end of its deeds, and what it opens below them. */
export function citeView(header: HTMLElement, frame: Frame, desk: Desk): void {
  const line = shown(part(header, "div", "panel-deeds"), true);
  const cell = part(line, "span", "cite-deed");
  if (line.lastElementChild !== cell) line.append(cell);
  const fold = part(header, "div", "cite-fold");
  const isOpen = fold.dataset.open === "yes";
  const toggle = button(cell, "button", { label: desk.words.cite.open, icon: "quote" }, () => {
    fold.dataset.open = isOpen ? "no" : "yes";
    citeView(header, frame, desk);
  });
  attributes(toggle, { "aria-expanded": String(isOpen) });
  shown(fold, isOpen);
  if (!isOpen) return;
  const says = summaryOf(frame, desk.words).full;
  forms(fold, { kind: "view", says, sources: [...sourcesUsed(frame).keys()] }, frame, desk);
}

/** One at the end of a disclosed row or of a popover. */
export function citePart(parent: HTMLElement, cited: Cited, frame: Frame, desk: Desk): void {
  disclosure(parent, "cite", { label: desk.words.cite.open }, (body) => forms(body, cited, frame, desk));
}

function forms(body: HTMLElement, cited: Cited, { atlas, state }: Frame, desk: Desk): void {
  const { words, edition, today } = desk;
  const { cite, notice } = words;
  const [address = ""] = desk.permalink().split("#");
  const citation = citationOf(cited, { atlas, state, words, address, edition, accessed: today });
  rows(
    body,
    "div",
    "cite-form",
    FORMS,
    (form) => form,
    (box, form) => {
      text(part(box, "p", "cite-name least"), cite.form[form]);
      const block = part(box, "pre", "cite-block");
      // A block that scrolls must be reachable; codes and addresses run from left to right in every language.
      attributes(block, {
        tabindex: "0",
        role: "group",
        "aria-label": cite.form[form],
        dir: form === "text" ? "auto" : "ltr",
      });
      text(block, citation[form]);
      const copy = button(box, "cite-copy link-button", { label: cite.copy[form] }, () => undefined);
      on(copy, "click", async () =>
        desk.announce((await desk.copy(citation[form])) ? notice.copied : notice.notCopied),
      );
    },
  );
}
