// UNHCR Refugee Population Statistics: the CSV of the download page ("Country of origin (ISO)"), the fields of the API (coo_iso)
// and the older "persons of concern" table (names only). Three populations, three files, never added.
import type { Source } from "../../model/record.ts";
import { type Ledger, openLedger, type RowFate } from "./account.ts";
import { type Corridors, gatherCorridors } from "./corridors.ts";
import { yearOf } from "./figure.ts";
import { type Grid, type Line, quoted, type Remark, remarkOn } from "./grid.ts";
import { cellAt, findHeader, type Header, type Wanted } from "./header.ts";
import type { Gazetteer, KeyKind, Place } from "./places.ts";
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

const WANTED = {
  year: { texts: ["year"], title: "Year" },
  originCode: {
    texts: ["country of origin iso", "coo iso", "origin iso"],
    optional: true,
    title: "Country of origin (ISO)",
  },
  originName: { texts: ["country of origin", "coo name", "origin"], title: "Country of origin" },
  asylumCode: {
    texts: ["country of asylum iso", "coa iso", "asylum iso"],
    optional: true,
    title: "Country of asylum (ISO)",
  },
  asylumName: {
    texts: ["country of asylum", "coa name", "asylum", /^country territory of asylum( residence)?$/],
    title: "Country of asylum",
  },
  refugees: { texts: [/^refugees( |$)/], optional: true, title: "Refugees under UNHCR's mandate" },
  seekers: { texts: [/^asylum seekers( |$)/], optional: true, title: "Asylum-seekers" },
  others: {
    texts: ["other people in need of international protection", "oip", "other protection"],
    optional: true,
    title: "Other people in need of international protection",
  },
} as const satisfies Record<string, Wanted>;
type Role = keyof typeof WANTED;

const MEASURES = [
  ["refugee_stock", "refugees"],
  ["asylum_seeker_stock", "seekers"],
  ["other_protection_stock", "others"],
] as const;

export const unhcr: Reader = {
  id: "unhcr",
  title: "UNHCR refugees, asylum seekers and others in need of protection, by origin and asylum",
  form: "either",
  sheets: null,
  options: { published: "date of the release, 2026-06, for the citation" },
  keepPrivate: null,
  read(grid, places, { published }): Reading {
    const header = findHeader<Role>(grid, WANTED);
    if (!header.ok) return { kind: "refused", why: header.why };
    const at = header.value.columns;
    const measures = MEASURES.filter(([, role]) => at[role] !== null);
    if (measures.length === 0) return { kind: "refused", why: noPopulation(grid, header.value) };
    const kinds = kindsOf(grid, places, header.value);
    return readTable({ grid, places, at, measures, kinds, ...emptyWork(grid) }, header.value.index + 1, published);
  },
};

interface Work {
  readonly grid: Grid;
  readonly places: Gazetteer;
  readonly at: Header<Role>["columns"];
  readonly measures: readonly (typeof MEASURES)[number][];
  readonly kinds: Readonly<Record<Side, KeyKind>>;
  readonly ledger: Ledger;
  readonly corridors: Corridors;
  readonly state: { valuesRead: number; zeros: number };
}
type Ends = Exclude<Place, { kind: "none" | "aggregate" }>;

const emptyWork = ({ name }: Grid) => ({
  ledger: openLedger(name),
  corridors: gatherCorridors(),
  state: { valuesRead: 0, zeros: 0 },
});

const noPopulation = (grid: Grid, { line }: Header<Role>): Remark =>
  remarkOn(grid.name, {
    code: "header",
    line: line.line,
    received: "none of the three populations",
    expected: MEASURES.map(([, role]) => `“${WANTED[role].title}”`).join(" or "),
  });

function readTable(work: Work, from: number, published: string | undefined): Reading {
  const { grid, at, measures, ledger, corridors, state } = work;
  const byCode = at.originCode !== null || work.kinds.origin !== "name";
  ledger.note(byCode ? "countries by ISO code; UNHCR's own codes are not used" : "countries by name");
  if (measures.length < MEASURES.length)
    ledger.note(`only ${measures.map(([measure]) => measure).join(" and ")}: the other columns are not in the file`);
  const rows = walk(grid, from, ledger, (line) => readRow(work, line));
  if (state.zeros > 0)
    ledger.note(`${state.zeros} zeros: in this table they stand for “no figure” and are taken as unknown`);
  const source = sourceFor(corridors, published);
  return {
    kind: "read",
    account: ledger.close({ rows, values: state.valuesRead }),
    outputs: measures.flatMap(([measure]) => {
      const file = corridors.matrix({ measure, revision: null, sources: [source.id] }, (column) =>
        column.startsWith(`${measure} `) ? column.slice(-4) : null,
      );
      return file.times.length === 0
        ? []
        : [{ path: `flows/${measure}.json`, file, deep: ["values", "flags", "apart"] }];
    }),
    source,
  };
}

function sourceFor(corridors: Corridors, published: string | undefined): Source {
  const years = corridors.all().flatMap(({ values }) => [...values.keys()].map((column) => Number(column.slice(-4))));
  const last = String(years.reduce((a, b) => Math.max(a, b), 0));
  return sourceOf({
    id: `unhcr-${published ?? `download-${last}`}`,
    title: `Refugee Population Statistics, ${published ? `release of ${published}` : `download with the years up to ${last}`}`,
    publisher: "UNHCR",
    url: "https://www.unhcr.org/refugee-statistics/",
    published: published ?? null,
    licence: "CC BY 4.0",
    citation: `UNHCR Refugee Population Statistics Database${published ? `, ${published}` : ""} (https://www.unhcr.org/refugee-statistics/), CC BY 4.0`,
  });
}

function readRow(work: Work, line: Line): RowFate {
  const { grid, at, ledger } = work;
  if (isFootnote(line, [at.year, at.originName, at.asylumName])) return footnote(ledger, grid, line);
  const year = yearOf(cellAt(line, at.year));
  if (year === null)
    return reject(ledger, grid, line, {
      code: "period",
      path: WANTED.year.title,
      column: (at.year ?? 0) + 1,
      received: quoted(cellAt(line, at.year)),
      expected: "a year",
    });
  const origin = placeOf(work, line, "origin");
  const dest = placeOf(work, line, "asylum");
  if (origin.kind === "none") return reject(ledger, grid, line, noPlace(work, line, "origin", origin));
  if (dest.kind === "none") return reject(ledger, grid, line, noPlace(work, line, "asylum", dest));
  if (origin.kind === "aggregate" || dest.kind === "aggregate") return "aggregate";
  return readFigures(work, line, String(year), origin, dest);
}

type Side = "origin" | "asylum";

/** The ISO column first: UNHCR's own three letters are another code. */
function placeOf({ places, at, kinds }: Work, line: Line, side: Side): Place {
  const code = cellAt(line, at[`${side}Code`]);
  return code === "" ? places.byKind(kinds[side], cellAt(line, at[`${side}Name`])) : places.code(code);
}

/** What the columns of names hold: names, or codes where there is no column of codes beside them. */
function kindsOf(grid: Grid, places: Gazetteer, { columns: at, index }: Header<Role>): Readonly<Record<Side, KeyKind>> {
  const sample = grid.lines.slice(index + 1, index + 1_001);
  const kind = (side: Side): KeyKind =>
    at[`${side}Code`] === null ? places.kindOf(sample.map((line) => cellAt(line, at[`${side}Name`]))) : "name";
  return { origin: kind("origin"), asylum: kind("asylum") };
}

function noPlace({ at }: Work, line: Line, side: Side, place: Extract<Place, { kind: "none" }>) {
  const column = cellAt(line, at[`${side}Code`]) === "" ? at[`${side}Name`] : at[`${side}Code`];
  return noSuchPlace(WANTED[`${side}Name`].title, column, cellAt(line, column), place);
}

function readFigures(work: Work, line: Line, year: string, origin: Ends, dest: Ends): RowFate {
  const { grid, at, measures, ledger, corridors, state } = work;
  state.valuesRead += measures.length;
  const values = new Map<string, number>();
  for (const [measure, role] of measures) {
    const value = peopleAt(work, line, role);
    if (value !== null) values.set(`${measure} ${year}`, Math.round(value));
  }
  if (values.size === 0)
    return reject(ledger, grid, line, {
      severity: "warning",
      code: "nothing",
      received: `${origin.id} to ${dest.id} ${year} without a figure of these populations`,
      expected: measures.map(([, role]) => WANTED[role].title).join(", "),
      hint: "Rows with only internally displaced or stateless people are of no use here.",
    });
  const keys = [at.originCode ?? at.originName, at.asylumCode ?? at.asylumName, at.year];
  return settle(ledger, grid, line, corridors, {
    key: keys.map((column) => cellAt(line, column)).join(">"),
    origin: origin.id,
    dest: dest.id,
    apart: origin.kind === "outside" || dest.kind === "outside",
    values,
  });
}

/** People in a cell; zero stands for "no figure" in this table, and * for a few people that are kept back. */
function peopleAt(
  { grid, at, ledger, state }: Work,
  line: Line,
  role: "refugees" | "seekers" | "others",
): number | null {
  const column = at[role] ?? 0;
  if (cellAt(line, column) === "*") {
    ledger.note("* = one to four people, kept back by UNHCR: unknown here");
    ledger.value("blank");
    return null;
  }
  const value = valueAt(ledger, grid, line, column, WANTED[role].title);
  if (value !== 0) return value;
  state.zeros++;
  ledger.value("blank");
  return null;
}
