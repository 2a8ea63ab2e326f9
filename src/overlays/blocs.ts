import { answerBlocs, type BlocsAnswer } from "./blocs-answer.ts";
import { blocLegend } from "./blocs-legend.ts";
import { blocMarks } from "./blocs-marks.ts";
import type { Overlay } from "./overlay.ts";

/** Who belongs to what on the day: status is texture, identity is colour. */
export const blocs: Overlay<BlocsAnswer> = {
  id: "blocs",
  needs: () => [],
  answer: answerBlocs,
  marks: blocMarks,
  legend: blocLegend,
};
