// The drawn flows as a list that is walked by arrows: the one it stands on is lit on the map and spoken as a sentence.
import { button } from "../dom/control.ts";
import { halfBarb } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, classes, on, shown, text, variables } from "../dom/put.ts";
import { yearOf } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import { corridorThrough } from "../query/corridors.ts";
import { sharesWords } from "../words/shares.ts";
import { countriesOf, type DrawnFlow, type DrawnFlows, figureOf, flowWords } from "./flows-drawn.ts";
import { linked, openFlow } from "./flows-link.ts";
import { drawSpark } from "./flows-spark.ts";
import type { Desk } from "./panel.ts";

/** So many rows at first, and so many more a press: of thousands of flows only those are written that are read. */
const PAGE = 40;
/** Letters typed in so many ms belong to one word. */
const WORD = 700;

export function flowsList(parent: HTMLElement, drawn: DrawnFlows, frame: Frame, desk: Desk): void {
  const { flowViews: words } = desk.words;
  const box = part(parent, "div", "flows-bars");
  const list = attributes(part(box, "div", "flows-list"), {
    role: "listbox",
    tabindex: 0,
    "aria-label": words.list,
  });
  const draw = () => {
    const wanted = Number(list.dataset.rows ?? PAGE);
    const shownFlows = drawn.list.slice(0, wanted);
    const largest = Math.max(1, ...drawn.list.map(({ flow }) => flow.magnitude));
    rows(
      list,
      "div",
      "flow-row",
      shownFlows,
      ({ id }) => id,
      (row, flow) => flowRow(row, flow, largest, drawn, frame, desk),
    );
    const left = drawn.list.length - shownFlows.length;
    const label = words.more(desk.words.number(Math.min(PAGE, left)));
    shown(
      button(box, "flows-more link-button", { label }, () => {
        list.dataset.rows = String(wanted + PAGE);
        draw();
      }),
      left > 0,
    );
    stand(list, current(list), desk, false);
  };
  draw();
  on(list, "focus", () => stand(list, current(list) ?? options(list)[0] ?? null, desk, true));
  on(list, "blur", () => desk.light(null));
  on(list, "keydown", (event) => walk(list, event as KeyboardEvent, desk));
  text(part(box, "p", "flows-hint least"), words.listHint);
}

const options = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(".flow-row")];
const current = (list: HTMLElement): HTMLElement | null =>
  options(list).find(({ id }) => id === list.getAttribute("aria-activedescendant")) ?? null;

/** Puts the list on a row: the line of it is lit while the focus is in the list. */
function stand(list: HTMLElement, row: HTMLElement | null, desk: Desk, seen: boolean): void {
  attributes(list, { "aria-activedescendant": row?.id ?? null });
  for (const option of options(list)) {
    classes(option, { "is-current": option === row });
    attributes(option, { "aria-selected": String(option === row) });
  }
  if (!seen || row === null) return;
  row.scrollIntoView({ block: "nearest" });
  desk.light(new Set([row.dataset.corridor ?? ""]));
}

function walk(list: HTMLElement, event: KeyboardEvent, desk: Desk): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const all = options(list);
  const now = current(list);
  const at = now ? all.indexOf(now) : -1;
  const go = (to: number) => stand(list, all[Math.max(0, Math.min(all.length - 1, to))] ?? null, desk, true);
  if (key === "ArrowDown") go(at + 1);
  else if (key === "ArrowUp") go(at - 1);
  else if (key === "PageDown") go(at + 10);
  else if (key === "PageUp") go(at - 10);
  else if (key === "Home") go(0);
  else if (key === "End") go(all.length - 1);
  else if (key === "Enter" || key === " ") now?.click();
  else if (key === "Escape") desk.toMap();
  else if (key.length === 1) typed(list, key, event.timeStamp, all, at, desk);
  else return;
  event.preventDefault();
}

/** The next row whose partner begins with what was typed; one letter again and again goes round. */
function typed(list: HTMLElement, letter: string, now: number, all: HTMLElement[], at: number, desk: Desk): void {
  const goesOn = now - Number(list.dataset.typedAt ?? Number.NEGATIVE_INFINITY) < WORD;
  const word = (goesOn ? (list.dataset.typed ?? "") : "") + letter.toLocaleLowerCase(desk.words.language);
  Object.assign(list.dataset, { typed: word, typedAt: String(now) });
  const from = word.length > 1 ? at : at + 1;
  const round = [...all.slice(Math.max(0, from)), ...all.slice(0, Math.max(0, from))];
  const found = round.find((row) => (row.dataset.name ?? "").startsWith(word));
  if (found) stand(list, found, desk, true);
}

function flowRow(
  row: HTMLElement,
  drawn: DrawnFlow,
  largest: number,
  flows: DrawnFlows,
  frame: Frame,
  desk: Desk,
): void {
  const { answer } = flows;
  const { flow, side, origin, dest, colour, id } = drawn;
  const partner = side === "in" ? origin : dest;
  const about = aboutOf(drawn, answer, frame, desk);
  attributes(row, {
    role: "option",
    id: `flow-${id.replace(">", "-")}`,
    "data-name": partner.toLocaleLowerCase(desk.words.language),
    "data-side": side,
  });
  text(part(row, "span", "flow-spoken spoken"), [flowWords(drawn, flows), ...about].join(". "));
  const unspoken = { "aria-hidden": "true" };
  const names = attributes(part(row, "span", "flow-names"), unspoken);
  text(part(names, "span", "flow-origin"), origin);
  halfBarb(names, "flow-barb", 2, 14);
  text(part(names, "span", "flow-dest"), dest);
  text(attributes(part(row, "bdi", "flow-value"), unspoken), desk.words.number(flow.magnitude));
  const track = part(row, "span", "flow-track");
  variables(part(track, "span", "flow-bar"), {
    "--share": `${(100 * flow.magnitude) / largest}%`,
    "--colour": colour,
  });
  const [from, to] = [countriesOf(answer, flow.origin), countriesOf(answer, flow.dest)];
  const years = corridorThrough(answer.table, from, to, answer.direction === "net");
  const spark = variables(part(row, "span", "flow-years"), { "--colour": colour });
  drawSpark(spark, years, answer.time ? yearOf(answer.time.used.from) : null);
  text(attributes(part(row, "span", "flow-shares least"), unspoken), about.join(" · "));
  attributes(row, { title: figureOf(flows, flow.magnitude) });
  linked(row, [drawn.corridor], desk);
  on(row, "click", () => {
    const open = openFlow(frame, flow.origin, flow.dest);
    if (open) desk.perform(open);
  });
}

/** Shares of the people of both ends, and of a sum how many corridors it has. */
function aboutOf(
  { flow, parts }: DrawnFlow,
  answer: DrawnFlows["answer"],
  { atlas }: Frame,
  { words }: Desk,
): string[] {
  const ends = [flow.origin, flow.dest].map((id) => ({ id, countries: countriesOf(answer, id) }));
  const shares = sharesWords(atlas, answer.table.measure, flow.magnitude, ends, flow.time.from, words);
  return [shares, parts > 1 ? words.flowViews.parts(words.number(parts)) : ""].filter((says) => says !== "");
}
