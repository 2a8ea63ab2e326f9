// Spells of one country in one bloc: no two at once, none before the bloc or after it.
import { dayAfter, firstDay, isIsoDate } from "../model/date.ts";
import { overlaps } from "../model/period.ts";
import type { Bloc, Membership } from "../model/record.ts";
import { atlasFiles } from "./files.ts";
import type { Built } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { createReport, type Report } from "./report.ts";

export function checkMemberships({ atlas, lines }: Built): Problem[] {
  const report = createReport(lines);
  const runs = new Map<string, Membership[]>();
  for (const spell of atlas.memberships) {
    const key = `${spell.bloc} ${spell.country}`;
    const run = runs.get(key);
    if (run) run.push(spell);
    else runs.set(key, [spell]);
    const bloc = atlas.blocs.get(spell.bloc);
    if (bloc) checkSpan(spell, bloc, report);
    checkDispute(spell, report);
  }
  for (const run of runs.values()) checkRun(run, report);
  return [...report.problems];
}

/** The other side of a dispute is one of the sources of the spell, and says something else. */
function checkDispute(spell: Membership, report: Report): void {
  for (const { status, from, source } of spell.disputed ?? []) {
    const tell = (code: string, received: string, expected: string) =>
      report.record("memberships", spell, `${labelOf(spell)}: disputed`, { code, received, expected });
    if (!spell.sources.includes(source)) tell("dangling", source, "a source of this spell");
    if (!isIsoDate(from)) tell("date", from, "a day that exists");
    if (status === spell.status && from === spell.from)
      tell("value", `${status} from ${from}`, "another word than the spell's own");
  }
}

const labelOf = (spell: Membership): string => atlasFiles.memberships.name(spell);
const spanOf = ({ from, to }: { from: string | null; to: string | null }): string => `[${from ?? "…"}, ${to ?? "…"})`;

function checkRun(run: readonly Membership[], report: Report): void {
  for (const [i, spell] of run.entries()) {
    for (const other of run.slice(i + 1)) {
      if (!overlaps(spell, other)) continue;
      report.record("memberships", other, labelOf(other), {
        code: "overlap",
        received: `${spanOf(other)}, while ${spell.status} holds in ${spanOf(spell)}`,
        expected: "one status a day",
        hint: "A spell ends on the day on which the next begins.",
      });
    }
  }
}

/** A signatory may come before the founding day; nobody stays after the end. A year that holds the day will do. */
function checkSpan(spell: Membership, bloc: Bloc, report: Report): void {
  const early =
    bloc.founded !== null &&
    spell.from !== null &&
    spell.status !== "signatory" &&
    dayAfter(spell.from) <= firstDay(bloc.founded);
  if (early)
    report.record("memberships", spell, labelOf(spell), {
      code: "bounds",
      received: `from ${spell.from}`,
      expected: `${bloc.founded} or later, when ${bloc.id} was founded`,
    });
  if (bloc.ended === null) return;
  const late = spell.to === null || firstDay(spell.to) >= dayAfter(bloc.ended);
  if (late)
    report.record("memberships", spell, labelOf(spell), {
      code: "bounds",
      received: `to ${spell.to ?? "today"}`,
      expected: `${bloc.ended} or earlier, when ${bloc.id} ended`,
    });
}
