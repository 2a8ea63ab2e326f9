// Who says what: a claim has a speaker and a date, and is never told as a fact.
import { whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { classes, shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { isContradicted } from "../query/claims.ts";
import type { Said } from "../query/said.ts";
import { contradictedChip } from "./chips.ts";
import { claims } from "./claims.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { saying } from "./say.ts";

export function statementRows(
  parent: HTMLElement,
  name: string,
  said: readonly Said[],
  frame: Frame,
  desk: Desk,
): void {
  const say = saying(frame, desk.words);
  const { format, panel } = desk.words;
  const list = shown(part(parent, "ul", `${name} statements`), said.length > 0);
  rows(
    list,
    "li",
    "statement",
    said,
    ({ statement }) => statement.id,
    (row, { statement, later }) => {
      classes(row, { "is-later": later });
      const details = part(row, "details", "statement-details");
      const line = part(details, "summary", "statement-line");
      const who = part(line, "span", "statement-who");
      const { speaker, role, stance } = say.told(statement);
      text(part(who, "strong", "statement-speaker"), speaker);
      text(part(who, "span", "statement-role"), role === null ? "" : `, ${role}`);
      text(part(line, "span", "statement-stance"), stance);
      const when = [format.date(statement.date), ...(later ? [panel.saidLater] : []), say.sources(statement.sources)];
      text(part(line, "span", "statement-when least"), when.join(" · "));
      contradictedChip(line, isContradicted(statement), desk.words);
      whenOpen(details, "record-more", (more) => {
        claims(more, statement, frame, desk);
        const cited = { kind: "statement", statement } as const;
        recordEnd(more, { sources: statement.sources, date: statement.date, cited }, frame, desk);
      });
    },
  );
}
