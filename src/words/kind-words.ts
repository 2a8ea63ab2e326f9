import type { VisaRule } from "../model/pairs.ts";
import type {
  Evidence,
  MembershipStatus,
  Place,
  Quality,
  RelationStatus,
  RelationType,
  Standing,
} from "../model/record.ts";
import type { TieKind } from "../query/relations.ts";
import type { LensId } from "../state/state.ts";

/** A measure in words. `from` and `into` name what a line means seen from a country. */
export interface MeasureWords {
  readonly label: string;
  /** For narrow places and sentences, without a capital. */
  readonly short: string;
  readonly counts: string;
  readonly out: (country: string) => string;
  readonly into: (country: string) => string;
  /** When in the year it was counted: "mid-2020". Absent = the period itself. */
  readonly at?: (year: string) => string;
}

/** Words for every tag of the records. */
export interface KindWords {
  readonly membership: Readonly<Record<MembershipStatus | "considered", string>>;
  readonly relation: Readonly<Record<RelationType, string>>;
  readonly status: Readonly<Record<RelationStatus, string>>;
  /** A dispute, war or border question that goes on is "open", not "in force". */
  readonly open: string;
  readonly tie: Readonly<Record<TieKind, string>>;
  readonly visa: Readonly<Record<VisaRule, string>>;
  readonly visaDays: (days: string) => string;
  /** Classes of the lenses; those of the visa lens are the visa rules. */
  readonly classes: Readonly<Record<Exclude<LensId, "visa">, Readonly<Record<string, string>>>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly standingMeans: Readonly<Record<Standing, string>>;
  readonly quality: Readonly<Record<Quality, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly place: Readonly<Record<Place["kind"], string>>;
  /** By measure id; a measure that is not here is shown by the definition in its record. */
  readonly measures: Readonly<Record<string, MeasureWords>>;
  /** "UN 2020 rev." */
  readonly revision: (revision: string) => string;
  /** "UN, 2020": publisher and year, as said in brackets. */
  readonly byUn: (year: string) => string;
  readonly unit: (unit: string) => string;
}
