// What they agreed and did not: records that name both, as they stand on the day; before and later are a press away.
import { disclosure } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { PairAnswer } from "../query/pair.ts";
import type { RelationRow } from "../query/relation-rows.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { relationRows } from "./relation-rows.ts";

/** So many records are seen at once. */
const FIRST = 10;

export function pairAgreed(body: HTMLElement, { a, b, relations }: PairAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { panel, control, format } = desk.words;
  const look = { wide: true, own: [a.id, b.id] };
  const at = (when: RelationRow["when"]) => relations.filter((row) => row.when === when);
  const now = at("now");
  const element = section(body, "pair-agreed", panel.agreed, panel.records(relations.length));
  text(
    shown(part(element, "p", "relations-none small"), now.length === 0),
    panel.noRelations(format.date(frame.state.asOf)),
  );
  relationRows(element, "first-records", now.slice(0, FIRST), look, frame, desk);
  const folded = (name: string, label: string, rows: readonly RelationRow[]) => {
    const words = { label: `${label} (${format.number(rows.length)})` };
    shown(
      disclosure(element, name, words, (list) => relationRows(list, "rest-records", rows, look, frame, desk)),
      rows.length > 0,
    );
  };
  folded("record-more-now record-fold", control.showAll, now.slice(FIRST));
  folded("record-before record-fold", panel.earlier, at("before"));
  folded("record-after record-fold", panel.later, at("after"));
  return element;
}
