// The left column: the switches of the overlays are the legend of what they draw.
import { tick } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes, classes, shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { toggleOverlay } from "../state/actions.ts";
import type { OverlayId } from "../state/state.ts";
import { blocsControl } from "./blocs-control.ts";
import { changesLegend } from "./changes-legend.ts";
import { flowsControl } from "./flows-control.ts";
import type { Desk, Panel } from "./panel.ts";
import { region } from "./region.ts";
import { relationsControl } from "./relations-control.ts";

export const legend: Panel = {
  id: "legend",
  place: "column",
  shows: () => true,
  render(root, frame, desk) {
    region(root, desk.words.control.region.legend);
    changesLegend(part(root, "section", "legend-changes"), frame, desk);
    const group = attributes(part(root, "div", "legend-overlays"), {
      role: "group",
      "aria-label": desk.words.control.overlays,
    });
    const { lensNow, lenses } = desk.words.control;
    overlay(group, "relations", frame, desk, lensNow(lenses[frame.state.lens]), relationsControl);
    overlay(group, "blocs", frame, desk, "", blocsControl);
    overlay(group, "migration", frame, desk, "", flowsControl);
  },
};

function overlay(
  group: HTMLElement,
  id: OverlayId,
  frame: Frame,
  desk: Desk,
  offNote: string,
  control: (parent: HTMLElement, frame: Frame, desk: Desk) => void,
): void {
  const on = frame.state.overlays.has(id);
  const box = classes(part(group, "div", `legend-${id} legend-overlay`), { "is-on": on });
  const name = desk.words.control.overlay[id];
  tick(
    box,
    "legend-switch",
    { label: name, checked: on, switched: true },
    () => desk.perform(toggleOverlay(id)),
    (line) => {
      text(part(line, "span", "legend-overlay-name"), name);
      text(part(line, "span", "legend-overlay-note small"), on ? "" : offNote);
    },
  );
  const body = shown(part(box, "div", "legend-body"), on);
  if (on) control(body, frame, desk);
}
