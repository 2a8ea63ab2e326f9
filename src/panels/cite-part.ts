// The citation of a line, drawn when it is opened: as text, as BibTeX and as a link with its date, each to be copied.
import { button, disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Cited } from "../query/cite.ts";
import { citationOf } from "../words/cite.ts";
import { summaryOf } from "../words/summary.ts";
import type { Desk } from "./panel.ts";
import { sourcesUsed } from "./sources-used.ts";

/** The citation of a whole page: its summary sentence and what it rests on. */
export const citeView = (header: HTMLElement, frame: Frame, desk: Desk): void =>
  citePart(
    header,
    { kind: "view", says: summaryOf(frame, desk.words).full, sources: [...sourcesUsed(frame).keys()] },
    frame,
    desk,
  );

const FORMS = ["text", "bibtex", "permalink"] as const;

/** One at the end of a disclosed row, of a popover or below the head of a page. */
export function citePart(parent: HTMLElement, cited: Cited, { atlas, state }: Frame, desk: Desk): void {
  const { words, edition, today } = desk;
  const { cite, notice } = words;
  disclosure(parent, "cite", { label: cite.open }, (body) => {
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
  });
}
