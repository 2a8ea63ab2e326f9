// Passport Index data: matrix or tidy table, keys ISO2, ISO3 or names. A number is a stay without a visa, in days.
import { isDay } from "../../model/date.ts";
import { type Ledger, openLedger } from "./account.ts";
import { type Grid, type Outcome, quoted, refused } from "./grid.ts";
import { cellAt, findHeader, type Header, type Wanted } from "./header.ts";
import type { Gazetteer, Place } from "./places.ts";
import { footnote, isFootnote, noSuchPlace, type Reader, type Reading, reject, sourceOf, walk } from "./reader.ts";
import { asNone, badRule, KIND_NAMES, putRule, type Read, readMatrix } from "./visa-matrix.ts";
import { passportMatrix, type Rules, ruleOf } from "./visa-rules.ts";

const WANTED = {
  passport: { texts: ["passport", "passport iso2", "passport iso3", "origin"], title: "Passport" },
  destination: { texts: ["destination", "destination iso2", "destination iso3"], title: "Destination" },
  rule: { texts: ["requirement", "rule", "visa requirement"], title: "Requirement" },
  days: { texts: ["days"], optional: true, title: "Days" },
} as const satisfies Record<string, Wanted>;
type Role = keyof typeof WANTED;

export const visa: Reader = {
  id: "visa",
  title: "Passport Index visa rules, matrix or tidy CSV",
  form: "csv",
  sheets: null,
  options: { date: "the day on which the rules held, 2026-02-17, where the file's name does not say it" },
  keepPrivate: null,
  read(grid, places, { date: told }): Reading {
    const date = dateOf(grid, told);
    if (!date.ok) return { kind: "refused", why: date.why };
    const tidy = findHeader<Role>(grid, WANTED);
    const ledger = openLedger(grid.name);
    const rules: Rules = new Map();
    const table = tidy.ok ? readTidy(grid, places, ledger, rules, tidy.value) : readMatrix(grid, places, ledger, rules);
    if (!table.ok) return { kind: "refused", why: table.why };
    const source = sourceOf({
      id: `passport-index-${date.value}`,
      title: `Passport Index data, ${date.value}`,
      publisher: "passportindex.org",
      url: "https://github.com/ilyankou/passport-index-dataset",
      published: date.value,
      licence: "MIT (of the collections on GitHub; name the one the file is from)",
      citation: `Passport Index data, ${date.value}, from passportindex.org, MIT`,
      doubt: "which collection the file is from was not said",
    });
    return {
      kind: "read",
      account: ledger.close(table.value),
      outputs: [
        {
          path: `pairs/visas-${date.value}.json`,
          file: passportMatrix(rules, date.value, source.id),
          deep: ["rules", "days"],
        },
      ],
      source,
    };
  },
};

function dateOf(grid: Grid, told: string | undefined): Outcome<string> {
  const stated = /20\d\d-\d\d-\d\d/.exec(grid.name)?.[0];
  const fault = (received: string, hint: string) =>
    refused(grid.name, { code: "period", received, expected: "the one day on which the rules held", hint });
  if (stated && told && stated !== told) return fault(`${stated} in the name, ${told} given`, "Say which holds.");
  const date = told ?? stated;
  if (!date) return fault("a table without a date", "Rules change every week. Say the day: --date 2026-02-17.");
  if (!isDay(date)) return fault(quoted(date), "A day that exists, as YYYY-MM-DD.");
  return { ok: true, value: date };
}

function readTidy(grid: Grid, places: Gazetteer, ledger: Ledger, rules: Rules, header: Header<Role>): Outcome<Read> {
  const { columns: at, index } = header;
  const records = grid.lines.slice(index + 1);
  const kinds = [at.passport, at.destination].map((column) =>
    places.kindOf(records.slice(0, 500).map((line) => cellAt(line, column))),
  );
  ledger.note(`passports by ${KIND_NAMES[kinds[0] ?? "name"]}, destinations by ${KIND_NAMES[kinds[1] ?? "name"]}`);
  const seen = new Map<string, number>();
  const rows = walk(grid, index + 1, ledger, (line) => {
    if (isFootnote(line, [at.passport, at.destination, at.rule])) return footnote(ledger, grid, line);
    const ends: Place[] = [];
    for (const [i, role] of (["passport", "destination"] as const).entries()) {
      const place = places.byKind(kinds[i] ?? "name", cellAt(line, at[role]));
      if (place.kind !== "country")
        return reject(
          ledger,
          grid,
          line,
          noSuchPlace(WANTED[role].title, at[role], cellAt(line, at[role]), asNone(place)),
        );
      ends.push(place);
    }
    const [passport, destination] = ends.map((place) => (place.kind === "country" ? place.id : "")) as [string, string];
    const rule = ruleOf(cellAt(line, at.rule), cellAt(line, at.days));
    if (rule.kind === "bad") return reject(ledger, grid, line, badRule(at.rule ?? 0, cellAt(line, at.rule), rule.hint));
    if (cellAt(line, at.rule) === "")
      return reject(ledger, grid, line, badRule(at.rule ?? 0, "", "The row says nothing."));
    const fate = putRule(ledger, grid, line, rules, seen, { passport, destination, rule });
    return fate === "blank" ? "used" : fate;
  });
  return { ok: true, value: { rows, values: null } };
}
