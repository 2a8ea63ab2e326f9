import type { Flow } from "../model/flow.ts";
import type { CountryId, SourceId } from "../model/record.ts";
import type { Say } from "./say.ts";

export type TableId = "flows" | "memberships" | "relations" | "lens";

export interface Cell {
  readonly text: string;
  /** What rows are sorted by; null = not known, always last. */
  readonly sort: string | number | null;
  /** A figure: it opens its source. */
  readonly flow?: Flow;
  readonly sources?: readonly SourceId[];
}
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly countries: readonly CountryId[];
}
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
}
export interface TableOf {
  readonly id: TableId;
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export const cell = (text: string, sort: string | number | null = text): Cell => ({ text, sort });
export const nothing: Cell = cell("", null);
export const column = (id: string, label: string, numeric = false): Column => ({ id, label, numeric });

export const dateCell = (date: string | null, say: Say): Cell =>
  date === null ? nothing : cell(say.words.format.shortDate(date), date);

export const sourceCell = (sources: readonly SourceId[], say: Say): Cell => ({
  ...cell(say.sources(sources)),
  sources,
});

/** Rows in the order of a column; what is not known comes last either way. */
export function sorted(rows: readonly Row[], index: number, descending: boolean): Row[] {
  const turn = descending ? -1 : 1;
  return [...rows].sort((x, y) => {
    const [a, b] = [x.cells[index]?.sort ?? null, y.cells[index]?.sort ?? null];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return turn * (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b)));
  });
}

/** Rows in which some cell has the text, whatever the case. */
export function matching(rows: readonly Row[], text: string): readonly Row[] {
  const wanted = text.trim().toLocaleLowerCase();
  return wanted === ""
    ? rows
    : rows.filter(({ cells }) => cells.some((each) => each.text.toLocaleLowerCase().includes(wanted)));
}
