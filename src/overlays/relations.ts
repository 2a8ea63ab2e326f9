import type { Overlay } from "./overlay.ts";
import { answerRelations, type RelationsAnswer, relationNeeds } from "./relations-answer.ts";
import { relationLegend, relationMarks } from "./relations-marks.ts";

/** Who stands how with the selected country: a lens that colours everyone, and its ties as lines. */
export const relations: Overlay<RelationsAnswer> = {
  id: "relations",
  needs: relationNeeds,
  answer: answerRelations,
  marks: relationMarks,
  legend: relationLegend,
};
