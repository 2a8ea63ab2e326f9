import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay } from "../model/date.ts";
import { holdsOn } from "../model/period.ts";
import type { BlocId, CountryId, Rule } from "../model/record.ts";
import { groupedBy, indexed } from "./indexed.ts";
import { isMemberStatus, membershipsOf } from "./memberships.ts";

export type RuleSubject = Rule["subject"];
/** In the order in which they are told: people first. */
export const RULE_SUBJECTS: readonly RuleSubject[] = [
  "work",
  "stay",
  "travel",
  "pension",
  "health",
  "education",
  "customs",
  "trade",
  "defence",
];

/** A rule as it stands to a day. */
export interface RuleRow {
  readonly rule: Rule;
  readonly when: "now" | "before" | "after";
}

const byBloc = indexed((rules: readonly Rule[]) => groupedBy(rules, ({ bloc }) => [bloc]));

/** All rules on record of a bloc, of any time; none while they are not loaded. */
export const rulesIn = ({ rules }: Atlas, bloc: BlocId): readonly Rule[] =>
  rules === null ? [] : (byBloc(rules).get(bloc) ?? []);

/** Rules in the order of RULE_SUBJECTS. */
export const bySubject = (a: Rule, b: Rule): number =>
  RULE_SUBJECTS.indexOf(a.subject) - RULE_SUBJECTS.indexOf(b.subject);

const inOrder = (a: RuleRow, b: RuleRow) =>
  bySubject(a.rule, b.rule) || a.rule.article.en.localeCompare(b.rule.article.en) || a.rule.id.localeCompare(b.rule.id);

const rowOf = (rule: Rule, day: Day): RuleRow => ({
  rule,
  when: holdsOn(rule, day) ? "now" : rule.from !== null && firstDay(rule.from) > day ? "after" : "before",
});

/** What membership of the bloc brings and asks, by subject; null while the rules are not loaded. */
export function rulesOf(atlas: Atlas, bloc: BlocId, day: Day): RuleRow[] | null {
  if (atlas.rules === null) return null;
  return rulesIn(atlas, bloc)
    .map((rule) => rowOf(rule, day))
    .sort(inOrder);
}

/** Rules that hold for a country on the day because it is a member, by bloc; null while they are not loaded. */
export function rulesFor(
  atlas: Atlas,
  country: CountryId,
  day: Day,
): { readonly bloc: BlocId; readonly rows: readonly RuleRow[] }[] | null {
  if (atlas.rules === null) return null;
  const blocs = membershipsOf(atlas, country)
    .filter((spell) => isMemberStatus(spell.status) && holdsOn(spell, day))
    .map(({ bloc }) => bloc);
  return [...new Set(blocs)].flatMap((bloc) => {
    const rows = (rulesOf(atlas, bloc, day) ?? []).filter(
      ({ rule, when }) => when === "now" && !rule.except?.includes(country),
    );
    return rows.length > 0 ? [{ bloc, rows }] : [];
  });
}
