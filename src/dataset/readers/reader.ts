// What a reader of one outside format is.
import type { Source } from "../../model/record.ts";
import type { Account, Ledger, RowFate } from "./account.ts";
import type { Corridors, Entry, Put } from "./corridors.ts";
import { figureOf } from "./figure.ts";
import { type Grid, type Line, quoted, type Remark, remarkOn } from "./grid.ts";
import { cellAt, isBlank } from "./header.ts";
import type { Gazetteer, Place } from "./places.ts";

/** What the file does not say itself and a person may: see each reader's `options`. */
export type Options = Readonly<Record<string, string>>;

export interface Output {
  /** Path below data/. */
  readonly path: string;
  readonly file: Readonly<Record<string, unknown>> | readonly object[];
  /** Members that get a line each. */
  readonly deep: readonly string[];
}

export type Reading =
  | { readonly kind: "refused"; readonly why: Remark }
  | {
      readonly kind: "read";
      readonly account: Account;
      readonly outputs: readonly Output[];
      /** The source the outputs name, to be joined to sources.json. */
      readonly source: Source;
    };

export interface Reader {
  readonly id: string;
  readonly title: string;
  readonly form: "csv" | "either";
  /** Which sheets of a workbook are worth reading; null = all. */
  readonly sheets: RegExp | null;
  /** Options by name, with what they mean. */
  readonly options: Readonly<Record<string, string>>;
  /** Null where what it makes may be passed on; else why it may not. */
  readonly keepPrivate: string | null;
  read(grid: Grid, places: Gazetteer, options: Options): Reading;
}

/** Walks the records after the header, each to exactly one fate; records that could not be delimited are rejected first. */
export function walk(grid: Grid, from: number, ledger: Ledger, each: (line: Line) => RowFate): number {
  for (const note of grid.notes) ledger.note(note);
  if (from > 1) ledger.note(`${from - 1} ${from === 2 ? "line" : "lines"} above the header skipped`);
  for (const fault of grid.faults) {
    ledger.remark(fault);
    ledger.row("rejected");
  }
  const lines = grid.lines.slice(from);
  for (const line of lines) ledger.row(isBlank(line) ? "blank" : each(line));
  return lines.length + grid.faults.length;
}

type Found = Parameters<typeof remarkOn>[1];

/** Rejects a record with its reason. */
export function reject(ledger: Ledger, grid: Grid, line: Line, found: Omit<Found, "line">): "rejected" {
  ledger.remark(remarkOn(grid.name, { ...found, line: line.line }));
  return "rejected";
}

/** A text in the first filled cell and nothing else: a source, a note, a legend under the table. */
export function isFootnote(line: Line, needed: readonly (number | null)[]): boolean {
  const filled = line.cells.flatMap((cell, i) => (cell.trim() === "" ? [] : [i]));
  const hasNeeded = needed.some((column) => column !== null && filled.includes(column) && filled[0] !== column);
  return filled.length <= 2 && !hasNeeded && /\p{L}{2}/u.test(line.cells[filled[0] ?? 0] ?? "");
}

export const footnote = (ledger: Ledger, grid: Grid, line: Line): "rejected" =>
  reject(ledger, grid, line, {
    severity: "warning",
    code: "footnote",
    received: quoted(line.cells.find((cell) => cell.trim() !== "") ?? ""),
    expected: "a row of the table",
    hint: "Taken for a note under the table.",
  });

export const noSuchPlace = (
  path: string,
  column: number | null,
  received: string,
  place: Extract<Place, { kind: "none" }>,
): Omit<Found, "line"> => ({
  code: "country",
  path,
  column: column === null ? null : column + 1,
  received: quoted(received),
  expected: place.expected,
  hint: place.hint,
});

/** A record that came before. */
export function doubled(grid: Grid, line: Line, what: string, put: Extract<Put, { line: number }>): Remark {
  return remarkOn(grid.name, {
    severity: put.how === "differs" ? "error" : "warning",
    code: put.how === "differs" ? "contradiction" : "duplicate",
    line: line.line,
    received: `${what} again, first in line ${put.line}`,
    expected: "it once",
    hint:
      put.how === "differs"
        ? "The figures differ and the file does not say which holds: the first stands."
        : put.how === "same"
          ? "Merged: the same figures, counted once."
          : "Merged: two keys of the file are one pair here, their figures are added.",
  });
}

/** A source record with nothing but what is given. */
export const sourceOf = ({ id, title, ...part }: Pick<Source, "id" | "title"> & Partial<Source>): Source => ({
  id,
  title,
  publisher: null,
  url: null,
  published: null,
  licence: null,
  citation: null,
  doubt: null,
  ...part,
});

/** What a cell says as a number; a cell that says nothing usable is counted and told, and gives null. */
export function valueAt(ledger: Ledger, grid: Grid, line: Line, column: number, title: string): number | null {
  const text = cellAt(line, column);
  const figure = figureOf(text, grid.commaGroups);
  if (figure.kind === "value") {
    if (text.includes(",")) ledger.note("commas in numbers are marks of thousands");
    return figure.value;
  }
  ledger.value(figure.kind === "unknown" ? "blank" : "rejected");
  if (figure.kind === "bad")
    ledger.remark(
      remarkOn(grid.name, {
        code: "number",
        path: title,
        line: line.line,
        column: column + 1,
        received: quoted(text),
        expected: figure.expected,
        hint: figure.hint,
      }),
    );
  return null;
}

/** Puts a record among the corridors and says what became of it and of its values. */
export function settle(
  ledger: Ledger,
  grid: Grid,
  line: Line,
  corridors: Corridors,
  entry: Omit<Entry, "line">,
): RowFate {
  const put = corridors.put({ ...entry, line: line.line });
  const fate = put.how === "new" ? "used" : put.how === "differs" ? "rejected" : "merged";
  ledger.value(fate, entry.values.size);
  if (put.how !== "new") ledger.remark(doubled(grid, line, `${entry.origin} to ${entry.dest}`, put));
  return fate === "used" && entry.apart ? "apart" : fate;
}
