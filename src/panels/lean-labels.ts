// Which marks on a lane get their names, above it or below; the others have theirs in the key and in the table.
import { textWidth } from "../overlays/textwidth.ts";

export interface LeanLabel {
  readonly id: string;
  readonly text: string;
  readonly side: "above" | "below";
  /** Middle of the text, 0 to 100 of the lane. */
  readonly at: number;
  readonly strong: boolean;
}

export interface LeanWish {
  readonly id: string;
  /** 0 to 100. */
  readonly at: number;
  /** The longest first; the first that fits is taken. */
  readonly texts: readonly string[];
  readonly strong: boolean;
}

const SIZE = 12;
const GAP = 7;

/** In the order of the wishes; each goes above where there is room, below if that is taken, else nowhere. */
export function placeLeanLabels(wishes: readonly LeanWish[], width: number): LeanLabel[] {
  const taken = { above: [] as [number, number][], below: [] as [number, number][] };
  const labels: LeanLabel[] = [];
  for (const { id, at, texts, strong } of wishes) {
    const spots = texts.flatMap((text) => (["above", "below"] as const).map((side) => ({ text, side })));
    for (const { text, side } of spots) {
      const half = textWidth(text, { size: SIZE, weight: strong ? 600 : 400 }) / 2;
      const middle = Math.min(Math.max((at / 100) * width, half - 8), width - half + 8);
      const [from, to] = [middle - half - GAP / 2, middle + half + GAP / 2];
      if (taken[side].some(([a, b]) => from < b && a < to)) continue;
      taken[side].push([from, to]);
      labels.push({ id, text, side, at: (middle / width) * 100, strong });
      break;
    }
  }
  return labels;
}
