import type { EventKind } from "../query/events.ts";

/** Of what changed between two days. */
export type ChangeCount = "joined" | "left" | "status" | "begun" | "ended" | "moved" | "said";

/** What a page beside the map has found, in one sentence. Names, dates and figures come already put into words. */
export interface FoundWords {
  /** Empty `parts`: nothing on record changed. */
  readonly changes: (parts: {
    readonly who: string;
    readonly from: string;
    readonly to: string;
    readonly parts: readonly string[];
  }) => string;
  readonly changed: Readonly<Record<ChangeCount, (count: number) => string>>;
  /** The corridor that changed most. */
  readonly flow: (parts: {
    readonly measure: string;
    readonly origin: string;
    readonly dest: string;
    readonly before: string;
    readonly after: string;
    readonly earlier: string;
    readonly later: string;
  }) => string;
  /** Events until the day, or within a span. Empty `parts`: there are none. */
  readonly events: (parts: {
    readonly who: string;
    readonly from: string | null;
    readonly to: string;
    readonly parts: readonly string[];
  }) => string;
  readonly happened: Readonly<Record<EventKind, (count: number) => string>>;
  /** Of each dimension the pole that weighs most. */
  readonly vectors: (parts: {
    readonly day: string;
    readonly country: string;
    readonly parts: readonly string[];
  }) => string;
  /** A second map beside the first. Empty `parts`: the blocs shown have as many members on both days. */
  readonly beside: (day: string, parts: readonly string[]) => string;
  readonly members: (parts: { readonly bloc: string; readonly here: string; readonly beside: string }) => string;
}
