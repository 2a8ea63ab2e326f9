// The numbers a supposition would touch, as they stand on record: none of them is reckoned on.
import { disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Flow } from "../model/flow.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Consequences } from "../query/scenario-rules.ts";
import { type BlocPeople, type Touched, type TouchedFlows, touchedBy } from "../query/scenario-touched.ts";
import { standingChip } from "./chips.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { section } from "./region.ts";
import { type Say, saying } from "./say.ts";
import { isExact, sourcedValue } from "./source-popover.ts";

/** So many measures at once; the others are a press away. */
const FIRST = 4;
/** So many partners of a measure. */
const PARTNERS = 5;

export function whatifTouched(
  page: HTMLElement,
  root: HTMLElement,
  found: Consequences,
  frame: Frame,
  desk: Desk,
): void {
  const { whatif } = desk.words;
  const touched = touchedBy(frame.atlas, found.supposition, found.day);
  const element = section(page, "whatif-touched", whatif.touched);
  text(part(element, "p", "whatif-note least"), whatif.touchedNote);
  const people = found.fields.includes("people") ? touched.flows : [];
  const list = (parent: HTMLElement, name: string, some: readonly TouchedFlows[]) =>
    rows(
      part(parent, "div", name),
      "div",
      "touched",
      some,
      ({ key }) => key,
      (box, flows) => measureBox(box, root, flows, found, frame, desk),
    );
  const money = people.filter(({ measure }) => measure.kind === "flow of money");
  const counted = people.filter(({ measure }) => measure.kind !== "flow of money");
  list(element, "touched-people", [...counted.slice(0, FIRST), ...money]);
  const rest = counted.slice(FIRST);
  const more = disclosure(element, "touched-more", { label: whatif.morePeople(rest.length) }, (inner) =>
    list(inner, "touched-rest", rest),
  );
  shown(more, rest.length > 0);
  trade(
    shown(part(element, "div", "touched-trade touched"), found.fields.includes("goods")),
    touched,
    found,
    frame,
    desk,
  );
  votes(part(element, "div", "touched-votes touched"), touched, found, frame, desk);
  population(part(element, "div", "touched-population touched"), touched, found, frame, desk);
}

function measureBox(
  box: HTMLElement,
  root: HTMLElement,
  flows: TouchedFlows,
  { supposition: { country } }: Consequences,
  frame: Frame,
  desk: Desk,
): void {
  const { whatif, format } = desk.words;
  const say = saying(frame, desk.words);
  const name = part(box, "p", "touched-name");
  text(part(name, "strong", "touched-measure"), say.measure(flows.key));
  text(part(name, "span", "touched-unit least"), desk.words.kind.unit(flows.measure.unit));
  standingChip(name, flows.measure.standing, desk.words);
  const timeOf = (flow: Flow) => {
    const time = say.time(flow.key, flow.time);
    return isExact(flow, frame.state.asOf) ? time : desk.words.panel.nearestTime(time);
  };
  const line = (side: "out" | "into", words: string, list: readonly Flow[]) => {
    const element = shown(part(box, "p", `touched-${side} touched-line small`), list.length > 0);
    text(part(element, "span", "touched-side"), words);
    const times = [...new Set(list.slice(0, PARTNERS).map(timeOf))];
    rows(
      element,
      "span",
      "touched-flow",
      list.slice(0, PARTNERS),
      ({ origin, dest }) => `${origin}${dest}`,
      (cell, flow) => {
        text(part(cell, "span", "touched-partner"), `${say.country(side === "out" ? flow.dest : flow.origin)} `);
        sourcedValue(cell, root, { flow, others: [] }, frame, desk);
        text(part(cell, "span", "touched-time least"), times.length > 1 ? ` ${timeOf(flow)}` : "");
      },
    );
    text(part(element, "span", "touched-times least"), times.length === 1 ? (times[0] ?? "") : "");
  };
  line("out", whatif.fromCountry(say.country(country)), flows.whole === null ? flows.out : []);
  line("into", whatif.toCountry(say.country(country)), flows.into);
  const [largest] = flows.into;
  const share =
    flows.whole && largest ? whatif.shareOfAll(format.percent((100 * largest.magnitude) / flows.whole)) : "";
  const words = largest && share !== "" ? `${say.country(largest.origin)}: ${share}` : "";
  text(shown(part(box, "p", "touched-share small"), words !== ""), words);
}

function trade(box: HTMLElement, touched: Touched, found: Consequences, frame: Frame, desk: Desk): void {
  const { whatif, format } = desk.words;
  const say = saying(frame, desk.words);
  if (touched.trade.length === 0) shown(box, false);
  const year = touched.trade[0]?.year;
  const name = part(box, "p", "touched-name");
  const title = whatif.trade(say.country(found.supposition.country));
  const shareWords = ({ partner, flow, percent, inside }: Touched["trade"][number]) => {
    const words = flow === "export" ? whatif.exportTo : whatif.importFrom;
    return `${words(say.country(partner), format.percent(percent))}${inside ? "" : ` (${whatif.outside})`}`;
  };
  text(part(name, "strong", "touched-measure"), year === undefined ? title : `${title}, ${format.year(year)}`);
  rows(
    part(box, "ul", "touched-list small"),
    "li",
    "touched-item",
    touched.trade,
    ({ partner, flow }) => `${partner} ${flow}`,
    (item, share) => text(item, shareWords(share)),
  );
  const told = { says: `${title}: ${touched.trade.map(shareWords).join(", ")}`, date: String(year ?? "") };
  sources(box, touched.tradeSources, told, frame, desk);
}

function votes(
  box: HTMLElement,
  { votes: found }: Touched,
  { supposition }: Consequences,
  frame: Frame,
  desk: Desk,
): void {
  const { whatif, format } = desk.words;
  const say = saying(frame, desk.words);
  shown(box, found !== null && found.with.length > 0);
  if (!found) return;
  const name = part(box, "p", "touched-name");
  const title = whatif.votes(say.country(supposition.country));
  text(part(name, "strong", "touched-measure"), `${title}, ${format.year(found.year)}`);
  const told = found.with.map(({ country, agreement }) => `${say.country(country)} ${format.decimal(agreement, 2)}`);
  text(part(box, "p", "touched-line small"), told.join(" · "));
  sources(box, found.sources, { says: `${title}: ${told.join(", ")}`, date: String(found.year) }, frame, desk);
}

function population(
  box: HTMLElement,
  { population: found }: Touched,
  { supposition: { country, bloc } }: Consequences,
  frame: Frame,
  desk: Desk,
): void {
  const { whatif, format } = desk.words;
  const say = saying(frame, desk.words);
  shown(box, found !== null);
  if (!found) return;
  text(part(part(box, "p", "touched-name"), "strong", "touched-measure"), whatif.population);
  const own = found.own
    ? `${say.country(country)}: ${format.compact(found.own.value)} (${format.year(found.own.year)})`
    : `${say.country(country)}: ${desk.words.panel.notKnown}`;
  text(part(box, "p", "touched-line small"), own);
  const whole = whatif.peopleOfBloc(say.bloc(bloc), people(found.before, say), people(found.after, say));
  text(part(box, "p", "touched-share small"), whole);
  const date = found.own ? String(found.own.year) : null;
  sources(box, found.sources, { says: `${whatif.population}: ${own}; ${whole}`, date }, frame, desk);
}

/** "184 m (5 of 5 members known)" */
function people({ total, known, members }: BlocPeople, { words }: Say): string {
  const partly = known < members ? `, ${words.number(known)}/${words.number(members)}` : "";
  return `${words.format.compact(total)}${partly}`;
}

function sources(
  box: HTMLElement,
  ids: readonly string[],
  { says, date }: { readonly says: string; readonly date: string | null },
  frame: Frame,
  desk: Desk,
): void {
  const cited = { kind: "value", says, date: date || null, standing: null, sources: ids } as const;
  disclosure(box, "rule-source", { label: desk.words.panel.source }, (inner) =>
    recordEnd(inner, { sources: ids, date: cited.date, cited }, frame, desk),
  );
}
