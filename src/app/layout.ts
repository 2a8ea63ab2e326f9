// The places of the page. What stands in them is printed by panels; where they stand is layout.css.

import { part } from "../dom/part.ts";
import { attributes, shown } from "../dom/put.ts";
import { type Arrangement, arrangementFor, hasSheet } from "./breakpoints.ts";

export interface Layout {
  readonly root: HTMLElement;
  readonly skip: HTMLElement;
  readonly rail: HTMLElement;
  readonly column: HTMLElement;
  /** Where the panels of the column stand, by what they are. */
  readonly top: HTMLElement;
  readonly search: HTMLElement;
  readonly layers: HTMLElement;
  readonly foot: HTMLElement;
  readonly stage: HTMLElement;
  /** Over the map, in its column: what must be seen with it whatever it shows. */
  readonly banner: HTMLElement;
  readonly strip: HTMLElement;
  readonly map: HTMLElement;
  /** The second map, while two days are compared. */
  readonly beside: HTMLElement;
  readonly chips: HTMLElement;
  readonly notices: HTMLElement;
  readonly bar: HTMLElement;
  readonly drawer: HTMLElement;
  readonly handle: HTMLButtonElement;
  readonly drawerBody: HTMLElement;
  /** In a story: in place of what the column holds, or of what the sheet holds. */
  readonly story: HTMLElement;
  readonly over: HTMLElement;
  readonly live: HTMLElement;
  arrangement(): Arrangement;
  /** Hears when the page is arranged anew. */
  onArrange(listener: (arrangement: Arrangement) => void): void;
}

export function createLayout(root: HTMLElement): Layout {
  root.replaceChildren();
  root.className = "app";
  const skip = part(root, "nav", "skip");
  const rail = part(root, "nav", "rail");
  const column = part(root, "header", "column");
  const stage = part(root, "main", "stage");
  const drawer = part(root, "aside", "drawer");
  const handle = attributes(part(drawer, "button", "sheet-handle"), { type: "button" });
  const top = part(column, "div", "column-top");
  const search = part(column, "div", "column-search");
  const layers = attributes(part(column, "div", "layers"), { id: "layers" });
  const foot = part(column, "div", "column-foot");
  const listeners = new Set<(arrangement: Arrangement) => void>();
  let arrangement = arrangementFor(innerWidth);

  const banner = part(stage, "div", "banner");
  const strip = part(stage, "div", "strip");
  const maps = part(stage, "div", "maps");

  const layout: Layout = {
    root,
    skip,
    rail,
    column,
    top,
    search,
    layers,
    foot,
    stage,
    banner,
    strip,
    map: part(maps, "div", "map-box"),
    beside: shown(part(maps, "div", "map-beside"), false),
    chips: part(stage, "div", "map-chips"),
    notices: part(stage, "div", "notices"),
    bar: part(stage, "div", "time-bar"),
    drawer,
    handle,
    story: part(column, "div", "story-place"),
    drawerBody: part(drawer, "div", "drawer-body"),
    over: part(root, "div", "over"),
    live: part(root, "div", "spoken"),
    arrangement: () => arrangement,
    onArrange: (listener) => listeners.add(listener),
  };

  const arrange = () => {
    document.documentElement.dataset.layout = arrangement;
    document.documentElement.toggleAttribute("data-sheets", hasSheet(arrangement));
    // In a sheet layout the head and the foot stand with the layers, behind one button; the search stays on the map.
    if (hasSheet(arrangement)) {
      layers.prepend(top);
      drawer.insertBefore(layout.story, layout.drawerBody);
      layers.append(foot);
    } else {
      column.prepend(top);
      column.append(layout.story);
      column.insertBefore(foot, layout.story);
    }
    for (const listener of listeners) listener(arrangement);
  };
  addEventListener("resize", () => {
    const next = arrangementFor(innerWidth);
    if (next === arrangement) return;
    arrangement = next;
    arrange();
  });
  arrange();
  return layout;
}
