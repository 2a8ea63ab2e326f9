// The matrix as rows of cells: between two ends, to all others, totals.
import { corridorId } from "../model/corridor.ts";
import type { AmongEnds } from "./flows-ends.ts";

/** One cell of the table as it stands: between two ends, to all others, or a total. */
export interface Cell {
  readonly id: string;
  readonly value: number | null;
  readonly kind: "between" | "self" | "others" | "total";
  readonly corridor: string | null;
  readonly origin: string;
  readonly dest: string;
}
export interface Line {
  readonly id: string;
  readonly head: string;
  readonly kind: "end" | "others" | "total";
  readonly cells: readonly Cell[];
}

/** Rows of the matrix: one an end, then all others, then the totals of the columns. */
export function linesOf(
  { ends, cells, out, in: into }: AmongEnds,
  names: { party: (id: string) => string; others: string; total: string },
): Line[] {
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const extra = (kind: "others" | "total", id: string, value: number | null): Cell => ({
    id,
    value,
    kind,
    corridor: null,
    origin: "",
    dest: "",
  });
  const own = ends.map((origin, i): Line => {
    const row = cells[i] ?? [];
    return {
      id: origin.id,
      head: names.party(origin.id),
      kind: "end",
      cells: [
        ...ends.map(
          (dest, j): Cell => ({
            id: dest.id,
            value: row[j] ?? null,
            kind: i === j ? "self" : "between",
            corridor: i === j ? null : corridorId(origin.id, dest.id),
            origin: origin.id,
            dest: dest.id,
          }),
        ),
        extra("others", "others", out[i] ?? 0),
        extra("total", "total", sum(row) + (out[i] ?? 0)),
      ],
    };
  });
  const columns = ends.map((_, j) => sum(cells.map((row) => row[j] ?? null)));
  const outside = sum(out);
  const last = (id: "others" | "total", values: readonly number[], others: number | null, all: number): Line => ({
    id,
    head: names[id],
    kind: id,
    cells: [
      ...ends.map((end, j) => extra(id, end.id, values[j] ?? 0)),
      { ...extra(id, "others", others), kind: others === null ? "self" : id },
      extra("total", "total", all),
    ],
  });
  const totals = columns.map((value, j) => value + (into[j] ?? 0));
  // Each corridor once: among them, out of them and into them.
  const everything = sum(totals) + outside;
  return [...own, last("others", into, null, sum(into)), last("total", totals, outside, everything)];
}
