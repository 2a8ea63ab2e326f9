import { scaleLinear, scaleSqrt } from "d3-scale";
import { mix } from "./colours.ts";
import { type Theme, tokens, worldFlow } from "./palette.ts";

export type FlowScope = "country" | "pair" | "world";

/** The widest line and the thinnest, in px; below the thinnest the line fades instead (look.md §7). */
const WIDEST: Readonly<Record<FlowScope, number>> = { country: 18, pair: 24, world: 15 };
const THINNEST: Readonly<Record<FlowScope, number>> = { country: 1.4, pair: 1.4, world: 0.7 };
const FADED = 0.75;
/** What is thousands of times smaller than the widest is still there. */
const FAINTEST = 0.06;
const LARGEST_DISC = 21;

/** Width in px of a magnitude, linear, `largest` being the widest; and the opacity that stands in for missing width. */
export function widthScale(
  scope: FlowScope,
  largest: number,
): (magnitude: number) => { width: number; opacity: number } {
  const scale = scaleLinear([0, Math.max(largest, 1)], [0, WIDEST[scope]]);
  const thinnest = THINNEST[scope];
  return (magnitude) => {
    const width = scale(magnitude);
    if (width >= thinnest) return { width, opacity: 1 };
    return { width: thinnest, opacity: scope === "world" ? FADED * Math.max(FAINTEST, (width / thinnest) ** 0.4) : 1 };
  };
}

/** Colour of a world flow: from pale to dark in Lab over the square root of the magnitude. */
export function worldColour(largest: number, theme: Theme): (magnitude: number) => string {
  const [small, large] = worldFlow[theme];
  const share = scaleSqrt([0, Math.max(largest, 1)], [0, 1]).clamp(true);
  return (magnitude) => mix(small, large, share(magnitude));
}

/** Radius in px of a disc whose area is the total. */
export const discScale = (largest: number) => scaleSqrt([0, Math.max(largest, 1)], [0, LARGEST_DISC]);

/** The colour of a direction as the selected country sees it. */
export const sideColour = (side: "out" | "in", theme: Theme): string => tokens[theme][side];

/** Three values for a width key: two round ones and the largest itself. */
export function keyValues(largest: number): number[] {
  if (!(largest > 0)) return [];
  return [...new Set([roundDown(largest / 16), roundDown(largest / 4), largest])].filter((value) => value > 0);
}

/** The largest of 1, 2, 3 or 5 times a power of ten that is no larger. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 3, 2, 1].find((factor) => factor * power <= value) ?? 1;
  return Math.max(step * power, value >= 1 ? 1 : 0);
}
