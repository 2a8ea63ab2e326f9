// The finding of the view as a sentence; its figure in the colour of the line it tells of.
import { part } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import { type Summary, summaryOf } from "../words/summary.ts";
import type { Desk } from "./panel.ts";

export function lead(root: HTMLElement, frame: Frame, desk: Desk, length: Exclude<keyof Summary, "spoken">): void {
  const sentence = summaryOf(frame, desk.words)[length];
  const [largest] = drawnOf(frame, "migration")?.answer.drawn ?? [];
  const figure = largest ? desk.words.number(largest.flow.magnitude) : "";
  const at = figure === "" ? -1 : sentence.indexOf(figure);
  const [before, after] = at < 0 ? [sentence, ""] : [sentence.slice(0, at), sentence.slice(at + figure.length)];
  text(part(root, "span", "lead-before"), before);
  text(attributes(part(root, "bdi", "lead-figure"), { "data-side": largest?.side ?? null }), at < 0 ? "" : figure);
  text(part(root, "span", "lead-after"), after);
}
