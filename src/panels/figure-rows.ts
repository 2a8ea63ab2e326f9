// One row a measure: what, when, how many, how it is known. Measures stand beside each other and are never added.
import { part, rows } from "../dom/part.ts";
import { attributes, classes, on, shown, text } from "../dom/put.ts";
import type { Flow, MeasureKey } from "../model/flow.ts";
import type { Standing } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { setMeasure } from "../state/actions.ts";
import { qualityChip, standingChip } from "./chips.ts";
import type { Desk } from "./panel.ts";
import { type Say, saying } from "./say.ts";
import { isExact, sourcedValue } from "./source-popover.ts";

/** A figure of one measure for one corridor; the flow is null where nothing was ever published. */
export interface Figure {
  readonly key: MeasureKey;
  readonly standing: Standing;
  readonly flow: Flow | null;
}

/** The other figures for the same corridor, as a popover tells them. */
export const othersOf = (row: Figure, all: readonly Figure[], say: Say) =>
  all.flatMap(({ key, flow }) =>
    key === row.key || flow === null
      ? []
      : [{ label: say.measure(key), value: `${say.number(flow.magnitude)} (${say.time(key, flow.time)})` }],
  );

/** What to say where there is no figure: unknown is not zero. */
export const missingWords = (standing: Standing, { words }: Say): string =>
  standing === "claimed" ? words.panel.noClaim : standing === "counted" ? words.panel.notCounted : words.panel.notKnown;

export function figureRows(
  parent: HTMLElement,
  name: string,
  figures: readonly Figure[],
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): void {
  const say = saying(frame, desk.words);
  const table = shown(part(parent, "table", `${name} figures`), figures.length > 0);
  text(part(table, "caption", "spoken"), desk.words.panel.value);
  const body = part(table, "tbody", "figures-body");
  rows(
    body,
    "tr",
    "figure",
    figures,
    ({ key }) => key,
    (row, figure) => {
      const { flow, standing } = figure;
      classes(row, { "is-current": figure.key === frame.state.measure });
      figureName(attributes(part(row, "th", "figure-name"), { scope: "row" }), figure, frame, desk);
      const cell = part(row, "td", "figure-cell");
      text(
        shown(part(cell, "span", "figure-missing"), flow === null),
        flow === null ? missingWords(standing, say) : "",
      );
      const chips = part(row, "td", "figure-chips");
      if (flow) sourcedValue(cell, root, { flow, others: othersOf(figure, figures, say) }, frame, desk);
      standingChip(chips, standing, desk.words);
    },
  );
}

/** The name of the measure, which chooses it for the map, and below it when and by which revision it was counted. */
export function figureName(cell: HTMLElement, { key, flow }: Figure, frame: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  const { control, panel } = desk.words;
  const [label, revision] = say.measureParts(key);
  const current = key === frame.state.measure;
  const choose = attributes(part(cell, "button", "figure-choose"), {
    type: "button",
    title: `${control.measure}: ${say.measure(key)}`,
    "aria-pressed": String(current),
  });
  on(text(choose, label), "click", () => desk.perform(setMeasure(key)));
  const time = flow === null ? "" : say.time(key, flow.time);
  const when = flow === null || isExact(flow, frame.state.asOf) ? time : panel.nearestTime(time);
  const about = part(cell, "span", "figure-about least");
  text(part(about, "span", "figure-time"), [when, revision].filter((piece) => piece !== "").join(" · "));
  qualityChip(about, flow?.quality ?? "ok", desk.words);
}
