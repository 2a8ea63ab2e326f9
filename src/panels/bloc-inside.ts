// The largest corridors between members, by the chosen measure.
import { halfBarb } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocFlows } from "../query/bloc.ts";
import { selectPair } from "../state/actions.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { saying } from "./say.ts";
import { sourcedValue } from "./source-popover.ts";
import { lights } from "./swatch-row.ts";

/** So many corridors are listed. */
const LISTED = 8;

export function blocInside(
  body: HTMLElement,
  flows: BlocFlows | null,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const { panel } = desk.words;
  const say = saying(frame, desk.words);
  const title = say.measure(frame.state.measure);
  const element = shown(
    section(body, "bloc-inside", title, panel.movedInside),
    flows !== null && flows.inside.length > 0,
  );
  const list = part(element, "ol", "bloc-corridors");
  const largest = flows?.inside.slice(0, LISTED) ?? [];
  rows(
    list,
    "li",
    "bloc-corridor",
    largest,
    ({ origin, dest }) => `${origin}>${dest}`,
    (row, flow) => {
      const open = attributes(part(row, "button", "bloc-corridor-open"), {
        type: "button",
        title: desk.words.control.openPair,
      });
      text(part(open, "span", "corridor-origin"), say.country(flow.origin));
      halfBarb(open, "corridor-barb", 2, 14);
      text(part(open, "span", "corridor-dest"), say.country(flow.dest));
      on(open, "click", () => desk.perform(selectPair(flow.origin, flow.dest)));
      sourcedValue(part(row, "span", "bloc-corridor-value"), root, { flow, others: [] }, frame, desk);
      lights(row, [flow.origin, flow.dest], desk);
    },
  );
  return element;
}
