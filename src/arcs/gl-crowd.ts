// The arcs as columns of numbers, in painting order, and from them the instances of one frame.
import type { CountryId } from "../model/record.ts";
import type { Arc, FlowArc } from "../overlays/marks.ts";
import { type Bow, corridorOf, inOrder, runsBack } from "./bow.ts";
import type { Lines } from "./gl-lines.ts";
import { ANCHORS } from "./gl-lines.ts";
import { CHUNK, FLOATS, STYLES, TEXELS } from "./gl-shader.ts";
import { stepFor } from "./gl-trim.ts";
import { createSight, lookAt, type Sight, type View } from "./gl-view.ts";
import { casingOf, ribbonSize } from "./ribbon.ts";
import type { Box } from "./run.ts";
import { AFTER, BEFORE, LEAST_LENGTH, trimOf } from "./trim.ts";

/** Flows in painting order; the columns have one number an arc, `looks` eleven. */
export interface Crowd {
  readonly arcs: readonly FlowArc[];
  readonly corridors: readonly string[];
  readonly line: Int32Array;
  readonly back: Uint8Array;
  readonly looks: Float32Array;
}
const LOOKS = 11;
const [WIDTH, GAP, HALO, OPACITY, STYLE, START, END, HEAD, BARB, COLOUR, DIMMED] = Array.from(
  { length: LOOKS },
  (_, i) => i,
) as [number, number, number, number, number, number, number, number, number, number, number];

/** Can the arc be drawn at all? Ties are the business of the other painter. */
export const isDrawable = (arc: Arc): arc is FlowArc => arc.kind === "flow" && arc.width > 0 && arc.origin !== arc.dest;

/** The columns of a set of flows, whose lines are in `lines`. */
export function crowdOf(arcs: readonly Arc[], bow: Bow, lines: Lines, radius: (country: CountryId) => number): Crowd {
  const ordered = inOrder(arcs).filter(isDrawable);
  const looks = new Float32Array(ordered.length * LOOKS);
  const bytes = new Uint8Array(looks.buffer);
  const scale = bow.kind === "world" ? "world" : "focus";
  for (const [i, arc] of ordered.entries()) {
    const size = ribbonSize(arc.width, scale);
    const at = i * LOOKS;
    looks[at + WIDTH] = size.width;
    looks[at + GAP] = size.gap;
    looks[at + HALO] = casingOf(arc.width, scale);
    looks[at + OPACITY] = arc.opacity;
    looks[at + STYLE] = STYLES[arc.style];
    looks[at + START] = radius(arc.origin) + BEFORE;
    looks[at + END] = radius(arc.dest) + AFTER;
    looks[at + HEAD] = size.barb?.length ?? 0;
    looks[at + BARB] = size.barb?.width ?? 0;
    looks[at + DIMMED] = 1;
    bytes.set(bytesOf(arc.colour), 4 * (at + COLOUR));
  }
  return {
    arcs: ordered,
    corridors: ordered.map(corridorOf),
    line: Int32Array.from(ordered, lines.indexOf),
    back: Uint8Array.from(ordered, (arc) => (runsBack(arc) ? 1 : 0)),
    looks,
  };
}

const FADED = 0.35;

/** Fades everything but the lit corridors, and says which arcs those are; null lets all shine. */
export function dim(crowd: Crowd, lit: ReadonlySet<string> | null): readonly number[] | null {
  const all = lit === null || lit.size === 0;
  const shining: number[] = [];
  for (const [i, corridor] of crowd.corridors.entries()) {
    const shines = all || lit.has(corridor);
    crowd.looks[i * LOOKS + DIMMED] = shines ? 1 : FADED;
    if (!all && shines) shining.push(i);
  }
  return all ? null : shining;
}

/**
 * "#rrggbb" as red, green, blue and a filler. The four bytes travel in the place of a float, and 255 at the end could make
 * that a NaN, whose bits a browser may change.
 */
export function bytesOf(colour: string): readonly [number, number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, 64];
}

/** How far an arc's ribbon and head reach beyond its line, and its barb before its end: px. */
export function reachOf({ looks }: Crowd, i: number): { readonly aside: number; readonly head: number } {
  const look = (which: number) => looks[i * LOOKS + which] as number;
  return { aside: look(GAP) + look(WIDTH) + look(BARB), head: look(END) + look(HEAD) };
}

/** Instances ready for the card, and what became of the arcs they were made from. */
export interface Listing {
  data: Float32Array;
  chunks: number;
  /** Arcs that are drawn. */
  drawn: number;
  /** Arcs out of sight, or between ends so near that there is no line. */
  unseen: number;
  /** Arcs that run over the discs of their ends, by index. */
  readonly squeezed: number[];
}

export const createListing = (): Listing => ({
  data: new Float32Array(1024 * FLOATS),
  chunks: 0,
  drawn: 0,
  unseen: 0,
  squeezed: [],
});

export interface Wish {
  readonly view: View;
  /** What is asked for, px; absent = the whole view. */
  readonly part?: Box;
  /** Whether unlit corridors are faded. */
  readonly dimmed: boolean;
  /** So many instances are enough: the rest another time. */
  readonly most?: number;
}

/** Writes the instances of the arcs from `from` on, biggest last, into the listing; gives the first arc not listed. */
export function listChunks(crowd: Crowd, from: number, lines: Lines, wish: Wish, listing: Listing): number {
  const { most = Number.POSITIVE_INFINITY } = wish;
  clear(listing);
  let i = from;
  while (i < crowd.arcs.length && listing.chunks < most) listOne(crowd, i++, lines, wish, listing);
  return i;
}

/** The same of these arcs alone, in their order. */
export function listSome(crowd: Crowd, which: readonly number[], lines: Lines, wish: Wish, listing: Listing): void {
  clear(listing);
  for (const i of which) listOne(crowd, i, lines, wish, listing);
}

function clear(listing: Listing): void {
  listing.chunks = 0;
  listing.drawn = 0;
  listing.unseen = 0;
  listing.squeezed.length = 0;
}

const sight = createSight();

function listOne(crowd: Crowd, i: number, lines: Lines, wish: Wish, listing: Listing): void {
  let shown = false;
  for (const copy of wish.view.copies) {
    if (!lookAt(wish.view, lines.anchors, crowd.line[i] as number, copy, sight)) continue;
    shown = listArc(crowd, i, copy, lines, wish, listing) || shown;
  }
  if (shown) listing.drawn++;
  else listing.unseen++;
}

/** Segments grow with the root of the length: their bend then stays under a third of a pixel, a tenth on wide lines. */
const SEGMENTS = { thin: 0.76, wide: 1.4, from: 2 };
const MOST_CHUNKS = 12;
/** Room for the soft edge, px. */
const ROUND = 0.6;

function listArc(crowd: Crowd, i: number, copy: number, lines: Lines, wish: Wish, listing: Listing): boolean {
  const { view } = wish;
  const at = i * LOOKS;
  const look = (which: number) => crowd.looks[at + which] as number;
  const length = measure(sight);
  const part = wish.part ?? [0, 0, view.width, view.height];
  if (length < LEAST_LENGTH || !inView(sight, part, 0.08 * length + look(WIDTH) + look(BARB) + 6)) return false;
  const { before, after, squeezed } = trimOf(length, look(START), look(END), look(HEAD));
  if (squeezed) listing.squeezed.push(i);
  const room = length - before - after;
  const line = crowd.line[i] as number;
  const back = crowd.back[i] === 1;
  // The first end in the arc's own direction is the corridor's last when the arc runs back.
  const step = (t: number, sense: number, pixels: number) =>
    stepFor(view, lines, line, copy, back ? 1 - t : t, back ? -sense : sense, pixels, length);
  const start = step(0, 1, before);
  const tip = 1 - step(1, -1, after);
  const fits = Math.min(1, (0.8 * room) / look(HEAD));
  const head = look(HEAD) * fits;
  const strip = head + look(HALO) + ROUND;
  const crown = step(tip, -1, strip);
  // The strip widens where the head begins; what is left before it is shared out among the chunks.
  const neck = Math.max(start, tip - crown);
  // The halo goes round the start too.
  const rim = start - ((look(HALO) + ROUND) * start) / before;
  const fine = look(WIDTH) < SEGMENTS.from ? SEGMENTS.thin : SEGMENTS.wide;
  const segments = (fine * Math.sqrt(room)) / seenShare(sight);
  const count = Math.min(MOST_CHUNKS, Math.max(1, Math.ceil(segments / CHUNK)));
  reserve(listing, count);
  for (let c = 0; c < count; c++) {
    const last = c + 1 === count;
    const to = listing.chunks++ * FLOATS;
    const { data } = listing;
    data[to] = line * TEXELS;
    data[to + 1] = back ? -1 : 1;
    data[to + 2] = copy;
    data[to + 3] = look(STYLE);
    data[to + 4] = c === 0 ? rim : start + ((neck - start) * c) / count;
    data[to + 5] = last ? neck : start + ((neck - start) * (c + 1)) / count;
    data[to + 6] = start;
    data[to + 7] = tip;
    data[to + 8] = strip / crown;
    data[to + 9] = before / start;
    data[to + 10] = last ? head : 0;
    data[to + 11] = look(BARB) * Math.max(0.7, fits);
    data[to + 12] = look(WIDTH);
    data[to + 13] = look(GAP);
    data[to + 14] = look(HALO);
    data[to + 15] = look(OPACITY) * (wish.dimmed ? look(DIMMED) : 1);
    data[to + 16] = look(COLOUR);
  }
  return true;
}

function reserve(listing: Listing, more: number): void {
  const needed = (listing.chunks + more) * FLOATS;
  if (needed <= listing.data.length) return;
  const larger = new Float32Array(Math.max(needed, listing.data.length * 2));
  larger.set(listing.data);
  listing.data = larger;
}

/** Length on the screen of what is seen of a line, px. */
function measure(sight: Sight): number {
  let length = 0;
  for (let i = 1; i < ANCHORS.length; i++) length += stepOf(sight, i - 1, i) || 0;
  return length;
}

/** Which share of t is seen: the rest is behind the horizon, but takes its part of the segments. */
function seenShare(sight: Sight): number {
  let seen = 0;
  for (let i = 1; i < ANCHORS.length; i++) {
    if (stepOf(sight, i - 1, i) >= 0) seen += (ANCHORS[i] as number) - (ANCHORS[i - 1] as number);
  }
  return Math.max(0.1, seen);
}

function stepOf(sight: Sight, a: number, b: number): number {
  const dx = (sight[2 * b] as number) - (sight[2 * a] as number);
  const dy = (sight[2 * b + 1] as number) - (sight[2 * a + 1] as number);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Can the line touch that part of the view? A line partly behind the horizon is kept: its box says nothing. */
function inView(sight: Sight, [left, top, right, bottom]: Box, margin: number): boolean {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let i = 0; i < ANCHORS.length; i++) {
    const x = sight[2 * i] as number;
    const y = sight[2 * i + 1] as number;
    if (Number.isNaN(x)) return true;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return x1 >= left - margin && y1 >= top - margin && x0 <= right + margin && y0 <= bottom + margin;
}
