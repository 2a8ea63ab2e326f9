import type { SignId } from "../overlays/change-signs.ts";
import type { EventKind } from "../query/events.ts";
import type { TimelineEvent } from "../query/timeline.ts";

/** Sentences about two days on two maps. */
interface DateWords {
  readonly open: string;
  readonly short: string;
  /** The region of the second map. */
  readonly map: (date: string) => string;
  readonly field: string;
  readonly swap: string;
  readonly close: string;
  readonly thenNow: (then: string, now: string) => string;
  readonly showPage: string;
  readonly hidePage: string;
}

/** Headings of the table of three or four countries. */
interface TableWords {
  readonly region: string;
  readonly add: string;
  readonly remove: (country: string) => string;
  readonly full: (most: string) => string;
  readonly memberships: string;
  readonly visas: string;
  readonly visaTo: (country: string) => string;
  readonly votes: string;
  readonly votesWith: (country: string) => string;
  readonly population: string;
  readonly flowsTo: (country: string) => string;
  readonly flowsFrom: (country: string) => string;
  readonly flowsOut: string;
  readonly flowsIn: string;
  readonly relations: string;
  readonly relationsWith: (country: string) => string;
  readonly none: string;
}

/** Sentences about the list of dated events. */
interface EventWords {
  readonly region: string;
  readonly open: string;
  readonly kinds: Readonly<Record<EventKind, string>>;
  /** Of a row: what happened; a step of a record is named by itself. */
  readonly happened: Readonly<Record<Exclude<TimelineEvent["kind"], "step">, string>>;
  readonly filter: string;
  readonly from: string;
  readonly to: string;
  readonly all: string;
  readonly none: string;
  readonly everyone: string;
}

/** Sentences about what is drawn between two days. */
interface MarkWords {
  readonly title: (from: string, to: string) => string;
  readonly kinds: Readonly<Record<SignId, string>>;
}

/** Words of comparison: two days, several countries, events through time, what changed. */
export interface ComparingWords {
  readonly dates: DateWords;
  readonly table: TableWords;
  readonly events: EventWords;
  readonly marks: MarkWords;
}
