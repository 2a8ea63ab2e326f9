// People, both ways: one row a measure, each with its own scale; rows are never added or compared.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, classes, shown, text, variables } from "../dom/put.ts";
import { yearOf } from "../model/date.ts";
import type { Flow } from "../model/flow.ts";
import type { Frame } from "../overlays/frame.ts";
import { type FigureRow, populationOf } from "../query/figures.ts";
import type { PairAnswer } from "../query/pair.ts";
import { openFlows } from "../state/actions.ts";
import { standingChip } from "./chips.ts";
import { figureName, missingWords } from "./figure-rows.ts";
import { moreFigures } from "./figures-wanted.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { saying } from "./say.ts";
import { sourcedValue } from "./source-popover.ts";

export function pairPeople(
  body: HTMLElement,
  answer: PairAnswer,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): HTMLElement[] {
  const { panel, control } = desk.words;
  const loaded = answer.figures.filter(({ loaded: there }) => there);
  const isMoney = ({ measure }: FigureRow) => measure.kind === "flow of money";
  const people = section(body, "pair-people", panel.peopleBothWays, panel.ownScale);
  waysTable(
    people,
    answer,
    loaded.filter((row) => !isMoney(row)),
    root,
    frame,
    desk,
  );
  const none = answer.figures.some(({ loaded: there }) => !there) ? panel.loading : panel.notKnown;
  text(shown(part(people, "p", "pair-none small"), loaded.length === 0), none);
  moreFigures(people, root, frame, desk);
  button(people, "pair-forms link-button", { label: desk.words.flowViews.open }, () =>
    desk.perform(openFlows("years")),
  );
  text(part(people, "p", "pair-share least"), shareWords(answer, frame, desk));
  const money = section(body, "pair-money", control.lenses.remittances, panel.ownScale);
  const sums = loaded.filter(isMoney);
  waysTable(money, answer, sums, root, frame, desk);
  return [people, shown(money, sums.length > 0)];
}

function waysTable(
  parent: HTMLElement,
  { a, b }: PairAnswer,
  figures: readonly FigureRow[],
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): void {
  const { panel } = desk.words;
  const say = saying(frame, desk.words);
  const table = shown(part(parent, "table", "ways"), figures.length > 0);
  const heads = [
    { id: "name", label: desk.words.control.measure },
    { id: "standing", label: panel.howKnown },
    { id: "out", label: panel.towards(say.country(a.id), say.country(b.id)) },
    { id: "in", label: panel.towards(say.country(b.id), say.country(a.id)) },
    { id: "net", label: panel.net },
  ];
  const line = part(part(table, "thead", "ways-head"), "tr", "ways-head-row");
  rows(
    line,
    "th",
    "ways-column",
    heads,
    ({ id }) => id,
    (cell, { id, label }) => {
      attributes(cell, { scope: "col", "data-side": id });
      text(part(cell, "span", "ways-column-words"), label);
    },
  );
  rows(
    part(table, "tbody", "ways-body"),
    "tr",
    "way",
    figures,
    ({ key }) => key,
    (row, figure) => wayRow(row, figure, figures, root, frame, desk),
  );
}

function wayRow(
  row: HTMLElement,
  figure: FigureRow,
  all: readonly FigureRow[],
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): void {
  const { key, measure, there, back } = figure;
  classes(row, { "is-current": key === frame.state.measure });
  const head = attributes(part(row, "th", "figure-name"), { scope: "row" });
  figureName(head, { key, standing: measure.standing, flow: there ?? back }, frame, desk);
  standingChip(part(row, "td", "way-standing"), measure.standing, desk.words);
  const largest = Math.max(there?.magnitude ?? 0, back?.magnitude ?? 0);
  const side = (name: "out" | "in", flow: Flow | null) => {
    const cell = part(row, "td", `way-${name} way-side`);
    cell.dataset.side = name;
    wayCell(part(cell, "div", "way-line"), figure, flow, largest, all, root, frame, desk);
  };
  side("out", there);
  side("in", back);
  netCell(part(row, "td", "way-net"), figure, frame, desk);
}

/** The difference, in the colour of the way that outweighs the other. */
function netCell(cell: HTMLElement, { net, there, back }: FigureRow, frame: Frame, desk: Desk): void {
  const larger = net === null ? null : net >= 0 ? there : back;
  cell.dataset.side = net === null ? "none" : net >= 0 ? "out" : "in";
  cell.title = larger ? desk.words.panel.netTowards(saying(frame, desk.words).country(larger.dest)) : "";
  text(part(cell, "span", "spoken"), cell.title);
  text(part(cell, "bdi", "way-net-figure"), net === null ? "" : desk.words.number(Math.abs(net)));
}

function wayCell(
  line: HTMLElement,
  figure: FigureRow,
  flow: Flow | null,
  largest: number,
  all: readonly FigureRow[],
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): void {
  const say = saying(frame, desk.words);
  const share = flow && largest > 0 ? (100 * flow.magnitude) / largest : 0;
  variables(part(line, "span", "way-bar"), { "--share": `${share}%` });
  const figureCell = part(line, "span", "way-figure");
  text(
    shown(part(figureCell, "span", "figure-missing"), flow === null),
    flow ? "" : missingWords(figure.measure.standing, say),
  );
  if (flow)
    sourcedValue(figureCell, root, { flow, others: othersBetween(figure, flow, all, frame, desk) }, frame, desk);
  for (const stale of flow ? [] : figureCell.querySelectorAll("button")) stale.remove();
  shareCell(figureCell, figure, flow, frame, desk);
}

/** Below a number of people: what share of the people of the country they come from it is, in the same year. */
function shareCell(cell: HTMLElement, { measure }: FigureRow, flow: Flow | null, frame: Frame, desk: Desk): void {
  const { format, page } = desk.words;
  const share = flow && measure.kind !== "flow of money" ? shareOf(flow, frame) : null;
  const element = shown(part(cell, "span", "way-share least"), share !== null);
  if (share === null || flow === null) return;
  const percent = share.percent < 0.05 ? `< ${format.percent(0.1)}` : format.percent(share.percent);
  text(part(element, "bdi", "way-percent"), percent);
  const country = saying(frame, desk.words).country(flow.origin);
  element.title = page.shareOf(percent, country, format.year(share.year));
}

function shareOf(flow: Flow, { atlas }: Frame): { readonly percent: number; readonly year: number } | null {
  const population = populationOf(atlas, flow.origin, flow.time.from);
  if (!population || population.year !== yearOf(flow.time.from)) return null;
  return { percent: (100 * flow.magnitude) / population.value, year: population.year };
}

/** What other measures say of the same way. */
function othersBetween(figure: FigureRow, flow: Flow, all: readonly FigureRow[], frame: Frame, desk: Desk) {
  const say = saying(frame, desk.words);
  return all.flatMap(({ key, there, back }) => {
    const same = [there, back].find((other) => other?.origin === flow.origin);
    return key === figure.key || !same
      ? []
      : [{ label: say.measure(key), value: `${say.number(same.magnitude)} (${say.time(key, same.time)})` }];
  });
}

/** The larger way of the chosen measure as a share of the people of the country it comes from; and what per cent mean. */
function shareWords({ figures }: PairAnswer, frame: Frame, desk: Desk): string {
  const { panel, page, format } = desk.words;
  const chosen = figures.find(({ key }) => key === frame.state.measure);
  const flow = [chosen?.there, chosen?.back].sort((x, y) => (y?.magnitude ?? 0) - (x?.magnitude ?? 0))[0];
  const share = flow && chosen?.measure.kind !== "flow of money" ? shareOf(flow, frame) : null;
  if (!flow || share === null) return "";
  const country = saying(frame, desk.words).country(flow.origin);
  const percent = format.percent(share.percent);
  const sentence = panel.shareOfPopulation(format.number(flow.magnitude), percent, country, format.year(share.year));
  return `${sentence} ${page.shareNote}`;
}
