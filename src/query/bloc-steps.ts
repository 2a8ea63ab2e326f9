import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay, type IsoDate } from "../model/date.ts";
import { byStart } from "../model/period.ts";
import type { BlocId, CountryId, Membership, MembershipStatus } from "../model/record.ts";
import { groupedBy } from "./indexed.ts";
import { spellsOf } from "./memberships.ts";

/** One change of one country's status in a bloc. */
export interface BlocStep {
  readonly date: IsoDate;
  readonly country: CountryId;
  /** Null = none: it comes from outside, or goes. */
  readonly before: MembershipStatus | null;
  readonly after: MembershipStatus | null;
  /** The spell that begins, or that ends where nothing follows. */
  readonly spell: Membership;
  readonly later: boolean;
}

/** Every join, exit and change of status in a bloc, by date; an end that its own dissolution brought is none. */
export function stepsOf(atlas: Atlas, bloc: BlocId, day: Day): BlocStep[] {
  const ended = atlas.blocs.get(bloc)?.ended ?? null;
  return [...groupedBy(spellsOf(atlas, bloc), ({ country }) => [country]).values()]
    .flatMap((spells) => stepsOfOne([...spells].sort(byStart), ended, day))
    .sort((a, b) => a.date.localeCompare(b.date) || a.country.localeCompare(b.country));
}

function stepsOfOne(spells: readonly Membership[], ended: IsoDate | null, day: Day): BlocStep[] {
  return spells.flatMap((spell, index) => {
    const { from, to, country } = spell;
    const before = spells[index - 1] ?? null;
    const joined = before?.to !== null && before?.to === from ? before.status : null;
    const steps: BlocStep[] = [];
    if (from !== null) {
      steps.push({ date: from, country, before: joined, after: spell.status, spell, later: firstDay(from) > day });
    }
    const goes = to !== null && to !== ended && spells[index + 1]?.from !== to;
    if (goes) steps.push({ date: to, country, before: spell.status, after: null, spell, later: firstDay(to) > day });
    return steps;
  });
}
