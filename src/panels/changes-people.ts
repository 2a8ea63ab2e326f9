// Flows between two days: one measure and revision a section, its sums, and the corridors that changed most.
import { button, disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import type { FlowTime, MeasureKey } from "../model/flow.ts";
import type { Frame } from "../overlays/frame.ts";
import type { FlowChange, MeasureChange, SumChange } from "../query/changes-flows.ts";
import { selectPair } from "../state/actions.ts";
import type { Desk } from "./panel.ts";
import { saying } from "./say.ts";
import { sourcedValue } from "./source-popover.ts";

/** So many corridors of a measure until all are asked for. */
const FIRST = 8;

/** `who`: the name of the country or bloc whose sums are told. */
export function changedFlows(
  page: HTMLElement,
  all: readonly MeasureChange[],
  who: string,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): void {
  const { reading, number, control } = desk.words;
  const say = saying(frame, desk.words);
  rows(
    part(page, "div", "changes-flows"),
    "section",
    "change-measure panel-section",
    all,
    ({ key }) => key,
    (box, { key, before, after, up, down, sums, largest }) => {
      text(part(box, "h3", "section-title section"), reading.changes.flows(say.measure(key)));
      sumTable(box, key, [before, after], sums, who, frame, desk);
      text(part(box, "p", "change-compared least"), reading.changes.compared(number(up), number(down)));
      corridors(part(box, "table", "change-table"), key, largest.slice(0, FIRST), root, frame, desk);
      const label = `${control.showAll} (${number(largest.length)})`;
      const rest = disclosure(box, "record-rest", { label }, (inner) =>
        corridors(part(inner, "table", "change-table"), key, largest.slice(FIRST), root, frame, desk),
      );
      shown(rest, largest.length > FIRST);
    },
  );
}

function sumTable(
  box: HTMLElement,
  key: MeasureKey,
  times: readonly [FlowTime, FlowTime],
  sums: readonly SumChange[],
  who: string,
  frame: Frame,
  desk: Desk,
): void {
  const { reading, number } = desk.words;
  const say = saying(frame, desk.words);
  const table = shown(part(box, "table", "change-table change-sums"), sums.length > 0);
  text(part(table, "caption", "spoken"), say.measure(key));
  rows(
    part(table, "tbody", "change-rows"),
    "tr",
    "change-sum",
    sums,
    ({ side }) => side,
    (row, { side, before, after }) => {
      const name = attributes(part(row, "th", "change-corridor"), { scope: "row" });
      text(name, reading.changes.sums[side](who));
      for (const [when, value, time] of [
        ["before", before, times[0]],
        ["after", after, times[1]],
      ] as const) {
        const cell = part(row, "td", `change-${when}`);
        text(part(cell, "bdi", "figure-number"), number(value));
        text(part(cell, "span", "change-time least"), say.time(key, time));
      }
      text(part(row, "td", "change-difference"), signed(after - before, desk));
    },
  );
}

function corridors(
  table: HTMLElement,
  key: MeasureKey,
  list: readonly FlowChange[],
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): void {
  const say = saying(frame, desk.words);
  text(part(table, "caption", "spoken"), say.measure(key));
  rows(
    part(table, "tbody", "change-rows"),
    "tr",
    "change-flow",
    list,
    ({ after }) => `${after.origin} ${after.dest}`,
    (row, { before, after, difference }) => {
      const name = attributes(part(row, "th", "change-corridor"), { scope: "row" });
      const label = desk.words.panel.towards(say.country(after.origin), say.country(after.dest));
      button(name, "change-pair link-button", { label }, () => desk.perform(selectPair(after.origin, after.dest)));
      for (const [when, flow] of [
        ["before", before],
        ["after", after],
      ] as const) {
        const cell = part(row, "td", `change-${when}`);
        sourcedValue(cell, root, { flow, others: [] }, frame, desk);
        text(part(cell, "span", "change-time least"), say.time(key, flow.time));
      }
      text(part(row, "td", "change-difference"), signed(difference, desk));
    },
  );
}

const signed = (difference: number, { words }: Desk): string =>
  difference === 0 ? "0" : `${difference > 0 ? "+" : "−"}${words.number(Math.abs(difference))}`;
