// The whole state as the part of an address after "#".
import { cut, type Known, type Why } from "./codec.ts";
import { codecs } from "./codecs.ts";
import { initialState, type State } from "./state.ts";

export type { Known, Why } from "./codec.ts";

/** Links say `v=` only when they need a newer reader than the first. */
export const LINK_VERSION = 1;
/** Longer than any link the atlas writes; what lies beyond is not read. */
const LONGEST = 8_000;

/** One part of a link that was dropped or mended. `received` is cut to 60 characters. */
export interface LinkProblem {
  readonly key: string;
  readonly received: string;
  readonly why: Why;
}

const fields = Object.keys(codecs) as readonly (keyof State)[];
const fieldOf = new Map<string, keyof State>(fields.map((field) => [codecs[field].param, field]));

/** The state as "#…", fields equal to those of `base` left out; "" when all are. */
export function encode(state: State, base: State = initialState): string {
  const parts = fields.flatMap((field) => {
    const text = written(field, state);
    return text === written(field, base) ? [] : [`${codecs[field].param}=${text}`];
  });
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/** The state a link means. Never throws: what does not decode stays as in `base` and is listed. */
export function decode(
  hash: string,
  known: Known | null = null,
  base: State = initialState,
): { readonly state: State; readonly problems: readonly LinkProblem[] } {
  let state = base;
  const problems: LinkProblem[] = [];
  const seen = new Set<string>();
  for (const [key, text] of new URLSearchParams(hash.slice(0, LONGEST).replace(/^#/, ""))) {
    const field = fieldOf.get(key);
    const mention = (why: Why) => problems.push({ key: cut(key), received: cut(text), why });
    if (seen.has(key)) mention({ kind: "repeated" });
    else if (key === "v") readVersion(text).forEach(mention);
    else if (field === undefined) mention({ kind: "unknownKey" });
    else {
      const read = codecs[field].read(text, known);
      if (read.value !== undefined) state = { ...state, [field]: read.value };
      read.problems?.forEach(mention);
    }
    seen.add(key);
  }
  return { state, problems };
}

function written<K extends keyof State>(field: K, state: State): string {
  return codecs[field].write(state[field]);
}

function readVersion(text: string): readonly Why[] {
  if (!/^\d{1,6}$/.test(text)) return [{ kind: "malformed" }];
  return Number(text) > LINK_VERSION ? [{ kind: "newer", version: Number(text) }] : [];
}
