import { answerMigration, type MigrationAnswer } from "./migration-answer.ts";
import { migrationLegend, migrationMarks } from "./migration-marks.ts";
import type { Overlay } from "./overlay.ts";

/** Who moves where: lines whose width is the magnitude, out and in side by side. */
export const migration: Overlay<MigrationAnswer> = {
  id: "migration",
  needs: (_atlas, state) => [{ kind: "flows", key: state.measure }],
  answer: answerMigration,
  marks: migrationMarks,
  legend: migrationLegend,
};
