// The two sides of a Sankey as places: arrivals left, departures right, everything on one scale.

/** One flow, or the rest of a side. */
export interface Band {
  readonly id: string;
  readonly value: number;
  /** Lines of words beside it. */
  readonly lines?: number;
}
export interface PlacedBand {
  readonly id: string;
  /** Its own bar at the edge, px. */
  readonly y: number;
  readonly height: number;
  /** Closed outline of the ribbon; x in hundredths of the width, y in px. */
  readonly path: string;
  /** Middle of the slot, where its label stands. */
  readonly middle: number;
}
export interface PlacedSankey {
  readonly height: number;
  readonly left: readonly PlacedBand[];
  readonly right: readonly PlacedBand[];
  /** The bar in the middle: from the top of what is higher. */
  readonly centre: { readonly y: number; readonly height: number };
}

/** Hundredths of the width: labels, bars at the edges, bar in the middle. */
export const EDGE = 31;
export const BAR = 1.6;
const MIDDLE = 50;
/** px: the higher side without its gaps; a slot keeps room for the lines of words beside it. */
const TALL = 220;
const LINE = 17;
const GAP = 3;
const THINNEST = 1;

/** `left` and `right` in the order in which they stand; either may be empty. */
export function placeSankey(left: readonly Band[], right: readonly Band[]): PlacedSankey {
  const sum = (bands: readonly Band[]) => bands.reduce((total, { value }) => total + value, 0);
  const perUnit = TALL / Math.max(sum(left), sum(right), 1);
  const tall = (bands: readonly Band[]) => bands.reduce((y, band) => y + slotOf(band, perUnit), 0);
  const height = Math.max(tall(left), tall(right), TALL);
  const centre = Math.max(sum(left), sum(right)) * perUnit;
  const side = (bands: readonly Band[], edge: number, inner: number): PlacedBand[] => {
    let y = (height - tall(bands)) / 2;
    let at = (height - sum(bands) * perUnit) / 2;
    return bands.map((band) => {
      const { id, value } = band;
      const own = value * perUnit;
      const middle = y + slotOf(band, perUnit) / 2;
      const path = ribbon(edge, middle, inner, at + own / 2, Math.max(THINNEST, own));
      const placed = {
        id,
        y: round(middle - own / 2),
        height: round(Math.max(THINNEST, own)),
        path,
        middle: round(middle),
      };
      y += slotOf(band, perUnit);
      at += own;
      return placed;
    });
  };
  return {
    height: round(height),
    left: side(left, EDGE + BAR, MIDDLE - BAR / 2),
    right: side(right, 100 - EDGE - BAR, MIDDLE + BAR / 2),
    centre: { y: round((height - centre) / 2), height: round(centre) },
  };
}

const slotOf = ({ value, lines = 2 }: Band, perUnit: number) => Math.max(lines * LINE, value * perUnit) + GAP;

/** From one upright edge to another, as thick at both; the bends lie half-way. */
function ribbon(x0: number, y0: number, x1: number, y1: number, thick: number): string {
  const half = (x0 + x1) / 2;
  const [a, b] = [y0 - thick / 2, y1 - thick / 2].map(round) as [number, number];
  const [c, d] = [b + round(thick), a + round(thick)];
  return `M${x0} ${a}C${half} ${a} ${half} ${b} ${x1} ${b}V${round(c)}C${half} ${round(c)} ${half} ${round(d)} ${x0} ${round(d)}Z`;
}

const round = (value: number) => Math.round(value * 100) / 100;
