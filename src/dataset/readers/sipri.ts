// SIPRI Arms Transfers Database, trade register as CSV: deals, summed to trend-indicator values by supplier, recipient and year.
import { type Ledger, openLedger, type RowFate } from "./account.ts";
import { type Corridors, gatherCorridors } from "./corridors.ts";
import { figureOf, yearOf } from "./figure.ts";
import { type Grid, type Line, quoted } from "./grid.ts";
import { cellAt, findHeader, type Header, type Wanted } from "./header.ts";
import type { Gazetteer, Place } from "./places.ts";
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
  id: { texts: ["sipri at database id", "deal id"], optional: true, title: "SIPRI AT Database ID" },
  supplier: { texts: ["supplier", "seller"], title: "Supplier" },
  recipient: { texts: ["recipient", "buyer"], title: "Recipient" },
  year: { texts: ["delivery year", /^year s of (delivery|deliveries)$/], title: "Delivery year" },
  tiv: {
    texts: ["tiv delivery values", "tiv delivery value", "sipri tiv of delivered weapons"],
    title: "TIV delivery values",
  },
} as const satisfies Record<string, Wanted>;
type Role = keyof typeof WANTED;

export const sipri: Reader = {
  id: "sipri",
  title: "SIPRI trade register of arms transfers",
  form: "csv",
  sheets: null,
  options: {},
  keepPrivate:
    "SIPRI lets its data be used for non-commercial ends with the source named; passing on sums of the register needs its leave.",
  read(grid, places): Reading {
    const header = findHeader<Role>(grid, WANTED);
    if (!header.ok) return { kind: "refused", why: header.why };
    const { columns: at, index } = header.value;
    const work: Work = {
      grid,
      places,
      at,
      ledger: openLedger(grid.name),
      corridors: gatherCorridors(2),
      seen: new Map(),
    };
    const rows = walk(grid, index + 1, work.ledger, (line) => readRow(work, line));
    work.ledger.note("million TIV, the volume of arms, never money; deals of one pair and year are added");
    const source = sourceOf({
      id: "sipri-arms-transfers",
      title: "SIPRI Arms Transfers Database",
      publisher: "Stockholm International Peace Research Institute",
      url: "https://www.sipri.org/databases/armstransfers",
      licence: "non-commercial use with the source named; not to be passed on without leave",
      citation: "SIPRI Arms Transfers Database",
    });
    const head = { measure: "arms_tiv", revision: null, sources: [source.id] };
    return {
      kind: "read",
      account: work.ledger.close({ rows, values: null }),
      outputs: [{ path: "flows/arms_tiv.json", file: work.corridors.matrix(head, (year) => year), deep: ["values"] }],
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
  /** Whole records that have stood before, with their line. */
  readonly seen: Map<string, number>;
}

function readRow(work: Work, line: Line): RowFate {
  const { grid, at, ledger, corridors, seen } = work;
  if (isFootnote(line, [at.supplier, at.recipient])) return footnote(ledger, grid, line);
  const whole = line.cells.map((cell) => cell.trim()).join("|");
  const before = seen.get(whole);
  if (before !== undefined) {
    ledger.remark(doubled(grid, line, "the whole record", { how: "same", line: before }));
    return "merged";
  }
  seen.set(whole, line.line);
  const [supplier, recipient] = [partyOf(work, line, at.supplier), partyOf(work, line, at.recipient)];
  if (supplier.kind === "none")
    return reject(ledger, grid, line, noSuchPlace("Supplier", at.supplier, cellAt(line, at.supplier), supplier));
  if (recipient.kind === "none")
    return reject(ledger, grid, line, noSuchPlace("Recipient", at.recipient, cellAt(line, at.recipient), recipient));
  const year = deliveryYear(line, at.year);
  if (typeof year !== "number")
    return reject(ledger, grid, line, { code: "period", path: WANTED.year.title, column: (at.year ?? 0) + 1, ...year });
  const value = figureOf(cellAt(line, at.tiv).replace(/;$/, ""), grid.commaGroups);
  if (value.kind !== "value")
    return reject(ledger, grid, line, {
      code: value.kind === "unknown" ? "nothing" : "number",
      severity: value.kind === "unknown" ? "warning" : "error",
      path: WANTED.tiv.title,
      column: (at.tiv ?? 0) + 1,
      received: quoted(cellAt(line, at.tiv)),
      expected: "a number of million TIV",
      hint: value.kind === "unknown" ? "SIPRI gives no delivery for this row." : value.hint,
    });
  if (supplier.kind !== "country" || recipient.kind !== "country") return "apart";
  const values = new Map([[String(year), value.value]]);
  corridors.add({ origin: supplier.id, dest: recipient.id, apart: false, values, line: line.line });
  return "used";
}

/** Names with stars are rebel groups and organisations: no states, kept apart. */
function partyOf({ places }: Work, line: Line, column: number | null): Place {
  const text = cellAt(line, column);
  return /\*\s*$/.test(text) ? { kind: "outside", id: "UNK" } : places.name(text);
}

type PeriodFault = { readonly received: string; readonly expected: string; readonly hint: string };

function deliveryYear(line: Line, column: number | null): number | PeriodFault {
  const text = cellAt(line, column);
  const years = text
    .split(/[;,\s]+/)
    .filter((part) => part !== "")
    .map(yearOf);
  if (years.length === 1 && years[0] !== null && years[0] !== undefined) return years[0];
  const several = years.length > 1 && years.every((year) => year !== null);
  return {
    received: quoted(text),
    expected: "one year of delivery",
    hint: several
      ? "The older layout gives one sum for several years, and how it is divided is not known: download the register anew, with one row a year."
      : "",
  };
}
