import type { PointMark } from "./marks.ts";

/** px the ring stands off the disc at least: two that are nearly alike stay two. */
const APART = 2.8;
/** px: what is there at all is seen. */
const SPECK = 1.2;

/** Totals at an end as two circles with one middle: the larger of the two directions is the ring, the smaller the disc in it. */
export interface TotalRings {
  readonly more: "out" | "in";
  /** px. */
  readonly outer: number;
  /** px; 0 = nothing goes the other way; null = only one direction was asked for, which stands as a plain disc. */
  readonly inner: number | null;
}

/** `sums`: radii in px of what leaves and of what arrives, their areas being the totals; null = not asked for. */
export function ringsOf([out, into]: NonNullable<PointMark["sums"]>): TotalRings {
  if (out === null || into === null) return { more: out === null ? "in" : "out", outer: out ?? into ?? 0, inner: null };
  const small = Math.min(out, into);
  const inner = small > 0 ? Math.max(small, SPECK) : 0;
  return { more: into > out ? "in" : "out", outer: Math.max(out, into, inner > 0 ? inner + APART : 0), inner };
}
