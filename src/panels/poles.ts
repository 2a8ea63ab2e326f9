// Poles are told apart by shape, not by colour: a country has no colour of its own.
import { part, rows, shape } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import { type Pole, usualPoles } from "../query/poles.ts";
import type { Say } from "./say.ts";

interface PoleShape {
  readonly d: string;
  readonly filled: boolean;
}

const disc = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z";
const SHAPES: Readonly<Record<string, PoleShape>> = {
  RUS: { d: disc, filled: true },
  CHN: { d: "M-4.6 -4.6h9.2v9.2h-9.2z", filled: true },
  EU: { d: "M0 -6.4L6.4 0L0 6.4L-6.4 0z", filled: false },
  USA: { d: "M0 -5.6L5.8 4.4H-5.8z", filled: false },
  TUR: { d: "M0 5.6L-5.8 -4.4H5.8z", filled: true },
  IRN: { d: "M-1.7 -5.4h3.4v3.7h3.7v3.4h-3.7v3.7h-3.4v-3.7h-3.7v-3.4h3.7z", filled: false },
  GCC: { d: `${disc}M-1.3 0a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0z`, filled: false },
  neighbours: { d: "M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z", filled: false },
};
const other: PoleShape = { d: "M-3.4 -3.4h6.8v6.8h-6.8z", filled: false };

/** The mark of a pole around the origin of `parent`. */
export function poleMark(parent: Element, { id }: Pole): void {
  const { d, filled } = SHAPES[id] ?? other;
  attributes(shape(parent, "path", "pole-mark"), { d, "data-filled": filled ? "yes" : "no" });
}

/** "Russia", "EU", "Gulf", "other neighbours" */
export function poleName({ id, kind }: Pole, { party, words }: Say): string {
  const { neighbours, gulf } = words.reading.vectors;
  return kind === "neighbours" ? neighbours : id === "GCC" ? gulf : party(id);
}

/** Which mark is which pole. */
export function poleKey(parent: HTMLElement, say: Say): void {
  rows(
    part(parent, "ul", "pole-key"),
    "li",
    "pole-key-entry",
    usualPoles,
    ({ id }) => id,
    (entry, pole) => {
      const svg = attributes(shape(entry, "svg", "pole-key-mark"), {
        width: 16,
        height: 16,
        viewBox: "-8 -8 16 16",
        "aria-hidden": "true",
      });
      poleMark(svg, pole);
      text(part(entry, "span", "pole-key-name"), poleName(pole, say));
    },
  );
}
