// What they agreed and did not: records that name both, as they stand on the day.
import type { Frame } from "../overlays/frame.ts";
import type { PairAnswer } from "../query/pair.ts";
import type { Desk } from "./panel.ts";
import { recordFolds } from "./record-folds.ts";
import { section } from "./region.ts";

/** So many records are seen at once. */
const FIRST = 10;

export function pairAgreed(body: HTMLElement, { a, b, relations }: PairAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { panel } = desk.words;
  const element = section(body, "pair-agreed", panel.agreed, panel.records(relations.length));
  recordFolds(element, relations, FIRST, { wide: true, own: [a.id, b.id] }, frame, desk);
  return element;
}
