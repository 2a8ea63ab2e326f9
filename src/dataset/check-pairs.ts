// Votes, visa rules, trade, land borders and population: known countries, values in bounds, symmetric facts told once.
import type { Atlas } from "../model/atlas.ts";
import type { Part } from "./part.ts";
import type { Report } from "./report.ts";

type PairPart = Exclude<Part, { kind: "flows" | "rules" | "elsewhere" | "story" | "texts" }>;

export function checkPairs(atlas: Atlas, path: string, part: PairPart, report: Report): void {
  for (const id of new Set(countriesOf(part))) {
    if (!atlas.countries.has(id))
      report.file(path, "countries", { code: "dangling", received: id, expected: "an id of countries.json" });
  }
  for (const [label, received, expected] of faultsOf(part))
    report.file(path, label, { code: "value", received, expected });
}

function countriesOf(part: PairPart): readonly string[] {
  switch (part.kind) {
    case "votes":
      return part.file.countries;
    case "visas":
      return [...part.file.passports, ...part.file.destinations, ...Object.keys(part.file.days)];
    case "trade":
    case "borders":
      return part.file.rows.flatMap(([a, b]: readonly unknown[]) => [String(a), String(b)]);
    case "conflicts":
      return part.file.rows.flatMap((row) => [...row.location, ...row.a, ...row.b, ...row.supportA, ...row.supportB]);
    case "missions":
    case "visa-history":
      return part.file.rows.flatMap((row: readonly unknown[]) => row.slice(0, 2).map(String));
    case "names":
      return Object.keys(part.file.names);
    case "population":
    case "series":
      return Object.keys(part.file.rows);
  }
}

type Fault = readonly [label: string, received: string, expected: string];

function faultsOf(part: PairPart): Fault[] {
  switch (part.kind) {
    case "votes":
      return voteFaults(part.file);
    case "visas":
      return visaFaults(part.file);
    case "trade":
      return part.file.rows.flatMap(([country, partner, flow, , percent]): Fault[] =>
        country !== partner && percent >= 0 && percent <= 100
          ? []
          : [[`${country} ${flow} ${partner}`, `${percent} %`, "another country and 0 to 100 per cent"]],
      );
    case "borders":
      return borderFaults(part.file.rows);
    case "conflicts":
      return conflictFaults(part.file.rows);
    case "missions":
      return part.file.rows.flatMap(([sender, host, kind]): Fault[] =>
        sender !== host && kind in part.file.kinds
          ? []
          : [[`${sender} in ${host}`, `kind ${kind}`, "two states and a listed kind"]],
      );
    case "visa-history":
      return historyFaults(part.file.rows);
    case "names":
      return [];
    case "population":
    case "series":
      return Object.entries(part.file.rows).flatMap(([country, row]): Fault[] =>
        row.every((value) => value === null || value >= 0)
          ? []
          : [[country, "a number below zero", "zero or more, or null"]],
      );
  }
}

/** Similarity and common votes stand or fall together. */
function voteFaults({ countries, similarity, votes }: Extract<PairPart, { kind: "votes" }>["file"]): Fault[] {
  return similarity.flatMap((row, i) =>
    row.flatMap((value, j): Fault[] => {
      const common = votes[i]?.[j] ?? null;
      const label = `${countries[i]} and ${countries[j]}`;
      if ((value === null) !== (common === null))
        return [[label, `similarity ${value} of ${common} votes`, "both or neither"]];
      return value === null || (value >= 0 && value <= 1000) ? [] : [[label, String(value), "0 to 1000"]];
    }),
  );
}

function visaFaults({ passports, destinations, rules, days }: Extract<PairPart, { kind: "visas" }>["file"]): Fault[] {
  const letters = passports.flatMap((passport, i) =>
    destinations.flatMap((destination, j): Fault[] => {
      const letter = rules[i]?.[j] ?? "";
      if (!/^[fatern.]$/.test(letter)) return [[`${passport} to ${destination}`, letter, "one of f a t e r n ."]];
      return passport === destination && letter !== "."
        ? [[`${passport} at home`, letter, ". (nobody needs a visa at home)"]]
        : [];
    }),
  );
  const stays = Object.entries(days).flatMap(([passport, row]) =>
    Object.entries(row).flatMap(([destination, count]): Fault[] =>
      count > 0 && destinations.includes(destination)
        ? []
        : [[`${passport} to ${destination}`, `${count} days`, "a number of days at a known destination"]],
    ),
  );
  return [...letters, ...stays];
}

function borderFaults(rows: Extract<PairPart, { kind: "borders" }>["file"]["rows"]): Fault[] {
  const seen = new Set<string>();
  return rows.flatMap(([a, b, km]): Fault[] => {
    const label = `${a} and ${b}`;
    const again = seen.has(label);
    seen.add(label);
    if (a >= b)
      return [[label, `${a} before ${b}`, "the two in the order of the alphabet, so that a border stands once"]];
    if (again) return [[label, "a second line", "one"]];
    return km > 0 ? [] : [[label, `${km} km`, "more than zero"]];
  });
}

/** An interstate conflict has a state on both sides; nobody fights on both (a third state may help both). */
function conflictFaults(rows: Extract<PairPart, { kind: "conflicts" }>["file"]["rows"]): Fault[] {
  return rows.flatMap(({ conflict, year, type, a, b }): Fault[] => {
    const label = `conflict ${conflict} ${year}`;
    if (type === "interstate" && (a.length === 0 || b.length === 0))
      return [[label, "a side without a state", "a state on both sides of an interstate conflict"]];
    const both = a.find((id) => b.includes(id));
    return both === undefined ? [] : [[label, `${both} on both sides`, "one side"]];
  });
}

/** Snapshots ascend, and each line changes something. */
function historyFaults(rows: Extract<PairPart, { kind: "visa-history" }>["file"]["rows"]): Fault[] {
  return rows.flatMap(([passport, destination, from, rule, days], i): Fault[] => {
    const [before] = rows.slice(Math.max(0, i - 1), i);
    if (before?.[0] !== passport || before[1] !== destination) return [];
    const label = `${passport} to ${destination} ${from}`;
    if (before[2] >= from) return [[label, `after ${before[2]}`, "ascending days"]];
    return before[3] === rule && before[4] === days ? [[label, rule, "a rule that differs from the one before"]] : [];
  });
}
