// ATOP, Alliance Treaty Obligations and Provisions, member-level file: who was bound by which treaty, from day to day.
import { isIsoDate } from "../../model/date.ts";
import type { Membership } from "../../model/record.ts";
import { type Ledger, openLedger, type RowFate } from "./account.ts";
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

const duty = (name: string) => ({ texts: [name], optional: true, title: name }) as const;
const WANTED = {
  treaty: { texts: ["atopid"], title: "atopid" },
  member: { texts: ["member"], title: "member" },
  yearIn: { texts: ["yrent"], title: "yrent" },
  monthIn: { texts: ["moent"], optional: true, title: "moent" },
  dayIn: { texts: ["dayent"], optional: true, title: "dayent" },
  yearOut: { texts: ["yrexit"], title: "yrexit" },
  monthOut: { texts: ["moexit"], optional: true, title: "moexit" },
  dayOut: { texts: ["dayexit"], optional: true, title: "dayexit" },
  defense: duty("defense"),
  offense: duty("offense"),
  neutral: duty("neutral"),
  nonagg: duty("nonagg"),
  consul: duty("consul"),
} as const satisfies Record<string, Wanted>;
type Role = keyof typeof WANTED;

const DUTIES = [
  ["defense", "defence"],
  ["offense", "offence"],
  ["neutral", "neutrality"],
  ["nonagg", "non-aggression"],
  ["consul", "consultation"],
] as const;

export const atop: Reader = {
  id: "atop",
  title: "ATOP alliance treaties by member",
  form: "csv",
  sheets: null,
  options: {},
  keepPrivate:
    "ATOP is free to use with a citation, but its terms were not read: whether it may be passed on is not known.",
  read(grid, places): Reading {
    const header = findHeader<Role>(grid, WANTED);
    if (!header.ok) return { kind: "refused", why: header.why };
    const { columns: at, index } = header.value;
    const work: Work = { grid, places, at, ledger: openLedger(grid.name), spells: new Map() };
    const rows = walk(grid, index + 1, work.ledger, (line) => readRow(work, line));
    work.ledger.note(
      "states by their number in Correlates of War; 365 is Russia and the Soviet Union, 345 Serbia and Yugoslavia",
    );
    work.ledger.note("an exit of 0 is none: in force when the data end");
    const source = sourceOf({
      id: "atop",
      title: "Alliance Treaty Obligations and Provisions, member level",
      publisher: "Rice University",
      url: "http://www.atopdata.org/",
      licence: "free with citation, terms not read; not to be passed on",
      citation:
        "Leeds, B. A., Ritter, J., Mitchell, S. and Long, A. (2002), Alliance Treaty Obligations and Provisions, International Interactions 28",
    });
    const list = [...work.spells.values()]
      .map(({ spell }) => ({ ...spell, sources: [source.id] }))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return {
      kind: "read",
      account: work.ledger.close({ rows, values: null }),
      outputs: [{ path: "atlas/alliances.json", file: list, deep: [] }],
      source,
    };
  },
};

type Spell = Omit<Membership, "sources">;
interface Work {
  readonly grid: Grid;
  readonly places: Gazetteer;
  readonly at: Header<Role>["columns"];
  readonly ledger: Ledger;
  readonly spells: Map<string, { spell: Spell; line: number }>;
}
const keyOf = ({ bloc, country, from }: Spell): string => `${bloc} ${country} ${from}`;

function readRow(work: Work, line: Line): RowFate {
  const { grid, places, at, ledger, spells } = work;
  if (isFootnote(line, [at.member])) return footnote(ledger, grid, line);
  const fault = (role: Role, code: string, expected: string, hint = "") =>
    reject(ledger, grid, line, {
      code,
      path: WANTED[role].title,
      column: (at[role] ?? 0) + 1,
      received: quoted(cellAt(line, at[role])),
      expected,
      hint,
    });
  if (!/^\d+$/.test(cellAt(line, at.treaty))) return fault("treaty", "value", "the number of a treaty");
  const place = places.cow(cellAt(line, at.member));
  if (place.kind !== "country") {
    const none = place.kind === "none" ? place : { kind: "none" as const, expected: "a state", hint: "" };
    return reject(ledger, grid, line, noSuchPlace("member", at.member, cellAt(line, at.member), none));
  }
  const from = dateOf(line, at.yearIn, at.monthIn, at.dayIn);
  const to = dateOf(line, at.yearOut, at.monthOut, at.dayOut);
  const said = (columns: readonly (number | null)[]) =>
    `Year, month and day are ${quoted(columns.map((column) => cellAt(line, column)).join("-"))}; the last two may be 0.`;
  if (from === undefined || from === null)
    return fault("yearIn", "date", "a date of entry", said([at.yearIn, at.monthIn, at.dayIn]));
  if (to === undefined)
    return fault("yearOut", "date", "a date of exit, 0 while in force", said([at.yearOut, at.monthOut, at.dayOut]));
  if (to !== null && to < from.slice(0, to.length)) return fault("yearOut", "date", `an exit after ${from}`);
  const spell: Spell = {
    bloc: `ATOP_${cellAt(line, at.treaty)}`,
    country: place.id,
    status: "member",
    from,
    to,
    evidence: "seen",
    note: dutiesOf(line, at),
  };
  const before = spells.get(keyOf(spell));
  if (before) {
    const same = JSON.stringify(before.spell) === JSON.stringify(spell);
    ledger.remark(doubled(grid, line, keyOf(spell), { how: same ? "same" : "differs", line: before.line }));
    return same ? "merged" : "rejected";
  }
  spells.set(keyOf(spell), { spell, line: line.line });
  return "used";
}

/** What the member is bound to, as ATOP counts it; null where the file has no such columns. */
function dutiesOf(line: Line, at: Header<Role>["columns"]): string | null {
  const bound = DUTIES.filter(([role]) => cellAt(line, at[role]) === "1").map(([, word]) => word);
  return bound.length === 0 ? null : `bound to ${bound.join(", ")}`;
}

/** As much of a date as is there; null = 0 or nothing, undefined = no date. */
function dateOf(line: Line, year: number | null, month: number | null, day: number | null): string | null | undefined {
  const [y, m, d] = [year, month, day].map((column) => cellAt(line, column)) as [string, string, string];
  const isNone = (text: string) => text === "" || /^(0|-9|99|\.)$/.test(text);
  if (isNone(y)) return null;
  if (!/^(1[89]|20)\d\d$/.test(y)) return undefined;
  if (isNone(m)) return y;
  const date = [y, m, ...(isNone(d) ? [] : [d])].map((part) => part.padStart(2, "0")).join("-");
  return isIsoDate(date) ? date : undefined;
}
