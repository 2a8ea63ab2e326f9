// People of the country elsewhere and others in it: one row a measure for the largest partner, then the largest partners.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text } from "../dom/put.ts";
import type { Flow } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Dossier } from "../query/dossier.ts";
import { type FigureRow, figuresOf, flowInWords, flowMeasures, rowsInWords } from "../query/figures.ts";
import { type Exchange, netOf } from "../query/flows.ts";
import { openFlows, openSheet, selectPair } from "../state/actions.ts";
import { type Figure, figureRows } from "./figure-rows.ts";
import { missingLarge, moreFigures } from "./figures-wanted.ts";
import { kept } from "./kept.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { saying } from "./say.ts";
import { sourcedValue } from "./source-popover.ts";
import { lights } from "./swatch-row.ts";

/** So many partners stand in the list; the table has all. */
const PARTNERS = 8;

/** What is told of people: under each measure for the largest partner, and the partners by the chosen one. */
interface People {
  readonly own: CountryId;
  readonly partner: CountryId | null;
  readonly figures: readonly FigureRow[];
  readonly exchanges: readonly Exchange[];
}

export function dossierPeople(
  body: HTMLElement,
  dossier: Dossier,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): HTMLElement[] {
  const people = peopleOf(dossier, frame);
  const { own, partner, figures, exchanges } = people;
  const { measure } = frame.state;
  const ways = exchanges.map(
    ({ partner: other, out, in: into }) => `${other} ${flowInWords(out)} ${flowInWords(into)}`,
  );
  const reads = [
    desk.words.language,
    own,
    partner,
    measure,
    root.dataset.figures,
    rowsInWords(figures, frame.state.asOf),
    ways.join(),
  ];
  return kept(root, "people", [...reads, missingLarge(frame).length], () => draw(body, people, root, frame, desk));
}

function peopleOf(dossier: Dossier, { atlas, state }: Frame): People {
  const own = dossier.country.id;
  const partner = largestPartner(dossier, state.measure);
  const figures = partner === null ? [] : figuresOf(atlas, own, partner, state.asOf).filter(({ loaded }) => loaded);
  const flows = atlas.flows.get(state.measure);
  return { own, partner, figures, exchanges: flows ? netOf(flows, own, state.asOf) : [] };
}

function draw(
  body: HTMLElement,
  { own, partner, figures, exchanges }: People,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): HTMLElement[] {
  const { panel } = desk.words;
  const say = saying(frame, desk.words);
  const names = { own: say.country(own), partner: partner === null ? "" : say.country(partner) };
  const out = section(body, "dossier-out", panel.peopleFromIn(names.own, names.partner));
  figureRows(out, "out-figures", figuresOneWay(figures, "there", frame), root, frame, desk);
  moreFigures(out, root, frame, desk);
  text(part(out, "p", "figures-note least"), panel.measuresDiffer);
  const into = section(body, "dossier-in", panel.peopleFromIn(names.partner, names.own));
  figureRows(into, "in-figures", figuresOneWay(figures, "back", frame), root, frame, desk);
  shown(
    out,
    figures.some(({ there }) => there !== null),
  );
  shown(
    into,
    figures.some(({ back }) => back !== null),
  );
  return [out, into, partners(body, own, exchanges, root, frame, desk)];
}

/** The partner of the largest figure of the chosen measure, or of the first measure that knows any. */
function largestPartner({ country, figures }: Dossier, measure: string): CountryId | null {
  const known = figures.find(({ key }) => key === measure) ?? figures[0];
  const [out, into] = [known?.out[0], known?.into[0]];
  const largest = (out?.magnitude ?? 0) >= (into?.magnitude ?? 0) ? out : into;
  return largest === undefined ? null : largest.origin === country.id ? largest.dest : largest.origin;
}

/** Measures that know a figure this way; the chosen one always, so that a gap in it is said and not passed over. */
function figuresOneWay(figures: readonly FigureRow[], way: "there" | "back", { atlas, state }: Frame): Figure[] {
  const known = figures
    .filter(({ key, measure }) => measure.kind !== "flow of money" || key === state.measure)
    .map((figure) => ({ key: figure.key, standing: figure.measure.standing, flow: figure[way] }))
    .filter(({ key, flow }) => flow !== null || key === state.measure);
  if (known.some(({ key }) => key === state.measure) || !atlas.flows.has(state.measure)) return known;
  const chosen = flowMeasures(atlas).find(({ key }) => key === state.measure);
  return chosen ? [{ key: chosen.key, standing: chosen.measure.standing, flow: null }, ...known] : known;
}

function partners(
  body: HTMLElement,
  own: CountryId,
  exchanges: readonly Exchange[],
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const { panel, control } = desk.words;
  const say = saying(frame, desk.words);
  const element = shown(section(body, "dossier-partners", say.measure(frame.state.measure)), exchanges.length > 0);
  const table = part(element, "table", "partners");
  text(part(table, "caption", "spoken"), `${say.measure(frame.state.measure)}, ${say.country(own)}`);
  const line = part(part(table, "thead", "partners-head"), "tr", "partners-head-row");
  const heads = [
    { id: "partner", label: panel.partner },
    { id: "out", label: panel.flowsOut(say.country(own)) },
    { id: "in", label: panel.flowsIn(say.country(own)) },
  ];
  rows(
    line,
    "th",
    "partners-column",
    heads,
    ({ id }) => id,
    (cell, { id, label }) => text(attributes(cell, { scope: "col", "data-side": id }), label),
  );
  rows(
    part(table, "tbody", "partners-body"),
    "tr",
    "partner",
    exchanges.slice(0, PARTNERS),
    ({ partner }) => partner,
    (row, exchange) => {
      partnerRow(row, own, exchange, root, frame, desk);
    },
  );
  const all = button(
    element,
    "partners-all link-button",
    { label: `${control.showAll} (${say.number(exchanges.length)})` },
    () => desk.perform(openSheet("table")),
  );
  shown(all, exchanges.length > PARTNERS);
  button(element, "partners-forms link-button", { label: desk.words.flowViews.open }, () =>
    desk.perform(openFlows("sankey")),
  );
  return element;
}

function partnerRow(
  row: HTMLElement,
  own: CountryId,
  { partner, out, in: back }: Exchange,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): void {
  const say = saying(frame, desk.words);
  const head = attributes(part(row, "th", "partner-name"), { scope: "row" });
  const open = attributes(part(head, "button", "partner-open"), { type: "button", title: desk.words.control.openPair });
  on(text(open, say.country(partner)), "click", () => desk.perform(selectPair(own, partner)));
  value(part(row, "td", "partner-out"), out, root, frame, desk);
  value(part(row, "td", "partner-in"), back, root, frame, desk);
  lights(row, [own, partner], desk);
}

function value(cell: HTMLElement, flow: Flow | null, root: HTMLElement, frame: Frame, desk: Desk): void {
  text(shown(part(cell, "span", "figure-missing"), flow === null), flow === null ? desk.words.panel.notKnown : "");
  if (flow) sourcedValue(cell, root, { flow, others: [] }, frame, desk);
  for (const stale of flow ? [] : cell.querySelectorAll("button")) stale.remove();
}
