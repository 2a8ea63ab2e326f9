import { type Atlas, VISA_DATES } from "../model/atlas.ts";
import { type Day, dayNumber } from "../model/date.ts";
import type { VisaMatrix, VisaRule } from "../model/pairs.ts";
import type { CountryId, SourceId } from "../model/record.ts";
import { indexed } from "./indexed.ts";

/** Rules from the most open to the most closed. */
export const VISA_RULES: readonly VisaRule[] = [
  "visa_free",
  "visa_on_arrival",
  "eta",
  "e_visa",
  "visa_required",
  "no_admission",
];
const LETTERS: Readonly<Record<string, VisaRule>> = {
  f: "visa_free",
  a: "visa_on_arrival",
  t: "eta",
  e: "e_visa",
  r: "visa_required",
  n: "no_admission",
};

/** The day for which visa rules are known that is nearest to the day; the one to load. */
export function visaDateOf(day: Day): Day {
  const away = (date: Day) => Math.abs(dayNumber(date) - dayNumber(day));
  return [...VISA_DATES].reduce<Day>((best, date) => (away(date) < away(best) ? date : best), VISA_DATES[0]);
}

export interface PassportRules {
  readonly date: Day;
  /** Rule for a short visit to each destination on record; the passport's own country is not among them. */
  readonly rules: ReadonlyMap<CountryId, VisaRule>;
  /** Visa-free days, where published. */
  readonly days: ReadonlyMap<CountryId, number>;
  /** Is it the day asked for? */
  readonly exact: boolean;
  readonly sources: readonly SourceId[];
}

const rulesByPassport = indexed((_: VisaMatrix) => new Map<CountryId, ReadonlyMap<CountryId, VisaRule>>());

function rulesOf(matrix: VisaMatrix, passport: CountryId): ReadonlyMap<CountryId, VisaRule> {
  const known = rulesByPassport(matrix).get(passport);
  if (known) return known;
  const row = matrix.rules[matrix.passports.get(passport) ?? -1] ?? "";
  const rules = new Map<CountryId, VisaRule>();
  matrix.destinations.forEach((destination, column) => {
    const rule = LETTERS[row[column] ?? "."];
    if (rule && destination !== passport) rules.set(destination, rule);
  });
  rulesByPassport(matrix).set(passport, rules);
  return rules;
}

/** Where a passport goes, on the known day nearest to the day asked for; null while that day is not loaded. */
export function visasOf(atlas: Atlas, passport: CountryId, day: Day): PassportRules | null {
  const date = visaDateOf(day);
  const matrix = atlas.visas.get(date);
  if (!matrix) return null;
  const days = new Map(Object.entries(matrix.days[passport] ?? {}));
  return { date, rules: rulesOf(matrix, passport), days, exact: date === day, sources: matrix.sources };
}

export interface VisaBetween {
  readonly passport: CountryId;
  readonly destination: CountryId;
  readonly date: Day;
  /** Null = not in the record. */
  readonly rule: VisaRule | null;
  readonly days: number | null;
  readonly exact: boolean;
  readonly sources: readonly SourceId[];
}

/** The rule for holders of that passport who visit that destination; null while no rules are loaded. */
export function visaBetween(atlas: Atlas, passport: CountryId, destination: CountryId, day: Day): VisaBetween | null {
  const all = visasOf(atlas, passport, day);
  if (!all) return null;
  const { date, rules, days, exact, sources } = all;
  const rule = rules.get(destination) ?? null;
  return { passport, destination, date, rule, days: days.get(destination) ?? null, exact, sources };
}
