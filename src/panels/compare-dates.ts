// Over each of two maps that are compared: its date, and what the legend counts then and now.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, classes, text } from "../dom/put.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { Swatch } from "../overlays/marks.ts";
import { setBeside, swapDays } from "../state/actions.ts";
import { dayField } from "./day-field.ts";
import type { Desk } from "./panel.ts";
import { sample } from "./sample.ts";
import { saying } from "./say.ts";

/**
 * `other` is the frame of the map it is compared with. The earlier of the two says only how many there were; over the second
 * one its day is a field, with the ways to swap the two and to close it.
 */
export function dateCaption(
  root: HTMLElement,
  which: "first" | "second",
  frame: Frame,
  other: Frame,
  desk: Desk,
): void {
  const { dates } = desk.words.comparing;
  attributes(root, { dir: desk.words.dir });
  const line = part(root, "div", "caption-line");
  const day = frame.state.asOf;
  if (which === "second") {
    dayField(line, "beside-day", dates.field, day, desk, (next) => desk.perform(setBeside(next)));
    button(line, "caption-swap button-bare", { label: dates.swap, icon: "swap", bare: true }, () =>
      desk.perform(swapDays),
    );
    button(line, "caption-close button-bare", { label: dates.close, icon: "close", bare: true }, () =>
      desk.perform(setBeside(null)),
    );
  } else text(part(line, "p", "caption-date date"), desk.words.format.date(day));
  counts(root, frame, other, desk);
  text(part(root, "p", "caption-time least"), timeWords(frame, desk));
}

/** One entry a bloc: its members on the day; on the later map also how many there were before. */
function counts(root: HTMLElement, frame: Frame, other: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  const there = new Map(blocsOf(other).map((swatch) => [swatch.id, swatch.count ?? 0]));
  const isLater = frame.state.asOf > other.state.asOf;
  rows(
    part(root, "ul", "caption-counts"),
    "li",
    "caption-count",
    blocsOf(frame),
    ({ id }) => id,
    (row, swatch) => {
      const [now, then] = [swatch.count ?? 0, there.get(swatch.id) ?? 0];
      const differs = now !== then;
      classes(row, { "is-changed": differs });
      sample(row, `caption-${frame.state.asOf}-${swatch.id.replaceAll(/[^\w]/g, "-")}`, swatch.sample);
      text(part(row, "bdi", "caption-name"), swatch.says.kind === "bloc" ? say.bloc(swatch.says.id) : "");
      const number = say.number(now);
      const figure = part(row, "span", "caption-number");
      const both = isLater && differs ? desk.words.comparing.dates.thenNow(say.number(then), number) : number;
      text(part(figure, "span", "caption-number-then"), both);
      // In a strip the two captions stand one over the other: each says its own.
      text(part(figure, "span", "caption-number-now"), number);
    },
  );
}

const blocsOf = (frame: Frame): readonly Swatch[] =>
  (drawnOf(frame, "blocs")?.legend ?? []).filter(({ says }) => says.kind === "bloc");

/** Which time the lines of this map rest on. */
function timeWords(frame: Frame, { words }: Desk): string {
  const answer = drawnOf(frame, "migration")?.answer;
  if (!answer?.table || !answer.time) return "";
  const say = saying(frame, words);
  return `${say.measureShort(answer.table.key)}: ${say.time(answer.table.key, answer.time.used)}`;
}
