import { SIGN_HEIGHT, SIGN_STEP } from "./change-signs.ts";
import type { Point } from "./labels.ts";
import type { SignMark } from "./marks.ts";
import { type Box, type Ground, meets, type PlacedLabel } from "./placing.ts";
import { textWidth } from "./textwidth.ts";

/** What stands on the picture already, and where a place on earth is in it; null = out of sight. */
export interface SignGround extends Pick<Ground, "width" | "height" | "reserved" | "discs"> {
  readonly labels: readonly PlacedLabel[];
  project(at: SignMark["at"]): Point | null;
  numberOf(value: number): string;
}

/** The number of a sign that stands for several kinds of changes. */
export const SIGN_FACE = { size: 12, weight: 600 } as const;

/** Width of all that is drawn for a country, px. */
export function signWidth({ signs, count }: SignMark, numberOf: SignGround["numberOf"]): number {
  if (count === null) return signs.length * SIGN_STEP - (SIGN_STEP - SIGN_HEIGHT);
  return Math.max(SIGN_HEIGHT, textWidth(numberOf(count), SIGN_FACE) + 9);
}

/**
 * Each country's signs beside its name, or over its middle where it has none, clear of names and of one another; `shift`
 * is from its place on earth to the middle of the signs. Those without a free place, and those out of sight, are left out.
 */
export function spotSigns(signs: readonly SignMark[], ground: SignGround): SignMark[] {
  const names = new Map(ground.labels.map((label) => [label.country, label.box]));
  const taken = [...ground.reserved, ...names.values()];
  return signs.flatMap((sign) => {
    const at = ground.project(sign.at);
    if (at === null) return [];
    const size = { width: signWidth(sign, ground.numberOf), height: SIGN_HEIGHT };
    const name = names.get(sign.country);
    const own = ground.labels.find(({ country }) => country === sign.country);
    const spots = [...(own && name ? besideName(own, size) : []), ...(name ? [] : overCountry(at, size))];
    const box = spots.find((spot) => isFree(spot, taken, ground));
    if (!box) return [];
    taken.push(box);
    const middle: Point = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    return [{ ...sign, shift: [middle[0] - at[0], middle[1] - at[1]] as const }];
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a sign and a name, px. */
const GAP = 4;

/** On the line of the name first, then below and above. */
function besideName({ box, face }: PlacedLabel, { width, height }: Size): Box[] {
  const line = box.y0 + (face.size * 1.12 - height) / 2;
  const middle = (box.x0 + box.x1 - width) / 2;
  const places: readonly Point[] = [
    [box.x1 + GAP, line],
    [box.x0 - GAP - width, line],
    [middle, box.y1 + GAP],
    [middle, box.y0 - GAP - height],
    [box.x0, box.y1 + GAP],
    [box.x1 - width, box.y1 + GAP],
    [box.x0, box.y0 - GAP - height],
    [box.x1 - width, box.y0 - GAP - height],
  ];
  return places.map((place) => boxAt(place, width, height));
}

function overCountry([x, y]: Point, { width, height }: Size): Box[] {
  const places: readonly Point[] = [
    [0, 0],
    [0, -height],
    [0, height],
    [-width * 0.7, 0],
    [width * 0.7, 0],
  ];
  return places.map(([dx, dy]) => boxAt([x - width / 2 + dx, y - height / 2 + dy], width, height));
}

const boxAt = ([x, y]: Point, width: number, height: number): Box => ({ x0: x, y0: y, x1: x + width, y1: y + height });

function isFree(box: Box, taken: readonly Box[], { width, height, discs }: SignGround): boolean {
  const inside = box.x0 >= 0 && box.y0 >= 0 && box.x1 <= width && box.y1 <= height;
  return inside && !taken.some((other) => meets(other, box)) && !discs.some((disc) => lies(disc, box));
}

const lies = ({ at: [x, y], radius }: Ground["discs"][number], { x0, y0, x1, y1 }: Box): boolean =>
  Math.hypot(x - Math.min(Math.max(x, x0), x1), y - Math.min(Math.max(y, y0), y1)) < radius;
