import { scaleSqrt } from "d3-scale";
import { mix } from "./colours.ts";
import { type Theme, tokens, worldFlow } from "./palette.ts";

/** One country, two, a group of several, or all the world: the fewer lines, the wider. */
export type LineScale = "country" | "pair" | "group" | "world";

/** The widest line and the thinnest, in px; below the thinnest the line fades instead (look.md §7). */
const WIDEST: Readonly<Record<LineScale, number>> = { country: 18, pair: 24, group: 16, world: 15 };
const THINNEST: Readonly<Record<LineScale, number>> = { country: 1.4, pair: 1.4, group: 1, world: 0.7 };
const FADED = 0.75;
/** What is thousands of times smaller than the widest is still there. */
const FAINTEST = 0.06;
const LARGEST_DISC = 21;

/** Width in px of a magnitude, linear, `largest` being the widest; and the opacity that stands in for missing width. */
export function widthScale(
  scale: LineScale,
  largest: number,
): (magnitude: number) => { width: number; opacity: number } {
  const perUnit = WIDEST[scale] / Math.max(largest, 1);
  const thinnest = THINNEST[scale];
  return (magnitude) => {
    const width = magnitude * perUnit;
    if (width >= thinnest) return { width, opacity: 1 };
    return { width: thinnest, opacity: scale === "world" ? FADED * Math.max(FAINTEST, (width / thinnest) ** 0.4) : 1 };
  };
}

const SHADES = 128;
const ramps = new Map<Theme, readonly string[]>();

/** The shades from pale to dark, mixed once: fifteen thousand lines ask for one each. */
function rampOf(theme: Theme): readonly string[] {
  const known = ramps.get(theme);
  if (known) return known;
  const [small, large] = worldFlow[theme];
  const ramp = Array.from({ length: SHADES + 1 }, (_, shade) => mix(small, large, shade / SHADES));
  ramps.set(theme, ramp);
  return ramp;
}

/** Colour of a world flow: from pale to dark in Lab over the square root of the magnitude. */
export function worldColour(largest: number, theme: Theme): (magnitude: number) => string {
  const ramp = rampOf(theme);
  const most = Math.max(largest, 1);
  return (magnitude) => ramp[Math.round(SHADES * Math.sqrt(Math.min(1, Math.max(0, magnitude / most))))] ?? "";
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
