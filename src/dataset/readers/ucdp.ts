// UCDP/PRIO Armed Conflict Dataset, one row a conflict and year. States are numbers of Gleditsch and Ward.
import { isDay } from "../../model/date.ts";
import type { ConflictsFile } from "../../model/record.ts";
import { type Ledger, openLedger, type RowFate } from "./account.ts";
import { yearOf } from "./figure.ts";
import { type Grid, type Line, quoted, remarkOn } from "./grid.ts";
import { cellAt, findHeader, type Header, type Wanted } from "./header.ts";
import type { Gazetteer } from "./places.ts";
import { doubled, footnote, isFootnote, type Reader, type Reading, reject, sourceOf, walk } from "./reader.ts";

const WANTED = {
  id: { texts: ["conflict id", "conflictid"], title: "conflict_id" },
  year: { texts: ["year"], title: "year" },
  location: { texts: ["gwno loc", "gwnoloc"], title: "gwno_loc" },
  type: { texts: ["type of conflict", "typeofconflict", "type"], title: "type_of_conflict" },
  about: { texts: ["incompatibility"], title: "incompatibility" },
  territory: { texts: ["territory name", "territoryname", "territory"], title: "territory_name" },
  intensity: { texts: ["intensity level", "intensitylevel", "intensity"], title: "intensity_level" },
  sideA: { texts: ["side a", "sidea"], title: "side_a" },
  sideB: { texts: ["side b", "sideb"], title: "side_b" },
  a: { texts: ["gwno a", "gwnoa"], title: "gwno_a" },
  supportA: { texts: ["gwno a 2nd", "gwnoa2nd"], title: "gwno_a_2nd" },
  b: { texts: ["gwno b", "gwnob"], title: "gwno_b" },
  supportB: { texts: ["gwno b 2nd", "gwnob2nd"], title: "gwno_b_2nd" },
  since: { texts: ["start date", "startdate"], title: "start_date" },
  from: { texts: ["start date2", "startdate2"], title: "start_date2" },
  to: { texts: ["ep end date", "ependdate"], title: "ep_end_date" },
  version: { texts: ["version"], title: "version" },
} as const satisfies Record<string, Wanted>;
type Role = keyof typeof WANTED;
type Conflict = ConflictsFile["rows"][number];

const TYPES: Readonly<Record<string, Conflict["type"]>> = {
  1: "colonial",
  2: "interstate",
  3: "civil",
  4: "civil_internationalised",
};
const ABOUT: Readonly<Record<string, Conflict["about"]>> = { 1: "territory", 2: "government", 3: "both" };
const INTENSITIES: Readonly<Record<string, Conflict["intensity"]>> = { 1: "minor", 2: "war" };
const FIRST_YEAR = 1989;

export const ucdp: Reader = {
  id: "ucdp",
  title: "UCDP/PRIO Armed Conflict Dataset",
  form: "csv",
  sheets: null,
  options: { from: `first year to take, ${FIRST_YEAR} unless said otherwise` },
  keepPrivate: null,
  read(grid, places, options): Reading {
    const header = findHeader<Role>(grid, WANTED);
    if (!header.ok) return { kind: "refused", why: header.why };
    const { columns: at, index } = header.value;
    const versions = new Set(
      grid.lines
        .slice(index + 1)
        .map((line) => cellAt(line, at.version))
        .filter((text) => /^\d+(\.\d+)*$/.test(text)),
    );
    const [version] = versions;
    if (versions.size !== 1 || version === undefined)
      return {
        kind: "refused",
        why: remarkOn(grid.name, {
          code: "revision",
          path: "version",
          received: versions.size === 0 ? "no version" : `versions ${[...versions].join(" and ")}`,
          expected: "one version in the whole file",
          hint: "Two editions never go into one file.",
        }),
      };
    const first = yearOf(options.from ?? "") ?? FIRST_YEAR;
    const work: Work = { grid, places, at, first, ledger: openLedger(grid.name), rows: new Map(), state: { early: 0 } };
    const rows = walk(grid, index + 1, work.ledger, (line) => readRow(work, line));
    work.ledger.note(`version ${version}`);
    if (work.state.early > 0)
      work.ledger.note(`rows before ${first} left out: ${work.state.early}; --from 1946 takes them in`);
    const source = sourceOf({
      id: `ucdp-${version}`,
      title: `UCDP/PRIO Armed Conflict Dataset ${version}`,
      publisher: "Uppsala Conflict Data Program",
      url: "https://ucdp.uu.se/downloads/",
      licence: "CC BY 4.0",
      citation: `Davies, S., Pettersson, T. and Oberg, M.; Gleditsch, N. P. et al. (2002): UCDP/PRIO Armed Conflict Dataset ${version}`,
      doubt: "licence from memory",
    });
    const list = [...work.rows.values()].map(({ conflict }) => conflict).sort(byConflict);
    const file: ConflictsFile = { measure: "conflict_year", sources: [source.id], rows: list };
    return {
      kind: "read",
      account: work.ledger.close({ rows, values: null }),
      outputs: [{ path: "pairs/conflicts.json", file, deep: ["rows"] }],
      source,
    };
  },
};

interface Work {
  readonly grid: Grid;
  readonly places: Gazetteer;
  readonly at: Header<Role>["columns"];
  readonly first: number;
  readonly ledger: Ledger;
  readonly rows: Map<string, { conflict: Conflict; line: number }>;
  readonly state: { early: number };
}

const byConflict = (a: Conflict, b: Conflict): number => {
  const [x, y] = [a, b].map(({ conflict, year }) => `${conflict.padStart(6, "0")} ${year}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
};

function readRow(work: Work, line: Line): RowFate {
  const { grid, at, ledger, rows, first, state } = work;
  if (isFootnote(line, [at.year])) return footnote(ledger, grid, line);
  const found = conflictOf(work, line);
  if ("fault" in found) {
    const { role, expected, hint } = found.fault;
    return reject(ledger, grid, line, {
      code: found.fault.code,
      path: WANTED[role].title,
      column: (at[role] ?? 0) + 1,
      received: quoted(cellAt(line, at[role])),
      expected,
      hint,
    });
  }
  const { conflict } = found;
  if (conflict.year < first) {
    state.early++;
    ledger.remark(
      remarkOn(grid.name, {
        severity: "warning",
        code: "early",
        line: line.line,
        received: String(conflict.year),
        expected: `${first} or later`,
      }),
    );
    return "rejected";
  }
  const key = `${conflict.conflict} ${conflict.year}`;
  const before = rows.get(key);
  if (before) {
    const same = JSON.stringify(before.conflict) === JSON.stringify(conflict);
    ledger.remark(doubled(grid, line, `conflict ${key}`, { how: same ? "same" : "differs", line: before.line }));
    return same ? "merged" : "rejected";
  }
  rows.set(key, { conflict, line: line.line });
  return "used";
}

interface Fault {
  readonly fault: { readonly code: string; readonly role: Role; readonly expected: string; readonly hint: string };
}
const faulty = (code: string, role: Role, expected: string, hint = ""): Fault => ({
  fault: { code, role, expected, hint },
});

function conflictOf(work: Work, line: Line): { readonly conflict: Conflict } | Fault {
  const { at } = work;
  const text = (role: Role) => cellAt(line, at[role]);
  const year = yearOf(text("year"));
  if (year === null) return faulty("period", "year", "a year");
  if (!/^\d+$/.test(text("id"))) return faulty("value", "id", "a number");
  const [type, about, intensity] = [TYPES[text("type")], ABOUT[text("about")], INTENSITIES[text("intensity")]];
  if (!type) return faulty("value", "type", "1 to 4");
  if (!about) return faulty("value", "about", "1 to 3");
  if (!intensity) return faulty("value", "intensity", "1 or 2");
  const states: Partial<Record<Role, string[]>> = {};
  for (const role of ["location", "a", "b", "supportA", "supportB"] as const) {
    const list = statesOf(work, text(role));
    if (typeof list === "string")
      return faulty("country", role, "numbers of Gleditsch and Ward", `${list} is not known.`);
    states[role] = list;
  }
  const dates: Partial<Record<Role, string | null>> = {};
  for (const role of ["since", "from", "to"] as const) {
    const date = dayOf(text(role));
    if (date === undefined)
      return faulty(
        "date",
        role,
        "YYYY-MM-DD",
        "A spreadsheet program may have rewritten the dates: download the file again.",
      );
    dates[role] = date;
  }
  if (!dates.since) return faulty("date", "since", "YYYY-MM-DD");
  return {
    conflict: {
      conflict: text("id"),
      year,
      location: states.location ?? [],
      type,
      about,
      territory: text("territory") || null,
      intensity,
      a: states.a ?? [],
      sideA: text("sideA"),
      b: states.b ?? [],
      sideB: text("sideB"),
      supportA: states.supportA ?? [],
      supportB: states.supportB ?? [],
      since: dates.since,
      from: dates.from ?? null,
      to: dates.to ?? null,
    },
  };
}

/** The states of a list of numbers; a number that is not known comes back as text. A side that is no state has -9 or nothing. */
function statesOf({ places }: Work, text: string): string[] | string {
  const found: string[] = [];
  for (const number of text.split(/[,;]/).map((part) => part.trim().replace(/\.0$/, ""))) {
    if (number === "" || number === "-9") continue;
    const place = places.gleditschWard(number);
    if (place.kind !== "country") return number;
    if (!found.includes(place.id)) found.push(place.id);
  }
  return found;
}

/** null where nothing is said, undefined where it is no day. */
function dayOf(text: string): string | null | undefined {
  if (text === "") return null;
  const date = /^(\d{4}-\d\d-\d\d)([T ].*)?$/.exec(text)?.[1];
  return date !== undefined && isDay(date) ? date : undefined;
}
