// World Bank / KNOMAD bilateral remittance matrix: names only, money in million US dollars; the corner says which way it reads.
import { type Ledger, openLedger, type RowFate } from "./account.ts";
import { type Corridors, gatherCorridors } from "./corridors.ts";
import { figureOf } from "./figure.ts";
import { type Grid, type Line, type Outcome, quoted, refused, remarkOn } from "./grid.ts";
import { cellAt, plain } from "./header.ts";
import type { Gazetteer, Place } from "./places.ts";
import {
  doubled,
  footnote,
  isFootnote,
  noSuchPlace,
  type Reader,
  type Reading,
  reject,
  settle,
  sourceOf,
  valueAt,
  walk,
} from "./reader.ts";

/** The edition that stands in the atlas without a revision of its own. */
const FIRST_EDITION = "2021";

export const knomad: Reader = {
  id: "knomad",
  title: "World Bank / KNOMAD bilateral remittance matrix",
  form: "either",
  sheets: null,
  options: {
    year: "the year of the estimate, where the title does not say it",
    rows: "sending or receiving: whom the rows are, where the corner of the table does not say it",
  },
  keepPrivate: null,
  read(grid, places, options): Reading {
    const layout = layoutOf(grid, places, options);
    if (!layout.ok) return { kind: "refused", why: layout.why };
    const { year, index } = layout.value;
    const work: Work = {
      grid,
      places,
      ...layout.value,
      ledger: openLedger(grid.name),
      corridors: gatherCorridors(4),
      state: { valuesRead: 0, zeros: 0 },
      seen: new Map(),
      totals: new Map(),
    };
    const rows = walk(grid, index + 1, work.ledger, (line) => readRow(work, line));
    tellWhatWasRead(work);
    const source = sourceOf({
      id: `knomad-${year}`,
      title: `Bilateral Remittance Matrix ${year}`,
      publisher: "KNOMAD / World Bank",
      url: "https://www.knomad.org/data/remittances",
      published: null,
      licence: "the file asks for a citation; terms of the World Bank, usually CC BY 4.0",
      citation: `KNOMAD/World Bank Bilateral Remittance Matrix ${year}`,
      doubt: "an estimate from national inflows shared out by stocks and incomes, not payments; terms not read",
    });
    const revision = year === FIRST_EDITION ? null : year;
    const file = work.corridors.matrix(
      { measure: "remittance_estimate", revision, sources: [source.id] },
      (time) => time,
    );
    const account = work.ledger.close({ rows, values: work.state.valuesRead });
    const path = `flows/remittance_estimate${revision ? `-${revision}` : ""}.json`;
    return { kind: "read", account, outputs: [{ path, file, deep: ["values", "flags"] }], source };
  },
};

interface Layout {
  readonly index: number;
  readonly year: string;
  /** True where the rows are the senders. */
  readonly rowsSend: boolean;
  /** The place of each column after the first, with its text. */
  readonly heads: readonly Head[];
}

interface Head {
  readonly at: number;
  readonly text: string;
  readonly place: Place;
}

interface Work extends Layout {
  readonly grid: Grid;
  readonly places: Gazetteer;
  readonly ledger: Ledger;
  readonly corridors: Corridors;
  readonly state: { valuesRead: number; zeros: number };
  /** Rows of countries that have stood before. */
  readonly seen: Map<string, { line: number; said: string }>;
  /** What the table itself gives as the total of a row. */
  readonly totals: Map<string, { line: Line; total: number }>;
}

const DEEPEST = 30;

/** The header is the first line on which most cells are countries. */
function layoutOf(grid: Grid, places: Gazetteer, options: Readonly<Record<string, string>>): Outcome<Layout> {
  const index = grid.lines.slice(0, DEEPEST).findIndex(({ cells }) => {
    const names = cells.slice(1).filter((cell) => cell.trim() !== "");
    return (
      names.length >= 2 && names.filter((cell) => places.name(cell.trim()).kind !== "none").length > names.length / 2
    );
  });
  const line = grid.lines[index];
  if (!line)
    return refused(grid.name, {
      code: "header",
      received: "no line whose cells are names of countries",
      expected: "the receiving countries across the top",
      hint: "This is not a matrix of countries.",
    });
  const corner = plain(line.cells[0] ?? "");
  const above = grid.lines.slice(0, index).flatMap(({ cells }) => cells);
  const fault = (code: string, received: string, expected: string, hint: string) =>
    refused(grid.name, { code, line: line.line, column: 1, received, expected, hint });
  if (/origin|destination|migrant|migration/.test(corner))
    return fault(
      "measure",
      quoted(line.cells[0] ?? ""),
      "a matrix of remittances",
      "This is a matrix of people, a stock of another measure: it is never read as money.",
    );
  const rowsSend = directionOf(corner, options.rows);
  if (rowsSend === null)
    return fault(
      "layout",
      quoted(line.cells[0] ?? ""),
      "a corner that says who sends and who receives",
      "Say it: --rows sending or --rows receiving. The figures alone cannot show it.",
    );
  const stated = yearOfTable([...above, line.cells[0] ?? "", grid.name]);
  const year = stated ?? options.year;
  if (stated && options.year && stated !== options.year)
    return fault(
      "period",
      `${stated} in the title, ${options.year} given`,
      "one year",
      "Two editions never go into one file.",
    );
  if (!year || !/^(19|20)\d\d$/.test(year))
    return fault("period", "a table without a year", "the year of the estimate in the title", "Say it: --year 2023.");
  if (above.some((text) => /\bbillions?\b/i.test(text)) && !above.some((text) => /\bmillions?\b/i.test(text)))
    return fault(
      "unit",
      "figures in billions",
      "million US dollars",
      "Multiply them in the sheet first: the measure is in millions.",
    );
  const heads = line.cells.slice(1).flatMap((cell, i) => {
    const text = cell.trim();
    return text === "" ? [] : [{ at: i + 1, text, place: places.name(text) }];
  });
  return { ok: true, value: { index, year, rowsSend, heads } };
}

/** "Remittance-receiving country (across) / Remittance-sending country (down)": the last word before "down" is what the rows are. */
function directionOf(corner: string, told: string | undefined): boolean | null {
  const [before, after] = corner.split(/\bdown\b/);
  const down = after === undefined ? told : before?.match(/sending|receiving/g)?.at(-1);
  return down === "sending" ? true : down === "receiving" ? false : null;
}

function yearOfTable(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = /\b(20[0-4]\d)\b/.exec(text.replace(/_/g, " "));
    if (found) return found[1] ?? null;
  }
  return null;
}

function readRow(work: Work, line: Line): RowFate {
  const { grid, places, heads, ledger } = work;
  const text = cellAt(line, 0);
  const filled = heads.filter(({ at }) => cellAt(line, at) !== "");
  if (filled.length === 0 && isFootnote(line, [])) return footnote(ledger, grid, line);
  const place = places.name(text);
  if (place.kind === "none") return reject(ledger, grid, line, noSuchPlace("row", 0, text, place));
  if (place.kind !== "country") return place.kind === "outside" ? "apart" : "aggregate";
  return readCells(work, line, place.id);
}

/** Each cell is a value of its own; a row that stands twice is told once. */
function readCells(work: Work, line: Line, id: string): RowFate {
  const { grid, heads, ledger, seen, totals } = work;
  const said = heads.map(({ at }) => cellAt(line, at)).join("|");
  const before = seen.get(id);
  if (before) {
    const fate = before.said === said ? "merged" : "rejected";
    ledger.remark(
      doubled(grid, line, cellAt(line, 0), { how: fate === "merged" ? "same" : "differs", line: before.line }),
    );
    return fate;
  }
  seen.set(id, { line: line.line, said });
  for (const head of heads) {
    if (head.place.kind === "country" || head.place.kind === "none") readCell(work, line, id, head);
    const figure = figureOf(cellAt(line, head.at), grid.commaGroups);
    if (head.place.kind === "aggregate" && figure.kind === "value" && /^world|^total/i.test(head.text))
      totals.set(id, { line, total: figure.value });
  }
  return "used";
}

function readCell(work: Work, line: Line, id: string, { at, text, place }: Head): void {
  const { grid, ledger, corridors, state, rowsSend, year } = work;
  state.valuesRead++;
  const value = valueAt(ledger, grid, line, at, text);
  if (value === null) return;
  if (value === 0) {
    state.zeros++;
    ledger.value("blank");
  } else if (place.kind !== "country") ledger.value("rejected");
  else {
    const [origin, dest] = rowsSend ? [id, place.id] : [place.id, id];
    const values = new Map([[year, value]]);
    settle(ledger, grid, line, corridors, { key: `${id}>${text}`, origin, dest, apart: false, values });
  }
}

function tellWhatWasRead({ grid, index, year, rowsSend, heads, ledger, state, totals, corridors }: Work): void {
  ledger.note(
    `year ${year}; rows ${rowsSend ? "send" : "receive"}, columns ${rowsSend ? "receive" : "send"}; million US dollars`,
  );
  if (state.zeros > 0) ledger.note(`${state.zeros} zeros: the model had nothing to share out there, taken as unknown`);
  for (const { at, text, place } of heads)
    if (place.kind === "none")
      ledger.remark(
        remarkOn(grid.name, { ...noSuchPlace("column", at, text, place), line: grid.lines[index]?.line ?? null }),
      );
  const sums = new Map<string, number>();
  for (const { origin, dest, values } of corridors.all()) {
    const id = rowsSend ? origin : dest;
    sums.set(id, (sums.get(id) ?? 0) + (values.get(year) ?? 0));
  }
  for (const [id, { line, total }] of totals)
    if ((sums.get(id) ?? 0) > total * 1.001 + 0.01)
      ledger.remark(
        remarkOn(grid.name, {
          severity: "warning",
          code: "total",
          line: line.line,
          path: id,
          received: `cells that add up to ${Math.round(sums.get(id) ?? 0)}`,
          expected: `at most the row's own total, ${Math.round(total)}`,
        }),
      );
}
