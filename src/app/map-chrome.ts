// What stands on the map itself: zoom, globe, which borders these are; the sentence where the column is folded away.
import { button, choose } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Box } from "../overlays/placing.ts";
import { lead } from "../panels/lead.ts";
import type { Desk } from "../panels/panel.ts";
import { storyInvite } from "../panels/story-invite.ts";
import { sameSelection, setProjection, setWorldView } from "../state/actions.ts";
import { initialState, WORLD_VIEWS } from "../state/state.ts";
import { linesNote } from "../words/flow-notes.ts";
import type { Layout } from "./layout.ts";

const ZOOM_STEP = 0.75;

export function printMapChrome(layout: Layout, frame: Frame, desk: Desk, zoom: (by: number) => void): void {
  const { control } = desk.words;
  const { map, strip, drawerBody } = layout;
  attributes(map, { role: "region", "aria-label": control.region.map });

  const controls = part(map, "div", "map-controls");
  button(controls, "map-zoom-in button", { label: control.zoomIn, icon: "plus", bare: true }, () => zoom(ZOOM_STEP));
  button(controls, "map-zoom-out button", { label: control.zoomOut, icon: "minus", bare: true }, () =>
    zoom(-ZOOM_STEP),
  );
  const onGlobe = frame.state.projection === "globe";
  const globe = { label: control.projections.globe, icon: "globe", bare: true, pressed: onGlobe } as const;
  button(controls, "map-globe button", globe, () => desk.perform(setProjection(onGlobe ? "mercator" : "globe")));

  const note = attributes(part(map, "p", "map-note least"), { dir: desk.words.dir });
  text(part(note, "span", "map-note-label"), `${control.worldView}: `);
  const views = WORLD_VIEWS.map((value) => ({ value, label: control.worldViews[value] }));
  choose(note, "map-view", control.worldView, [{ label: "", choices: views }], frame.state.worldView, (value) => {
    const chosen = WORLD_VIEWS.find((id) => id === value);
    if (chosen) desk.perform(setWorldView(chosen));
  });
  text(part(note, "span", "map-note-lines"), ` ${linesNote(frame, desk.words) ?? ""}`);

  lead(part(strip, "p", "strip-lead lead"), frame, desk, "short");
  const sheetLead = part(drawerBody, "div", "sheet-lead");
  lead(part(sheetLead, "p", "sheet-lead-words lead"), frame, desk, "short");
  // On a small screen the invitation has room only at first sight.
  const { asOf, selection, sheet } = frame.state;
  const isFirst = sheet === "none" && asOf === initialState.asOf && sameSelection(selection, initialState.selection);
  storyInvite(shown(part(sheetLead, "p", "sheet-invite invite"), isFirst), frame, desk);
}

/** Boxes on the map that no name may run under. Measured only when asked to, between frames. */
export function createReserved({ map, stage, search }: Pick<Layout, "map" | "stage" | "search">) {
  let boxes: readonly Box[] = [];
  return {
    boxes: () => boxes,
    measure() {
      const ground = map.getBoundingClientRect();
      const things = [
        ...stage.querySelectorAll(".map-controls, .map-note, .map-caption, .legend-chip, .scenario-banner"),
        search,
      ];
      boxes = things.flatMap((thing) => boxWithin(ground, thing.getBoundingClientRect()));
    },
  };
}

function boxWithin(ground: DOMRect, { left, top, right, bottom }: DOMRect): readonly Box[] {
  const box = { x0: left - ground.left, y0: top - ground.top, x1: right - ground.left, y1: bottom - ground.top };
  const outside = box.x1 <= 0 || box.y1 <= 0 || box.x0 >= ground.width || box.y0 >= ground.height;
  return outside ? [] : [box];
}
