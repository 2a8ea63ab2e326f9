import type { FlowTable, MeasureKey } from "./flow.ts";
import type { Conflict, LandBorder, Missions, Series, TradeShare, VisaChange, VisaMatrix, VotesYear } from "./pairs.ts";
import type {
  Bloc,
  BlocId,
  Country,
  CountryId,
  Elsewhere,
  Measure,
  Membership,
  Place,
  Relation,
  Rule,
  Source,
  SourceId,
  Statement,
  Story,
} from "./record.ts";

/** The loaded dataset. Immutable: what arrives later (a measure, a year of votes) makes a new atlas that shares the rest. */
export interface Atlas {
  readonly countries: ReadonlyMap<CountryId, Country>;
  readonly blocs: ReadonlyMap<BlocId, Bloc>;
  readonly memberships: readonly Membership[];
  readonly relations: readonly Relation[];
  readonly statements: readonly Statement[];
  readonly places: readonly Place[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Only what has been loaded so far; see Need. */
  readonly flows: ReadonlyMap<MeasureKey, FlowTable>;
  readonly votes: ReadonlyMap<number, VotesYear>;
  readonly visas: ReadonlyMap<string, VisaMatrix>;
  readonly trade: { readonly sources: readonly SourceId[]; readonly shares: readonly TradeShare[] } | null;
  readonly borders: { readonly sources: readonly SourceId[]; readonly lines: readonly LandBorder[] } | null;
  readonly population: Series | null;
  /** Other yearly series, by measure: remittance_inflow, remittance_share_gdp. */
  readonly series: ReadonlyMap<string, Series>;
  readonly conflicts: { readonly sources: readonly SourceId[]; readonly years: readonly Conflict[] } | null;
  readonly missions: Missions | null;
  readonly visaHistory: { readonly sources: readonly SourceId[]; readonly changes: readonly VisaChange[] } | null;
  /** Rights and duties of members, null until loaded. */
  readonly rules: readonly Rule[] | null;
  /** Files that may not be passed on and where they can be had, null until loaded. */
  readonly elsewhere: readonly Elsewhere[] | null;
  readonly stories: ReadonlyMap<string, Story>;
}

/** A part of the dataset that is loaded when first asked for. */
export type Need =
  | { readonly kind: "flows"; readonly key: MeasureKey }
  | { readonly kind: "votes"; readonly year: number }
  | { readonly kind: "visas"; readonly date: string }
  | { readonly kind: "trade" }
  | { readonly kind: "borders" }
  | { readonly kind: "conflicts" }
  | { readonly kind: "missions" }
  | { readonly kind: "visa-history" }
  | { readonly kind: "population" }
  | { readonly kind: "series"; readonly measure: string }
  | { readonly kind: "rules" }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "story"; readonly id: string }
  /** Names of countries in one more language; they join those in `countries`. */
  | { readonly kind: "names"; readonly language: string }
  /** Titles of relations and claims in a language that is not English; they join those in `relations` and `statements`. */
  | { readonly kind: "texts"; readonly language: TextLanguage };

/** Years and days for which the pair files exist; the loader has one file for each. */
export const VOTE_YEARS = { first: 1992, last: 2023 } as const;
export const VISA_DATES = ["2025-01-12", "2026-02-17"] as const;
/** The stories there are; each has one file. */
export const STORY_IDS = ["moscow-2018", "how-to-read"] as const;
export type StoryId = (typeof STORY_IDS)[number];
/** Languages whose country names come in files of their own, beside those the atlas speaks. */
export const NAME_LANGUAGES = ["az", "be", "hy", "ka", "kk", "ky", "tk", "tr", "uk", "uz", "zh"] as const;
/** Languages of the atlas in which relations and claims are told in a file of their own: all but English, which stands in the record. */
export const TEXT_LANGUAGES = ["ru", "tg", "fa"] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];
