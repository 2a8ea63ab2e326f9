// What stands against a claim, beside it: who said it, when; and the figures it says otherwise. Both stay as they are.
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Statement } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { againstOf } from "../query/claims.ts";
import type { Desk } from "./panel.ts";
import { periodWords } from "./periods.ts";
import { saying } from "./say.ts";

interface Line {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly when: string;
}

export function claims(parent: HTMLElement, statement: Statement, frame: Frame, desk: Desk): void {
  const { format, reading, panel } = desk.words;
  const say = saying(frame, desk.words);
  const { statements, relations, flows } = againstOf(frame.atlas, statement);
  const against: Line[] = [
    ...statements.map(({ id, speaker, stance, date, sources }) => ({
      id,
      who: speaker,
      what: stance,
      when: `${format.date(date)} · ${say.sources(sources)}`,
    })),
    ...relations.map((relation) => ({
      id: relation.id,
      who: reading.claims.record,
      what: relation.title,
      when: `${periodWords(relation, desk.words)} · ${say.sources(relation.sources)}`,
    })),
  ];
  const figures: Line[] = flows.map((flow) => ({
    id: `${flow.key} ${flow.time.from}`,
    who: say.measure(flow.key),
    what: `${panel.towards(say.country(flow.origin), say.country(flow.dest))}: ${desk.words.number(flow.magnitude)}`,
    when: `${say.time(flow.key, flow.time)} · ${say.sources(flow.sources)}`,
  }));
  list(parent, "claims-against", reading.claims.contradicts, against);
  list(parent, "claims-figures", reading.claims.otherwise, figures);
}

function list(parent: HTMLElement, name: string, title: string, lines: readonly Line[]): void {
  const box = shown(part(parent, "div", `${name} claims`), lines.length > 0);
  text(part(box, "p", "claims-title small"), title);
  rows(
    part(box, "ul", "claims-list"),
    "li",
    "claim",
    lines,
    ({ id }) => id,
    (row, { who, what, when }) => {
      text(part(row, "strong", "claim-who"), `${who}: `);
      text(part(row, "span", "claim-what"), what);
      text(part(row, "span", "claim-when least"), ` ${when}`);
    },
  );
}
