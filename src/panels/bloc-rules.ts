// What membership of the bloc means, as of the day; what ended before and what comes later are a press away.
import { disclosure } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocAnswer } from "../query/bloc.ts";
import { type RuleRow, rulesOf } from "../query/rules.ts";
import { want } from "./figures-wanted.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { effectsNote, ruleGroups, ruleRows } from "./rule-rows.ts";
import { saying } from "./say.ts";

export function blocRules(body: HTMLElement, { bloc: { id }, day }: BlocAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { page, panel, format } = desk.words;
  want(frame, desk, [{ kind: "rules" }]);
  const all = rulesOf(frame.atlas, id, day);
  const at = (when: RuleRow["when"]) => (all ?? []).filter((row) => row.when === when);
  const now = at("now");
  const element = section(body, "bloc-rules", page.rules.title, now.length > 0 ? panel.records(now.length) : "");
  const none = all === null ? panel.loading : page.rules.none(saying(frame, desk.words).bloc(id));
  text(shown(part(element, "p", "rules-none small"), !all || all.length === 0), none);
  ruleGroups(element, now, frame, desk);
  const folds = part(element, "div", "record-folds");
  const fold = (name: string, label: string, found: readonly RuleRow[]) => {
    const says = { label: `${label} (${format.number(found.length)})` };
    const details = disclosure(folds, `${name} record-fold`, says, (list) => ruleRows(list, found, frame, desk));
    shown(details, found.length > 0);
  };
  fold("fold-before", panel.earlier, at("before"));
  fold("fold-after", panel.later, at("after"));
  effectsNote(
    element,
    (all ?? []).map(({ rule }) => rule),
    desk,
  );
  return element;
}
