// UN DESA, International Migrant Stock, "by sex, destination and origin" (editions 2020 and 2024). A stock, not a flow.
// Header texts repeat three times: the block of columns says the sex. Codes are M49.
import { type Ledger, openLedger, type RowFate } from "./account.ts";
import { type Corridors, gatherCorridors } from "./corridors.ts";
import { figureOf } from "./figure.ts";
import { type Grid, type Line, quoted, remarkOn } from "./grid.ts";
import { cellAt, findHeader, type Header, plain, type Wanted } from "./header.ts";
import type { Gazetteer, Place } from "./places.ts";
import {
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
import { bothSexes, type Column } from "./year-blocks.ts";

const WANTED = {
  destName: { texts: [/ country or area of destination$/], title: "… country or area of destination" },
  destCode: { texts: ["location code of destination"], title: "Location code of destination" },
  originName: { texts: [/ country or area of origin$/], title: "… country or area of origin" },
  originCode: { texts: ["location code of origin"], title: "Location code of origin" },
} as const satisfies Record<string, Wanted>;
type Role = keyof typeof WANTED;

export const unDesaStock: Reader = {
  id: "un-desa-stock",
  title: "UN DESA International Migrant Stock, origin and destination",
  form: "either",
  sheets: /^table 1$/i,
  options: { revision: "edition of the file, 2020 or 2024, where it does not say so itself" },
  keepPrivate: null,
  read(grid, places, options): Reading {
    const header = findHeader<Role>(grid, WANTED);
    if (!header.ok) return { kind: "refused", why: header.why };
    const columns = bothSexes(grid, header.value);
    if (!columns.ok) return { kind: "refused", why: columns.why };
    const revision = revisionOf(grid, header.value, columns.value.columns, options.revision);
    if (typeof revision !== "string") return { kind: "refused", why: revision };
    return readRows(grid, header.value, columns.value, revision, places);
  },
};

/** The edition, as the title above the table says it; a person's word may fill a gap, never contradict the file. */
function revisionOf(grid: Grid, header: Header<Role>, columns: readonly Column[], told: string | undefined) {
  const said = header.above
    .flatMap(({ cells }) => cells)
    .map((text) => /rev\.? ?(20\d\d)|international migrant stock,? (20\d\d)/i.exec(text))
    .find((found) => found !== null);
  const stated = said?.[1] ?? said?.[2];
  const last = String(Math.max(...columns.map(({ year }) => year)));
  const fault = (received: string, expected: string, hint: string) =>
    remarkOn(grid.name, { code: "revision", line: header.line.line, received, expected, hint });
  if (stated && told && stated !== told)
    return fault(
      `edition ${stated} in the title, ${told} given`,
      "one edition",
      "Two editions never go into one file.",
    );
  const revision = stated ?? told;
  if (!revision)
    return fault(
      "a table that does not say its edition",
      "“International Migrant Stock 2024” or “Rev.2024” above the table",
      `Its last year is ${last}. Say which it is: --revision ${last}. The editions differ up to five times for one corridor.`,
    );
  if (!/^20\d\d$/.test(revision)) return fault(quoted(revision), "an edition such as 2024", "");
  if (last > revision) return fault(`a column of ${last} in edition ${revision}`, "no year after the edition", "");
  return revision;
}

interface Work {
  readonly grid: Grid;
  readonly header: Header<Role>;
  readonly columns: readonly Column[];
  readonly ledger: Ledger;
  readonly corridors: Corridors;
  readonly places: Gazetteer;
  /** Published totals of a destination, by "RUS 2020". */
  readonly totals: Map<string, number>;
  readonly state: { valuesRead: number; rounded: number };
}

function readRows(
  grid: Grid,
  header: Header<Role>,
  block: { columns: readonly Column[]; note: string },
  revision: string,
  places: Gazetteer,
): Reading {
  const ledger = openLedger(grid.name);
  const corridors = gatherCorridors();
  const state = { valuesRead: 0, rounded: 0 };
  const work: Work = { grid, header, columns: block.columns, ledger, corridors, places, totals: new Map(), state };
  ledger.note(`edition ${revision}, both sexes: ${block.note}`);
  const rows = walk(grid, header.index + 1, ledger, (line) => readRow(work, line));
  if (state.rounded > 0) ledger.note(`${state.rounded} values had decimals: rounded to whole persons`);
  checkTotals(work);
  const source = sourceOf({
    id: `un-desa-stock-${revision}`,
    title: `International Migrant Stock ${revision}, origin and destination`,
    publisher: "UN DESA, Population Division",
    url: "https://www.un.org/development/desa/pd/content/international-migrant-stock",
    published: revision,
    licence: "CC BY 3.0 IGO (said of the UN workbook)",
    citation: `United Nations, Department of Economic and Social Affairs, Population Division (${revision}). International Migrant Stock ${revision} (POP/DB/MIG/Stock/Rev.${revision}).`,
    doubt: "read the terms on the workbook's own sheet before passing it on",
  });
  const file = corridors.matrix({ measure: "un_stock", revision, sources: [source.id] }, (year) => year);
  return {
    kind: "read",
    account: ledger.close({ rows, values: state.valuesRead }),
    outputs: [{ path: `flows/un_stock-${revision}.json`, file, deep: ["values", "flags"] }],
    source,
  };
}

function readRow(work: Work, line: Line): RowFate {
  const { grid, header, columns, ledger } = work;
  const at = header.columns;
  const hasValue = columns.some(({ at: column }) => cellAt(line, column) !== "");
  if (!hasValue && isFootnote(line, [at.destCode, at.originCode])) return footnote(ledger, grid, line);
  const dest = placeOf(work, line, at.destCode, at.destName);
  const origin = placeOf(work, line, at.originCode, at.originName);
  for (const [place, column, role] of [
    [dest, at.destCode, "destCode"],
    [origin, at.originCode, "originCode"],
  ] as const)
    if (place.kind === "none")
      return reject(ledger, grid, line, {
        ...noSuchPlace(WANTED[role].title, column, cellAt(line, column), place),
        hint: place.hint || `The row says “${cellAt(line, at.destName)}” from “${cellAt(line, at.originName)}”.`,
      });
  if (dest.kind !== "country" || origin.kind !== "country") return readAggregate(work, line, dest, origin);
  return readCorridor(work, line, origin.id, dest.id);
}

/** By code; where the code is missing, by name, which is said. */
function placeOf({ grid, ledger, places }: Work, line: Line, code: number | null, name: number | null): Place {
  const text = cellAt(line, code);
  if (text !== "") return places.m49(text);
  const place = places.name(cellAt(line, name));
  if (place.kind !== "none")
    ledger.remark(
      remarkOn(grid.name, {
        severity: "warning",
        code: "code",
        line: line.line,
        column: (code ?? 0) + 1,
        received: "no code",
        expected: "an M49 number",
        hint: `Known by its name, ${quoted(cellAt(line, name))}.`,
      }),
    );
  return place;
}

/** Totals and "other" stand apart; the total of a destination is kept to check the sums against. */
function readAggregate(work: Work, line: Line, dest: Place, origin: Place): RowFate {
  const { grid, header, columns, totals } = work;
  const isOther = [header.columns.destName, header.columns.originName].some((column) =>
    /^others?\b/.test(plain(cellAt(line, column))),
  );
  const isTotal = Number(cellAt(line, header.columns.originCode)) === 900;
  if (dest.kind === "country" && origin.kind === "aggregate" && isTotal)
    for (const { at, year } of columns) {
      const figure = figureOf(cellAt(line, at), grid.commaGroups);
      if (figure.kind === "value") totals.set(`${dest.id} ${year}`, figure.value);
    }
  return isOther ? "apart" : "aggregate";
}

function readCorridor(work: Work, line: Line, origin: string, dest: string): RowFate {
  const { grid, header, columns, ledger, corridors, state } = work;
  state.valuesRead += columns.length;
  const values = new Map<string, number>();
  for (const { at, year } of columns) {
    const value = valueAt(ledger, grid, line, at, String(year));
    if (value === null) continue;
    if (!Number.isInteger(value)) state.rounded++;
    values.set(String(year), Math.round(value));
  }
  const key = [header.columns.originCode, header.columns.destCode].map((column) => cellAt(line, column)).join(">");
  return settle(ledger, grid, line, corridors, { key, origin, dest, apart: false, values });
}

/** Corridors can never add up to more than the published total of their destination. */
function checkTotals({ grid, corridors, totals, ledger }: Work): void {
  const sums = new Map<string, number>();
  for (const { dest, values } of corridors.all())
    for (const [year, value] of values) sums.set(`${dest} ${year}`, (sums.get(`${dest} ${year}`) ?? 0) + value);
  for (const [key, total] of totals) {
    const sum = sums.get(key) ?? 0;
    // Rounding of each corridor may add up.
    if (sum > total + 300)
      ledger.remark(
        remarkOn(grid.name, {
          severity: "warning",
          code: "total",
          path: key,
          received: `corridors that add up to ${sum}`,
          expected: `at most the published total, ${total}`,
          hint: "A group was taken for a country, or a row is wrong.",
        }),
      );
  }
  if (totals.size > 0) ledger.note(`sums checked against ${totals.size} published totals`);
}
