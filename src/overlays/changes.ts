import type { Atlas } from "../model/atlas.ts";
import { addDays, type Day } from "../model/date.ts";
import type { CountryId } from "../model/record.ts";
import { type ChangeScope, type Changes, changesOf } from "../query/changes.ts";
import { isMemberStatus } from "../query/memberships.ts";
import { type State, selectedCountries } from "../state/state.ts";
import { CHANGE_SIGNS, type ChangeSign, type SignId } from "./change-signs.ts";
import { noMarks, type SignMark, type Swatch } from "./marks.ts";
import type { Drawn } from "./overlay.ts";

/** So many corridors with the largest differences are marked. */
const FLOWS = 12;
const YEAR = 365;

/** The two days whose difference is told: a year up to the as-of day where no first one was chosen. */
export const changeDays = ({ since, asOf }: State): { readonly from: Day; readonly to: Day } => ({
  from: since ?? addDays(asOf, -YEAR),
  to: asOf,
});

/** Whose changes: those of the selection, or of everyone. */
export const changeScope = ({ selection }: State): ChangeScope =>
  selection.kind === "none" ? { kind: "all" } : selection;

/** How many changes of each kind a country had between the two days. */
type Counts = ReadonlyMap<CountryId, ReadonlyMap<ChangeSign, number>>;
export interface ChangesAnswer {
  readonly from: Day;
  readonly to: Day;
  readonly found: Changes;
}

/** Marks of what differs between the two days, and their legend; none while the reader looks at something else. */
export function drawChanges(atlas: Atlas, state: State): readonly Drawn[] {
  const { from, to } = changeDays(state);
  if (state.sheet !== "changes" || state.story !== null || from >= to) return [];
  const scope = changeScope(state);
  const found = changesOf(atlas, scope, from, to);
  const signs = signsOf(found, state, atlas);
  const answer: ChangesAnswer = { from, to, found };
  const marks = { ...noMarks, signs: marksOf(atlas, signs, scope.kind === "all") };
  return [{ id: "changes", answer, marks, legend: legendOf(signs, marks.signs) }];
}

function signsOf(changes: Changes, state: State, atlas: Atlas): Counts {
  const signs = new Map<CountryId, Map<ChangeSign, number>>();
  const own = new Set(selectedCountries(state));
  const add = (country: CountryId, sign: ChangeSign) => {
    if (!atlas.countries.has(country)) return;
    const known = signs.get(country) ?? new Map<ChangeSign, number>();
    signs.set(country, known.set(sign, (known.get(sign) ?? 0) + 1));
  };
  for (const { country, before, after } of changes.statuses) {
    const [was, is] = [before, after].map((spell) => spell !== null && isMemberStatus(spell.status));
    add(country, was === is ? "status" : is ? "joined" : "left");
  }
  // With one country selected its partners are marked; else everyone named.
  const marked = (parties: readonly string[]) => (own.size === 1 ? parties.filter((id) => !own.has(id)) : parties);
  for (const { parties } of changes.begun) for (const id of marked(parties)) add(id, "begun");
  for (const { parties } of changes.ended) for (const id of marked(parties)) add(id, "ended");
  for (const { relation } of changes.moved) for (const id of marked(relation.parties)) add(id, "moved");
  const drawn = state.overlays.has("migration") ? changes.flows.find(({ key }) => key === state.measure) : undefined;
  for (const { after, difference } of drawn?.largest.slice(0, FLOWS) ?? [])
    for (const id of marked([after.origin, after.dest])) add(id, difference > 0 ? "up" : "down");
  return signs;
}

/** At the middle of each country until they are given a place; of everyone's changes a country has one sign. */
function marksOf(atlas: Atlas, all: Counts, crowded: boolean): SignMark[] {
  return [...all].flatMap(([country, counts]): SignMark[] => {
    const record = atlas.countries.get(country);
    const at = record?.label ?? record?.capital?.at;
    if (!at) return [];
    const signs = CHANGE_SIGNS.filter((sign) => counts.has(sign));
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const count = crowded && signs.length > 1 ? total : null;
    return [{ id: `change ${country}`, country, signs, count, at, shift: [0, 0] }];
  });
}

function legendOf(all: Counts, marks: readonly SignMark[]): Swatch[] {
  const row = (sign: SignId, countries: readonly CountryId[]): Swatch[] =>
    countries.length === 0
      ? []
      : [
          {
            id: `change:${sign}`,
            says: { kind: "change", sign },
            sample: { kind: "change", sign },
            count: countries.length,
            countries,
          },
        ];
  return [
    ...CHANGE_SIGNS.flatMap((sign) =>
      row(
        sign,
        [...all].flatMap(([country, counts]) => (counts.has(sign) ? [country] : [])),
      ),
    ),
    ...row(
      "several",
      marks.flatMap(({ count, country }) => (count === null ? [] : [country])),
    ),
  ];
}
