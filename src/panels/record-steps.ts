// The life of a record in dated steps: short under its row, and one line a step with its source where it is opened.
import { part, rows } from "../dom/part.ts";
import { classes, shown, text } from "../dom/put.ts";
import { type Day, firstDay } from "../model/date.ts";
import type { HistoryStep, Relation } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { evidenceChip } from "./chips.ts";
import type { Desk } from "./panel.ts";
import { dateLink } from "./record-more.ts";
import { type Say, saying } from "./say.ts";

interface Step {
  readonly id: string;
  readonly step: HistoryStep;
  readonly from: string;
  readonly source: string | null;
  readonly later: boolean;
}

function stepsOf({ history = [] }: Relation, day: Day): Step[] {
  return history.map(({ status, from, source }, index) => ({
    id: `${index} ${status} ${from}`,
    step: status,
    from,
    source,
    later: firstDay(from) > day,
  }));
}

/** Two steps and more make a way; one alone says what the row says anyway. */
export function stepsInShort(parent: HTMLElement, relation: Relation, day: Day, { words }: Say): void {
  const steps = stepsOf(relation, day);
  const list = shown(part(parent, "span", "steps-short"), steps.length > 1);
  rows(
    list,
    "span",
    "step-short least",
    steps.length > 1 ? steps : [],
    ({ id }) => id,
    (item, { step, from, later }) => {
      classes(item, { "is-later": later });
      text(item, `${words.page.step[step]} ${words.format.shortDate(from)}`);
    },
  );
}

export function stepsInFull(parent: HTMLElement, relation: Relation, frame: Frame, desk: Desk): void {
  const { page } = desk.words;
  const say = saying(frame, desk.words);
  const steps = stepsOf(relation, frame.state.asOf);
  const box = shown(part(parent, "div", "steps"), steps.length > 0);
  text(part(box, "p", "steps-title small"), page.steps);
  rows(
    part(box, "ol", "steps-list"),
    "li",
    "step",
    steps,
    ({ id }) => id,
    (row, { step, from, source, later }) => {
      classes(row, { "is-later": later });
      text(part(row, "strong", "step-what"), page.step[step]);
      dateLink(row, from, desk);
      text(part(row, "span", "step-source least"), source === null ? "" : say.sources([source]));
      evidenceChip(row, source === null ? "recall" : "seen", desk.words);
    },
  );
}
