// Columns are found by what their headers say, never by where they stand.
import { type Grid, type Line, type Outcome, quoted, refused } from "./grid.ts";

/** Lower case, no accents, only letters and digits with single blanks: "Refugees under UNHCR's mandate " -> "refugees under unhcr s mandate". */
export const plain = (text: string): string =>
  text
    .replace(/â€™|’/g, "'")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** One column a reader wants: plain header texts it goes by, or what they must look like. */
export interface Wanted {
  readonly texts: readonly (string | RegExp)[];
  /** A reader can do without it. */
  readonly optional?: boolean;
  /** How it is named to a person. */
  readonly title: string;
}

export interface Header<Role extends string> {
  /** Index of the header in the grid's lines; the records follow it. */
  readonly index: number;
  readonly line: Line;
  readonly columns: Readonly<Record<Role, number | null>>;
  readonly above: readonly Line[];
}

/** Titles and notes stand above the header of official tables, but not more than this. */
const DEEPEST = 80;

/** The first line that has every column that must be there; a column that is there twice is refused. */
export function findHeader<Role extends string>(
  grid: Grid,
  wanted: Readonly<Record<Role, Wanted>>,
): Outcome<Header<Role>> {
  const roles = Object.keys(wanted) as Role[];
  let nearest: { line: Line; missing: Role[] } | null = null;
  for (const [index, line] of grid.lines.slice(0, DEEPEST).entries()) {
    const heads = line.cells.map(plain);
    const found = roles.map((role) => [role, matches(heads, wanted[role])] as const);
    const missing = found.filter(([role, at]) => at.length === 0 && !wanted[role].optional).map(([role]) => role);
    if (missing.length === 0) return chosen(grid, index, line, found, wanted);
    const better = nearest === null || missing.length < nearest.missing.length;
    if (better && line.cells.some((cell) => cell.trim() !== "")) nearest = { line, missing };
  }
  const missing = nearest?.missing ?? roles;
  return refused(grid.name, {
    code: "header",
    line: nearest?.line.line ?? null,
    received: quoted(nearest?.line.cells.filter((cell) => cell.trim() !== "").join(", ") ?? ""),
    expected: `a header with ${missing.map((role) => `“${wanted[role].title}”`).join(", ")}`,
    hint: "This is not a layout known here, or the header was renamed.",
  });
}

const matches = (heads: readonly string[], { texts }: Wanted): number[] =>
  heads.flatMap((head, i) =>
    head !== "" && texts.some((text) => (typeof text === "string" ? text === head : text.test(head))) ? [i] : [],
  );

function chosen<Role extends string>(
  grid: Grid,
  index: number,
  line: Line,
  found: readonly (readonly [Role, readonly number[]])[],
  wanted: Readonly<Record<Role, Wanted>>,
): Outcome<Header<Role>> {
  const twice = found.find(([, at]) => at.length > 1);
  if (twice) {
    const [role, at] = twice;
    return refused(grid.name, {
      code: "header",
      line: line.line,
      column: (at[1] ?? 0) + 1,
      received: `the column “${wanted[role].title}” ${at.length} times, in columns ${at.map((i) => i + 1).join(" and ")}`,
      expected: "it once",
      hint: "Take out the one that is not meant.",
    });
  }
  const columns = Object.fromEntries(found.map(([role, at]) => [role, at[0] ?? null])) as Header<Role>["columns"];
  return { ok: true, value: { index, line, columns, above: grid.lines.slice(0, index) } };
}

/** The text of a cell without blanks around it; "" where the record is too short or the column is not there. */
export const cellAt = (line: Line, column: number | null): string =>
  column === null ? "" : (line.cells[column] ?? "").trim();

export const isBlank = ({ cells }: Line): boolean => cells.every((cell) => cell.trim() === "");
