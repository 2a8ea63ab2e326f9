// Which chunks a frame needs: arcs out of sight left out, segments by length on the screen, ends trimmed in pixels.
import {
  BARB,
  COLOUR,
  type Crowd,
  DIMMED,
  END,
  GAP,
  HALO,
  HEAD,
  LOOKS,
  OPACITY,
  START,
  STYLE,
  WIDTH,
} from "./gl-crowd.ts";
import { FINE_A_ROW, FINE_FLOATS } from "./gl-hairline.ts";
import type { Lines } from "./gl-lines.ts";
import { CHUNK, CHUNKS_A_ROW, FLOATS, STYLES, TEXELS } from "./gl-shader.ts";
import { inView, lengthOf, seenShare, speedAt } from "./gl-sight.ts";
import { createTable, reserve, type Table } from "./gl-table.ts";
import { stepFor } from "./gl-trim.ts";
import { createSight, lookAt, type Upright, upright, type View } from "./gl-view.ts";
import type { Box } from "./run.ts";
import { LEAST_LENGTH, trimOf } from "./trim.ts";

/** Chunks ready for the card, and what became of the arcs they were made from. */
export interface Listing {
  readonly ribbons: Table;
  /** Bodies of what is plain and without halo; their heads apart. */
  readonly hairlines: Table;
  readonly heads: Table;
  /** Arcs that are drawn. */
  drawn: number;
  /** Arcs out of sight, or between ends so near that there is no line. */
  unseen: number;
  /** Arcs that run over the discs of their ends, by index. */
  readonly squeezed: number[];
}

export const createListing = (): Listing => ({
  ribbons: createTable(FLOATS, CHUNKS_A_ROW),
  hairlines: createTable(FINE_FLOATS, FINE_A_ROW),
  heads: createTable(FLOATS, CHUNKS_A_ROW),
  drawn: 0,
  unseen: 0,
  squeezed: [],
});

export const chunksOf = ({ ribbons, hairlines }: Listing) => ribbons.chunks + hairlines.chunks;

export interface Wish {
  readonly view: View;
  /** What is asked for, px; absent = the whole view. */
  readonly part?: Box;
  /** Whether unlit corridors are faded. */
  readonly dimmed: boolean;
  /** So many chunks are enough: the rest another time. */
  readonly most?: number;
  /** The first arc no more wanted; absent = all are. */
  readonly to?: number;
  /** For a moving map: fewer segments, and hairlines without heads. */
  readonly coarse?: boolean;
}

/** A wish and what follows from it for every arc. */
interface Order extends Wish {
  readonly part: Box;
  readonly flat: Upright | null;
}

const orderOf = (wish: Wish): Order => ({
  part: [0, 0, wish.view.width, wish.view.height],
  ...wish,
  flat: upright(wish.view),
});

/** Writes the chunks of the arcs from `from` on, biggest last, into the listing; gives the first arc not listed. */
export function listChunks(crowd: Crowd, from: number, lines: Lines, wish: Wish, listing: Listing): number {
  const { most = Number.POSITIVE_INFINITY, to = crowd.arcs.length } = wish;
  const order = orderOf(wish);
  clear(listing);
  let i = from;
  while (i < to && chunksOf(listing) < most) listOne(crowd, i++, lines, order, listing);
  return i;
}

/** The same of these arcs alone, in their order. */
export function listSome(crowd: Crowd, which: readonly number[], lines: Lines, wish: Wish, listing: Listing): void {
  const order = orderOf(wish);
  clear(listing);
  for (const i of which) listOne(crowd, i, lines, order, listing);
}

function clear(listing: Listing): void {
  for (const table of [listing.ribbons, listing.hairlines, listing.heads]) table.chunks = 0;
  listing.drawn = 0;
  listing.unseen = 0;
  listing.squeezed.length = 0;
}

const sight = createSight();

function listOne(crowd: Crowd, i: number, lines: Lines, order: Order, listing: Listing): void {
  const line = crowd.line[i] as number;
  let shown = false;
  for (const copy of order.view.copies) {
    if (order.flat !== null && !mayTouch(lines.boxes, line, copy, order.flat, order.part)) continue;
    if (!lookAt(order.view, lines.anchors, line, copy, sight)) continue;
    shown = listArc(crowd, i, copy, lines, order, listing) || shown;
  }
  if (shown) listing.drawn++;
  else listing.unseen++;
}

/** The widest ribbon with its barb reaches no farther from its line, px. */
const REACH = 40;

/** On an upright flat map a box tells at once what is nowhere near: most lines are in one copy of the world only. */
function mayTouch(boxes: Float32Array, line: number, copy: number, { world, x, y }: Upright, part: Box): boolean {
  const side = (i: number) => boxes[4 * line + i] as number;
  return (
    (side(2) + copy) * world + x > part[0] - REACH &&
    (side(0) + copy) * world + x < part[2] + REACH &&
    side(3) * world + y > part[1] - REACH &&
    side(1) * world + y < part[3] + REACH
  );
}

/** Segments grow with the root of the length: their bend then stays about half a pixel, a tenth on wide lines. */
const SEGMENTS = { thin: 0.6, wide: 1.4, from: 2, coarse: 0.6 };
const MOST_CHUNKS = 12;
/** Room for the soft edge, px. */
const ROUND = 0.6;

/** One arc in one copy of the world, its ends found. */
interface Cut {
  readonly line: number;
  readonly back: boolean;
  readonly copy: number;
  /** Chunks of the body. */
  readonly count: number;
  /** Places on the line: where the arc starts, where the strip widens for the head, where it ends. */
  readonly start: number;
  readonly neck: number;
  readonly tip: number;
  /** Where the halo starts. */
  readonly rim: number;
  readonly head: number;
  readonly barb: number;
  /** px a unit of t, at the tip and at the start. */
  readonly speed: readonly [tip: number, start: number];
  readonly opacity: number;
}

function listArc(crowd: Crowd, i: number, copy: number, lines: Lines, order: Order, listing: Listing): boolean {
  const { view } = order;
  const at = i * LOOKS;
  const look = (which: number) => crowd.looks[at + which] as number;
  const length = lengthOf(sight);
  if (length < LEAST_LENGTH || !inView(sight, order.part, 0.08 * length + look(WIDTH) + look(BARB) + 6)) return false;
  const { before, after, squeezed } = trimOf(length, look(START), look(END), look(HEAD));
  if (squeezed) listing.squeezed.push(i);
  const room = length - before - after;
  const line = crowd.line[i] as number;
  const back = crowd.back[i] === 1;
  // The first end in the arc's own direction is the corridor's last when the arc runs back.
  // What is behind the horizon has its part of t too.
  const average = length / seenShare(sight);
  const step = (t: number, sense: number, pixels: number) => {
    const speed = speedAt(sight, sense > 0 !== back) || average;
    return stepFor(
      view,
      lines,
      line,
      copy,
      back ? 1 - t : t,
      back ? -sense : sense,
      pixels,
      speed,
      average,
      order.flat !== null,
    );
  };
  const start = step(0, 1, before);
  const tip = 1 - step(1, -1, after);
  const fits = Math.min(1, (0.8 * room) / look(HEAD));
  const head = look(HEAD) * fits;
  const strip = head + look(HALO) + ROUND;
  const crown = step(tip, -1, strip);
  const finely = look(WIDTH) < SEGMENTS.from ? SEGMENTS.thin : SEGMENTS.wide;
  const segments = ((order.coarse ? SEGMENTS.coarse : 1) * finely * Math.sqrt(room)) / seenShare(sight);
  const cut: Cut = {
    line,
    back,
    copy,
    count: Math.min(MOST_CHUNKS, Math.max(1, Math.ceil(segments / CHUNK))),
    start,
    // The strip widens where the head begins; what is left before it is shared out among the chunks.
    neck: Math.max(start, tip - crown),
    tip,
    // The halo goes round the start too.
    rim: start - ((look(HALO) + ROUND) * start) / before,
    head,
    barb: look(BARB) * Math.max(0.7, fits),
    speed: [strip / crown, before / start],
    opacity: look(OPACITY) * (order.dimmed ? look(DIMMED) : 1),
  };
  if (look(STYLE) === STYLES.plain && look(HALO) === 0) {
    writeHairline(listing.hairlines, cut, look);
    if (!order.coarse) writeRibbon(listing.heads, { ...cut, count: 1, rim: cut.neck }, look);
  } else writeRibbon(listing.ribbons, cut, look);
  return true;
}

type Look = (which: number) => number;

function writeHairline(table: Table, { line, back, copy, count, start, neck, opacity }: Cut, look: Look): void {
  reserve(table, count);
  const { data } = table;
  for (let c = 0; c < count; c++) {
    const to = table.chunks++ * FINE_FLOATS;
    data[to] = line * TEXELS;
    data[to + 1] = (back ? -1 : 1) * (2 + copy);
    data[to + 2] = opacity;
    data[to + 3] = look(COLOUR);
    data[to + 4] = start + ((neck - start) * c) / count;
    data[to + 5] = c + 1 === count ? neck : start + ((neck - start) * (c + 1)) / count;
    data[to + 6] = look(WIDTH);
    data[to + 7] = look(GAP);
  }
}

function writeRibbon(table: Table, cut: Cut, look: Look): void {
  const { count, start, neck } = cut;
  reserve(table, count);
  const { data } = table;
  for (let c = 0; c < count; c++) {
    const last = c + 1 === count;
    const to = table.chunks++ * FLOATS;
    data[to] = cut.line * TEXELS;
    data[to + 1] = cut.back ? -1 : 1;
    data[to + 2] = cut.copy;
    data[to + 3] = look(STYLE);
    data[to + 4] = c === 0 ? cut.rim : start + ((neck - start) * c) / count;
    data[to + 5] = last ? neck : start + ((neck - start) * (c + 1)) / count;
    data[to + 6] = start;
    data[to + 7] = cut.tip;
    data[to + 8] = cut.speed[0];
    data[to + 9] = cut.speed[1];
    data[to + 10] = last ? cut.head : 0;
    data[to + 11] = cut.barb;
    data[to + 12] = look(WIDTH);
    data[to + 13] = look(GAP);
    data[to + 14] = look(HALO);
    data[to + 15] = cut.opacity;
    data[to + 16] = look(COLOUR);
  }
}
