// What is seen of the slider: events by half-year, the rail with its past, the handle, the years the measure has.
import { part, shape, shapes } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import { type Day, yearOf } from "../model/date.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import { histogram, type TimelineEvent } from "../query/timeline.ts";
import type { State } from "../state/state.ts";
import { FIRST, placeOnAxis } from "./asof-axis.ts";
import type { Desk } from "./panel.ts";

/** Heights in px: the rail, the bars above it, the years and the diamonds below. */
const RAIL = 38;
const BARS = 34;
const WORDS = 55;
const DIAMONDS = 70;

export function asofChart(parent: HTMLElement, events: readonly TimelineEvent[], frame: Frame, desk: Desk): void {
  const svg = attributes(shape(parent, "svg", "asof-chart"), { "aria-hidden": "true", height: 80 });
  const at = percent(placeOnAxis(frame.state.asOf, desk.today));
  bars(svg, events, frame.state.asOf, desk.today);
  years(svg, desk);
  span(svg, frame.state.span, desk);
  line(svg, "asof-rail", "0%", "100%", RAIL, RAIL);
  line(svg, "asof-past", "0%", at, RAIL, RAIL);
  diamonds(svg, at, frame, desk);
  line(svg, "asof-needle", at, at, 0, RAIL);
  otherDay(svg, frame.state.beside, desk);
  attributes(shape(svg, "circle", "asof-ring"), { cx: at, cy: RAIL, r: 12 });
  attributes(shape(svg, "circle", "asof-handle"), { cx: at, cy: RAIL, r: 7 });
  attributes(shape(svg, "circle", "asof-pupil"), { cx: at, cy: RAIL, r: 2.5 });
  text(part(parent, "output", "asof-bubble"), desk.words.format.date(frame.state.asOf)).style.setProperty("--at", at);
}

const percent = (share: number) => `${Math.round(share * 100_000) / 1000}%`;

function line(svg: SVGElement, name: string, x1: string, x2: string, y1: number, y2: number): void {
  attributes(shape(svg, "line", name), { x1, x2, y1, y2 });
}

/** The brushed span, over the bars. */
function span(svg: SVGElement, brushed: State["span"], { today }: Desk): void {
  const veil = attributes(shape(svg, "rect", "asof-span"), {
    y: 0,
    height: RAIL,
    visibility: brushed ? null : "hidden",
  });
  if (!brushed) return;
  const [from, to] = [placeOnAxis(brushed.from, today), placeOnAxis(brushed.to, today)];
  attributes(veil, { x: percent(from), width: percent(to - from) });
}

/** The day of the second map. */
function otherDay(svg: SVGElement, day: Day | null, { today }: Desk): void {
  const mark = attributes(shape(svg, "circle", "asof-other"), { cy: RAIL, r: 5, visibility: day ? null : "hidden" });
  if (day) attributes(mark, { cx: percent(placeOnAxis(day, today)) });
}

/** Root of the number of events as height, so that a single one is still seen. */
function bars(svg: SVGElement, events: readonly TimelineEvent[], asOf: Day, today: Day): void {
  const counts = histogram(events, 2, yearOf(FIRST), yearOf(today));
  const most = Math.sqrt(Math.max(1, ...counts));
  const data = counts.flatMap((count, half) =>
    count === 0 ? [] : [{ half, height: (Math.sqrt(count) / most) * BARS }],
  );
  const group = shape(svg, "g", "asof-bars");
  const x = (half: number) =>
    placeOnAxis(`${yearOf(FIRST) + Math.floor(half / 2)}-${half % 2 ? "07" : "01"}-01`, today);
  shapes(
    group,
    "rect",
    "asof-bar",
    data,
    ({ half }) => String(half),
    (bar, { half, height }) => {
      const [from, to] = [x(half), x(half + 1)];
      attributes(bar, {
        x: percent(from + (to - from) * 0.12),
        width: percent((to - from) * 0.76),
        y: RAIL - 1 - height,
        height,
        "data-after": from > placeOnAxis(asOf, today),
      });
    },
  );
}

function years(svg: SVGElement, { today, words }: Desk): void {
  const first = yearOf(FIRST);
  const fives = Array.from({ length: Math.floor((yearOf(today) - first) / 5) + 1 }, (_, index) => first + index * 5);
  shapes(shape(svg, "g", "asof-years"), "text", "asof-year", fives, String, (label, year) => {
    const round = { "data-ten": year % 10 === 0, "data-twenty": (year - first) % 20 === 0 };
    attributes(label, { x: percent(placeOnAxis(`${year}-01-01`, today)), y: WORDS, ...round });
    text(label, words.format.year(year));
  });
  shapes(shape(svg, "g", "asof-ticks"), "line", "asof-tick", fives, String, (tick, year) => {
    const x = percent(placeOnAxis(`${year}-01-01`, today));
    attributes(tick, { x1: x, x2: x, y1: RAIL, y2: RAIL + 4 });
  });
}

/** One diamond a year the measure has; the one the map rests on is filled and tied to the handle by a dotted thread. */
function diamonds(svg: SVGElement, handle: string, frame: Frame, { today }: Desk): void {
  const answer = drawnOf(frame, "migration")?.answer;
  const used = answer?.time ? yearOf(answer.time.used.from) : null;
  const all = [...new Set(answer?.table?.times.map(({ from }) => yearOf(from)) ?? [])].filter(
    (year) => year >= yearOf(FIRST),
  );
  const at = (year: number) => percent(placeOnAxis(`${year}-01-01`, today));
  shapes(shape(svg, "g", "asof-diamonds"), "svg", "asof-place", all, String, (place, year) => {
    attributes(place, { x: at(year), y: DIAMONDS, overflow: "visible", "data-used": year === used });
    attributes(shape(place, "path", "asof-diamond"), { d: "M0-4.5L4.5 0L0 4.5L-4.5 0z" });
  });
  const thread = used !== null && all.includes(used) ? at(used) : null;
  const down = shape(svg, "line", "asof-thread-down");
  const across = shape(svg, "line", "asof-thread-across");
  attributes(down, { x1: handle, x2: handle, y1: RAIL + 9, y2: DIAMONDS, visibility: thread ? null : "hidden" });
  attributes(across, {
    x1: handle,
    x2: thread ?? handle,
    y1: DIAMONDS,
    y2: DIAMONDS,
    visibility: thread ? null : "hidden",
  });
}
