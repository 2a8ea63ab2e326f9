// The arcs as columns of numbers, in painting order.
import type { CountryId } from "../model/record.ts";
import type { Arc, FlowArc } from "../overlays/marks.ts";
import { type Bow, corridorOf, inOrder, runsBack } from "./bow.ts";
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
