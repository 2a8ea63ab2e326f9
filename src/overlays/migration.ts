import type { Marks, Swatch } from "./marks.ts";
import { answerMigration, type MigrationAnswer } from "./migration-answer.ts";
import { migrationLegend } from "./migration-legend.ts";
import { migrationMarks } from "./migration-marks.ts";
import type { Overlay } from "./overlay.ts";
import type { Theme } from "./palette.ts";

/** The same answer in the same theme gives the same marks, the same objects: printers compare them by identity. */
function once<T>(make: (answer: MigrationAnswer, theme: Theme) => T): (answer: MigrationAnswer, theme: Theme) => T {
  const made = { light: new WeakMap<MigrationAnswer, T & object>(), dark: new WeakMap<MigrationAnswer, T & object>() };
  return (answer, theme) => {
    const known = made[theme].get(answer);
    if (known) return known;
    const value = make(answer, theme) as T & object;
    made[theme].set(answer, value);
    return value;
  };
}

/** Who moves where: lines whose width is the magnitude, out and in side by side. */
export const migration: Overlay<MigrationAnswer> = {
  id: "migration",
  needs: (_atlas, { measure, grouping, selection }) => [
    { kind: "flows", key: measure },
    // Groups stand at the middle of their people.
    ...(grouping !== "country" && selection.kind !== "pair" ? [{ kind: "population" as const }] : []),
  ],
  answer: answerMigration,
  marks: once<Marks>(migrationMarks),
  legend: once<readonly Swatch[]>(migrationLegend),
};
