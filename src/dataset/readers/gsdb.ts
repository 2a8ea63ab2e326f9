// Global Sanctions Data Base, case-level file: names, several in a cell, some with a comma of their own ("Korea, South").
import type { Relation } from "../../model/record.ts";
import { type Ledger, openLedger, type RowFate } from "./account.ts";
import { yearOf } from "./figure.ts";
import { type Grid, type Line, quoted } from "./grid.ts";
import { cellAt, findHeader, type Header, plain, type Wanted } from "./header.ts";
import type { Gazetteer } from "./places.ts";
import { doubled, footnote, isFootnote, type Reader, type Reading, reject, sourceOf, walk } from "./reader.ts";

const kindOf = (name: string) => ({ texts: [name], optional: true, title: name }) as const;
const WANTED = {
  id: { texts: ["case id"], title: "case_id" },
  target: { texts: ["sanctioned state"], title: "sanctioned_state" },
  sender: { texts: ["sanctioning state"], title: "sanctioning_state" },
  begin: { texts: ["begin"], title: "begin" },
  end: { texts: ["end"], title: "end" },
  trade: kindOf("trade"),
  arms: kindOf("arms"),
  military: kindOf("military"),
  financial: kindOf("financial"),
  travel: kindOf("travel"),
  other: kindOf("other"),
  objective: { texts: ["objective", "objectives"], optional: true, title: "objective" },
  success: { texts: ["success"], optional: true, title: "success" },
} as const satisfies Record<string, Wanted>;
type Role = keyof typeof WANTED;
const KINDS = ["trade", "arms", "military", "financial", "travel", "other"] as const;

/** Bodies that impose sanctions or are their target; ids of blocs where the atlas has them. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ["eu", "EU"],
  ["european union", "EU"],
  ["eec", "EU"],
  ["un", "UN"],
  ["united nations", "UN"],
  ["african union", "AU"],
  ["au", "AU"],
  ["ecowas", "ECOWAS"],
  ["league of arab states", "ARAB_LEAGUE"],
  ["las", "ARAB_LEAGUE"],
  ["arab league", "ARAB_LEAGUE"],
  ["osce", "OSCE"],
  ["oas", "OAS"],
  ["oic", "OIC"],
  ["mercosur", "MERCOSUR"],
  ["unasur", "UNASUR"],
  ["sadc", "SADC"],
  ["commonwealth", "COMMONWEALTH"],
  ["pacific islands forum", "PIF"],
  ["g7", "G7"],
]);

export const gsdb: Reader = {
  id: "gsdb",
  title: "Global Sanctions Data Base, cases",
  form: "either",
  sheets: null,
  options: {},
  keepPrivate: "GSDB is free for research with a citation; whether it may be passed on was not read.",
  read(grid, places): Reading {
    const header = findHeader<Role>(grid, WANTED);
    if (!header.ok) return { kind: "refused", why: header.why };
    const { columns: at, index } = header.value;
    const work: Work = { grid, places, at, ledger: openLedger(grid.name), cases: new Map() };
    const rows = walk(grid, index + 1, work.ledger, (line) => readRow(work, line));
    work.ledger.note("years only; a case whose success column says ongoing has no end here");
    const source = sourceOf({
      id: "gsdb",
      title: "Global Sanctions Data Base",
      publisher: "Drexel University and others",
      url: "https://www.globalsanctionsdatabase.com/",
      licence: "free for research with citation, terms not read; not to be passed on",
      citation:
        "Felbermayr, G., Kirilakha, A., Syropoulos, C., Yalcin, E. and Yotov, Y. (2020), The Global Sanctions Data Base, European Economic Review 129",
    });
    const list = [...work.cases.values()]
      .map(({ relation }) => ({ ...relation, sources: [source.id] }))
      .sort((a, b) => Number(a.id.slice(5)) - Number(b.id.slice(5)));
    return {
      kind: "read",
      account: work.ledger.close({ rows, values: null }),
      outputs: [{ path: "atlas/sanctions.json", file: list, deep: [] }],
      source,
    };
  },
};

type Case = Omit<Relation, "sources">;
interface Work {
  readonly grid: Grid;
  readonly places: Gazetteer;
  readonly at: Header<Role>["columns"];
  readonly ledger: Ledger;
  readonly cases: Map<string, { relation: Case; line: number }>;
}

function readRow(work: Work, line: Line): RowFate {
  const { grid, at, ledger, cases } = work;
  if (isFootnote(line, [at.target, at.sender])) return footnote(ledger, grid, line);
  const text = (role: Role) => cellAt(line, at[role]);
  const fault = (role: Role, code: string, expected: string, hint = "") =>
    reject(ledger, grid, line, {
      code,
      path: WANTED[role].title,
      column: (at[role] ?? 0) + 1,
      received: quoted(text(role)),
      expected,
      hint,
    });
  if (!/^\d+$/.test(text("id"))) return fault("id", "value", "a number");
  const [begin, end] = [yearOf(text("begin")), yearOf(text("end"))];
  if (begin === null) return fault("begin", "period", "a year");
  if (end === null) return fault("end", "period", "a year");
  if (end < begin) return fault("end", "period", `${begin} or later`);
  const sides: Partial<Record<Role, readonly string[]>> = {};
  for (const role of ["sender", "target"] as const) {
    const parties = partiesOf(work, text(role));
    if (typeof parties === "string")
      return fault(role, "country", "states and bodies, divided by commas", `“${parties}” is not known.`);
    sides[role] = parties;
  }
  const ongoing = /ongoing/i.test(text("success"));
  const kinds = KINDS.filter((role) => text(role) === "1");
  const [senders, targets] = [sides.sender ?? [], sides.target ?? []];
  const relation: Case = {
    id: `gsdb-${text("id")}`,
    type: "sanctions",
    parties: [...senders, ...targets],
    title: `Sanctions of ${senders.join(", ")} on ${targets.join(", ")}${kinds.length > 0 ? `: ${kinds.join(", ")}` : ""}`,
    status: ongoing ? "in_force" : "expired",
    from: String(begin),
    to: ongoing ? null : String(end + 1),
    asOf: String(end),
    evidence: "seen",
    note: text("objective") ? `objective: ${text("objective").replace(/_/g, " ")}` : null,
  };
  const before = cases.get(relation.id);
  if (before) {
    const same = JSON.stringify(before.relation) === JSON.stringify(relation);
    ledger.remark(doubled(grid, line, `case ${text("id")}`, { how: same ? "same" : "differs", line: before.line }));
    return same ? "merged" : "rejected";
  }
  cases.set(relation.id, { relation, line: line.line });
  return "used";
}

/** Ids of the parties in a cell; what is not known comes back as text. Names with a comma are tried first. */
function partiesOf({ places }: Work, text: string): readonly string[] | string {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const found: string[] = [];
  for (let i = 0; i < parts.length; ) {
    const taken = [3, 2, 1].find((count) => partyOf(places, parts.slice(i, i + count).join(", ")) !== null);
    const id = taken === undefined ? null : partyOf(places, parts.slice(i, i + taken).join(", "));
    if (taken === undefined || id === null) return parts[i] ?? "";
    if (!found.includes(id)) found.push(id);
    i += Math.min(taken, parts.length - i);
  }
  return found;
}

function partyOf(places: Gazetteer, text: string): string | null {
  if (text === "") return null;
  const place = places.name(text);
  return place.kind === "country" ? place.id : (BODIES.get(plain(text)) ?? null);
}
