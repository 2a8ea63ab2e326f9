import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay } from "../model/date.ts";
import type { Statement } from "../model/record.ts";

/** What was said, and whether it was said after the day. */
export interface Said {
  readonly statement: Statement;
  readonly later: boolean;
}

/** Statements about all of the parties: those up to the day, the latest first, then those said later, the earliest first. */
export function saidAbout(atlas: Atlas, parties: readonly string[], day: Day): Said[] {
  const found = atlas.statements
    .filter(({ about }) => parties.every((party) => about.includes(party)))
    .map((statement) => ({ statement, later: firstDay(statement.date) > day }));
  const byDate = (a: Said, b: Said) => a.statement.date.localeCompare(b.statement.date);
  const before = found.filter(({ later }) => !later).sort((a, b) => byDate(b, a));
  return [...before, ...found.filter(({ later }) => later).sort(byDate)];
}

/** All that a list of statements shows of the day. */
export const saidInWords = (said: readonly Said[]): string =>
  said.map(({ statement, later }) => [statement.id, later, Object.keys(statement.told ?? {})].join(" ")).join(";");
