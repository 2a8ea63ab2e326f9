// A span of days brushed over the histogram: pulled by the pointer, or by two sliders.
import { slider } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes, on, shown } from "../dom/put.ts";
import { addDays, type Day, dayNumber, dayOfNumber } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import { openSheet, setSpan } from "../state/actions.ts";
import type { State } from "../state/state.ts";
import type { How } from "../state/store.ts";
import { FIRST } from "./asof-axis.ts";
import { clamp, monthsLater, pressed } from "./asof-range.ts";
import type { Desk } from "./panel.ts";

/** A pull shorter than that is a slip of the hand. */
const LEAST = 4;

/** The pointer brushes the bars while the events are listed; with Shift it brushes anywhere, and the list opens. */
export function asofSpan(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const { span, sheet } = frame.state;
  const open = sheet === "events" || span !== null;
  const brush = shown(part(parent, "div", "asof-brush"), open);
  on(brush, "pointerdown", (event) => pull(parent, event as PointerEvent, desk));
  // The browser's own slider takes the hand on mousedown: with Shift the hand brushes instead.
  on(parent, "mousedown", (event) => {
    const mouse = event as MouseEvent;
    if (!mouse.shiftKey || mouse.button !== 0 || (event.target as Element).closest(".asof-edge")) return;
    event.preventDefault();
    desk.perform(openSheet("events"));
  });
  on(parent, "pointerdown", (event) => {
    const pointer = event as PointerEvent;
    if (pointer.shiftKey && !brush.contains(event.target as Element)) pull(parent, pointer, desk);
  });
  const words = desk.words.comparing.events;
  const last = addDays(desk.today, 1);
  edge(parent, "from", words.from, span?.from ?? FIRST, open, desk, (day, { to }) => ({ from: before(day, to), to }));
  edge(parent, "to", words.to, span?.to ?? last, open, desk, (day, { from }) => ({ from, to: after(day, from) }));
}

const before = (day: Day, to: Day) => (day < to ? day : addDays(to, -1));
const after = (day: Day, from: Day) => (day > from ? day : addDays(from, 1));

type Span = NonNullable<State["span"]>;

/** One end of the span as a slider: arrows go by the month, with Shift by the year. */
function edge(
  parent: HTMLElement,
  name: "from" | "to",
  label: string,
  day: Day,
  open: boolean,
  desk: Desk,
  put: (day: Day, span: Span) => Span,
): void {
  const last = addDays(desk.today, 1);
  // From where the state stands, not the last frame: two presses may come before one frame.
  const move = (next: (day: Day) => Day, how: How) =>
    desk.perform((state) => {
      const now = state.span ?? { from: FIRST, to: last };
      return setSpan(put(clamp(next(now[name]), last), now))(state);
    }, how);
  const range = {
    label,
    min: dayNumber(FIRST),
    max: dayNumber(last),
    step: 1,
    value: dayNumber(day),
    spoken: desk.words.format.date(day),
  };
  const input = slider(parent, `asof-edge-${name} asof-edge`, range, (value, done) => {
    move(() => dayOfNumber(value), input.dataset.held === "yes" ? "replace" : "begin");
    input.dataset.held = done ? "no" : "yes";
  });
  shown(input, open);
  on(input, "keydown", (event) => {
    const { key, shiftKey } = event as KeyboardEvent;
    const way = { ArrowRight: 1, ArrowUp: 1, PageUp: 12, ArrowLeft: -1, ArrowDown: -1, PageDown: -12 }[key];
    if (way === undefined) return;
    event.preventDefault();
    move((now) => monthsLater(now, shiftKey ? way * 12 : way), pressed(input, event));
  });
}

/** From where the pointer went down to where it is; a press without a pull clears the span. */
function pull(parent: HTMLElement, down: PointerEvent, desk: Desk): void {
  if (down.button !== 0) return;
  const box = parent.getBoundingClientRect();
  const [first, last] = [dayNumber(FIRST), dayNumber(desk.today) + 1];
  const dayAt = (x: number) =>
    dayOfNumber(Math.round(first + Math.min(1, Math.max(0, (x - box.left) / box.width)) * (last - first)));
  let begun = false;
  parent.setPointerCapture(down.pointerId);
  attributes(parent, { "data-brushing": true });
  const move = (event: PointerEvent) => {
    if (!begun && Math.abs(event.clientX - down.clientX) < LEAST) return;
    const [a, b] = [dayAt(down.clientX), dayAt(event.clientX)].sort();
    if (a === undefined || b === undefined || a === b) return;
    desk.perform(setSpan({ from: a, to: b }), begun ? "replace" : "begin");
    begun = true;
  };
  const end = () => {
    parent.removeEventListener("pointermove", move);
    attributes(parent, { "data-brushing": null });
    if (!begun) desk.perform(setSpan(null));
  };
  parent.addEventListener("pointermove", move);
  parent.addEventListener("lostpointercapture", end, { once: true });
}
