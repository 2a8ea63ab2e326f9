// At 1024 px the column folds into a rail of words and signs; a press brings it out over the map.

import { button } from "../dom/control.ts";
import { type IconName, icon } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, classes, on, text } from "../dom/put.ts";
import { mark } from "../panels/mark.ts";
import type { Desk } from "../panels/panel.ts";
import { setTheme } from "../state/actions.ts";
import { type OverlayId, type State, THEMES } from "../state/state.ts";
import type { Words } from "../words/messages.ts";
import type { Layout } from "./layout.ts";

interface Item {
  readonly id: "search" | OverlayId | "more";
  readonly icon: IconName;
}
const ITEMS: readonly Item[] = [
  { id: "search", icon: "search" },
  { id: "relations", icon: "compare" },
  { id: "blocs", icon: "legend" },
  { id: "migration", icon: "people" },
  { id: "more", icon: "layers" },
];

export interface Rail {
  print(state: State, desk: Desk): void;
  /** Opens or closes the column where it is a flyout, and the layers where they are a page of their own. */
  open(yes: boolean): void;
  isOpen(): boolean;
}

export function createRail(layout: Layout): Rail {
  const { rail, column, layers, search } = layout;
  const toggle = attributes(part(search, "button", "layers-toggle button"), {
    type: "button",
    "aria-controls": "layers",
  });
  icon(toggle, "layers", 20);
  const isOpen = () => layers.dataset.open === "yes";
  const open = (yes: boolean) => {
    for (const element of [column, layers]) element.dataset.open = yes ? "yes" : "no";
    attributes(toggle, { "aria-expanded": String(yes) });
  };
  on(toggle, "click", () => open(!isOpen()));
  // A press on the map puts the flyout away again.
  on(layout.map, "pointerdown", () => open(false));
  open(false);
  mark(rail);
  return {
    open,
    isOpen,
    print(state, desk) {
      const { words } = desk;
      attributes(toggle, { "aria-label": words.control.layers, title: words.control.layers });
      attributes(rail, { "aria-label": words.control.layers });
      rows(
        rail,
        "button",
        "rail-item",
        ITEMS,
        ({ id }) => id,
        (item, { id, icon: sign }) => {
          attributes(item, { type: "button", "aria-controls": "layers" });
          classes(item, { "is-on": id !== "search" && id !== "more" && state.overlays.has(id) });
          icon(item, sign, 18);
          text(part(item, "span", "rail-words"), nameOf(id, words));
          on(item, "click", () => {
            const shown = column.dataset.shows === id && isOpen();
            column.dataset.shows = id;
            open(!shown);
            if (!shown) bring(layout, id);
          });
        },
      );
      lower(rail, state, desk);
    },
  };
}

/** What the foot and the head of the column hold, at the foot of the rail. */
function lower(rail: HTMLElement, state: State, desk: Desk): void {
  const { control, notice } = desk.words;
  const next = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length] ?? "auto";
  const copy = async () => desk.announce((await desk.copy(desk.permalink())) ? notice.copied : notice.notCopied);
  button(rail, "rail-share rail-item-low", { label: control.share, icon: "share" }, copy);
  button(rail, "rail-theme rail-item-low", { label: control.theme, icon: "theme" }, () => desk.perform(setTheme(next)));
}

function nameOf(id: Item["id"], { control }: Words): string {
  if (id === "search") return control.search;
  return id === "more" ? control.layers : control.overlay[id];
}

/** Scrolls to what was asked for and puts the focus there. */
function bring({ search, layers }: Layout, id: Item["id"]): void {
  const field = id === "search" ? search.querySelector<HTMLElement>("input") : null;
  field?.focus();
  field?.click();
  const section = layers.querySelector<HTMLElement>(`.legend-${id}`);
  section?.scrollIntoView({ block: "start" });
  section?.querySelector<HTMLElement>("input")?.focus({ preventScroll: true });
}
