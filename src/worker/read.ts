// One file of the dataset, or the two of a large measure, from bytes to what enters the atlas. Pure: the same in the worker and without one.
import { type Indexed, indexed, parsePart } from "../dataset/parse.ts";
import type { Problem } from "../dataset/problem.ts";
import { parseRest, restPath } from "../dataset/rest.ts";
import type { Need } from "../model/atlas.ts";

/** What came over the network, UTF-8; null = the file did not come. */
export type Bytes = ArrayBuffer | null;

export interface Reading {
  readonly need: Need;
  readonly first: Bytes;
  /** The other corridors of a large measure; absent = not asked for yet. */
  readonly rest?: Bytes;
}

export interface Read {
  /** null when nothing of it can be used; the problems say why. */
  readonly piece: Indexed | null;
  /** Path below data/ of the file that makes the piece whole; null = it is whole, or cannot be. */
  readonly rest: string | null;
  readonly problems: readonly Problem[];
}

/** Never throws: whatever is wrong with the bytes is a problem. */
export function read({ need, first, rest }: Reading): Read {
  const start = parsePart(need, textOf(first), "light");
  const path = start.value === null ? null : restPath(start.value);
  const joins = rest !== undefined && start.value !== null && path !== null;
  const { value, problems } = joins ? parseRest(start.value, textOf(rest), "light") : start;
  return { piece: value && indexed(value), rest: joins ? null : path, problems };
}

// A byte that is no UTF-8 becomes a sign that is no JSON outside a string, and a visible one within.
const textOf = (bytes: Bytes): string | undefined => (bytes === null ? undefined : new TextDecoder().decode(bytes));

/** Buffers that may go over to the page instead of being copied. */
export const buffersOf = ({ piece }: Read): ArrayBufferLike[] =>
  piece !== null && "table" in piece ? piece.table.values.map(({ buffer }) => buffer) : [];
