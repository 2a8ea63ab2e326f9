// Both sides of the argument: what the treaty would change; what no treaty changes, who says so, and what came of another.
import { disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import { VOTE_YEARS } from "../model/atlas.ts";
import { yearOf } from "../model/date.ts";
import type { Flow } from "../model/flow.ts";
import type { Frame } from "../overlays/frame.ts";
import { rowOf } from "../query/relation-rows.ts";
import { type BeforeAfter, type Precedent, precedentOf, saidOf } from "../query/scenario-precedent.ts";
import { type Consequences, RULE_SUBJECTS, subjectsOf } from "../query/scenario-rules.ts";
import { standingChip } from "./chips.ts";
import { want } from "./figures-wanted.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { section } from "./region.ts";
import { relationRows } from "./relation-rows.ts";
import { saying } from "./say.ts";
import { sourcedValue } from "./source-popover.ts";
import { statementRows } from "./statement-rows.ts";

/** So many statements at once. */
const FIRST = 3;

export function whatifSides(page: HTMLElement, root: HTMLElement, found: Consequences, frame: Frame, desk: Desk): void {
  const { whatif, control, number } = desk.words;
  const element = section(page, "whatif-sides", whatif.sides);
  const change = part(element, "div", "side-change side");
  text(part(change, "h4", "side-title"), whatif.wouldChange);
  text(part(change, "p", "side-words"), changeWords(found, desk));
  const stays = part(element, "div", "side-stays side");
  text(part(stays, "h4", "side-title"), whatif.wouldNotChange);
  const held = heldWords(found, desk);
  text(shown(part(stays, "p", "side-held"), held !== ""), held);
  text(part(stays, "p", "side-words"), whatif.informal);
  const said = saidOf(frame.atlas, found.supposition).map((statement) => ({
    statement,
    later: statement.date > frame.state.asOf,
  }));
  statementRows(stays, "side-said", said.slice(0, FIRST), frame, desk);
  const rest = said.slice(FIRST);
  const label = `${control.showAll} (${number(said.length)})`;
  const more = disclosure(stays, "record-rest", { label }, (inner) =>
    statementRows(inner, "side-rest", rest, frame, desk),
  );
  shown(more, rest.length > 0);
  text(shown(part(stays, "p", "side-nobody small"), said.length === 0), whatif.nobodySaid);
  precedent(element, root, found, frame, desk);
}

function changeWords({ rules }: Consequences, { words: { whatif, format } }: Desk): string {
  const counted = RULE_SUBJECTS.flatMap((subject) => {
    const count = rules.filter(({ rule, idle }) => rule.subject === subject && !idle).length;
    return count > 0 ? [whatif.onSubject(count, whatif.subject[subject])] : [];
  });
  const fresh = rules.filter(({ idle }) => !idle).length;
  if (fresh === 0) return whatif.noneChange;
  return (rules[0]?.change === "begins" ? whatif.rulesBegin : whatif.rulesEnd)(fresh, format.list(counted));
}

function heldWords({ anyway }: Consequences, { words: { whatif, format } }: Desk): string {
  const subjects = RULE_SUBJECTS.filter((subject) => anyway.some((one) => subjectsOf(one)[0] === subject));
  const names = subjects.map((subject) => whatif.subject[subject].toLowerCase());
  return anyway.length === 0 ? "" : whatif.heldAnyway(anyway.length, format.list(names));
}

function precedent(element: HTMLElement, root: HTMLElement, found: Consequences, frame: Frame, desk: Desk): void {
  const { whatif, format } = desk.words;
  const { supposition } = found;
  const say = saying(frame, desk.words);
  const other = precedentOf(frame.atlas, supposition, frame.state.asOf);
  const box = part(element, "div", "precedent");
  const bloc = say.bloc(supposition.bloc);
  text(shown(part(box, "p", "precedent-none small"), other === null), other === null ? whatif.noPrecedent(bloc) : "");
  const page = shown(part(box, "div", "precedent-page"), other !== null);
  if (!other) return;
  const years = [yearOf(other.day) - 1, VOTE_YEARS.last].map((year) => ({ kind: "votes", year }) as const);
  want(frame, desk, years);
  const title = supposition.standing === "member" ? whatif.precedentJoined : whatif.precedentLeft;
  text(part(page, "h4", "side-title"), title(say.country(other.country), bloc, format.date(other.day)));
  text(part(page, "p", "whatif-note least"), whatif.precedentNote);
  figures(page, root, other, found, frame, desk);
  const since = other.since.map((relation) => rowOf(relation, frame.state.asOf));
  const later = shown(part(page, "div", "precedent-since"), since.length > 0);
  text(part(later, "h5", "since-title small"), whatif.since(say.country(other.country), say.country(other.anchor)));
  relationRows(later, "since-records", since, { wide: false, own: [other.country, other.anchor] }, frame, desk);
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly pair: BeforeAfter;
}

function figures(
  page: HTMLElement,
  root: HTMLElement,
  other: Precedent,
  { supposition: { country } }: Consequences,
  frame: Frame,
  desk: Desk,
): void {
  const { whatif, panel } = desk.words;
  const say = saying(frame, desk.words);
  const towards = (id: string) => panel.towards(say.country(id), say.country(other.anchor));
  const told = other.figures.filter(({ measure }) => measure.kind !== "flow of money");
  text(shown(part(page, "p", "precedent-figureless small"), told.length === 0), whatif.noFigures);
  rows(
    part(page, "div", "precedent-figures"),
    "table",
    "change-table",
    told,
    ({ key }) => key,
    (table, { key, measure, its, own }) => {
      const caption = part(table, "caption", "precedent-measure");
      text(part(caption, "span", "precedent-name"), `${say.measure(key)} `);
      standingChip(caption, measure.standing, desk.words);
      const heads = [panel.country, whatif.before, whatif.after, whatif.change];
      rows(part(part(table, "thead", "change-head"), "tr", "change-heads"), "th", "change-column", heads, String, text);
      const lines: Line[] = [
        { id: other.country, name: towards(other.country), pair: its },
        ...(own ? [{ id: country, name: towards(country), pair: own }] : []),
      ];
      rows(
        part(table, "tbody", "change-rows"),
        "tr",
        "change-flow",
        lines,
        ({ id }) => id,
        (row, { name, pair }) => {
          const head = part(row, "th", "change-corridor");
          head.setAttribute("scope", "row");
          text(head, name);
          figureCell(part(row, "td", "change-before"), root, pair.before, frame, desk);
          figureCell(part(row, "td", "change-after"), root, pair.after, frame, desk);
          text(part(row, "td", "change-difference"), changed(pair, desk));
        },
      );
    },
  );
  votes(page, other, country, frame, desk);
}

function figureCell(cell: HTMLElement, root: HTMLElement, flow: Flow, frame: Frame, desk: Desk): void {
  sourcedValue(cell, root, { flow, others: [] }, frame, desk);
  text(part(cell, "span", "change-time least"), saying(frame, desk.words).time(flow.key, flow.time));
}

/** Per cent of what was before: a difference says nothing beside one from another size. */
function changed({ before, after }: BeforeAfter, { words: { format } }: Desk): string {
  if (before.magnitude === 0) return "";
  const share = (100 * (after.magnitude - before.magnitude)) / before.magnitude;
  const sign = share > 0 ? "+" : share < 0 ? "−" : "";
  return sign + format.percent(Math.abs(share));
}

function votes(page: HTMLElement, other: Precedent, country: string, frame: Frame, desk: Desk): void {
  const { whatif, format } = desk.words;
  const say = saying(frame, desk.words);
  const box = shown(part(page, "div", "precedent-votes"), other.votes !== null);
  if (!other.votes) return;
  text(part(box, "strong", "precedent-measure"), whatif.votesWith(say.country(other.anchor)));
  const told = (id: string, pair: NonNullable<Precedent["votes"]>["its"]) => {
    const years = pair.map(({ year, agreement }) => `${format.year(year)}: ${format.decimal(agreement, 2)}`);
    return `${say.country(id)} ${years.join(" › ")}`;
  };
  const { its, own } = other.votes;
  const lines = [told(other.country, its), ...(own ? [told(country, own)] : [])];
  rows(part(box, "ul", "touched-list small"), "li", "touched-item", lines, String, text);
  const sources = [...new Set(other.votes.its.flatMap(({ year }) => frame.atlas.votes.get(year)?.sources ?? []))];
  const says = `${whatif.votesWith(say.country(other.anchor))}: ${lines.join("; ")}`;
  const date = String(its.at(-1)?.year ?? "") || null;
  const cited = { kind: "value", says, date, standing: null, sources } as const;
  disclosure(box, "rule-source", { label: desk.words.panel.source }, (inner) =>
    recordEnd(inner, { sources, date, cited }, frame, desk),
  );
}
