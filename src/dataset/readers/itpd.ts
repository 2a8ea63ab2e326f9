// USITC International Trade and Production Database (ITPD-E): trade by industry, summed to pairs and years.
import { type Ledger, openLedger, type RowFate } from "./account.ts";
import { type Corridors, gatherCorridors } from "./corridors.ts";
import { figureOf, yearOf } from "./figure.ts";
import { type Grid, type Line, quoted } from "./grid.ts";
import { cellAt, findHeader, type Header, type Wanted } from "./header.ts";
import type { Gazetteer } from "./places.ts";
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
  exporter: { texts: ["exporter iso3"], title: "exporter_iso3" },
  importer: { texts: ["importer iso3"], title: "importer_iso3" },
  year: { texts: ["year"], title: "year" },
  industry: { texts: ["industry id"], optional: true, title: "industry_id" },
  trade: { texts: ["trade", "trade value"], title: "trade" },
} as const satisfies Record<string, Wanted>;
type Role = keyof typeof WANTED;

export const itpd: Reader = {
  id: "itpd",
  title: "USITC ITPD-E trade by pair and industry",
  form: "csv",
  sheets: null,
  options: {},
  keepPrivate:
    "No licence was seen in the copies of ITPD-E; as the work of an agency of the United States it is perhaps free.",
  read(grid, places): Reading {
    const header = findHeader<Role>(grid, WANTED);
    if (!header.ok) return { kind: "refused", why: header.why };
    const { columns: at, index } = header.value;
    const work: Work = {
      grid,
      places,
      at,
      ledger: openLedger(grid.name),
      corridors: gatherCorridors(1),
      seen: new Map(),
    };
    const rows = walk(grid, index + 1, work.ledger, (line) => readRow(work, line));
    work.ledger.note(
      "million US dollars of each year; industries of one pair and year are added, trade within a country stands apart",
    );
    const source = sourceOf({
      id: "usitc-itpd",
      title: "International Trade and Production Database for Estimation (ITPD-E)",
      publisher: "United States International Trade Commission",
      url: "https://www.usitc.gov/data/gravity/itpde.htm",
      citation: "Borchert, I., Larch, M., Shikher, S. and Yotov, Y. (2020), ITPD-E, USITC",
    });
    const head = { measure: "trade_value", revision: null, sources: [source.id] };
    return {
      kind: "read",
      account: work.ledger.close({ rows, values: null }),
      outputs: [
        { path: "flows/trade_value.json", file: work.corridors.matrix(head, (year) => year), deep: ["values"] },
      ],
      source,
    };
  },
};

interface Work {
  readonly grid: Grid;
  readonly places: Gazetteer;
  readonly at: Header<Role>["columns"];
  readonly ledger: Ledger;
  readonly corridors: Corridors;
  readonly seen: Map<string, { line: number; said: string }>;
}

function readRow(work: Work, line: Line): RowFate {
  const { grid, places, at, ledger, corridors, seen } = work;
  if (isFootnote(line, [at.importer, at.year])) return footnote(ledger, grid, line);
  const text = (role: Role) => cellAt(line, at[role]);
  const ids: string[] = [];
  for (const role of ["exporter", "importer"] as const) {
    const place = places.code(text(role));
    if (place.kind === "none")
      return reject(ledger, grid, line, noSuchPlace(WANTED[role].title, at[role], text(role), place));
    if (place.kind !== "country") return "apart";
    ids.push(place.id);
  }
  const year = yearOf(text("year"));
  const figure = figureOf(text("trade"), grid.commaGroups);
  const fault = (role: Role, code: string, expected: string, hint = "") =>
    reject(ledger, grid, line, {
      code,
      path: role,
      column: (at[role] ?? 0) + 1,
      received: quoted(text(role)),
      expected,
      hint,
    });
  if (year === null) return fault("year", "period", "a year");
  if (figure.kind !== "value")
    return fault("trade", "number", "million US dollars", figure.kind === "bad" ? figure.hint : "");
  const key = [...ids, year, text("industry")].join(" ");
  const before = seen.get(key);
  if (before) {
    const same = before.said === text("trade");
    ledger.remark(doubled(grid, line, key, { how: same ? "same" : "differs", line: before.line }));
    return same ? "merged" : "rejected";
  }
  seen.set(key, { line: line.line, said: text("trade") });
  const [origin = "", dest = ""] = ids;
  if (origin === dest) return "apart";
  corridors.add({ origin, dest, apart: false, values: new Map([[String(year), figure.value]]), line: line.line });
  return "used";
}
