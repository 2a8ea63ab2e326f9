// What stands against a claim, beside it: who said it, when; and the figures it says otherwise. Both stay as they are.
// Each line opens on its own source and day: the other side is heard in its own words.
import { whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { IsoDate } from "../model/date.ts";
import type { Relation, SourceId, Statement } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Cited } from "../query/cite.ts";
import { againstOf, spokenOf } from "../query/claims.ts";
import type { Desk } from "./panel.ts";
import { periodWords } from "./periods.ts";
import { recordEnd } from "./record-more.ts";
import { type Say, saying } from "./say.ts";

interface Line {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly date: IsoDate | null;
  readonly sources: readonly SourceId[];
  readonly cited: Cited;
}

/** Under a statement: what cannot be true together with it. */
export function claims(parent: HTMLElement, statement: Statement, frame: Frame, desk: Desk): void {
  const { reading, panel } = desk.words;
  const say = saying(frame, desk.words);
  const { statements, relations, flows } = againstOf(frame.atlas, statement);
  const against = [
    ...statements.map((other) => statementLine(other, say)),
    ...relations.map((relation) => relationLine(relation, say)),
  ];
  const figures = flows.map(
    (flow): Line => ({
      id: `${flow.key} ${flow.origin} ${flow.dest} ${flow.time.from}`,
      who: say.measure(flow.key),
      what: `${panel.towards(say.country(flow.origin), say.country(flow.dest))}: ${desk.words.number(flow.magnitude)}`,
      when: `${say.time(flow.key, flow.time)} · ${say.sources(flow.sources)}`,
      date: flow.time.from,
      sources: flow.sources,
      cited: { kind: "figure", flow },
    }),
  );
  list(parent, "claims-against", reading.claims.contradicts, against, frame, desk);
  list(parent, "claims-figures", reading.claims.otherwise, figures, frame, desk);
}

/** Under a record: who says it is otherwise, and who else speaks of it. */
export function claimsAbout(parent: HTMLElement, relation: Relation, frame: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  const { against, about } = spokenOf(frame.atlas, relation);
  const lines = (found: readonly Statement[]) => found.map((statement) => statementLine(statement, say));
  list(parent, "claims-against", desk.words.reading.claims.contradicts, lines(against), frame, desk);
  list(parent, "claims-about", desk.words.page.saidOfIt, lines(about), frame, desk);
}

const statementLine = (statement: Statement, { words, sources, told }: Say): Line => ({
  id: statement.id,
  who: told(statement).speaker,
  what: told(statement).stance,
  when: `${words.format.date(statement.date)} · ${sources(statement.sources)}`,
  date: statement.date,
  sources: statement.sources,
  cited: { kind: "statement", statement },
});

const relationLine = (relation: Relation, { words, sources, title }: Say): Line => ({
  id: relation.id,
  who: words.reading.claims.record,
  what: title(relation),
  when: `${periodWords(relation, words)} · ${sources(relation.sources)}`,
  date: relation.from,
  sources: relation.sources,
  cited: { kind: "relation", relation },
});

function list(
  parent: HTMLElement,
  name: string,
  title: string,
  lines: readonly Line[],
  frame: Frame,
  desk: Desk,
): void {
  const box = shown(part(parent, "div", `${name} claims`), lines.length > 0);
  text(part(box, "p", "claims-title small"), title);
  rows(
    part(box, "ul", "claims-list"),
    "li",
    "claim",
    lines,
    ({ id }) => id,
    (row, { who, what, when, ...ends }) => {
      const details = part(row, "details", "claim-details");
      const line = part(details, "summary", "claim-line");
      text(part(line, "strong", "claim-who"), `${who}: `);
      text(part(line, "span", "claim-what"), what);
      text(part(line, "span", "claim-when least"), ` ${when}`);
      whenOpen(details, "record-more claim-more", (more) => recordEnd(more, ends, frame, desk));
    },
  );
}
