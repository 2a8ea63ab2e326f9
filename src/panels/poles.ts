// Poles are told apart by shape, not by colour: a country has no colour of its own.
import { shape } from "../dom/part.ts";
import { attributes } from "../dom/put.ts";
import type { Pole } from "../query/poles.ts";
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
const small = "M-3.4 -3.4h6.8v6.8h-6.8z";
const hexagon = "M-5.4 0L-2.7 -4.7H2.7L5.4 0L2.7 4.7H-2.7z";
const hourglass = "M-4.6 -5h9.2L-4.6 5h9.2z";
const cross = "M-5 -3.2L-3.2 -5L0 -1.8L3.2 -5L5 -3.2L1.8 0L5 3.2L3.2 5L0 1.8L-3.2 5L-5 3.2L-1.8 0z";
const half = "M-5 2.5a5 5 0 0 1 10 0z";
/** For poles that are no usual ones, in the order they were chosen. */
const SPARE: readonly PoleShape[] = [
  { d: small, filled: false },
  { d: hexagon, filled: true },
  { d: hourglass, filled: false },
  { d: cross, filled: true },
  { d: half, filled: false },
  { d: hexagon, filled: false },
  { d: small, filled: true },
  { d: hourglass, filled: true },
  { d: cross, filled: false },
  { d: half, filled: true },
];

function shapeOf({ id }: Pole, all: readonly Pole[]): PoleShape {
  const own = SHAPES[id];
  if (own) return own;
  const spare = all.filter((pole) => SHAPES[pole.id] === undefined).findIndex((pole) => pole.id === id);
  return SPARE[spare % SPARE.length] ?? { d: small, filled: false };
}

/** The mark of a pole around the origin of `parent`; `all`: the poles it is told apart from. */
export function poleMark(parent: Element, pole: Pole, all: readonly Pole[]): void {
  const { d, filled } = shapeOf(pole, all);
  attributes(shape(parent, "path", "pole-mark"), { d, "data-filled": filled ? "yes" : "no" });
}

/** "Russia", "EU", "Gulf", "other neighbours" */
export function poleName({ id, kind }: Pole, { party, words }: Say): string {
  const { neighbours, gulf } = words.reading.vectors;
  return kind === "neighbours" ? neighbours : id === "GCC" ? gulf : party(id);
}

/** A mark in a box of its own, for keys. */
export function poleSign(parent: HTMLElement, pole: Pole, all: readonly Pole[]): void {
  const svg = attributes(shape(parent, "svg", "pole-key-mark"), {
    width: 16,
    height: 16,
    viewBox: "-8 -8 16 16",
    "aria-hidden": "true",
  });
  poleMark(svg, pole, all);
}
