import { describe, expect, test } from "vitest";
import { EVENT_KINDS, eventsByYear, eventsWithin, kindOf } from "../../src/query/events.ts";
import { eventsOf } from "../../src/query/timeline.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const events = eventsOf(tinyAtlas, { blocs: ["NORTH", "SOUTH"], countries: ["AAA", "BBB", "CCC"] });

describe("events in a span", () => {
  //  2000-06-15 [====) 2010-07-01
  test("begin with its first day and end before its last", () => {
    const found = eventsWithin(events, { from: "2000-06-15", to: "2010-07-01" });
    expect(found.map(({ day }) => day)).toContain("2000-06-15");
    expect(found.map(({ day }) => day)).not.toContain("2010-07-01");
  });
  test("without a span are all", () => expect(eventsWithin(events, null)).toBe(events));
  test("stand by year, the latest first, and so within a year", () => {
    const years = eventsByYear(events, new Set(EVENT_KINDS));
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).sort((a, b) => b - a));
    expect(years.flatMap(({ events: list }) => list)).toHaveLength(events.length);
    for (const { events: list } of years)
      expect(list.map(({ day }) => day)).toEqual(
        list
          .map(({ day }) => day)
          .sort()
          .reverse(),
      );
  });
  test("are told by kind", () => {
    for (const kind of EVENT_KINDS) {
      const found = eventsByYear(events, new Set([kind])).flatMap(({ events: list }) => list);
      expect(found.length, kind).toBeGreaterThan(0);
      expect(found.every((event) => kindOf(event) === kind)).toBe(true);
    }
  });
});
