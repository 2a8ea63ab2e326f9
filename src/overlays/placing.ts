import type { CountryId } from "../model/record.ts";
import { type Cover, coverOf } from "./cover.ts";
import { sideOf, stackAtEdge } from "./edge-labels.ts";
import { type Block, blockOf, type Candidate, candidatesOf } from "./label-spots.ts";
import type { LabelTier, LabelWish, Point } from "./labels.ts";
import type { LabelMark } from "./marks.ts";
import type { Face } from "./textwidth.ts";

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A label with its place. `x`, `y`: anchor and baseline of the name; all px of the picture. */
export interface PlacedLabel {
  readonly country: CountryId;
  readonly text: string;
  readonly tier: LabelTier;
  readonly face: Face;
  readonly halo: number;
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Half-barb at `barb` (left end, on the middle of the line), number from `x` on its baseline. */
  readonly lines: readonly {
    readonly side: "out" | "in" | "world";
    readonly text: string;
    readonly barb: Point;
    readonly x: number;
    readonly y: number;
  }[];
  /** Top left corners of the 6 px squares. */
  readonly pips: readonly (LabelMark["pips"][number] & { readonly x: number; readonly y: number })[];
}

/** What stands on the picture already. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Boxes nothing may cover: notes, controls. */
  readonly reserved: readonly Box[];
  /** Discs of nodes. */
  readonly discs: readonly { readonly at: Point; readonly radius: number }[];
  /** Points along the lines, close enough to stand for them, each with half the line's width. */
  readonly trails: readonly { readonly at: Point; readonly radius: number }[];
  /** Whose ground is there; null = sea. */
  ownerAt(at: Point): CountryId | null;
}

const GAP = 2;
const EDGE = 5;
/** A name more covered by lines than this stands better nowhere, unless it must. */
const COVERED = 0.34;
/** Lines so wide are figures of their own: nothing but the focus may lie on them. Half their width, px, and share of a label. */
const WIDE = 3;
const ON_WIDE = 0.2;
/** Cost of each step away from the best place. */
const RANK = 0.07;
/** Cost of a place nearer to another's node than to its own. */
const STRAY = 1;
/** A place that costs more is covered by much, or another's. */
const POOR = 1;

/** Gives each wish its best free place, in order; a wish without one is left out. The focus is never left out. */
export function placeLabels(wishes: readonly LabelWish[], ground: Ground): PlacedLabel[] {
  const cover = coverOf(ground);
  const wide = coverOf({ ...ground, trails: ground.trails.filter(({ radius }) => radius >= WIDE) });
  const edge = edgeLabels(wishes, ground, wide);
  const taken: Box[] = [...ground.reserved, ...edge.map(({ box }) => box)];
  const nodes = wishes.flatMap(({ country, node }) => (node ? [{ country, ...node }] : []));
  const room: Room = { ground, taken, cover, wide, nodes };
  const others = wishes
    .filter((wish) => sideOf(wish, ground.width) === null)
    .flatMap((wish) => {
      let best = placeOne(wish, room);
      if (best === null && wish.lines.length > 0) best = placeOne({ ...wish, lines: [] }, room);
      // The focus is named in any case: where it has no good place, without its pips, which take half as much again.
      if (best !== null && best.cost > POOR && wish.tier === "focus" && wish.pips.length > 0) {
        const plain = placeOne({ ...wish, pips: [] }, room);
        if (plain !== null && plain.cost < best.cost - POOR / 2) best = plain;
      }
      if (best === null) return [];
      taken.push(best.label.box);
      return [best.label];
    });
  return [...edge, ...others];
}

/** The ground as it fills up. */
interface Room {
  readonly ground: Ground;
  readonly taken: readonly Box[];
  readonly cover: Cover;
  /** Cover by wide lines alone. */
  readonly wide: Cover;
  readonly nodes: readonly (NonNullable<LabelWish["node"]> & { readonly country: CountryId })[];
}

const EDGE_MARGIN = 12;

/** Stacked at both sides; one that would lie on a wide line is left out, but for the largest, whose line that is. */
function edgeLabels(wishes: readonly LabelWish[], ground: Ground, wide: Cover): PlacedLabel[] {
  const { width, height, reserved, discs } = ground;
  const most = Math.max(0, ...wishes.map(({ value }) => value));
  return (["left", "right"] as const).flatMap((side) => {
    const own = wishes.filter((wish) => sideOf(wish, width) === side);
    // Notes at the foot keep their place.
    const foot = reserved.filter(
      ({ y1, x0, x1 }) => y1 > height / 2 && (side === "left" ? x0 < 100 : x1 > width - 100),
    );
    const bottom = Math.min(height - EDGE, ...foot.map(({ y0 }) => y0 - GAP));
    const taken: Box[] = [];
    return stackAtEdge(own, side, height, [EDGE + GAP, bottom]).flatMap(({ wish, block, top }) => {
      const at = (step: number): Candidate => ({
        anchor: side === "left" ? "start" : "end",
        x: side === "left" ? EDGE_MARGIN : width - EDGE_MARGIN,
        top: top + step,
        rank: 0,
      });
      const isFree = (candidate: Candidate) => {
        const box = boxOf(candidate, block);
        return (
          box.y0 >= EDGE &&
          box.y1 <= bottom &&
          !discs.some((disc) => touches(box, disc.at, disc.radius)) &&
          !taken.some((other) => meets(other, box))
        );
      };
      const free = ASIDE.map(at).find(isFree);
      if (!free && wish.value < most) return [];
      const candidate = free ?? at(0);
      const box = boxOf(candidate, block);
      if (wide(box) > ON_WIDE && wish.value < most) return [];
      taken.push(box);
      return [layOut(wish, block, candidate, box)];
    });
  });
}

/** A disc in its way: a little up or down, px. */
const ASIDE = [0, -8, 8, -16, 16, -24, 24, -32, 32];

function placeOne(wish: LabelWish, room: Room): { readonly label: PlacedLabel; readonly cost: number } | null {
  const block = blockOf(wish);
  let best: { candidate: Candidate; box: Box; cost: number } | null = null;
  for (const candidate of candidatesOf(wish, block, room.ground)) {
    // Its rank alone already costs more than the best.
    if (best !== null && candidate.rank * RANK >= best.cost) continue;
    const box = boxOf(candidate, block);
    const cost = costOf(wish, candidate, box, room);
    if (cost !== null && (best === null || cost < best.cost)) best = { candidate, box, cost };
  }
  return best && { label: layOut(wish, block, best.candidate, best.box), cost: best.cost };
}

/** null = not there at all. */
function costOf(wish: LabelWish, candidate: Candidate, box: Box, room: Room): number | null {
  const { ground, taken, cover, wide } = room;
  const must = wish.tier === "focus";
  if (box.x0 < EDGE || box.y0 < EDGE || box.x1 > ground.width - EDGE || box.y1 > ground.height - EDGE) return null;
  if (!must && taken.some((other) => meets(other, box))) return null;
  if (!must && wide(box) > ON_WIDE) return null;
  const covered = cover(box);
  const hits = ground.discs.filter(({ at, radius }) => touches(box, at, radius)).length;
  const middle: Point = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const owner = wish.exit ? null : ground.ownerAt(middle);
  const strange = owner !== null && owner !== wish.country;
  if (wish.node === null && wish.exit === null && !must && (strange || covered > COVERED || hits > 0)) return null;
  return (
    candidate.rank * RANK +
    covered * 2.5 +
    hits * 0.8 +
    (strange ? 0.25 : 0) +
    (strays(wish, box, room) ? STRAY : 0) +
    (must ? wide(box) * 2 + taken.filter((other) => meets(other, box)).length * 3 : 0)
  );
}

function boxOf({ anchor, x, top }: Candidate, { width, height }: Block): Box {
  const x0 = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x0, y0: top, x1: x0 + width, y1: top + height };
}

/** Would a reader take it for another's? */
function strays({ country, node }: LabelWish, box: Box, { nodes }: Room): boolean {
  if (node === null) return false;
  const own = distance(box, node.at) - node.radius;
  return nodes.some((other) => other.country !== country && distance(box, other.at) - other.radius < own - 1);
}

/** Do two boxes come nearer than names may? */
export const meets = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 + GAP && b.x0 < a.x1 + GAP && a.y0 < b.y1 + GAP && b.y0 < a.y1 + GAP;

const touches = (box: Box, at: Point, radius: number): boolean => distance(box, at) < radius + 1;

const distance = ({ x0, y0, x1, y1 }: Box, [x, y]: Point): number =>
  Math.hypot(x - Math.min(Math.max(x, x0), x1), y - Math.min(Math.max(y, y0), y1));

const PIP = 6;
const PIP_GAP = 2;

function layOut(wish: LabelWish, block: Block, { anchor, x, top }: Candidate, box: Box): PlacedLabel {
  const baseline = top + wish.face.size * 0.86;
  const shift = anchor === "middle" ? -block.pips / 2 : 0;
  const pipsAt =
    anchor === "end"
      ? x - block.name - block.pips
      : (anchor === "start" ? x + block.name : x + shift + block.name / 2) + block.pipGap;
  return {
    country: wish.country,
    text: wish.text,
    tier: wish.tier,
    face: wish.face,
    halo: wish.halo,
    anchor,
    x: x + shift,
    y: baseline,
    box,
    lines: wish.lines.map(({ side, text }, i) => {
      const width = block.lines[i] ?? 0;
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      const y = top + block.nameHeight + (i + 1) * block.lineHeight - 3;
      return { side, text, barb: [left, y - 4.5] as const, x: left + block.barb, y };
    }),
    pips: wish.pips.map((pip, i) => ({
      ...pip,
      x: pipsAt + i * (PIP + PIP_GAP),
      y: baseline - wish.face.size * 0.32 - PIP / 2,
    })),
  };
}
