// Puts each panel in its place and prints it. A panel that throws is told once and costs nobody else anything.

import { part } from "../dom/part.ts";
import { attributes, shown } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Desk, Panel } from "../panels/panel.ts";
import { BESIDE_MAP } from "../state/state.ts";
import type { Layout } from "./layout.ts";

export interface Mounts {
  /** Prints what belongs to the map. The pages that are read (drawer, over) wait for `printPages`. */
  print(frame: Frame, desk: Desk): void;
  /** Prints the pages of the last frame: in a task of its own, so that neither a click nor a step of the day waits for both. */
  printPages(): void;
}

export function createMounts(
  layout: Layout,
  panels: readonly Panel[],
  onFault: (panel: Panel, error: unknown) => void,
): Mounts {
  const roots = panels.map(
    (panel) => [panel, part(placeOf(panel, layout), "section", `panel-${panel.id} panel`)] as const,
  );
  const { drawer, drawerBody, over, root } = layout;
  watchEnd(drawer, drawerBody);
  const toTop = keepTop(drawerBody);
  let pages: (() => void)[] = [];
  return {
    printPages() {
      const waiting = pages;
      pages = [];
      for (const page of waiting) page();
    },
    print(frame, desk) {
      const open = { drawer: false, over: false };
      // What lies over the page hides it: it waits until it is seen again.
      const covered = roots.some(([panel]) => panel.place === "over" && panel.shows(frame));
      pages = [];
      for (const [panel, section] of roots) {
        const shows = panel.shows(frame);
        shown(section, shows);
        if (!shows) continue;
        const print = () => {
          try {
            panel.render(section, frame, desk);
          } catch (error) {
            onFault(panel, error);
          }
        };
        if (panel.place === "drawer" || panel.place === "over") {
          open[panel.place] = true;
          if (panel.place === "over" || !covered) pages.push(print);
        } else print();
      }
      const { sheet, selection } = frame.state;
      const kind = BESIDE_MAP.includes(sheet) ? sheet : selection.kind;
      if (drawer.dataset.shows !== kind) toTop();
      attributes(drawer, { "data-open": open.drawer ? "yes" : "no", "data-shows": kind });
      attributes(over, { "data-open": open.over ? "yes" : "no" });
      enterOrLeave(layout, frame.state.story !== null);
      root.dataset.covered = open.over ? "yes" : "no";
    },
  };
}

/** A story takes the place of the column; the focus goes along, since what had it is hidden. */
function enterOrLeave({ root, story, column }: Layout, on: boolean): void {
  const before = root.dataset.story;
  root.dataset.story = on ? "yes" : "no";
  if (before === undefined || before === root.dataset.story) return;
  const to = on
    ? (story.querySelector<HTMLElement>(".story-title") ?? story.querySelector<HTMLElement>(".story-leave"))
    : column.querySelector<HTMLElement>(".invite-start");
  to?.focus({ preventScroll: true });
}

/** To write scrollTop makes the browser lay out at once, so it is written only where something was scrolled. */
function keepTop(body: HTMLElement): () => void {
  let scrolled = false;
  body.addEventListener(
    "scroll",
    () => {
      scrolled = true;
    },
    { passive: true },
  );
  return () => {
    if (scrolled) body.scrollTop = 0;
    scrolled = false;
  };
}

/** Is there more below? The browser tells it when it lays out anyway; to ask would make it lay out twice. */
function watchEnd(drawer: HTMLElement, body: HTMLElement): void {
  const end = part(body, "div", "drawer-end");
  new IntersectionObserver(
    ([entry]) => {
      drawer.dataset.end = entry?.isIntersecting ? "yes" : "no";
    },
    { root: body },
  ).observe(end);
}

function placeOf({ id, place }: Panel, layout: Layout): HTMLElement {
  switch (place) {
    case "column":
      return id === "mast" ? layout.top : id === "search" ? layout.search : id === "foot" ? layout.foot : layout.layers;
    case "story":
      return layout.story;
    case "drawer":
      return layout.drawerBody;
    case "bar":
      return layout.bar;
    case "over":
      return layout.over;
    case "map":
      return layout.chips;
    case "banner":
      return layout.banner;
  }
}
