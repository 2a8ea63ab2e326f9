// One country in one dimension: an axis from 0 to 100, a mark a pole, names where they fit.
import { shape, shapes } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import type { Dimension, Leaning } from "../query/vectors.ts";
import { type LeanWish, placeLeanLabels } from "./lean-labels.ts";
import { poleMark, poleName } from "./poles.ts";
import type { Say } from "./say.ts";

const HEIGHT = 41;
const LINE = 21;
/** These two say their number wherever they stand. */
const ALWAYS = ["RUS", "CHN"];

/** "79 %", or for an index without a unit "78". */
export const shareWords = ({ id }: Dimension, share: number, { words }: Say): string =>
  id === "votes" ? words.number(Math.round(share * 100)) : words.format.percent(share * 100);

/** `width`: as narrow as the lane may get; it is drawn in per cent and stretches. */
export function leanLane(parent: Element, dimension: Dimension, width: number, lighter: boolean, say: Say): void {
  const svg = attributes(shape(parent, "svg", "lean-lane"), {
    width: "100%",
    height: HEIGHT,
    "aria-hidden": "true",
    "data-lighter": lighter ? "yes" : null,
  });
  const known = dimension.leanings.filter(isKnown);
  attributes(shape(svg, "line", "lean-axis"), { x1: "0", x2: "100%", y1: LINE, y2: LINE });
  shapes(svg, "line", "lean-tick", [0, 25, 50, 75, 100], String, (tick, at) => {
    attributes(tick, { x1: `${at}%`, x2: `${at}%`, y1: LINE - 4, y2: LINE + 4 });
  });
  shapes(
    svg,
    "svg",
    "lean-mark",
    [...known].reverse(),
    ({ pole }) => pole.id,
    (mark, { pole, share }) => {
      attributes(mark, { x: percent(share * 100), y: LINE, overflow: "visible" });
      poleMark(
        mark,
        pole,
        dimension.leanings.map((leaning) => leaning.pole),
      );
    },
  );
  shapes(
    svg,
    "text",
    "lean-label",
    placeLeanLabels(wishesOf(dimension, known, say), width),
    ({ id }) => id,
    (label, { text: words, side, at, strong }) => {
      attributes(label, {
        x: percent(at),
        y: side === "above" ? LINE - 10 : LINE + 18,
        "text-anchor": "middle",
        "data-strong": strong ? "yes" : null,
      });
      text(label, words);
    },
  );
}

/** The numbers of the axis, once above all lanes. */
export function leanScale(parent: Element, { words }: Say): void {
  const svg = attributes(shape(parent, "svg", "lean-lane"), { width: "100%", height: 18, "aria-hidden": "true" });
  shapes(svg, "text", "axis-text", [0, 25, 50, 75, 100], String, (label, at) => {
    attributes(label, { x: `${at}%`, y: 13, "text-anchor": "middle" });
    text(label, at === 100 ? words.format.percent(at) : words.number(at));
  });
}

type Known = Leaning & { readonly share: number };
const isKnown = (leaning: Leaning): leaning is Known => leaning.share !== null;

/** Russia and China first, then the others by size. */
function wishesOf(dimension: Dimension, known: readonly Known[], say: Say): LeanWish[] {
  const wish = ({ pole, share }: Known): LeanWish => {
    const full = `${poleName(pole, say)} ${shareWords(dimension, share, say)}`;
    const strong = ALWAYS.includes(pole.id);
    return { id: pole.id, at: share * 100, texts: strong ? [full] : [full, poleName(pole, say)], strong };
  };
  const bySize = [...known].sort((a, b) => b.share - a.share);
  const first = bySize.filter(({ pole }) => ALWAYS.includes(pole.id));
  const rest = bySize.filter(({ pole, share }) => !ALWAYS.includes(pole.id) && share > 0);
  if (known.length === 0) return [{ id: "none", at: 50, texts: [say.words.reading.vectors.nothing], strong: false }];
  return [...first, ...rest].map(wish);
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
