import type { FlowView } from "../state/state.ts";

/** Sentences about the drawn flows in another form than the map. Figures, shares and times come already in words. */
export interface FlowViewWords {
  /** The button that opens them. */
  readonly open: string;
  readonly title: string;
  readonly view: string;
  readonly views: Readonly<Record<FlowView, string>>;
  readonly list: string;
  readonly listHint: string;
  /** "4.8 % of Tajikistan": a share of its people; the year stands after both. */
  readonly share: (percent: string, country: string) => string;
  readonly more: (count: string) => string;
  /** Of how many the list and the charts tell, and what the rest is. */
  readonly drawn: (drawn: string) => string;
  readonly parts: (count: string) => string;
  readonly off: string;
  readonly turnOn: string;
  readonly loading: string;
  readonly none: (measure: string, day: string) => string;
  readonly threshold: (value: string, corridors: string) => string;
  readonly noThreshold: string;
  readonly instead: string;
  readonly known: (measure: string, figure: string, time: string) => string;
  readonly oneInTheMiddle: string;
  readonly several: string;
  readonly blocsOf: (country: string) => string;
  readonly noBlocs: (country: string) => string;
  readonly choose: string;
  readonly arriving: string;
  readonly leaving: string;
  readonly rest: string;
  readonly corridors: (count: number) => string;
  readonly outside: string;
  readonly total: string;
  readonly fromTo: string;
  /** What each chart says in one sentence. */
  readonly sankeySays: (middle: string, into: string, out: string, time: string) => string;
  readonly chordSays: (ends: string, largest: string, time: string) => string;
  readonly matrixSays: (rows: string, unknown: string, time: string) => string;
  readonly yearsSays: (years: string, corridors: string) => string;
  readonly inThousands: string;
  readonly matrixKey: string;
  readonly unknown: string;
  readonly zero: string;
  /** "< 0.1 %" */
  readonly under: (percent: string) => string;
  readonly amongPartners: (country: string) => string;
  readonly largestOf: (shown: string, all: string) => string;
  readonly yearGo: (year: string) => string;
  readonly oneScale: (largest: string) => string;
  readonly asTable: string;
  /** While widths run from one year to the next. */
  readonly between: (from: string, to: string) => string;
  readonly tapAgain: string;
}
