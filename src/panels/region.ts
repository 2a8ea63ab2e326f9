// What every panel begins with: a region with a name, and for the drawer a heading with what can be done there.
import { button } from "../dom/control.ts";
import type { IconName } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { names } from "../dom/prose.ts";
import { attributes, text } from "../dom/put.ts";

/** Names the panel, for those who move from region to region. */
export function region(root: HTMLElement, label: string): void {
  attributes(root, { role: "region", "aria-label": label });
}

interface Deed {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly main?: boolean;
  readonly press: () => void;
}

interface Head {
  readonly title: string;
  /** The name in other languages, the code. */
  readonly names: readonly { readonly text: string; readonly lang?: string }[];
  readonly deeds: readonly Deed[];
  readonly closeLabel: string;
  readonly close: () => void;
}

/** Heading, names below it, buttons, and the cross at the end. Answers the element below which the panel goes on. */
export function head(root: HTMLElement, head: Head): HTMLElement {
  const header = part(root, "header", "panel-head");
  const line = part(header, "div", "panel-head-line");
  text(part(line, "h2", "panel-title title"), head.title);
  const deeds = part(line, "div", "panel-deeds");
  rows(
    deeds,
    "div",
    "panel-deed",
    head.deeds,
    ({ id }) => id,
    (cell, { label, icon, main, press }) => {
      button(cell, main ? "button-main" : "button", { label, icon }, press);
    },
  );
  button(line, "button-bare panel-close", { label: head.closeLabel, icon: "close", bare: true }, head.close);
  names(part(header, "p", "panel-names small"), head.names);
  return part(root, "div", "panel-body");
}

/** A section with its heading and, at the end of the line, a note. */
export function section(parent: HTMLElement, name: string, title: string, note = ""): HTMLElement {
  const element = part(parent, "section", `${name} panel-section`);
  const line = part(element, "div", "section-line");
  text(part(line, "h3", "section-title section"), title);
  text(part(line, "span", "section-note least"), note);
  return element;
}
