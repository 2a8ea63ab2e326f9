// Rules of blocs: known bloc, sources and countries, a period that exists, every id once.
import type { Atlas } from "../model/atlas.ts";
import { firstDay, isIsoDate } from "../model/date.ts";
import type { Rule } from "../model/record.ts";
import type { Report } from "./report.ts";

const PATH = "atlas/rules.json";

export function checkRules(atlas: Atlas, rules: readonly Rule[], report: Report): void {
  const seen = new Set<string>();
  for (const rule of rules) {
    const dangling = [
      ...(atlas.blocs.has(rule.bloc) ? [] : [rule.bloc]),
      ...rule.sources.filter((id) => !atlas.sources.has(id)),
      ...(rule.except ?? []).filter((id) => !atlas.countries.has(id)),
    ];
    for (const received of dangling)
      report.file(PATH, rule.id, { code: "dangling", received, expected: "a known bloc, source or country" });
    if (seen.has(rule.id))
      report.file(PATH, rule.id, { code: "duplicate", received: "a second rule", expected: "one" });
    seen.add(rule.id);
    checkPeriod(rule, report);
  }
}

function checkPeriod({ id, from, to }: Rule, report: Report): void {
  for (const date of [from, to])
    if (date !== null && !isIsoDate(date))
      report.file(PATH, id, { code: "date", received: date, expected: "a day that exists" });
  if (from !== null && to !== null && firstDay(from) >= firstDay(to))
    report.file(PATH, id, { code: "period", received: `from ${from}, to ${to}`, expected: "to after from" });
}
