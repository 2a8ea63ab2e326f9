// Bars through time, one row a bloc or a country: D3 places them, the day is a line, and what comes after it is veiled.
import { scaleLinear } from "d3-scale";
import { part, rows, shape, shapes } from "../dom/part.ts";
import { attributes, classes, on, shown, text, variables } from "../dom/put.ts";
import { type Day, dayNumber, firstDay, type IsoDate, yearOf } from "../model/date.ts";
import type { Strand } from "../overlays/marks.ts";
import { textures } from "./textures.ts";

export interface Bar {
  readonly id: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly ground: string;
  /** None: only an outline. */
  readonly strands: readonly Strand[];
  readonly ink: string;
  /** Not a status but the weighing of one. */
  readonly dashed: boolean;
  /** What the bar means, in words, for hover. */
  readonly title: string;
}

export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly strong: boolean;
  /** The same in words, for those who do not see the bars. */
  readonly spoken: string;
  readonly lanes: readonly (readonly Bar[])[];
  readonly press: (() => void) | null;
}

export interface Timeline {
  readonly scope: string;
  readonly rows: readonly BarRow[];
  readonly asOf: Day;
  readonly today: Day;
  /** Height of a row, of a bar in it, and the distance between two lanes. */
  readonly pitch: number;
  readonly bar: number;
  readonly year: (year: number) => string;
  /** The axis begins here, or earlier where a bar does. 1990 where nothing is said. */
  readonly since?: number;
}

const AXIS = 22;
const HEAD = 4;

/** Draws it as labels (list, in the direction of the language) beside bars (always left to right). */
export function timelineBars(parent: Element, timeline: Timeline): void {
  const figure = part(parent, "div", "timeline");
  variables(figure, { "--pitch": `${timeline.pitch}px` });
  shown(figure, timeline.rows.length > 0);
  const list = part(figure, "ul", "timeline-labels");
  const scale = scaleOf(timeline);
  const { rows: all, pitch, bar, scope } = timeline;
  // A step of the day moves the veil; bars and names stay as they are.
  const reads = JSON.stringify([
    all,
    pitch,
    bar,
    scope,
    scale.first,
    scale.last,
    scale.end,
    timeline.year(scale.first),
  ]);
  if (drawn.get(figure) !== reads) {
    drawn.set(figure, reads);
    rows(
      list,
      "li",
      "timeline-label",
      all,
      ({ id }) => id,
      (item, row) => label(item, row, pitch),
    );
    drawBars(figure, timeline, scale);
  }
  drawDay(figure, timeline, scale);
}

/** What stands in each timeline, put into words. */
const drawn = new WeakMap<Element, string>();

/** A row as high as this has room for a name of two lines, and a name of more letters than these needs them. */
const TWO_LINES = 24;
const ONE_LINE = 15;

function label(item: HTMLElement, row: BarRow, pitch: number): void {
  classes(item, { "is-strong": row.strong, "is-long": pitch >= TWO_LINES && row.label.length > ONE_LINE });
  const name = row.press
    ? attributes(part(item, "button", "timeline-name"), { type: "button" })
    : part(item, "span", "timeline-plain");
  text(part(name, "bdi", "timeline-words"), row.label);
  if (row.press) on(name, "click", row.press);
  text(part(item, "span", "spoken"), row.spoken);
}

type Scale = ReturnType<typeof scaleOf>;

/** Days to per cent of the width, so that the drawing needs no measuring. */
function scaleOf({ rows: all, asOf, today, since = 1990 }: Timeline) {
  const starts = all.flatMap(({ lanes }) => lanes.flat().map(({ from }) => (from === null ? 1990 : yearOf(from))));
  const last = Math.max(yearOf(today), yearOf(asOf)) + 1;
  const first = Math.min(since, last - 10, ...starts.map((year) => Math.floor(year / 5) * 5));
  const scale = scaleLinear([dayNumber(`${first}-01-01`), dayNumber(`${last}-01-01`)], [0, 100]);
  const at = (date: IsoDate) => scale(dayNumber(firstDay(date)));
  return { first, last, at, end: scale(dayNumber(asOf > today ? asOf : today)) };
}

function drawBars(figure: Element, timeline: Timeline, { first, last, at, end }: Scale): void {
  const { rows: all, pitch, scope } = timeline;
  const height = HEAD + all.length * pitch;
  const svg = attributes(shape(figure, "svg", "timeline-bars"), {
    height: height + AXIS,
    width: "100%",
    "aria-hidden": "true",
  });
  const paint = textures(
    svg,
    scope,
    all.flatMap(({ lanes }) => lanes.flat()),
  );
  grid(svg, yearsBetween(first, last), at, height, timeline.year);
  shapes(
    shape(svg, "g", "bar-rows"),
    "g",
    "bar-row",
    all,
    ({ id }) => id,
    (group, row, index) => {
      shapes(
        group,
        "g",
        "bar-lane",
        row.lanes.map((bars, lane) => ({ bars, lane })),
        ({ lane }) => String(lane),
        (laneGroup, { bars, lane }) => {
          const y =
            HEAD + index * pitch + (pitch - row.lanes.length * (timeline.bar + 2) + 2) / 2 + lane * (timeline.bar + 2);
          shapes(
            laneGroup,
            "rect",
            "bar",
            bars,
            ({ id }) => id,
            (rect, bar) => {
              const [x, to] = [bar.from === null ? 0 : at(bar.from), bar.to === null ? end : at(bar.to)];
              attributes(rect, {
                x: percent(x),
                y: y + 0.5,
                width: percent(Math.max(0.6, to - x)),
                height: timeline.bar - 1,
                fill: bar.strands.length > 0 ? paint(bar) : bar.dashed ? "none" : bar.ground,
                stroke: bar.ink,
                "stroke-width": bar.dashed ? 1.6 : 1,
                "stroke-dasharray": bar.dashed ? "4.5 2.8" : null,
              });
              text(shape(rect, "title", "bar-title"), bar.title);
            },
          );
        },
      );
    },
  );
}

/** What lies after the day is veiled. */
function drawDay(figure: Element, { rows: all, pitch, asOf }: Timeline, { at }: Scale): void {
  const svg = shape(figure, "svg", "timeline-bars");
  const height = HEAD + all.length * pitch;
  const now = at(asOf);
  attributes(shape(svg, "rect", "veil"), {
    x: percent(now),
    y: 0,
    width: percent(Math.max(0, 100 - now)),
    height: height + 1,
  });
  attributes(shape(svg, "line", "as-of-line"), { x1: percent(now), x2: percent(now), y1: 0, y2: height + 2 });
}

/** A line each five years (ten where the time is long), a number at each or at every other one. */
function yearsBetween(first: number, last: number): { year: number; named: boolean }[] {
  const step = last - first > 60 ? 10 : 5;
  const years: { year: number; named: boolean }[] = [];
  for (let year = first; year < last; year += step)
    years.push({ year, named: last - first < 25 || year % (step * 2) === 0 });
  return years;
}

function grid(
  svg: Element,
  years: readonly { year: number; named: boolean }[],
  at: (date: IsoDate) => number,
  height: number,
  say: (year: number) => string,
): void {
  shapes(
    shape(svg, "g", "grid"),
    "g",
    "tick",
    years,
    ({ year }) => String(year),
    (tick, { year, named }) => {
      const x = percent(at(`${year}-01-01`));
      attributes(shape(tick, "line", "grid-line"), { x1: x, x2: x, y1: 0, y2: height });
      const edge = at(`${year}-01-01`) < 3 ? "start" : "middle";
      text(
        attributes(shape(tick, "text", "axis-text"), { x, y: height + 16, "text-anchor": edge }),
        named ? say(year) : "",
      );
    },
  );
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
