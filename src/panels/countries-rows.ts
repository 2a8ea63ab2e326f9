// The rows of the table of several countries, group by group: each cell tells its figure with its date and its source.
import { button, whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import { yearOf } from "../model/date.ts";
import type { Membership, Relation, SourceId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Cited } from "../query/cite.ts";
import type { CountriesAnswer, StatusCount, Total } from "../query/countries.ts";
import { selectPair } from "../state/actions.ts";
import { periodWords } from "../words/period.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { saying } from "./say.ts";
import { sourcedValue } from "./source-popover.ts";
import { visaWords } from "./visa-words.ts";

interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly cells: (cell: HTMLElement, column: number) => void;
}
export interface TableGroup {
  readonly id: string;
  readonly label: string;
  /** The day or year all its figures are from, where they have one in common. */
  readonly note: string;
  readonly sources: readonly SourceId[];
  readonly rows: readonly TableRow[];
}

export function groupsOf(answer: CountriesAnswer, root: HTMLElement, frame: Frame, desk: Desk): TableGroup[] {
  return [
    memberships(answer, frame, desk),
    flows(answer, root, frame, desk),
    relations(answer, frame, desk),
    visas(answer, frame, desk),
    votes(answer, frame, desk),
    population(answer, frame, desk),
  ].filter((group) => group.rows.length > 0);
}

function memberships({ blocs }: CountriesAnswer, frame: Frame, desk: Desk): TableGroup {
  const say = saying(frame, desk.words);
  const list = blocs.map(
    ({ bloc, cells }): TableRow => ({
      id: bloc,
      label: say.bloc(bloc),
      cells: (cell, column) => standing(cell, cells[column] ?? null, frame, desk),
    }),
  );
  return { id: "memberships", label: desk.words.comparing.table.memberships, note: "", sources: [], rows: list };
}

/** "member, since 15 June 2001", opening on its sources. */
function standing(cell: HTMLElement, found: Membership | Relation | null, frame: Frame, desk: Desk): void {
  nothing(cell, found === null, desk);
  const details = shown(part(cell, "details", "countries-spell"), found !== null);
  if (!found) return;
  const summary = part(details, "summary", "summary");
  const { kind } = desk.words;
  const status = "bloc" in found ? kind.membership[found.status] : kind.membership.considered;
  text(part(summary, "span", "countries-status"), status);
  text(part(summary, "span", "countries-since least"), periodWords(found, desk.words));
  whenOpen(details, "countries-more", (more) => {
    const cited: Cited = "bloc" in found ? { kind: "spell", spell: found } : { kind: "relation", relation: found };
    recordEnd(more, { sources: found.sources, date: found.from, cited }, frame, desk);
  });
}

function flows(answer: CountriesAnswer, root: HTMLElement, frame: Frame, desk: Desk): TableGroup {
  const say = saying(frame, desk.words);
  const key = frame.state.measure;
  const words = desk.words.comparing.table;
  const between = answer.flows.map(
    ({ other, cells }): TableRow => ({
      id: `to ${other}`,
      label: words.flowsTo(say.country(other)),
      cells(cell, column) {
        const flow = cells[column] ?? null;
        const own = answer.ids[column] === other;
        nothing(cell, flow === null, desk, own ? "–" : desk.words.panel.notKnown);
        const figure = shown(part(cell, "span", "countries-figure"), flow !== null);
        const time = shown(part(cell, "span", "countries-time least"), flow !== null);
        if (!flow) return;
        sourcedValue(figure, root, { flow, others: [] }, frame, desk);
        text(time, say.time(key, flow.time));
      },
    }),
  );
  const total = (id: "out" | "into", label: string): TableRow => ({
    id,
    label,
    cells: (cell, column) => totalCell(cell, answer.totals[id][column] ?? null, frame, desk),
  });
  const sources = frame.atlas.flows.get(key)?.sources ?? [];
  return {
    id: "flows",
    label: say.measure(key),
    note: desk.words.panel.source,
    sources,
    rows: [...between, total("out", words.flowsOut), total("into", words.flowsIn)],
  };
}

function totalCell(cell: HTMLElement, total: Total | null, frame: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  nothing(cell, total === null, desk, desk.words.panel.notKnown);
  text(shown(part(cell, "bdi", "countries-figure"), total !== null), total ? say.number(total.value) : "");
  const time = shown(part(cell, "span", "countries-time least"), total !== null);
  text(time, total ? say.time(frame.state.measure, total.time) : "");
}

function relations(answer: CountriesAnswer, frame: Frame, desk: Desk): TableGroup {
  const say = saying(frame, desk.words);
  const words = desk.words.comparing.table;
  const list = answer.relations.map(
    ({ other, cells }): TableRow => ({
      id: other,
      label: words.relationsWith(say.country(other)),
      cells(cell, column) {
        const own = answer.ids[column];
        const counts: readonly StatusCount[] = cells[column] ?? [];
        nothing(cell, counts.length === 0, desk, own === other ? "–" : words.none);
        const open = { label: `${desk.words.control.openPair}: ${say.country(own ?? other)}, ${say.country(other)}` };
        const press = () => own !== undefined && desk.perform(selectPair(own, other));
        const box = button(cell, "countries-pair link-button", open, press);
        attributes(shown(box, counts.length > 0), { "aria-label": open.label });
        text(
          part(box, "span", "button-words"),
          counts.map(({ status, count }) => `${say.number(count)} ${desk.words.kind.status[status]}`).join(" · "),
        );
      },
    }),
  );
  return { id: "relations", label: words.relations, note: "", sources: [], rows: list };
}

function visas(answer: CountriesAnswer, frame: Frame, desk: Desk): TableGroup {
  const say = saying(frame, desk.words);
  const { panel, format, comparing } = desk.words;
  const known = answer.visas.flatMap(({ cells }) => cells).find((cell) => cell !== null);
  const day = known ? format.date(known.date) : "";
  const list = answer.visas.map(
    ({ other, cells }): TableRow => ({
      id: other,
      label: comparing.table.visaTo(say.country(other)),
      cells: (cell, column) =>
        void text(
          part(cell, "span", "countries-words"),
          answer.ids[column] === other ? "–" : visaWords(cells[column] ?? null, desk.words),
        ),
    }),
  );
  const note = known ? (known.exact ? panel.stateAsOf(day) : panel.nearestVisa(day)) : panel.loading;
  return { id: "visas", label: comparing.table.visas, note, sources: known?.sources ?? [], rows: list };
}

function votes(answer: CountriesAnswer, frame: Frame, desk: Desk): TableGroup {
  const say = saying(frame, desk.words);
  const { panel, format, comparing } = desk.words;
  const list = (answer.votes?.rows ?? []).map(
    ({ other, cells }): TableRow => ({
      id: other,
      label: comparing.table.votesWith(say.country(other)),
      cells(cell, column) {
        const value = cells[column] ?? null;
        const missing = answer.ids[column] === other ? "–" : panel.notKnown;
        text(part(cell, "bdi", "countries-figure"), value === null ? missing : format.decimal(value * 100, 0));
      },
    }),
  );
  const year = answer.votes?.year;
  const exact = year === yearOf(frame.state.asOf);
  const note = year === undefined ? "" : exact ? format.year(year) : panel.nearestVotes(format.year(year));
  const sources = year === undefined ? [] : (frame.atlas.votes.get(year)?.sources ?? []);
  return { id: "votes", label: comparing.table.votes, note, sources, rows: list };
}

function population(answer: CountriesAnswer, frame: Frame, desk: Desk): TableGroup {
  const { comparing, number, format, panel } = desk.words;
  const row: TableRow = {
    id: "population",
    label: comparing.table.population,
    cells(cell, column) {
      const known = answer.population[column] ?? null;
      text(part(cell, "bdi", "countries-figure"), known ? number(known.value) : panel.notKnown);
      text(part(cell, "span", "countries-time least"), known ? format.year(known.year) : "");
    },
  };
  const sources = frame.atlas.population?.sources ?? [];
  return { id: "population", label: comparing.table.population, note: panel.source, sources, rows: [row] };
}

function nothing(cell: HTMLElement, yes: boolean, desk: Desk, words = desk.words.comparing.table.none): void {
  const list = yes ? [words] : [];
  rows(
    cell,
    "span",
    "countries-none",
    list,
    (said) => said,
    (element, said) => void text(element, said),
  );
}
