// The slider itself is the browser's; what is seen of it is drawn by the chart beneath.
import { slider } from "../dom/control.ts";
import { on } from "../dom/put.ts";
import { addDays, type Day, dayNumber, dayOfNumber, daysInMonth, partsOf } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import { setAsOf } from "../state/actions.ts";
import type { How } from "../state/store.ts";
import { FIRST } from "./asof-axis.ts";
import type { Desk } from "./panel.ts";

/** ms; presses of keys that follow each other sooner are one run, which Back undoes at once. */
const RUN = 1000;

export function asofRange(parent: HTMLElement, { state }: Frame, desk: Desk): void {
  const { control, format } = desk.words;
  const range = {
    label: control.asOf,
    min: dayNumber(FIRST),
    max: dayNumber(desk.today),
    step: 1,
    value: dayNumber(state.asOf),
    spoken: format.date(state.asOf),
  };
  const input = slider(parent, "asof-range", range, (value, done) => {
    // The first step of a pull is an entry of its own in the history, and Back undoes the pull.
    desk.perform(setAsOf(dayOfNumber(value)), input.dataset.held === "yes" ? "replace" : "begin");
    input.dataset.held = done ? "no" : "yes";
    if (done) desk.announce(format.date(dayOfNumber(value)));
  });
  on(input, "keydown", (event) => {
    const step = stepOf(event as KeyboardEvent);
    if (step === null) return;
    event.preventDefault();
    // From where the state stands, not the last frame: two presses may come before one frame.
    desk.perform((now) => setAsOf(clamp(step(now.asOf), desk.today))(now), pressed(input, event));
  });
}

/** Whether a press of a key begins a run of them, or goes on with it. */
export function pressed(input: HTMLElement, { timeStamp }: Event): How {
  const pause = timeStamp - Number(input.dataset.pressed ?? Number.NEGATIVE_INFINITY);
  input.dataset.pressed = String(timeStamp);
  return pause > RUN ? "begin" : "replace";
}

/** Arrows go by the day, with Shift by the year, page keys by the month; on a time axis right is later in every script. */
function stepOf({ key, shiftKey }: KeyboardEvent): ((day: Day) => Day) | null {
  const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[key];
  if (way !== undefined) return (day) => (shiftKey ? monthsLater(day, 12 * way) : addDays(day, way));
  if (key === "PageUp") return (day) => monthsLater(day, 1);
  if (key === "PageDown") return (day) => monthsLater(day, -1);
  return null;
}

/** The same day so many months later, or the last of that month. */
export function monthsLater(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const last = Math.min(date, daysInMonth(toYear, toMonth));
  return [String(toYear).padStart(4, "0"), two(toMonth), two(last)].join("-");
}

const two = (value: number) => String(value).padStart(2, "0");
/** On the axis, no later than `last`. */
export const clamp = (day: Day, last: Day): Day => (day > last ? last : day < FIRST ? FIRST : day);
