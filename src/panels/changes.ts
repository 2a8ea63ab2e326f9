// What differs between two days: for what is selected, or for everyone; each with its date to go to.
import { disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Relation } from "../model/record.ts";
import { changeDays, changeScope } from "../overlays/changes.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import { type ChangeScope, changesOf, type StatusChange } from "../query/changes.ts";
import { rowOf } from "../query/relation-rows.ts";
import { closeSheet, setAsOf, setSince } from "../state/actions.ts";
import { changedFlows } from "./changes-people.ts";
import { suppositionChip } from "./chips.ts";
import { citePart, citeView } from "./cite-part.ts";
import { dayField } from "./day-field.ts";
import { asksForAll, moreFigures, wantFigures } from "./figures-wanted.ts";
import type { Desk, Panel } from "./panel.ts";
import { goToDate } from "./record-more.ts";
import { head, region, section } from "./region.ts";
import { relationRows } from "./relation-rows.ts";
import { saying } from "./say.ts";
import { sourceLinks } from "./source-links.ts";
import { statementRows } from "./statement-rows.ts";

/** So many of each kind until all are asked for. */
const FIRST = 8;

export const changes: Panel = {
  id: "changes",
  place: "drawer",
  shows: ({ state }) => state.sheet === "changes" && state.story === null,
  render(root, frame, desk) {
    const { state, atlas } = frame;
    const { control, reading, format } = desk.words;
    const words = reading.changes;
    const scope = changeScope(state);
    wantFigures(frame, desk, [], asksForAll(root));
    region(root, words.title);
    const body = head(root, {
      id: "changes",
      title: words.title,
      names: [{ text: scopeName(scope, frame, desk) }],
      deeds: [],
      closeLabel: control.close,
      close: () => desk.perform(closeSheet),
      below: (header) => citeView(header, frame, desk),
    });
    const { from } = changeDays(state);
    const days = part(body, "div", "changes-days");
    dayField(days, "changes-since", words.since, from, desk, (day) => desk.perform(setSince(day)));
    dayField(days, "changes-until", words.until, state.asOf, desk, (day) => desk.perform(setAsOf(day)));
    const inOrder = from < state.asOf;
    text(shown(part(body, "p", "changes-order"), !inOrder), words.order);
    const page = shown(part(body, "div", "changes-page"), inOrder);
    if (!inOrder) return;
    const found = drawnOf(frame, "changes")?.answer.found ?? changesOf(atlas, scope, from, state.asOf);
    const relations = (list: readonly Relation[]) => list.map((relation) => rowOf(relation, state.asOf));
    const own = scope.kind === "country" || scope.kind === "bloc" ? [scope.id] : [];
    statuses(page, found.statuses, frame, desk);
    for (const [name, list] of [
      ["begun", found.begun],
      ["ended", found.ended],
      ["moved", found.moved.map(({ relation }) => relation)],
    ] as const) {
      const element = shown(section(page, `changes-${name}`, words[name], format.number(list.length)), list.length > 0);
      relationRows(element, `${name}-records`, relations(list.slice(0, FIRST)), { wide: false, own }, frame, desk);
      more(element, list.length, desk, (rest) =>
        relationRows(rest, `${name}-rest`, relations(list.slice(FIRST)), { wide: false, own }, frame, desk),
      );
    }
    const said = found.said.map((statement) => ({ statement, later: false }));
    const spoke = shown(section(page, "changes-said", words.said, format.number(said.length)), said.length > 0);
    statementRows(spoke, "said-rows", said.slice(0, FIRST), frame, desk);
    more(spoke, said.length, desk, (rest) => statementRows(rest, "said-rest", said.slice(FIRST), frame, desk));
    changedFlows(page, found.flows, scopeName(scope, frame, desk), root, frame, desk);
    moreFigures(page, root, frame, desk);
    const { statuses: joined, begun, ended, moved, flows } = found;
    const count = [joined, begun, ended, moved, said, flows].reduce((sum, { length }) => sum + length, 0);
    text(shown(part(page, "p", "changes-none"), count === 0), words.none(format.date(from), format.date(state.asOf)));
  },
};

function scopeName(scope: ChangeScope, frame: Frame, desk: Desk): string {
  const say = saying(frame, desk.words);
  if (scope.kind === "all") return desk.words.reading.changes.everyone;
  if (scope.kind === "several") return desk.words.format.list(scope.ids.map(say.country));
  return scope.kind === "pair" ? `${say.country(scope.a)} – ${say.country(scope.b)}` : say.party(scope.id);
}

function more(element: HTMLElement, count: number, desk: Desk, fill: (rest: HTMLElement) => void): void {
  const label = `${desk.words.control.showAll} (${desk.words.number(count)})`;
  shown(disclosure(element, "record-rest", { label }, fill), count > FIRST);
}

/** "Armenia in the CSTO: member, then frozen, 23 February 2024". */
function statuses(page: HTMLElement, list: readonly StatusChange[], frame: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  const { reading, kind, format } = desk.words;
  const word = (spell: StatusChange["before"]) => (spell ? kind.membership[spell.status] : reading.changes.notMember);
  const element = section(page, "changes-statuses", reading.changes.memberships, format.number(list.length));
  const line = (parent: HTMLElement, name: string, some: readonly StatusChange[]) =>
    rows(
      part(parent, "ul", `${name} change-list`),
      "li",
      "change",
      some,
      ({ bloc, country }) => `${bloc} ${country}`,
      (row, change) => {
        const date = change.after?.from ?? change.before?.to ?? null;
        text(part(row, "strong", "change-what"), `${say.country(change.country)} · ${say.bloc(change.bloc)}`);
        text(part(row, "span", "change-words"), `${word(change.before)} › ${word(change.after)}`);
        suppositionChip(row, change.after ?? {}, desk.words);
        text(part(row, "span", "change-when least"), date === null ? "" : format.date(date));
        goToDate(row, date, frame, desk, "change-go record-go");
        const spell = change.after ?? change.before;
        const source = disclosure(row, "change-source", { label: desk.words.panel.source }, (inner) => {
          sourceLinks(inner, frame.atlas, spell?.sources ?? [], desk);
          if (spell) citePart(inner, { kind: "spell", spell }, frame, desk);
        });
        // What is only supposed has no source.
        shown(source, spell?.supposed !== true);
      },
    );
  shown(element, list.length > 0);
  line(element, "status-changes", list.slice(0, FIRST));
  more(element, list.length, desk, (rest) => line(rest, "status-rest", list.slice(FIRST)));
}
