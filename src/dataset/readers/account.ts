// The law of every import: read = used + merged + rejected + blank. Nothing is lost in silence.
import type { Remark } from "./grid.ts";

export type Fate = "used" | "merged" | "rejected" | "blank";

/** What became of the records, or of the values, of one file. */
export interface Tally {
  readonly read: number;
  readonly used: number;
  readonly merged: number;
  readonly rejected: number;
  readonly blank: number;
}

export interface Account {
  readonly file: string;
  /** The records after the header. */
  readonly rows: Tally;
  /** The single figures of the records between two places, where a record has more than one; blank = marked as unknown. */
  readonly values: Tally | null;
  /** Of the used rows: totals and regions, told apart and never drawn. */
  readonly aggregates: number;
  /** Of the used rows: those that start or end at no country (stateless, unknown, others, no state). */
  readonly apart: number;
  /** The first of each kind, in the order of the file; `counts` has the exact totals. */
  readonly remarks: readonly Remark[];
  readonly counts: ReadonlyMap<string, number>;
  readonly notes: readonly string[];
}

export const balanced = ({ read, used, merged, rejected, blank }: Tally): boolean =>
  read === used + merged + rejected + blank;

/** What a reader says of a record: two of its words are used rows that are told apart. */
export type RowFate = Fate | "aggregate" | "apart";

/** Keeps count while a reader works. */
export interface Ledger {
  row(fate: RowFate): void;
  value(fate: Fate, times?: number): void;
  remark(remark: Remark): void;
  note(text: string): void;
  /** `read` is counted by whoever walked the file, so that the two sides of the equation are independent. */
  close(read: { rows: number; values: number | null }): Account;
}

export const MOST_REMARKS = 200;

export function openLedger(file: string): Ledger {
  const rows = { used: 0, merged: 0, rejected: 0, blank: 0 };
  const values = { used: 0, merged: 0, rejected: 0, blank: 0 };
  const parts = { aggregate: 0, apart: 0 };
  const remarks: Remark[] = [];
  const counts = new Map<string, number>();
  const notes: string[] = [];
  return {
    row(fate) {
      if (fate === "aggregate" || fate === "apart") parts[fate]++;
      rows[fate === "aggregate" || fate === "apart" ? "used" : fate]++;
    },
    value(fate, times = 1) {
      values[fate] += times;
    },
    remark(remark) {
      counts.set(remark.code, (counts.get(remark.code) ?? 0) + 1);
      if (remarks.length < MOST_REMARKS) remarks.push(remark);
    },
    note(text) {
      if (!notes.includes(text)) notes.push(text);
    },
    close: (read) => ({
      file,
      rows: { read: read.rows, ...rows },
      values: read.values === null ? null : { read: read.values, ...values },
      aggregates: parts.aggregate,
      apart: parts.apart,
      remarks,
      counts,
      notes,
    }),
  };
}
