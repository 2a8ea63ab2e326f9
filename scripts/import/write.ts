// Writing files that differ line by line: one record a line, one column a line.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A JSON array with one record a line. */
export function writeRecords(path: string, records: readonly unknown[]): void {
  write(path, `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`);
}

/** A JSON object with one column a line; the members of the fields named in `deep` stand on lines of their own too. */
export function writeColumns(
  path: string,
  file: Readonly<Record<string, unknown>>,
  deep: readonly string[] = [],
): void {
  write(path, columnsText(file, deep));
}

/** The text that `writeColumns` writes. */
export function columnsText(file: Readonly<Record<string, unknown>>, deep: readonly string[] = []): string {
  const lines = Object.entries(file).map(
    ([key, value]) => `${JSON.stringify(key)}:${deep.includes(key) ? members(value) : JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

function members(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? "[]" : `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  const entries = Object.entries(value as object).map(
    ([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`,
  );
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n}`;
}
