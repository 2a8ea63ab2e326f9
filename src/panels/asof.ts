// The as-of bar: a typed date, steps from event to event, a slider over the events of what is switched on.
import { button } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { on, text } from "../dom/put.ts";
import { yearOf } from "../model/date.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import { nextEvent, previousEvent, type TimelineEvent } from "../query/timeline.ts";
import { closeSheet, openSheet, setAsOf, setBeside } from "../state/actions.ts";
import { asofChart } from "./asof-chart.ts";
import { eventsOn } from "./asof-events.ts";
import { asofField } from "./asof-field.ts";
import { asofRange, clamp, monthsLater } from "./asof-range.ts";
import { asofSpan } from "./asof-span.ts";
import type { Desk, Panel } from "./panel.ts";
import { region } from "./region.ts";

export const asof: Panel = {
  id: "asof",
  place: "bar",
  shows: () => true,
  render(root, frame, desk) {
    region(root, desk.words.control.region.asOf);
    const events = eventsOn(frame, desk.today);
    const field = part(root, "div", "asof-date");
    asofField(field, frame, desk);
    steps(field, events, frame, desk);
    const time = part(root, "div", "asof-time");
    asofRange(time, frame, desk);
    asofChart(time, events, frame, desk);
    asofSpan(time, frame, desk);
    buttons(part(root, "div", "asof-buttons"), frame, desk);
    links(part(root, "p", "asof-links"), frame, desk);
    nearest(part(root, "p", "asof-nearest least"), frame, desk);
    on(root, "keydown", (event) => keys(event as KeyboardEvent, events, frame, desk));
  },
};

function steps(
  parent: HTMLElement,
  events: readonly TimelineEvent[],
  { state }: Frame,
  { words, perform }: Desk,
): void {
  const line = part(parent, "div", "asof-steps");
  const [before, after] = [previousEvent(events, state.asOf), nextEvent(events, state.asOf)];
  const { control } = words;
  button(
    line,
    "asof-before button",
    { label: control.previousEvent, icon: "before", bare: true, disabled: !before },
    () => {
      if (before) perform(setAsOf(before.day));
    },
  );
  button(line, "asof-after button", { label: control.nextEvent, icon: "after", bare: true, disabled: !after }, () => {
    if (after) perform(setAsOf(after.day));
  });
  text(part(line, "span", "asof-steps-words least"), control.byEvent);
}

function buttons(parent: HTMLElement, { state }: Frame, desk: Desk): void {
  const { control } = desk.words;
  const play = desk.playing
    ? ({ label: control.pause, icon: "pause", bare: true } as const)
    : ({ label: control.play, icon: "play", bare: true } as const);
  button(parent, "asof-play button", play, () => desk.play(!desk.playing));
  const today = { label: control.today, disabled: state.asOf === desk.today };
  button(parent, "asof-today button", today, () => desk.perform(setAsOf(desk.today)));
}

/** The second day first stands so far before the as-of day. */
const EARLIER = 120;

function links(parent: HTMLElement, { state }: Frame, { words, today, perform }: Desk): void {
  const { events, dates } = words.comparing;
  const listed = state.sheet === "events";
  const list = { label: events.open, icon: "list", pressed: listed } as const;
  button(parent, "asof-events link-button", list, () => perform(listed ? closeSheet : openSheet("events")));
  const two = { label: dates.short, icon: "twoMaps", title: dates.open, pressed: state.beside !== null } as const;
  button(parent, "asof-two link-button", two, () =>
    perform((now) => setBeside(now.beside === null ? clamp(monthsLater(now.asOf, -EARLIER), today) : null)(now)),
  );
}

/** Which time the figures on the map rest on, where it is not the day itself; on a phone without the measure. */
function nearest(line: HTMLElement, frame: Frame, { words }: Desk): void {
  const answer = drawnOf(frame, "migration")?.answer;
  const used = answer?.table && answer.time && !answer.time.exact ? answer.time.used : null;
  const measure = answer?.table?.measure ?? "";
  const year = used && words.format.year(yearOf(used.from));
  const name = words.kind.measures[measure]?.short ?? measure;
  text(part(line, "span", "asof-nearest-whole"), year === null ? "" : words.panel.nearest(name, year));
  text(part(line, "span", "asof-nearest-short"), year === null ? "" : words.panel.nearestTime(year));
}

/** Single letters only while the focus is in the bar, and never while a date is being typed. */
function keys(event: KeyboardEvent, events: readonly TimelineEvent[], { state }: Frame, desk: Desk): void {
  const typing = (event.target as Element).matches("input[type=text]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const go = (found: TimelineEvent | null) => found && desk.perform(setAsOf(found.day));
  if (event.key === "[") go(previousEvent(events, state.asOf));
  else if (event.key === "]") go(nextEvent(events, state.asOf));
  else if (event.key === "p" || event.key === "P") desk.play(!desk.playing);
  else if (event.key === "t" || event.key === "T") desk.perform(setAsOf(desk.today));
  else return;
  event.preventDefault();
}
