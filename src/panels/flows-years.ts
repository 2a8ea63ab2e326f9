// Years beside each other: the same corridors in the same order on one scale, one strip a year; a press goes there.
import { button, disclosure } from "../dom/control.ts";
import { part, rows, shape, shapes } from "../dom/part.ts";
import { attributes, classes, text, variables } from "../dom/put.ts";
import { yearOf } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import { corridorThrough, type YearFigure } from "../query/corridors.ts";
import { setAsOf } from "../state/actions.ts";
import { countriesOf, type DrawnFlow, type DrawnFlows, figureOf } from "./flows-drawn.ts";
import { linked } from "./flows-link.ts";
import type { Desk } from "./panel.ts";

/** So many corridors in each strip. */
const MOST = 8;
/** px: a bar and the gap below it. */
const BAR = 6;
const STEP = 9;

export interface Strip {
  readonly year: number;
  /** One a corridor, in their order; null = not known. */
  readonly values: readonly (number | null)[];
}

/** One strip a year that knows any of the corridors. */
export function stripsOf(histories: readonly (readonly YearFigure[])[]): Strip[] {
  const years = histories[0]?.map(({ year }) => year) ?? [];
  return years
    .map((year, place) => ({ year, values: histories.map((history) => history[place]?.value ?? null) }))
    .filter(({ values }) => values.some((value) => value !== null));
}

export function flowsYears(parent: HTMLElement, drawn: DrawnFlows, _: Frame, desk: Desk): void {
  const { answer, list, say } = drawn;
  const { flowViews: words, format } = desk.words;
  const top = list.slice(0, MOST);
  const net = answer.direction === "net";
  const histories = top.map(({ flow }) =>
    corridorThrough(answer.table, countriesOf(answer, flow.origin), countriesOf(answer, flow.dest), net),
  );
  const strips = stripsOf(histories);
  const largest = Math.max(1, ...strips.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const both = new Set(top.map(({ side }) => side)).size > 1;
  const now = answer.time ? yearOf(answer.time.used.from) : null;
  const box = part(parent, "div", "flows-years");
  text(part(box, "p", "spoken"), words.yearsSays(say.number(strips.length), say.number(top.length)));
  corridors(box, top, desk);
  rows(
    part(box, "ul", "years-grid"),
    "li",
    "years-cell",
    strips,
    ({ year }) => String(year),
    (cell, strip) => {
      const press = button(cell, "years-open", { label: format.year(strip.year), pressed: strip.year === now }, () =>
        desk.perform(setAsOf(dayIn(answer.table.times, strip.year))),
      );
      attributes(press, {
        "aria-label": words.yearGo(format.year(strip.year)),
        "aria-current": strip.year === now ? "date" : null,
      });
      classes(cell, { "is-now": strip.year === now });
      drawStrip(press, strip, top, largest, both);
    },
  );
  text(part(box, "p", "years-scale least"), words.oneScale(figureOf(drawn, largest)));
  disclosure(box, "years-table", { label: words.asTable, icon: "table" }, (body) => table(body, strips, top, desk));
}

/** The first day of a time that begins in the year. */
const dayIn = (times: readonly { readonly from: string }[], year: number): string =>
  times.find(({ from }) => yearOf(from) === year)?.from ?? `${year}-01-01`;

/** Which bar is which, from the top. */
function corridors(box: HTMLElement, top: readonly DrawnFlow[], desk: Desk): void {
  rows(
    part(box, "ol", "years-key"),
    "li",
    "years-key-row small",
    top,
    ({ id }) => id,
    (row, flow) => {
      variables(part(row, "span", "years-key-sample"), { "--colour": flow.colour });
      text(part(row, "span", "years-key-words"), desk.words.panel.towards(flow.origin, flow.dest));
      linked(row, [flow.corridor], desk);
    },
  );
}

/** Arrivals to the left of the line, departures to the right; where all go one way the line stands at the left. */
function drawStrip(
  parent: HTMLElement,
  { values }: Strip,
  top: readonly DrawnFlow[],
  largest: number,
  both: boolean,
): void {
  const height = top.length * STEP;
  const zero = both ? 50 : 1;
  const room = both ? 49 : 98;
  const svg = attributes(shape(parent, "svg", "years-strip"), {
    viewBox: `0 0 100 ${height}`,
    height,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  attributes(shape(svg, "line", "years-axis"), { x1: zero, x2: zero, y1: 0, y2: height });
  shapes(
    svg,
    "rect",
    "years-bar",
    top,
    ({ id }) => id,
    (bar, { side, colour }, place) => {
      const value = values[place] ?? null;
      const width = Math.max(value === null ? 0 : 0.8, (Math.max(0, value ?? 0) / largest) * room);
      const back = both && side === "in";
      attributes(bar, {
        x: back ? zero - width : zero,
        width,
        y: place * STEP + 1,
        height: BAR,
        "data-known": value === null ? "no" : "yes",
      });
      variables(bar, { "--colour": colour });
    },
  );
  shapes(
    svg,
    "line",
    "years-gap",
    top.flatMap((flow, place) => (values[place] === null ? [{ flow, place }] : [])),
    ({ flow }) => flow.id,
    (gap, { flow, place }) => {
      const to = both && flow.side === "in" ? zero - 16 : zero + 16;
      const y = place * STEP + 1 + BAR / 2;
      attributes(gap, { x1: zero, x2: to, y1: y, y2: y });
    },
  );
}

function table(body: HTMLElement, strips: readonly Strip[], top: readonly DrawnFlow[], desk: Desk): void {
  const { format, number, flowViews: words, panel } = desk.words;
  const scroll = attributes(part(body, "div", "years-scroll"), {
    tabindex: 0,
    role: "group",
    "aria-label": words.asTable,
  });
  const grid = part(scroll, "table", "years-figures");
  text(part(grid, "caption", "spoken"), words.yearsSays(number(strips.length), number(top.length)));
  const head = part(part(grid, "thead", "years-figures-head"), "tr", "years-figures-heads");
  text(attributes(part(head, "th", "years-corner"), { scope: "col" }), panel.time);
  rows(
    head,
    "th",
    "years-column",
    top,
    ({ id }) => id,
    (cell, flow) => {
      text(attributes(cell, { scope: "col" }), panel.towards(flow.origin, flow.dest));
    },
  );
  rows(
    part(grid, "tbody", "years-figures-body"),
    "tr",
    "years-row",
    strips,
    ({ year }) => String(year),
    (row, strip) => {
      text(attributes(part(row, "th", "years-name"), { scope: "row" }), format.year(strip.year));
      rows(
        row,
        "td",
        "years-figure",
        top.map(({ id }, place) => ({ id, value: strip.values[place] ?? null })),
        ({ id }) => id,
        (cell, { value }) => {
          text(cell, value === null ? words.unknown : number(value));
        },
      );
    },
  );
}
