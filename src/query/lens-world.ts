import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { CountryId, SourceId } from "../model/record.ts";
import { remembered } from "./indexed.ts";
import type { LensName } from "./lens.ts";
import {
  remittancesOfWorld,
  tiesOfWorld,
  tradeOfWorld,
  votesOfWorld,
  type WorldFigures,
} from "./lens-world-figures.ts";
import { type Pole, poleMembers, poleOf } from "./poles.ts";

/** Lenses that give a number for a pair, so that partners can be told by size. */
export const AMOUNT_LENSES = ["trade", "remittances", "votes", "ties"] as const satisfies readonly LensName[];
export type AmountLens = (typeof AMOUNT_LENSES)[number];
export const isAmountLens = (lens: LensName): lens is AmountLens =>
  (AMOUNT_LENSES as readonly LensName[]).includes(lens);

/** What one country has with its largest partner, or with each of two poles, in the number of the lens. */
export interface WorldValue {
  readonly partner: CountryId | null;
  /** Of the largest partner, or of the first and the second pole; null = no figure, which is not zero. */
  readonly amounts: readonly (number | null)[];
}

export const WEIGHTS = ["a2", "a1", "even", "b1", "b2", "onlyA", "onlyB"] as const;
/** Far more with the first pole, more with it, about even, …; only one of the two has a figure. */
export type WeightId = (typeof WEIGHTS)[number];

interface WorldBase {
  readonly lens: AmountLens;
  readonly values: ReadonlyMap<CountryId, WorldValue>;
  /** Countries without any figure. */
  readonly unknown: readonly CountryId[];
  readonly used: string | null;
  readonly exact: boolean;
  readonly sources: readonly SourceId[];
}

/** Every country by its largest partner, the partner of most countries first; apart from them those with several equal ones. */
export interface WorldByPartner extends WorldBase {
  readonly kind: "largest";
  readonly partners: readonly { readonly id: CountryId; readonly countries: readonly CountryId[] }[];
  readonly several: readonly CountryId[];
}

/** Every country by which of two poles weighs more with it. */
export interface WorldBetween extends WorldBase {
  readonly kind: "between";
  readonly poles: readonly [Pole, Pole];
  readonly classes: readonly { readonly id: WeightId; readonly countries: readonly CountryId[] }[];
  /** The states of the two poles themselves. */
  readonly own: readonly CountryId[];
}
export type WorldLens = WorldByPartner | WorldBetween;

const last = remembered<Atlas, WorldLens | null>(1);

/** The lens for the whole world, with no country to ask from; null while its data are not loaded, or nothing is known. */
export const worldLens = (
  atlas: Atlas,
  lens: AmountLens,
  day: Day,
  between: readonly [string, string] | null,
): WorldLens | null =>
  last(atlas, `${lens} ${day} ${between?.join() ?? ""}`, () => answerOf(atlas, lens, day, between));

function answerOf(
  atlas: Atlas,
  lens: AmountLens,
  day: Day,
  between: readonly [string, string] | null,
): WorldLens | null {
  const found = figuresBy[lens](atlas, day);
  if (!found) return null;
  const { of: figures, used, exact, sources } = found;
  const counts = (id: CountryId) => atlas.countries.get(id)?.existed === undefined && atlas.countries.has(id);
  const ids = [...atlas.countries.keys()].filter(counts);
  const base = { lens, used, exact, sources };
  const poles = between && poles2(atlas, between);
  return poles
    ? { ...base, ...weighed(atlas, lens, day, poles, ids, figures) }
    : { ...base, ...byPartner(ids, figures, counts) };
}

const figuresBy: Readonly<Record<AmountLens, (atlas: Atlas, day: Day) => WorldFigures | null>> = {
  trade: tradeOfWorld,
  remittances: remittancesOfWorld,
  votes: votesOfWorld,
  ties: tiesOfWorld,
};

const poles2 = (atlas: Atlas, [a, b]: readonly [string, string]): readonly [Pole, Pole] | null => {
  const [first, second] = [poleOf(atlas, a), poleOf(atlas, b)];
  return first && second ? [first, second] : null;
};

type Figures = WorldFigures["of"];

function byPartner(ids: readonly CountryId[], figures: Figures, counts: (country: CountryId) => boolean) {
  const values = new Map<CountryId, WorldValue>();
  const groups = new Map<CountryId | "several", CountryId[]>();
  for (const id of ids) {
    const own = [...(figures.get(id) ?? [])].filter(
      ([partner, value]) => value > 0 && partner !== id && counts(partner),
    );
    const most = Math.max(0, ...own.map(([, value]) => value));
    const largest = own.filter(([, value]) => value === most).map(([partner]) => partner);
    const [only] = largest;
    if (only === undefined) continue;
    const partner = largest.length === 1 ? only : "several";
    values.set(id, { partner: partner === "several" ? null : partner, amounts: [most] });
    groups.set(partner, [...(groups.get(partner) ?? []), id]);
  }
  const several = groups.get("several") ?? [];
  groups.delete("several");
  const bySize = [...groups].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
  return {
    kind: "largest" as const,
    values,
    unknown: ids.filter((id) => !values.has(id)),
    partners: bySize.map(([id, countries]) => ({ id, countries })),
    several,
  };
}

function weighed(
  atlas: Atlas,
  lens: AmountLens,
  day: Day,
  poles: readonly [Pole, Pole],
  ids: readonly CountryId[],
  figures: Figures,
) {
  // Neighbours are others for each country; the states of the other poles are the same for all.
  const states = poles.map((pole) => (pole.kind === "neighbours" ? null : poleMembers(atlas, pole, "", day)));
  const own = new Set(states.flatMap((members) => members ?? []));
  const values = new Map<CountryId, WorldValue>();
  const classes = new Map<WeightId, CountryId[]>(WEIGHTS.map((id) => [id, []]));
  for (const id of ids) {
    if (own.has(id)) continue;
    const [a, b] = poles.map((pole, at) =>
      amountOf(lens, figures.get(id), states[at] ?? poleMembers(atlas, pole, id, day, poles)),
    );
    const weight = weightOf(lens, a ?? null, b ?? null);
    if (weight === null) continue;
    values.set(id, { partner: null, amounts: [a ?? null, b ?? null] });
    classes.get(weight)?.push(id);
  }
  return {
    kind: "between" as const,
    poles,
    values,
    own: [...own],
    unknown: ids.filter((id) => !values.has(id) && !own.has(id)),
    classes: WEIGHTS.map((id) => ({ id, countries: classes.get(id) ?? [] })),
  };
}

/** Sum over the pole's states that have a figure, of votes their mean; null where none has. */
function amountOf(
  lens: AmountLens,
  values: ReadonlyMap<CountryId, number> | undefined,
  members: readonly CountryId[],
): number | null {
  const known = members.flatMap((id) => values?.get(id) ?? []);
  if (known.length === 0) return null;
  const sum = known.reduce((total, value) => total + value, 0);
  return lens === "votes" ? sum / known.length : sum;
}

/** Of amounts by share: from 80 % far more, from 60 % more. Of votes, an index, by difference: 0.2 and 0.05. */
function weightOf(lens: AmountLens, a: number | null, b: number | null): WeightId | null {
  if (a === null && b === null) return null;
  if (b === null) return "onlyA";
  if (a === null) return "onlyB";
  if (a + b === 0) return "even";
  const lean = lens === "votes" ? (a - b) / 0.4 : a / (a + b) - 0.5;
  const [far, some] = lens === "votes" ? [0.5, 0.125] : [0.3, 0.1];
  if (Math.abs(lean) < some - 1e-9) return "even";
  if (lean > 0) return lean >= far - 1e-9 ? "a2" : "a1";
  return lean <= -far + 1e-9 ? "b2" : "b1";
}
