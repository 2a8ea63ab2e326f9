// Rows of relations: what, since when, who says so, and how it stands. Each opens on its source and its date.
import { whenOpen } from "../dom/control.ts";
import { icon } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, classes, shown, text } from "../dom/put.ts";
import type { Day } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import { spokenOf } from "../query/claims.ts";
import { type RelationRow, rowsInWords } from "../query/relation-rows.ts";
import { contradictedChip, evidenceChip, statusChip } from "./chips.ts";
import { claimsAbout } from "./claims.ts";
import type { Desk } from "./panel.ts";
import { periodWords, shortPeriod } from "./periods.ts";
import { recordEnd } from "./record-more.ts";
import { stepsInFull, stepsInShort } from "./record-steps.ts";
import { glyphIcon } from "./sample.ts";
import { type Say, saying } from "./say.ts";

/** All that a section of relations shows of the day, which is told itself where nothing stands on it. */
export const relationsRead = (relations: readonly RelationRow[], day: Day): string =>
  rowsInWords(relations, day) + (relations.some(({ when }) => when === "now") ? "" : day);

/** How the rows of one page look. */
export interface RecordLook {
  /** The date at the end of the row (wide panels) or below the title. */
  readonly wide: boolean;
  /** Of whose page it is: the other parties are named. */
  readonly own: readonly string[];
}

export function relationRows(
  parent: HTMLElement,
  name: string,
  found: readonly RelationRow[],
  look: RecordLook,
  frame: Frame,
  desk: Desk,
): void {
  const say = saying(frame, desk.words);
  const list = attributes(part(parent, "ul", `${name} records`), { "data-wide": look.wide });
  shown(list, found.length > 0);
  rows(
    list,
    "li",
    "record",
    found,
    ({ relation }) => relation.id,
    (row, record) => {
      classes(row, { "is-ended": record.when === "before", "is-later": record.when === "after" });
      const details = part(row, "details", "record-details");
      summary(part(details, "summary", "record-line"), record, look, frame, say);
      whenOpen(details, "record-more", (more) => disclosed(more, record, frame, desk, say));
    },
  );
}

function summary(
  line: HTMLElement,
  { relation, kind, status }: RelationRow,
  { wide, own }: RecordLook,
  { atlas, state }: Frame,
  say: Say,
): void {
  const { words } = say;
  icon(line, glyphIcon(kind), 18);
  const what = part(line, "span", "record-what");
  text(part(what, "span", "record-title"), say.title(relation));
  const others = relation.parties.filter((party) => !own.includes(party)).map(say.party);
  const about = [...others.slice(0, 4), ...(wide ? [] : [periodWords(relation, words), say.sources(relation.sources)])];
  text(shown(part(what, "span", "record-about least"), about.length > 0), about.join(" · "));
  stepsInShort(what, relation, state.asOf, say);
  const doubts = part(what, "span", "record-doubts");
  evidenceChip(doubts, relation.evidence, words);
  contradictedChip(doubts, spokenOf(atlas, relation).against.length > 0, words);
  text(shown(part(line, "span", "record-when small"), wide), shortPeriod(relation, words));
  statusChip(line, relation, status, words);
}

function disclosed(more: HTMLElement, { relation, seen }: RelationRow, frame: Frame, desk: Desk, say: Say): void {
  const { panel, kind, format } = say.words;
  const spoken =
    relation.asOf === null
      ? ""
      : seen === null
        ? panel.stateAsOf(format.date(relation.asOf))
        : panel.laterNotSeen(format.date(seen));
  const known = [
    kind.relation[relation.type],
    periodWords(relation, say.words),
    spoken,
    kind.evidence[relation.evidence],
  ];
  text(part(more, "p", "record-known least"), known.filter((piece) => piece !== "").join(" · "));
  text(shown(part(more, "p", "record-note small"), relation.note !== null), relation.note ?? "");
  stepsInFull(more, relation, frame, desk);
  claimsAbout(more, relation, frame, desk);
  recordEnd(
    more,
    { sources: relation.sources, date: relation.from, cited: { kind: "relation", relation } },
    frame,
    desk,
  );
}
