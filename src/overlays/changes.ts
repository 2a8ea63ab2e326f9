import type { Atlas } from "../model/atlas.ts";
import { addDays, type Day } from "../model/date.ts";
import type { CountryId } from "../model/record.ts";
import { type ChangeScope, type Changes, changesOf } from "../query/changes.ts";
import { isMemberStatus } from "../query/memberships.ts";
import { type State, selectedCountries } from "../state/state.ts";
import { CHANGE_SIGNS, type ChangeSign, SIGN_RADIUS } from "./change-signs.ts";
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

/** What changed of each country between the two days. */
export interface ChangesAnswer {
  readonly from: Day;
  readonly to: Day;
  readonly signs: ReadonlyMap<CountryId, ReadonlySet<ChangeSign>>;
}

/** Marks of what differs between the two days, and their legend; none while the reader looks at something else. */
export function drawChanges(atlas: Atlas, state: State): readonly Drawn[] {
  const { from, to } = changeDays(state);
  if (state.sheet !== "changes" || state.story !== null || from >= to) return [];
  const scope = changeScope(state);
  const signs = signsOf(changesOf(atlas, scope, from, to), state, atlas);
  const answer: ChangesAnswer = { from, to, signs };
  const marks = { ...noMarks, signs: marksOf(atlas, signs) };
  return [{ id: "changes", answer, marks, legend: legendOf(signs) }];
}

function signsOf(changes: Changes, state: State, atlas: Atlas): Map<CountryId, Set<ChangeSign>> {
  const signs = new Map<CountryId, Set<ChangeSign>>();
  const own = new Set(selectedCountries(state));
  const add = (country: CountryId, sign: ChangeSign) => {
    const known = signs.get(country);
    if (known) known.add(sign);
    else if (atlas.countries.has(country)) signs.set(country, new Set([sign]));
  };
  for (const { country, before, after } of changes.statuses) {
    const [was, is] = [before, after].map((spell) => spell !== null && isMemberStatus(spell.status));
    add(country, was === is ? "status" : is ? "joined" : "left");
  }
  // With one country selected its partners are marked; else everyone named.
  const marked = (parties: readonly string[]) => (own.size === 1 ? parties.filter((id) => !own.has(id)) : parties);
  for (const { parties } of changes.begun) for (const id of marked(parties)) add(id, "begun");
  for (const { parties } of changes.ended) for (const id of marked(parties)) add(id, "ended");
  const flows = changes.flows.filter(({ key }) => key === state.measure && state.overlays.has("migration"));
  for (const { after, difference } of flows.slice(0, FLOWS))
    for (const id of marked([after.origin, after.dest])) add(id, difference > 0 ? "up" : "down");
  return signs;
}

/** px between two signs of one country. */
const STEP = 2 * SIGN_RADIUS + 3;

/** Side by side over the middle of their country. */
function marksOf(atlas: Atlas, signs: ReadonlyMap<CountryId, ReadonlySet<ChangeSign>>): SignMark[] {
  return [...signs].flatMap(([country, set]): SignMark[] => {
    const record = atlas.countries.get(country);
    const at = record?.label ?? record?.capital?.at;
    const all = CHANGE_SIGNS.filter((sign) => set.has(sign));
    if (!at) return [];
    return all.map((sign, place) => ({
      id: `change ${country} ${sign}`,
      sign,
      country,
      at,
      shift: [(place - (all.length - 1) / 2) * STEP, -STEP],
      radius: SIGN_RADIUS,
    }));
  });
}

function legendOf(signs: ReadonlyMap<CountryId, ReadonlySet<ChangeSign>>): Swatch[] {
  return CHANGE_SIGNS.flatMap((sign): Swatch[] => {
    const countries = [...signs].flatMap(([country, set]) => (set.has(sign) ? [country] : []));
    if (countries.length === 0) return [];
    return [
      {
        id: `change:${sign}`,
        says: { kind: "change", sign },
        sample: { kind: "change", sign },
        count: countries.length,
        countries,
      },
    ];
  });
}
