/** What is wrong with a file, as data: shown to a reader by the app, and to an author by `npm run data:check`. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** missing, empty, html, json, shape, length, duplicate, dangling, date, period, overlap, bounds, value, sum, symmetry, unused. */
  readonly code: string;
  /** File below data/, "atlas/memberships.json". */
  readonly file: string;
  /** The record and field inside the file, in words or as a path; empty = the whole file. */
  readonly path: string;
  /** Line of the file, from 1; null where the file has no line for it. */
  readonly line: number | null;
  readonly received: string;
  readonly expected: string;
  readonly hint: string;
}

/** A value as it can stand in a sentence: cut at eighty characters. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** One line for a person: where, what was found, what was expected, what to do. */
export function explain({ severity, file, path, line, received, expected, hint }: Problem): string {
  const where = `${file}${line === null ? "" : `:${line}`}${path ? ` (${path})` : ""}`;
  return `${severity}: ${where}: found ${received}, expected ${expected}${hint ? `. ${hint}` : ""}`;
}
