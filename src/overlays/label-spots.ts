import type { LabelWish } from "./labels.ts";
import { textWidth } from "./textwidth.ts";

/** Size of a label: the name with its pips, the lines of figures below it. px. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly name: number;
  readonly pips: number;
  readonly pipGap: number;
  readonly lines: readonly number[];
  readonly nameHeight: number;
  readonly lineHeight: number;
  /** From the left end of the half-barb to the number. */
  readonly barb: number;
}

const LINE = { size: 14, weight: 600 } as const;
const LINE_HEIGHT = 15;
const BARB = 14;
const PIP_GAP = 5;
const PIP_STEP = 8;

export function blockOf({ text, face, lines, pips }: LabelWish): Block {
  const name = textWidth(text, face);
  const pipWidth = pips.length > 0 ? PIP_GAP + pips.length * PIP_STEP - 2 : 0;
  const widths = lines.map((line) => BARB + textWidth(line.text, LINE));
  const nameHeight = face.size * 1.12;
  return {
    width: Math.max(name + pipWidth, ...widths),
    height: nameHeight + lines.length * LINE_HEIGHT,
    name,
    pips: pipWidth,
    pipGap: PIP_GAP,
    lines: widths,
    nameHeight,
    lineHeight: LINE_HEIGHT,
    barb: BARB,
  };
}

/** One place a label could stand: its anchor and the top of its block; a low rank is liked better. */
export interface Candidate {
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  readonly top: number;
  readonly rank: number;
}

type Spot = Omit<Candidate, "rank">;

/** Beside its node, or where its line leaves the picture, or on its own ground. */
export function candidatesOf(
  wish: LabelWish,
  block: Block,
  sheet: { readonly width: number; readonly height: number },
): Candidate[] {
  const spots = wish.node
    ? aroundNode(wish.node, block, wish.tier === "focus" || wish.lines.length > 0, sheet.width)
    : wish.exit
      ? atEdge(wish.exit, block, sheet)
      : onGround(wish, block);
  return spots.map((spot, rank) => ({ ...spot, rank }));
}

/** `far`: its weight or its colours show whose it is, so that it may stand a little off. */
function aroundNode(
  { at: [x, y], radius }: NonNullable<LabelWish["node"]>,
  { width, height, nameHeight }: Block,
  far: boolean,
  across: number,
): Spot[] {
  const gap = radius + 5;
  const slant = radius * 0.7 + 3;
  const beside = y - nameHeight * 0.62;
  const sides = (distance: number, top: number): Spot[] => [
    { anchor: "start", x: x + distance, top },
    { anchor: "end", x: x - distance, top },
  ];
  const close: Spot[] = [
    ...sides(gap, beside),
    ...sides(slant, y + slant - 2),
    ...sides(slant, y - slant - height + 2),
    { anchor: "middle", x, top: y + gap - 2 },
    { anchor: "middle", x, top: y - gap - height + 2 },
    ...sides(gap, y - height + nameHeight * 0.4),
  ];
  if (!far) return close;
  // Above or below a node at the edge, as near to its middle as the edge allows.
  const inside = Math.min(Math.max(x - width / 2, MARGIN), across - width - MARGIN);
  const pushed = (...tops: number[]): Spot[] =>
    inside === x - width / 2 ? [] : tops.map((top) => ({ anchor: "start", x: inside, top }));
  return [
    ...close,
    ...pushed(y - gap - height + 2, y + gap - 2),
    ...sides(gap + 10, y + 6),
    ...sides(gap + 10, y - height - 6),
    ...sides(gap + 26, beside),
    { anchor: "middle", x, top: y + gap + 12 },
    { anchor: "middle", x, top: y - gap - height - 12 },
    ...pushed(y - gap - height - 16, y + gap + 16),
  ];
}

const MARGIN = 8;

/** Lines that leave at the top or at the foot; those at the sides are stacked (edge-labels.ts). */
function atEdge(
  [x, y]: readonly [number, number],
  { height, width }: Block,
  sheet: { readonly height: number },
): Spot[] {
  const top = y < sheet.height / 2 ? MARGIN : sheet.height - height - MARGIN;
  return [8, -8 - width, 30, -30 - width, 70, -70 - width].map((step) => ({ anchor: "start", x: x + step, top }));
}

function onGround({ spot }: LabelWish, { width, height }: Block): Spot[] {
  if (!spot) return [];
  const [x, y] = spot;
  const shifts: readonly (readonly [dx: number, dy: number])[] = [
    [0, 0],
    [0, -0.6],
    [0, 0.6],
    [-0.2, 0],
    [0.2, 0],
    [-0.2, 0.7],
    [0.2, -0.7],
    [0, 1.2],
    [0, -1.2],
  ];
  return shifts.map(([dx, dy]) => ({ anchor: "middle", x: x + dx * width, top: y - height / 2 + dy * height }));
}
