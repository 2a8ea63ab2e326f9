// How much of a line is left out at its ends, so that it stops at the rims of the discs and is never swallowed by them.

/** Beyond the rim of the node a line starts, and ends: px. */
export const BEFORE = 2;
export const AFTER = 3;
/** Between ends nearer than this, px on the screen, there is no line: it shows when the map is zoomed in. */
export const LEAST_LENGTH = 3;
/** Of a barb this share is wanted at least, and so many px of body. */
const HEAD = 0.9;
const BODY = 4;
/** Cutting off nothing at all would make shares of nothing. */
const LEAST_SHARE = 0.01;

export interface Trim {
  readonly before: number;
  readonly after: number;
  /** The discs leave no room: the line runs over them, and is to be painted over them. */
  readonly squeezed: boolean;
}

/**
 * What to leave out of a line of `length` px, wanting to leave out `before` and `after`: all of that when a body and the
 * barb still show, else less, in proportion. A corridor between neighbours may be the largest of all (Venezuela to
 * Colombia): it must not vanish between two discs.
 */
export function trimOf(length: number, before: number, after: number, head: number): Trim {
  const wanted = before + after;
  const spare = length - Math.min(length, HEAD * head + BODY);
  if (spare >= wanted || wanted === 0) return { before, after, squeezed: false };
  const share = Math.max(LEAST_SHARE, spare / wanted);
  return { before: before * share, after: after * share, squeezed: true };
}
