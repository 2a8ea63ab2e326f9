// Records that stand on the day; the rest of them, those that ended and those that came later are each a press away.
import { disclosure } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { RelationRow } from "../query/relation-rows.ts";
import type { Desk } from "./panel.ts";
import { type RecordLook, relationRows } from "./relation-rows.ts";
import { varied } from "./varied.ts";

export function recordFolds(
  element: HTMLElement,
  relations: readonly RelationRow[],
  first: number,
  look: RecordLook,
  frame: Frame,
  desk: Desk,
): void {
  const { panel, control, format } = desk.words;
  const at = (when: RelationRow["when"]) => relations.filter((row) => row.when === when);
  const now = at("now");
  text(
    shown(part(element, "p", "relations-none small"), now.length === 0),
    panel.noRelations(format.date(frame.state.asOf)),
  );
  const { shown: few, rest } = varied(now, first);
  relationRows(element, "first-records", few, look, frame, desk);
  const folds = part(element, "div", "record-folds");
  const fold = (name: string, label: string, rows: readonly RelationRow[], count = rows.length) => {
    const details = disclosure(
      folds,
      `${name} record-fold`,
      { label: `${label} (${format.number(count)})` },
      (list) => {
        relationRows(list, "rest-records", rows, look, frame, desk);
      },
    );
    shown(details, rows.length > 0);
  };
  fold("fold-now", control.showAll, rest, now.length);
  fold("fold-before", panel.earlier, at("before"));
  fold("fold-after", panel.later, at("after"));
}
