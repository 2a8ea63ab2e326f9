import { type Block, blockOf } from "./label-spots.ts";
import type { LabelWish } from "./labels.ts";

/** A label at the left or right edge, where the line to a partner off the picture leaves it. */
export interface EdgeSpot {
  readonly wish: LabelWish;
  readonly block: Block;
  readonly side: "left" | "right";
  readonly top: number;
}

const NEAR_EDGE = 24;
const GAP = 5;
/** Above its line, when there is room. */
const RISE = 4;
/** So much of an edge may be taken by labels; the smallest figures go first. */
const MOST = 0.5;

export function sideOf(wish: LabelWish, width: number): EdgeSpot["side"] | null {
  if (!wish.exit) return null;
  return wish.exit[0] < NEAR_EDGE ? "left" : wish.exit[0] > width - NEAR_EDGE ? "right" : null;
}

/** Stacks the labels of one edge in the order of their lines, each as near to its own as the others allow. */
export function stackAtEdge(
  wishes: readonly LabelWish[],
  side: EdgeSpot["side"],
  height: number,
  free: readonly [top: number, bottom: number],
): EdgeSpot[] {
  const kept = largest(wishes, height * MOST).sort((a, b) => exitOf(a.wish) - exitOf(b.wish));
  const clusters: { items: typeof kept; top: number; height: number }[] = [];
  for (const item of kept) {
    const wanted = exitOf(item.wish) - item.block.height - RISE;
    clusters.push({ items: [item], top: wanted, height: item.block.height + GAP });
    // Two that overlap become one block in the middle of what both want.
    for (
      let last = clusters.at(-1), before = clusters.at(-2);
      last && before && before.top + before.height > last.top;
      last = clusters.at(-1), before = clusters.at(-2)
    ) {
      const [m, n] = [before.items.length, last.items.length];
      const top = (before.top * m + (last.top - before.height) * n) / (m + n);
      clusters.splice(-2, 2, { items: [...before.items, ...last.items], top, height: before.height + last.height });
    }
  }
  return clusters.flatMap((cluster) => {
    let top = Math.max(free[0], Math.min(cluster.top, free[1] - cluster.height));
    return cluster.items.map(({ wish, block }): EdgeSpot => {
      const spot = { wish, block, side, top };
      top += block.height + GAP;
      return spot;
    });
  });
}

const exitOf = ({ exit }: LabelWish): number => exit?.[1] ?? 0;

function largest(wishes: readonly LabelWish[], room: number): { wish: LabelWish; block: Block }[] {
  const all = [...wishes].sort((a, b) => b.value - a.value).map((wish) => ({ wish, block: blockOf(wish) }));
  let used = 0;
  return all.filter(({ block }) => {
    used += block.height + GAP;
    return used <= room;
  });
}
