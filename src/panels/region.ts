// What every panel begins with: a region with a name, and for the drawer a heading with what can be done there.
import { button } from "../dom/control.ts";
import type { IconName } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { names } from "../dom/prose.ts";
import { attributes, classes, shown, text } from "../dom/put.ts";

/** Names the panel, for those who move from region to region. */
export function region(root: HTMLElement, label: string): void {
  attributes(root, { role: "region", "aria-label": label });
}

interface Deed {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly main?: boolean;
  readonly pressed?: boolean;
  readonly press: () => void;
}

interface Head {
  /** Of the panel: what its parts are told apart by on the page. */
  readonly id: string;
  readonly title: string;
  /** The name in other languages, the code. */
  readonly names: readonly { readonly text: string; readonly lang?: string }[];
  readonly deeds: readonly Deed[];
  readonly closeLabel: string;
  readonly close: () => void;
  /** Draws what stands below the buttons: the citation of the page. */
  readonly below?: (header: HTMLElement) => void;
}

/** Heading, names below it, buttons, and the cross at the end. Answers the element below which the panel goes on. */
export function head(
  root: HTMLElement,
  { id, title, names: list, deeds, closeLabel, close, below }: Head,
): HTMLElement {
  root.dataset.panel = id;
  const header = part(root, "header", "panel-head");
  text(part(header, "h2", "panel-title title"), title);
  names(part(header, "p", "panel-names small"), list);
  const line = shown(part(header, "div", "panel-deeds"), deeds.length > 0);
  rows(
    line,
    "span",
    "panel-deed",
    deeds,
    (deed) => deed.id,
    (cell, { label, icon, main, pressed, press }) => {
      button(
        cell,
        main ? "button-main" : "button",
        { label, icon, ...(pressed === undefined ? {} : { pressed }) },
        press,
      );
    },
  );
  below?.(header);
  button(header, "panel-close button-bare", { label: closeLabel, icon: "close", bare: true }, close);
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

interface Tab {
  readonly id: string;
  readonly label: string;
  /** What is to be fetched when it is chosen. */
  readonly open?: () => void;
}

/** Where the panel is a sheet, one group of sections is seen at a time: buttons say which. Elsewhere all are seen. */
export function tabs(root: HTMLElement, body: HTMLElement, list: readonly Tab[]): void {
  const line = part(body, "nav", "panel-tabs");
  const current = list.find(({ id }) => id === root.dataset.tab)?.id ?? list[0]?.id ?? "";
  root.dataset.tab = current;
  rows(
    line,
    "span",
    "panel-tab-cell",
    list,
    ({ id }) => id,
    (cell, { id, label, open }) => {
      const tab = button(cell, "panel-tab", { label, pressed: id === current }, () => {
        root.dataset.tab = id;
        open?.();
        tabs(root, body, list);
      });
      classes(tab, { "is-current": id === current });
    },
  );
  for (const element of body.children) {
    const own = element.getAttribute("data-tab");
    if (own !== null) element.classList.toggle("is-aside", own !== current);
  }
}
