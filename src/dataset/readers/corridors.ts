// Figures from place to place, gathered row by row, with an eye on rows that come twice.
import type { FlowFile } from "../../model/record.ts";

export type MatrixFile = Extract<FlowFile, { form: "matrix" }>;

/** What one record says: values by column ("2020", or "refugee_stock 2020"). */
export interface Entry {
  /** The record's own keys as they stand in the file: two records of one key are the same record twice. */
  readonly key: string;
  readonly origin: string;
  readonly dest: string;
  /** Starts or ends at no country. */
  readonly apart: boolean;
  readonly values: ReadonlyMap<string, number>;
  readonly line: number;
}

/** `same`: said before, kept once; `summed`: two keys of the file are one corridor of ours; `differs`: the first stands. */
export type Put = { readonly how: "new" } | { readonly how: "same" | "summed" | "differs"; readonly line: number };

interface Corridor {
  readonly origin: string;
  readonly dest: string;
  readonly apart: boolean;
  readonly values: Map<string, number>;
  readonly line: number;
}

export interface Corridors {
  put(entry: Entry): Put;
  /** Adds to what is there: for tables whose rows are parts of a sum. */
  add(entry: Omit<Entry, "key">): void;
  /** One measure; `timeOf` says which time a column is of, null = of another measure. */
  matrix(
    head: Pick<MatrixFile, "measure" | "revision" | "sources">,
    timeOf: (column: string) => string | null,
  ): MatrixFile;
  all(): readonly Corridor[];
}

export function gatherCorridors(digits = 0): Corridors {
  const seen = new Map<string, { line: number; said: string }>();
  const corridors = new Map<string, Corridor>();
  const round = (value: number) => Math.round(value * 10 ** digits) / 10 ** digits;

  const add = ({ origin, dest, apart, values, line }: Omit<Entry, "key">): number | null => {
    const key = `${origin}-${dest}`;
    const corridor = corridors.get(key) ?? { origin, dest, apart, values: new Map<string, number>(), line };
    corridors.set(key, corridor);
    let met: number | null = null;
    for (const [column, value] of values) {
      const there = corridor.values.get(column);
      if (there !== undefined) met = corridor.line;
      corridor.values.set(column, (there ?? 0) + value);
    }
    return met;
  };

  return {
    put(entry) {
      const said = [...entry.values].map(([column, value]) => `${column}=${value}`).join(" ");
      const before = seen.get(entry.key);
      if (before) return { how: before.said === said ? "same" : "differs", line: before.line };
      seen.set(entry.key, { line: entry.line, said });
      const met = add(entry);
      return met === null ? { how: "new" } : { how: "summed", line: met };
    },
    add,
    matrix: (head, timeOf) => matrixOf(head, timeOf, [...corridors.values()], round),
    all: () => [...corridors.values()],
  };
}

const order = (a: Corridor, b: Corridor): number => {
  const [x, y] = [`${a.origin}-${a.dest}`, `${b.origin}-${b.dest}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

function matrixOf(
  head: Pick<MatrixFile, "measure" | "revision" | "sources">,
  timeOf: (column: string) => string | null,
  corridors: readonly Corridor[],
  round: (value: number) => number,
): MatrixFile {
  const dated = corridors
    .map((corridor) => {
      const entries = [...corridor.values].flatMap(([column, value]) => {
        const time = timeOf(column);
        return time === null ? [] : [[time, round(value)] as const];
      });
      return { ...corridor, values: new Map(entries) };
    })
    .filter(({ values }) => values.size > 0)
    .sort(order);
  const times = [...new Set(dated.flatMap(({ values }) => [...values.keys()]))].sort();
  const rows = dated.filter(({ apart }) => !apart);
  const apart = dated.filter((corridor) => corridor.apart);
  return {
    form: "matrix",
    ...head,
    times,
    origin: rows.map(({ origin }) => origin),
    dest: rows.map(({ dest }) => dest),
    values: Object.fromEntries(times.map((time) => [time, rows.map(({ values }) => values.get(time) ?? null)])),
    flags: [],
    ...(apart.length > 0 && {
      apart: apart.map(({ origin, dest, values }) => ({
        origin,
        dest,
        values: times.map((time) => values.get(time) ?? null),
      })),
    }),
  };
}
