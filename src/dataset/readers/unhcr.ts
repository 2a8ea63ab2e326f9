// UNHCR Refugee Population Statistics: the CSV of the download page ("Country of origin (ISO)"), the fields of the API (coo_iso)
// and the older "persons of concern" table (names only). Three populations, three files, never added.
import { openLedger, type RowFate } from "./account.ts";
import { gatherCorridors } from "./corridors.ts";
import { figureOf, yearOf } from "./figure.ts";
import { type Line, quoted, remarkOn } from "./grid.ts";
import { cellAt, findHeader, type Wanted } from "./header.ts";
import type { Place } from "./places.ts";
import {
  doubled,
  footnote,
  isFootnote,
  noSuchPlace,
  type Reader,
  type Reading,
  reject,
  sourceOf,
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
    if (measures.length === 0)
      return {
        kind: "refused",
        why: remarkOn(grid.name, {
          code: "header",
          line: header.value.line.line,
          received: "none of the three populations",
          expected: MEASURES.map(([, role]) => `“${WANTED[role].title}”`).join(" or "),
        }),
      };
    const ledger = openLedger(grid.name);
    const corridors = gatherCorridors();
    let valuesRead = 0;
    let zeros = 0;
    ledger.note(at.originCode === null ? "countries by name" : "countries by ISO code; UNHCR's own codes are not used");
    if (measures.length < MEASURES.length)
      ledger.note(`only ${measures.map(([measure]) => measure).join(" and ")}: the other columns are not in the file`);

    /** The ISO column first: UNHCR's own three letters are another code. */
    const placeOf = (line: Line, code: number | null, name: number | null): Place => {
      const text = cellAt(line, code);
      return text === "" ? places.name(cellAt(line, name)) : places.code(text);
    };
    const readRow = (line: Line): RowFate => {
      if (isFootnote(line, [at.year])) return footnote(ledger, grid, line);
      const year = yearOf(cellAt(line, at.year));
      if (year === null)
        return reject(ledger, grid, line, {
          code: "period",
          path: WANTED.year.title,
          column: (at.year ?? 0) + 1,
          received: quoted(cellAt(line, at.year)),
          expected: "a year",
        });
      const [origin, dest] = [placeOf(line, at.originCode, at.originName), placeOf(line, at.asylumCode, at.asylumName)];
      if (origin.kind === "none")
        return reject(ledger, grid, line, missing(line, "origin", origin, at.originCode, at.originName));
      if (dest.kind === "none")
        return reject(ledger, grid, line, missing(line, "asylum", dest, at.asylumCode, at.asylumName));
      if (origin.kind === "aggregate" || dest.kind === "aggregate") return "aggregate";
      return readFigures(line, String(year), origin, dest);
    };
    const missing = (
      line: Line,
      side: "origin" | "asylum",
      place: Extract<Place, { kind: "none" }>,
      code: number | null,
      name: number | null,
    ) => {
      const column = cellAt(line, code) === "" ? name : code;
      return noSuchPlace(WANTED[`${side}Name`].title, column, cellAt(line, column), place);
    };
    const readFigures = (
      line: Line,
      year: string,
      origin: Exclude<Place, { kind: "none" | "aggregate" }>,
      dest: Exclude<Place, { kind: "none" | "aggregate" }>,
    ): RowFate => {
      const values = new Map<string, number>();
      valuesRead += measures.length;
      for (const [measure, role] of measures) {
        const text = cellAt(line, at[role]);
        const figure = figureOf(text);
        if (figure.kind === "value" && figure.value > 0) values.set(`${measure} ${year}`, Math.round(figure.value));
        else if (figure.kind === "bad" && text !== "*") {
          ledger.value("rejected");
          ledger.remark(
            remarkOn(grid.name, {
              code: "number",
              path: WANTED[role].title,
              line: line.line,
              column: (at[role] ?? 0) + 1,
              received: quoted(text),
              expected: figure.expected,
              hint: figure.hint,
            }),
          );
        } else {
          if (figure.kind === "value") zeros++;
          if (text === "*") ledger.note("* = one to four people, kept back by UNHCR: unknown here");
          ledger.value("blank");
        }
      }
      if (values.size === 0)
        return reject(ledger, grid, line, {
          severity: "warning",
          code: "nothing",
          received: `${quoted(`${origin.id} to ${dest.id} ${year}`)} without a figure of ${measures.length === 3 ? "the three" : "these"} populations`,
          expected: "refugees, asylum seekers or others in need of protection",
          hint: "Rows with only internally displaced or stateless people are of no use here.",
        });
      const key = [at.originName, at.originCode, at.asylumName, at.asylumCode, at.year].map((column) =>
        cellAt(line, column),
      );
      const apart = origin.kind === "outside" || dest.kind === "outside";
      const put = corridors.put({
        key: key.join(">"),
        origin: origin.id,
        dest: dest.id,
        apart,
        values,
        line: line.line,
      });
      const fate = put.how === "new" ? "used" : put.how === "differs" ? "rejected" : "merged";
      ledger.value(fate, values.size);
      if (put.how !== "new") ledger.remark(doubled(grid, line, `${origin.id} to ${dest.id} ${year}`, put));
      return fate === "used" && apart ? "apart" : fate;
    };

    const rows = walk(grid, header.value.index + 1, ledger, readRow);
    if (zeros > 0) ledger.note(`${zeros} zeros: in this table they stand for “no figure” and are taken as unknown`);
    const years = corridors.all().flatMap(({ values }) => [...values.keys()].map((column) => column.slice(-4)));
    const last = years.reduce((a, b) => (b > a ? b : a), "");
    const source = sourceOf({
      id: `unhcr-${published ?? `${last || "empty"}-download`}`,
      title: `Refugee Population Statistics, ${published ? `release of ${published}` : `download with the years up to ${last}`}`,
      publisher: "UNHCR",
      url: "https://www.unhcr.org/refugee-statistics/",
      published: published ?? null,
      licence: "CC BY 4.0",
      citation: `UNHCR Refugee Population Statistics Database${published ? `, ${published}` : ""} (https://www.unhcr.org/refugee-statistics/), CC BY 4.0`,
    });
    return {
      kind: "read",
      account: ledger.close({ rows, values: valuesRead }),
      outputs: measures.map(([measure]) => ({
        path: `flows/${measure}.json`,
        file: corridors.matrix({ measure, revision: null, sources: [source.id] }, (column) =>
          column.startsWith(`${measure} `) ? column.slice(-4) : null,
        ),
        deep: ["values", "flags", "apart"],
      })),
      source,
    };
  },
};
