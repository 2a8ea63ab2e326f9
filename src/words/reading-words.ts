import type { SumSide } from "../query/changes-flows.ts";
import type { DimensionId } from "../query/vectors.ts";

/** Sentences of the stories. */
interface StoryWords {
  readonly start: (name: string) => string;
  readonly startPlain: string;
  readonly steps: (count: number) => string;
  readonly step: (step: number, steps: number) => string;
  readonly goTo: (step: number, title: string) => string;
  readonly leave: string;
  readonly next: string;
  readonly returnTo: (step: number) => string;
  /** Heading over what stood in that month. */
  readonly stood: (month: string) => string;
  readonly became: string;
  readonly noLater: string;
  readonly missingStep: (asked: number, steps: number) => string;
  /** The step names records or parts of a view that are not there. */
  readonly brokenStep: (parts: string, count: number) => string;
  readonly unknownStory: (id: string) => string;
  /** Under a text that is not there in the reader's language; null in English, where it always is. */
  readonly inOther: string | null;
}

/** Sentences about where a country leans. */
interface VectorWords {
  readonly open: string;
  readonly section: string;
  readonly allDimensions: (count: number) => string;
  readonly title: (country: string) => string;
  readonly beside: (country: string) => string;
  readonly dimension: Readonly<Record<DimensionId, string>>;
  /** In the dossier, beside a lane. */
  readonly short: Readonly<Record<"abroad" | "remittances" | "votes", string>>;
  /** Below the name: what the shares are shares of, or what the index means. */
  readonly about: Readonly<Record<DimensionId, string>>;
  readonly neighbours: string;
  readonly gulf: string;
  readonly noFigure: (poles: string) => string;
  readonly nothing: string;
  readonly rule: string;
  readonly onMap: string;
  readonly pole: string;
  readonly share: string;
  readonly ofWhole: (value: string, whole: string) => string;
  readonly throughTime: string;
  readonly addPole: string;
  readonly removePole: (pole: string) => string;
  readonly usualPoles: string;
  /** Over what would be dimensions of their own and does not ship. */
  readonly notHere: string;
  readonly select: string;
  readonly comparing: string;
  readonly alone: string;
}

/** Sentences about what differs between two days. */
interface ChangeWords {
  readonly open: string;
  readonly title: string;
  readonly since: string;
  readonly until: string;
  readonly everyone: string;
  readonly memberships: string;
  readonly begun: string;
  readonly ended: string;
  /** Over records that hold on both days and took a step in between. */
  readonly moved: string;
  readonly said: string;
  readonly flows: (measure: string) => string;
  /** Sums of a country or a bloc, who is named. */
  readonly sums: Readonly<Record<SumSide, (who: string) => string>>;
  readonly compared: (up: string, down: string) => string;
  readonly none: (from: string, to: string) => string;
  readonly notMember: string;
  readonly order: string;
}

/** Sentences about claims that cannot all be true. */
interface ClaimWords {
  readonly contradicts: string;
  readonly otherwise: string;
  readonly record: string;
}

/** Words of what is read rather than looked at: stories, leanings, changes, claims. */
export interface ReadingWords {
  readonly story: StoryWords;
  readonly vectors: VectorWords;
  readonly changes: ChangeWords;
  readonly claims: ClaimWords;
}
