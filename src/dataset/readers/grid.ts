// What every outside table is turned into before a reader looks at it: records of texts, each with its place in the file.
import type { Problem } from "../problem.ts";

/** A problem that also knows its column, from 1; null = the whole record or file. */
export interface Remark extends Problem {
  readonly column: number | null;
}

export interface Line {
  readonly cells: readonly string[];
  /** Line of a text or row of a sheet on which the record begins, from 1. */
  readonly line: number;
}

export interface Grid {
  /** What a person calls it: "stock.xlsx, sheet Table 1". */
  readonly name: string;
  readonly lines: readonly Line[];
  /** Records that could not be delimited: each is one read and one rejected. */
  readonly faults: readonly Remark[];
  /** 1,234 can only be one thousand: in a file divided by semicolons or tabs it may be one and a bit. */
  readonly commaGroups: boolean;
  /** What was guessed on the way: encoding, delimiter, sheet. */
  readonly notes: readonly string[];
}

/** Either something usable or the one sentence that says why the file is not read at all. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Remark };

type Found = Pick<Problem, "code" | "received" | "expected"> & Partial<Omit<Remark, "file">>;

/** A remark on a file; severity is an error unless said otherwise. */
export const remarkOn = (file: string, found: Found): Remark => ({
  severity: "error",
  path: "",
  line: null,
  column: null,
  hint: "",
  ...found,
  file,
});

export const refused = (file: string, found: Found): { readonly ok: false; readonly why: Remark } => ({
  ok: false,
  why: remarkOn(file, found),
});

const LONGEST = 60;
const BREAKS: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A cell as it can stand in a report: quoted, control characters and turns of direction written out, cut at sixty. */
export function quoted(text: string): string {
  const plain = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => BREAKS[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `“${plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain}”`;
}

/** One line for a person: file:line:column (field): found …, expected …. What to do. */
export function sentence({ severity, file, line, column, path, received, expected, hint }: Remark): string {
  const place = [file, line, line === null ? null : column].filter((part) => part !== null).join(":");
  return `${severity}: ${place}${path && ` (${path})`}: found ${received}, expected ${expected}${hint && `. ${hint}`}`;
}
