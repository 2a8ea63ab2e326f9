// The arcs as columns of numbers, in painting order.
import type { CountryId } from "../model/record.ts";
import type { Arc, FlowArc } from "../overlays/marks.ts";
import { type Bow, byText, runsBack } from "./bow.ts";
import type { Lines } from "./gl-lines.ts";
import { STYLES } from "./gl-shader.ts";
import { casingOf, ribbonSize } from "./ribbon.ts";
import { AFTER, BEFORE } from "./trim.ts";

/** Flows in painting order; the columns have one number an arc, `looks` eleven. */
export interface Crowd {
  readonly arcs: readonly FlowArc[];
  readonly corridors: readonly string[];
  readonly line: Int32Array;
  readonly back: Uint8Array;
  readonly looks: Float32Array;
}
export const LOOKS = 11;
/** Which of the looks is which; COLOUR is four bytes. */
export const [WIDTH, GAP, HALO, OPACITY, STYLE, START, END, HEAD, BARB, COLOUR, DIMMED] = Array.from(
  { length: LOOKS },
  (_, i) => i,
) as [number, number, number, number, number, number, number, number, number, number, number];

/** Can the arc be drawn at all? Ties are the business of the other painter. */
export const isDrawable = (arc: Arc): arc is FlowArc => arc.kind === "flow" && arc.width > 0 && arc.origin !== arc.dest;

/** The columns of a set of flows, whose lines are in `lines`. */
export function crowdOf(arcs: readonly Arc[], bow: Bow, lines: Lines, radius: (country: CountryId) => number): Crowd {
  const { ordered, line } = inLineOrder(arcs.filter(isDrawable), lines);
  const looks = new Float32Array(ordered.length * LOOKS);
  const bits = new Uint32Array(looks.buffer);
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
    bits[at + COLOUR] = bitsOf(arc.colour);
  }
  return {
    arcs: ordered,
    corridors: Array.from(line, lines.corridorAt),
    line,
    back: Uint8Array.from(ordered, (arc) => (runsBack(arc) ? 1 : 0)),
    looks,
  };
}

const FADED = 0.35;

/** The same order as the other painter's `inOrder`, by the lines' numbers instead of their names. */
function inLineOrder(arcs: readonly FlowArc[], lines: Lines) {
  const line = Int32Array.from(arcs, lines.indexOf);
  const tops = new Float64Array(lines.count());
  for (const [i, { magnitude }] of arcs.entries()) {
    const at = line[i] as number;
    if (magnitude > (tops[at] as number)) tops[at] = magnitude;
  }
  const order = Array.from(line, (_, i) => i).sort((i, j) => {
    const [a, b] = [line[i] as number, line[j] as number];
    if (a !== b) return (tops[a] as number) - (tops[b] as number) || byText(lines.corridorAt(a), lines.corridorAt(b));
    const [one, other] = [arcs[i] as FlowArc, arcs[j] as FlowArc];
    return one.magnitude - other.magnitude || byText(one.id, other.id);
  });
  return { ordered: order.map((i) => arcs[i] as FlowArc), line: Int32Array.from(order, (i) => line[i] as number) };
}

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

/** Red, green and blue of "#rrggbb". */
export function bytesOf(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const packed = new Map<string, number>();

/**
 * The three bytes and a filler. They travel in the place of a float, and 255 at the end could make that a NaN, whose bits
 * a browser may change.
 */
function bitsOf(colour: string): number {
  const known = packed.get(colour);
  if (known !== undefined) return known;
  const [red, green, blue] = bytesOf(colour);
  const bits = (64 << 24) | (blue << 16) | (green << 8) | red;
  packed.set(colour, bits);
  return bits;
}

/** How far an arc's ribbon and head reach beyond its line, and its barb before its end: px. */
export function reachOf({ looks }: Crowd, i: number): { readonly aside: number; readonly head: number } {
  const look = (which: number) => looks[i * LOOKS + which] as number;
  return { aside: look(GAP) + look(WIDTH) + look(BARB), head: look(END) + look(HEAD) };
}
