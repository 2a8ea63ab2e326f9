// Stories: every record named exists, and every figure told is on record at the time it is told for.
import type { Atlas } from "../model/atlas.ts";
import { firstDay } from "../model/date.ts";
import { holdsOn } from "../model/period.ts";
import type { Story } from "../model/record.ts";
import { FIGURE } from "../model/story-text.ts";
import { needOf, type Part } from "./part.ts";
import type { Report } from "./report.ts";
import { flowTable } from "./tables.ts";

export function checkStory(atlas: Atlas, story: Story, path: string, parts: readonly Part[], report: Report): void {
  const relations = new Set(atlas.relations.map(({ id }) => id));
  const statements = new Set(atlas.statements.map(({ id }) => id));
  for (const step of story.steps) {
    const tell = (label: string, received: string, expected: string) =>
      report.file(path, `${step.id}: ${label}`, { code: "dangling", received, expected });
    for (const id of [...step.stood, ...step.became])
      if (!relations.has(id)) tell("record", id, "an id of relations.json");
    for (const id of step.statements) if (!statements.has(id)) tell("statement", id, "an id of statements.json");
    for (const [language, text] of Object.entries(step.text)) {
      for (const figure of text.matchAll(FIGURE))
        if (!isOnRecord(figure, parts)) tell(language, figure[0], "a figure on record");
      const typed = text.replace(FIGURE, "").match(/\d{1,3}([,  ]\d{3})+|\d{5,}/);
      if (typed) tell(language, typed[0], "a figure from the record, as {flow …}");
    }
  }
}

function isOnRecord(
  [, origin, dest, key, date = ""]: RegExpExecArray | RegExpMatchArray,
  parts: readonly Part[],
): boolean {
  const part = parts.find((one) => {
    const need = needOf(one);
    return need.kind === "flows" && need.key === key;
  });
  if (part?.kind !== "flows") return false;
  const table = flowTable(part.file);
  const rows = table.origins.flatMap((id, row) => (id === origin && table.dests[row] === dest ? [row] : []));
  return table.times.some(
    (time, index) =>
      holdsOn(time, firstDay(date)) && rows.some((row) => !Number.isNaN(table.values[index]?.[row] ?? Number.NaN)),
  );
}
