// What the words of the visa tables mean, and the atlas's own form of a matrix of rules.
import type { VisaFile } from "../../model/record.ts";

export type Rule =
  | { readonly kind: "rule"; readonly letter: string; readonly days: number | null }
  /** The passport's own country, or an empty cell. */
  | { readonly kind: "unknown" }
  | { readonly kind: "bad"; readonly hint: string };

/** Rules by passport and destination. */
export type Rules = Map<string, Map<string, Exclude<Rule, { kind: "bad" }>>>;

const LETTERS: Readonly<Record<string, string>> = {
  "visa free": "f",
  visafree: "f",
  "visa on arrival": "a",
  voa: "a",
  eta: "t",
  "e visa": "e",
  evisa: "e",
  "visa required": "r",
  "no admission": "n",
};
const LONGEST_STAY = 1_100;

export function ruleOf(text: string, daysText: string): Rule {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[_\s-]+/g, " ")
    .trim();
  if (text.trim() === "" || text.trim() === "-1") return { kind: "unknown" };
  const days = daysOf(daysText);
  if (days === "bad") return { kind: "bad", hint: "The days are no whole number." };
  if (/^\d+(\.0)?$/.test(word)) {
    const stay = Number(word);
    if (stay < 1 || stay > LONGEST_STAY) return { kind: "bad", hint: `A stay of ${stay} days is none.` };
    return { kind: "rule", letter: "f", days: stay };
  }
  const letter = LETTERS[word];
  if (letter) return { kind: "rule", letter, days: letter === "f" ? days : null };
  if (word === "covid ban")
    return { kind: "bad", hint: "A ban of the pandemic is no rule of today: take a later edition." };
  return { kind: "bad", hint: "" };
}

function daysOf(text: string): number | null | "bad" {
  if (text.trim() === "") return null;
  return /^\d{1,4}(\.0)?$/.test(text.trim()) ? Number(text) : "bad";
}

/** One letter a destination, as in data/pairs/visas-<date>.json; "." where nothing is said. */
export function passportMatrix(rules: Rules, date: string, source: string): VisaFile {
  const passports = [...rules.keys()].sort();
  const destinations = [...new Set([...rules.values()].flatMap((row) => [...row.keys()]))].sort();
  const days: Record<string, Record<string, number>> = {};
  for (const passport of passports)
    for (const destination of destinations) {
      const rule = rules.get(passport)?.get(destination);
      if (rule?.kind !== "rule" || rule.days === null) continue;
      const row = days[passport] ?? {};
      row[destination] = rule.days;
      days[passport] = row;
    }
  return {
    measure: "visa_rule",
    date,
    sources: [source],
    passports,
    destinations,
    rules: passports.map((passport) =>
      destinations
        .map((destination) => {
          const rule = rules.get(passport)?.get(destination);
          return rule?.kind === "rule" ? rule.letter : ".";
        })
        .join(""),
    ),
    days,
  };
}
