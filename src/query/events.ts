import { type Day, yearOf } from "../model/date.ts";
import type { TimelineEvent } from "./timeline.ts";

export const EVENT_KINDS = ["joins", "exits", "statuses", "agreements", "statements"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

const KIND_OF: Readonly<Record<TimelineEvent["kind"], EventKind>> = {
  join: "joins",
  leave: "exits",
  status: "statuses",
  begins: "agreements",
  ends: "agreements",
  step: "agreements",
  said: "statements",
};
/** The kind a reader tells it by. */
export const kindOf = ({ kind }: TimelineEvent): EventKind => KIND_OF[kind];

/** Events on or after `from` and before `to`; null = all. Order is kept. */
export function eventsWithin<E extends { readonly day: Day }>(
  events: readonly E[],
  span: { readonly from: Day; readonly to: Day } | null,
): readonly E[] {
  return span === null ? events : events.filter(({ day }) => span.from <= day && day < span.to);
}

export interface EventYear {
  readonly year: number;
  readonly events: readonly TimelineEvent[];
}

/** The events of those kinds by year, the latest first. */
export function eventsByYear(events: readonly TimelineEvent[], kinds: ReadonlySet<EventKind>): EventYear[] {
  const years = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    if (!kinds.has(kindOf(event))) continue;
    const year = yearOf(event.day);
    const known = years.get(year);
    if (known) known.push(event);
    else years.set(year, [event]);
  }
  return [...years].map(([year, list]) => ({ year, events: list.toReversed() })).sort((a, b) => b.year - a.year);
}
