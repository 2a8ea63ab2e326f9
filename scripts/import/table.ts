// Reading the input tables and keeping account of every row.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export type Row = Readonly<Record<string, string>>;

/** What became of the rows of one input file; printed at the end, so that nothing is lost in silence. */
export interface Account {
  readonly file: string;
  readonly read: number;
  readonly rejected: string[];
  /** Single values left out of rows that were used. */
  readonly cells: string[];
}

export interface Inputs {
  readonly dir: string;
  readonly accounts: Account[];
}

/** All rows of a comma-separated file of the inputs; a file of another shape throws with its name. */
export function readTable(inputs: Inputs, file: string): { rows: Row[]; account: Account } {
  const text = readFileSync(join(inputs.dir, file), "utf8");
  const rows = parse(text, { columns: true, bom: true, record_delimiter: ["\r\n", "\n"] }) as Row[];
  const account: Account = { file, read: rows.length, rejected: [], cells: [] };
  inputs.accounts.push(account);
  return { rows, account };
}

/** A field that must be there. */
export function field(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`column ${name} is missing: found ${Object.keys(row).join(", ")}`);
  return value.trim();
}

/** A field that may be empty: null then, as absence is never zero. */
export const optional = (row: Row, name: string): string | null => field(row, name) || null;

export function number(row: Row, name: string): number | null {
  const text = field(row, name);
  if (text === "") return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`column ${name}: expected a number, found ${text}`);
  return value;
}

/** Columns whose names are years, ascending. */
export const yearColumns = (row: Row): string[] =>
  Object.keys(row)
    .filter((name) => /^\d{4}$/.test(name))
    .sort();

/** Code-unit order: the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order by several keys, first key first. */
export const byKeys =
  <T>(...keys: ((item: T) => string)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const order = byText(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };

/** The union goes by one name on screen: EEU, where the inputs write EAEU. */
export const inOurWords = (text: string | null): string | null => text?.replace(/\bEAEU\b/g, "EEU") ?? null;
