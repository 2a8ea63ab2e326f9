// Lines on the way from one year to another: widths and discs in between, none of which was ever published.
import type { FlowArc, PointMark } from "../overlays/marks.ts";
import { ringsOf } from "../overlays/total-rings.ts";

/** Flows at `t` between two years (0 the one, 1 the other), by id; what only one of them has comes or goes by its opacity. */
export function arcsBetween(before: readonly FlowArc[], after: readonly FlowArc[], t: number): FlowArc[] {
  const was = new Map(before.map((arc) => [arc.id, arc]));
  const stays = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !stays.has(id)).map((arc) => ({ ...arc, opacity: arc.opacity * (1 - t) }));
  const now = after.map((arc): FlowArc => {
    const old = was.get(arc.id);
    if (!old) return { ...arc, opacity: arc.opacity * t };
    return {
      ...arc,
      width: mixed(old.width, arc.width, t),
      opacity: mixed(old.opacity, arc.opacity, t),
      magnitude: mixed(old.magnitude, arc.magnitude, t),
    };
  });
  return [...gone, ...now];
}

/** Nodes and discs of the later year, growing out of those of the earlier one. */
export function pointsBetween(before: readonly PointMark[], after: readonly PointMark[], t: number): PointMark[] {
  const was = new Map(before.map((point) => [point.id, point]));
  return after.map((point): PointMark => {
    const old = was.get(point.id);
    if (!old?.sums || !point.sums) return point;
    const sums = [radius(old.sums[0], point.sums[0], t), radius(old.sums[1], point.sums[1], t)] as const;
    return { ...point, sums, radius: ringsOf(sums).outer };
  });
}

const radius = (from: number | null, to: number | null, t: number): number | null =>
  to === null ? null : mixed(from ?? to, to, t);

const mixed = (from: number, to: number, t: number): number => from + (to - from) * t;
