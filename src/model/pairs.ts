import type { Day } from "./date.ts";
import type { ConflictsFile, CountryId, Quality, SourceId } from "./record.ts";

/** Agreement in UN General Assembly votes of one year, for every pair. */
export interface VotesYear {
  readonly year: number;
  readonly sources: readonly SourceId[];
  readonly index: ReadonlyMap<CountryId, number>;
  /** Lower triangles, `[larger index][smaller index]`; similarity in thousandths, null = fewer than ten common votes. */
  readonly similarity: readonly (readonly (number | null)[])[];
  readonly votes: readonly (readonly (number | null)[])[];
}

export type VisaRule = "visa_free" | "visa_on_arrival" | "eta" | "e_visa" | "visa_required" | "no_admission";

/** The rule for short visits with an ordinary passport, on one day. */
export interface VisaMatrix {
  readonly date: Day;
  readonly sources: readonly SourceId[];
  readonly passports: ReadonlyMap<CountryId, number>;
  readonly destinations: readonly CountryId[];
  readonly rules: readonly string[];
  readonly days: Readonly<Record<CountryId, Readonly<Record<CountryId, number>>>>;
}

/** A rule that differs from the one before; it may have changed any time since the snapshot before. */
export interface VisaChange {
  readonly passport: CountryId;
  readonly destination: CountryId;
  readonly from: Day;
  readonly rule: VisaRule | "covid_ban";
  readonly days: number | null;
}

export interface TradeShare {
  readonly country: CountryId;
  readonly partner: CountryId;
  readonly flow: "export" | "import";
  readonly year: number;
  readonly percent: number;
}

/** The common land border of two neighbours, `a` before `b` in the alphabet. */
export interface LandBorder {
  readonly a: CountryId;
  readonly b: CountryId;
  readonly km: number;
  readonly note: string | null;
}

/** A yearly series by country; an absent year is not known. */
export interface Series {
  readonly measure: string;
  readonly sources: readonly SourceId[];
  readonly years: readonly number[];
  readonly rows: ReadonlyMap<CountryId, readonly (number | null)[]>;
  /** Country (null = all), year, quality, note: only what needs a word. */
  readonly flags?: readonly (readonly [CountryId | null, number, Quality, string])[];
}

/** One armed conflict in one year; a side without states is a group, named in sideA or sideB. */
export type Conflict = ConflictsFile["rows"][number];

/** An embassy, consulate or like office. */
export interface Mission {
  readonly sender: CountryId;
  readonly host: CountryId;
  readonly kind: string;
  readonly city: string | null;
  readonly at: readonly [lng: number, lat: number] | null;
  readonly since: string | null;
  readonly wikidata: string | null;
}

/** Incomplete: an absent pair is not known. */
export interface Missions {
  readonly date: Day;
  readonly sources: readonly SourceId[];
  readonly list: readonly Mission[];
}
