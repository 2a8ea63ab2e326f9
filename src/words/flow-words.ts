import type { AreaId } from "../overlays/marks.ts";
import type { Grouping, Reach, Tint } from "../state/state.ts";

/** Choosing flow lines, what their legend says beside its samples, and sentences about groups of countries. */
export interface FlowWords {
  /** Regions of the United Nations by M49 code. */
  readonly regions: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<AreaId, string>>;
  readonly moreChoices: string;
  readonly reach: string;
  readonly reaches: Readonly<Record<Reach, string>>;
  readonly grouping: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly tint: string;
  readonly tints: Readonly<Record<Tint, string>>;
  /** In place of "partner" where no line is seen from either end. */
  readonly tintByOrigin: string;
  readonly particles: string;
  /** What they say, and what they do not. */
  readonly particlesMean: string;
  /** "100,000 and more"; null = every line. */
  readonly atLeast: (figure: string | null) => string;
  /** Over the key of widths: the unit, and one scale for all years. */
  readonly widths: (unit: string) => string;
  /** What the ring around a disc says: of which direction there is more. */
  readonly more: Readonly<Record<"out" | "in", string>>;
  readonly rings: string;
  readonly inside: string;
  readonly elsewhere: string;
  readonly range: string;
  readonly doubted: (standing: string) => string;
  readonly leaves: (group: string) => string;
  readonly comesTo: (group: string) => string;
  /** Notes under the lines: each is one sentence. */
  readonly members: (parts: { readonly count: number; readonly bloc: string; readonly day: string }) => string;
  readonly noMembers: (parts: { readonly bloc: string; readonly day: string }) => string;
  readonly byRegion: string;
  readonly selectedAlone: string;
  readonly byBloc: (blocs: readonly string[]) => string;
  readonly noBlocs: string;
  readonly middles: string;
  readonly shownAs: (parts: { readonly bloc: string; readonly counted: number; readonly members: number }) => string;
  readonly scale: (figure: string) => string;
  readonly unknown: (corridors: number) => string;
  readonly internal: (figure: string, corridors: number) => string;
  readonly apart: (figure: string) => string;
  readonly zeros: (corridors: number) => string;
  readonly corrections: (corridors: number, figure: string) => string;
  readonly doubts: (lines: number) => string;
  readonly mixedPeriods: string;
  /** `groups` counts regions or blocs; `grouping` says which. */
  readonly grouped: (parts: SaidGroups) => string;
  readonly within: (parts: SaidWithin) => string;
  readonly across: (parts: SaidAcross) => string;
  /** Nothing is known of the scope. */
  readonly none: (measure: string) => string;
}

export interface SaidLargest {
  readonly origin: string;
  readonly dest: string;
  readonly figure: string;
  /** Is the figure the difference of the two directions? */
  readonly net: boolean;
}
export interface SaidGroups {
  readonly grouping: "region" | "bloc";
  readonly measure: string;
  readonly time: string;
  readonly corridors: number;
  readonly total: string;
  readonly largest: SaidLargest;
}
export interface SaidWithin {
  readonly group: string;
  /** Is the group a bloc, or a list of countries? */
  readonly bloc: boolean;
  readonly measure: string;
  readonly time: string;
  readonly corridors: number;
  readonly total: string;
  readonly largest: SaidLargest;
}
export interface SaidAcross {
  readonly group: string;
  readonly bloc: boolean;
  readonly measure: string;
  readonly time: string;
  /** Null where that direction was not asked for. */
  readonly out: string | null;
  readonly in: string | null;
  readonly largest: SaidLargest;
}
