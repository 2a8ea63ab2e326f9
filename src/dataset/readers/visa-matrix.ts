// The matrix form of the Passport Index: one row a passport, one column a destination.
import type { Ledger, RowFate } from "./account.ts";
import { type Grid, type Line, type Outcome, quoted, refused, remarkOn } from "./grid.ts";
import { cellAt, plain } from "./header.ts";
import type { Gazetteer, KeyKind, Place } from "./places.ts";
import { doubled, footnote, isFootnote, noSuchPlace, reject, walk } from "./reader.ts";
import { type Rule, type Rules, ruleOf } from "./visa-rules.ts";

export interface Read {
  readonly rows: number;
  readonly values: number | null;
}
export const KIND_NAMES: Readonly<Record<KeyKind, string>> = { iso2: "ISO2 codes", iso3: "ISO3 codes", name: "names" };

export const asNone = (place: Place): Extract<Place, { kind: "none" }> =>
  place.kind === "none" ? place : { kind: "none", expected: "a country", hint: "Groups have no passports." };

export const badRule = (column: number, received: string, hint: string) => ({
  code: "rule",
  column: column + 1,
  received: quoted(received),
  expected: "days, visa free, visa on arrival, eta, e-visa, visa required, no admission or -1",
  hint,
});

interface Found {
  readonly passport: string;
  readonly destination: string;
  readonly rule: Exclude<Rule, { kind: "bad" }>;
}

export function putRule(
  ledger: Ledger,
  grid: Grid,
  line: Line,
  rules: Rules,
  seen: Map<string, number>,
  found: Found,
): CellFate {
  const { passport, destination, rule } = found;
  const row = rules.get(passport) ?? new Map();
  rules.set(passport, row);
  const before = row.get(destination);
  const key = `${passport} to ${destination}`;
  if (before) {
    const same = JSON.stringify(before) === JSON.stringify(rule);
    ledger.remark(doubled(grid, line, key, { how: same ? "same" : "differs", line: seen.get(key) ?? 0 }));
    return same ? "merged" : "rejected";
  }
  row.set(destination, rule);
  seen.set(key, line.line);
  return rule.kind === "unknown" ? "blank" : "used";
}

interface Column {
  readonly at: number;
  readonly text: string;
  readonly place: Place;
}
interface Work {
  readonly grid: Grid;
  readonly ledger: Ledger;
  readonly rules: Rules;
  readonly seen: Map<string, number>;
  readonly columns: readonly Column[];
}

export function readMatrix(grid: Grid, places: Gazetteer, ledger: Ledger, rules: Rules): Outcome<Read> {
  const index = grid.lines.slice(0, 20).findIndex(({ cells }) => plain(cells[0] ?? "") === "passport");
  const heads = (grid.lines[index]?.cells ?? []).slice(1).map((cell) => cell.trim());
  const kind = places.kindOf(heads);
  const columns = heads.map((text, i) => ({ at: i + 1, text, place: places.byKind(kind, text) }));
  if (columns.filter(({ place }) => place.kind === "country").length * 2 <= columns.length)
    return noMatrix(grid, index);
  const old = oldCodes(grid, index, heads.length);
  if (old) return old;
  ledger.note(`matrix, passports and destinations by ${KIND_NAMES[kind]}`);
  const line = grid.lines[index]?.line ?? null;
  for (const { at, text, place } of columns)
    if (place.kind !== "country" && text !== "")
      ledger.remark(remarkOn(grid.name, { ...noSuchPlace("destination", at, text, asNone(place)), line }));
  const work: Work = { grid, ledger, rules, seen: new Map(), columns };
  let passports = 0;
  const rows = walk(grid, index + 1, ledger, (record) => {
    const text = cellAt(record, 0);
    if (isFootnote(record, [])) return footnote(ledger, grid, record);
    const place = places.byKind(kind, text);
    if (place.kind !== "country") return reject(ledger, grid, record, noSuchPlace("passport", 0, text, asNone(place)));
    passports++;
    return readRow(work, record, place.id);
  });
  return { ok: true, value: { rows, values: passports * columns.length } };
}

const noMatrix = (grid: Grid, index: number): Outcome<never> => {
  const line = grid.lines[Math.max(index, 0)];
  return refused(grid.name, {
    code: "header",
    line: line?.line ?? 1,
    received: quoted(line?.cells.join(", ") ?? ""),
    expected: "“Passport, Destination, Requirement”, or “Passport” and one column a destination",
    hint: "This is not a layout known here, or the header was renamed.",
  });
};

function readRow(work: Work, line: Line, passport: string): RowFate {
  const { grid, ledger, columns } = work;
  const fates = columns.map((column) => {
    const fate = readCell(work, line, passport, column);
    ledger.value(fate);
    return fate;
  });
  if (fates.includes("used")) return "used";
  if (fates.includes("merged")) return "merged";
  return reject(ledger, grid, line, {
    severity: "warning",
    code: "nothing",
    received: `${passport} without one rule`,
    expected: "a rule in one of the columns",
  });
}

type CellFate = "used" | "merged" | "rejected" | "blank";

function readCell({ grid, ledger, rules, seen }: Work, line: Line, passport: string, { at, place }: Column): CellFate {
  const text = cellAt(line, at);
  if (place.kind !== "country") return text === "" ? "blank" : "rejected";
  const rule = ruleOf(text, "");
  if (rule.kind !== "bad") return putRule(ledger, grid, line, rules, seen, { passport, destination: place.id, rule });
  ledger.remark(remarkOn(grid.name, { ...badRule(at, text, rule.hint), line: line.line }));
  return "rejected";
}

/** Editions of 2018 and 2019 write rules as 0 to 3, which would read as days. */
function oldCodes(grid: Grid, index: number, width: number): Outcome<never> | null {
  const cells = grid.lines.slice(index + 1, index + 21).flatMap(({ cells: row }) => row.slice(1, width + 1));
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length === 0 || !filled.every((cell) => /^(-1|[0-3])$/.test(cell))) return null;
  return refused(grid.name, {
    code: "layout",
    received: "only the numbers -1 to 3",
    expected: "rules in words, and days",
    hint: "Editions before 2020 write the rule as a number, whose meaning changed from year to year: take a later edition.",
  });
}
