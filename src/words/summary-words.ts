import type { MembershipStatus } from "../model/record.ts";

/** Parts of the generated sentences. Names, dates and figures come already put into words. */
export interface SummaryWords {
  /** "is in the CSTO and the SCO", "is in none of them". */
  readonly country: (parts: {
    readonly day: string;
    readonly country: string;
    readonly members: readonly string[];
    readonly observes: readonly string[];
    readonly weighs: readonly string[];
  }) => string;
  /** The same without the day and the name. */
  readonly countryShort: (parts: {
    readonly members: readonly string[];
    readonly observes: readonly string[];
    readonly weighs: readonly string[];
  }) => string;
  readonly flow: (parts: SaidFlow) => string;
  readonly pair: (parts: {
    readonly day: string;
    readonly a: string;
    readonly b: string;
    readonly shared: readonly string[];
    readonly visaFree: boolean;
    readonly postponed: readonly string[];
  }) => string;
  readonly several: (parts: {
    readonly day: string;
    readonly countries: string;
    readonly shared: readonly string[];
  }) => string;
  readonly severalShort: (shared: readonly string[]) => string;
  readonly pairShort: (parts: { readonly shared: readonly string[]; readonly visaFree: boolean }) => string;
  /** "10 members", "17 partners". */
  readonly counted: (status: MembershipStatus, count: number) => string;
  /** `parts` are the counts, members first. */
  readonly bloc: (parts: { readonly day: string; readonly bloc: string; readonly parts: readonly string[] }) => string;
  readonly blocNotYet: (parts: { readonly day: string; readonly bloc: string }) => string;
  readonly visa: (parts: {
    readonly country: string;
    readonly date: string;
    readonly free: number;
    readonly required: number;
  }) => string;
  /** `text` says which countries, largest first or by class. */
  readonly lens: (parts: {
    readonly when: string;
    readonly country: string;
    readonly lens: string;
    readonly text: string;
  }) => string;
  readonly more: (count: number) => string;
  /** Nothing more is shown than the country itself. */
  readonly alone: (parts: { readonly day: string; readonly country: string }) => string;
  readonly world: (parts: { readonly day: string; readonly blocs: readonly string[] }) => string;
  readonly worldFlows: (parts: {
    readonly measure: string;
    readonly corridors: number;
    readonly time: string;
    readonly largest: { readonly origin: string; readonly dest: string; readonly figure: string } | null;
  }) => string;
}

/** One figure to be told as a sentence. */
export interface SaidFlow {
  readonly measure: string;
  readonly stock: boolean;
  readonly born: boolean;
  readonly side: "out" | "in";
  readonly figure: string;
  readonly count: number;
  readonly country: string;
  /** The sentence before has named the country already. */
  readonly named: boolean;
  readonly partner: string;
  /** "UN, 2020". */
  readonly cited: string;
}
