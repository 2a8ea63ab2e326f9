// Joins, exits and changes of status one after the other, each with its day and, opened, its source.
import { disclosure, whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { classes, shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocAnswer } from "../query/bloc.ts";
import { type BlocStep, stepsOf } from "../query/bloc-steps.ts";
import { evidenceChip } from "./chips.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { saying } from "./say.ts";

export function blocByDate(element: HTMLElement, { bloc, day }: BlocAnswer, frame: Frame, desk: Desk): void {
  const { page, format, kind } = desk.words;
  const say = saying(frame, desk.words);
  const steps = stepsOf(frame.atlas, bloc.id, day);
  const says = { label: page.byDate(steps.length) };
  const fold = disclosure(element, "bloc-by-date record-rest", says, (box) =>
    rows(part(box, "ol", "bloc-steps"), "li", "bloc-step", steps, keyOf, (row, step) => {
      classes(row, { "is-later": step.later });
      const details = part(row, "details", "record-details");
      const line = part(details, "summary", "spell-line");
      text(part(line, "span", "bloc-step-date small"), format.shortDate(step.date));
      text(part(line, "span", "bloc-step-country"), say.country(step.country));
      text(part(line, "span", "spell-words small"), changeWords(step, desk));
      evidenceChip(line, step.spell.evidence, desk.words);
      whenOpen(details, "record-more", (more) => {
        const { spell } = step;
        text(part(more, "p", "record-known least"), kind.evidence[spell.evidence]);
        text(shown(part(more, "p", "record-note small"), spell.note !== null), spell.note ?? "");
        recordEnd(more, { sources: spell.sources, date: step.date, cited: { kind: "spell", spell } }, frame, desk);
      });
    }),
  );
  shown(fold, steps.length > 0);
}

const keyOf = ({ date, country, after }: BlocStep) => `${date} ${country} ${after}`;

function changeWords({ before, after }: BlocStep, { words }: Desk): string {
  const { membership } = words.kind;
  if (after === null || after === "former") return words.page.leaves;
  return before === null ? membership[after] : words.page.becomes(membership[before], membership[after]);
}
