// The drawn flows in another form than the map: a list with bars, a Sankey, a chord, a matrix, years beside each other.
import { segmented } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { closeSheet, openSheet, setFlowView } from "../state/actions.ts";
import { FLOW_VIEWS, type FlowView } from "../state/state.ts";
import { flowLeftOut } from "../words/flow-notes.ts";
import { standingChip } from "./chips.ts";
import { citeView } from "./cite-part.ts";
import { want } from "./figures-wanted.ts";
import { flowsChord } from "./flows-chord.ts";
import { type DrawnFlows, drawnFlows } from "./flows-drawn.ts";
import { drawEmpty, emptyOf } from "./flows-empty.ts";
import { flowsList } from "./flows-list.ts";
import { flowsMatrix } from "./flows-matrix.ts";
import { flowsSankey } from "./flows-sankey.ts";
import { flowsYears } from "./flows-years.ts";
import type { Desk, Panel } from "./panel.ts";
import { head, region } from "./region.ts";

type DrawForm = (parent: HTMLElement, drawn: DrawnFlows, frame: Frame, desk: Desk) => void;

const FORMS: Readonly<Record<FlowView, DrawForm>> = {
  bars: flowsList,
  sankey: flowsSankey,
  chord: flowsChord,
  matrix: flowsMatrix,
  years: flowsYears,
};

export const flows: Panel = {
  id: "flows",
  place: "drawer",
  shows: ({ state }) => state.sheet === "flows" && state.story === null,
  render(root, frame, desk) {
    const { state } = frame;
    const { control, flowViews: words } = desk.words;
    const drawn = drawnFlows(frame, desk);
    want(frame, desk, [{ kind: "population" }]);
    region(root, words.title);
    const body = head(root, {
      id: "flows",
      title: words.title,
      names: drawn && drawn.list.length > 0 ? [{ text: words.drawn(desk.words.number(drawn.list.length)) }] : [],
      deeds: [{ id: "table", label: control.table, icon: "table", press: () => desk.perform(openSheet("table")) }],
      closeLabel: control.close,
      close: () => desk.perform(closeSheet),
      below: (header) => citeView(header, frame, desk),
    });
    const choices = FLOW_VIEWS.map((value) => ({ value, label: words.views[value] }));
    segmented(body, "flows-form segmented", words.view, choices, state.flowView, (value) => {
      const view = FLOW_VIEWS.find((id) => id === value);
      if (view) desk.perform(setFlowView(view));
    });
    about(body, drawn, desk);
    const empty = emptyOf(state.flowView, drawn, frame, desk);
    drawEmpty(body, empty, desk);
    for (const view of FLOW_VIEWS) {
      const own = view === state.flowView && empty === null && drawn !== null;
      const page = shown(part(body, "div", `flows-page-${view} flows-page`), own);
      if (own) FORMS[view](page, drawn, frame, desk);
    }
    rows(
      part(body, "div", "flows-notes"),
      "p",
      "flows-note least",
      drawn ? flowLeftOut(frame, desk.words) : [],
      String,
      text,
    );
  },
};

/** Which measure, of when, and how its figures are known. */
function about(body: HTMLElement, drawn: DrawnFlows | null, desk: Desk): void {
  const line = shown(part(body, "p", "flows-about"), drawn !== null);
  if (!drawn) return;
  const { say, time, answer } = drawn;
  standingChip(line, answer.standing, desk.words);
  const measure = [say.measure(answer.table.key), time].filter((piece) => piece !== "").join(" · ");
  text(part(line, "span", "flows-measure small"), measure);
}
