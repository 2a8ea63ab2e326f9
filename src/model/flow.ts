import type { Day } from "./date.ts";
import type { CountryId, Quality, SourceId } from "./record.ts";

/** A measure and its revision, "un_stock-2020"; just the measure's id where there is only one revision. */
export type MeasureKey = string;

/** The measure of a key, without its revision. */
export const measureOf = (key: MeasureKey): string => key.split("-", 1)[0] ?? key;

/** Counted or estimated time of a column: half-open days; a stock of mid-2020 is [2020-01-01, 2021-01-01). */
export interface FlowTime {
  readonly from: Day;
  readonly to: Day;
}

/** All corridors of one measure and revision, by time. `values[time][row]`, NaN = not known, never zero. */
export interface FlowTable {
  readonly key: MeasureKey;
  readonly measure: string;
  readonly revision: string | null;
  readonly times: readonly FlowTime[];
  readonly origins: readonly CountryId[];
  readonly dests: readonly CountryId[];
  readonly values: readonly Float64Array[];
  /** What is known about one cell beside its value, by `${row}:${time}`; a cell that is absent is ok and has the table's sources. */
  readonly cells: ReadonlyMap<string, FlowCell>;
  /** What is known about all values of one time, by its index; a word on the cell itself comes first. */
  readonly columns?: ReadonlyMap<number, FlowCell>;
  readonly sources: readonly SourceId[];
  /** Rows that start or end at no country (XXA stateless, UNK unknown, TIB Tibetan): never corridors, never drawn. */
  readonly apart?: readonly ApartRow[];
  /** Only the corridors of these countries are all here, the others are still to come; absent = the table is whole. */
  readonly complete?: ReadonlySet<CountryId>;
}

export interface ApartRow {
  readonly origin: string;
  readonly dest: string;
  /** One value a time, null = not known. */
  readonly values: readonly (number | null)[];
}

export interface FlowCell {
  readonly quality: Quality;
  readonly note: string | null;
  readonly publisher: string | null;
  readonly sources: readonly SourceId[] | null;
  /** Least and most that were said, where a range was said. */
  readonly range?: readonly [low: number, high: number];
}

/** One figure: so many from origin to dest, by one measure and revision, in one time. */
export interface Flow {
  readonly origin: CountryId;
  readonly dest: CountryId;
  readonly magnitude: number;
  readonly key: MeasureKey;
  readonly time: FlowTime;
  readonly quality: Quality;
  readonly note: string | null;
  readonly publisher: string | null;
  readonly sources: readonly SourceId[];
  /** Least and most that were said, where a range was said; absent = only the one figure. */
  readonly range?: readonly [low: number, high: number];
}

/** What stands where no country is known, in the rows apart. */
export const OUTSIDE: Readonly<Record<string, string>> = { XXA: "stateless", UNK: "unknown", TIB: "Tibetan" };

/** Stands for "all countries" or "all the others" in the counts; never drawn, never a partner. */
export const REST: CountryId = "ZZZ";
