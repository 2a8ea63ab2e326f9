import type { Day } from "./date.ts";
import type { CountryId, Quality, SourceId } from "./record.ts";

/** A measure and its revision, "un_stock-2020"; just the measure's id where there is only one revision. */
export type MeasureKey = string;

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
  readonly sources: readonly SourceId[];
}

export interface FlowCell {
  readonly quality: Quality;
  readonly note: string | null;
  readonly publisher: string | null;
  readonly sources: readonly SourceId[] | null;
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
}

/** Stands for "all countries" or "all the others" in the counts; never drawn, never a partner. */
export const REST: CountryId = "ZZZ";
