import { describe, expect, test } from "vitest";
import { eventsOf, histogram, nextEvent, previousEvent } from "../../src/query/timeline.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

describe("the events of what is in view", () => {
  const events = eventsOf(tinyAtlas, { blocs: ["NORTH"], countries: ["AAA"] });
  test("stand in order, each on the first day of its date", () => {
    expect(events.length).toBeGreaterThan(3);
    expect([...events].sort((a, b) => a.day.localeCompare(b.day)).map(({ day }) => day)).toEqual(
      events.map(({ day }) => day),
    );
    for (const { day, date } of events) expect(day.startsWith(date)).toBe(true);
  });
  test("of nothing are none", () => expect(eventsOf(tinyAtlas, { blocs: [], countries: [] })).toEqual([]));
  test("of a pair concern both", () => {
    const pair = eventsOf(tinyAtlas, { blocs: [], countries: ["AAA", "BBB"] });
    const parties = pair.flatMap((event) => ("parties" in event.ref ? [event.ref.parties] : []));
    expect(parties.length).toBeGreaterThan(0);
    for (const names of parties) expect(names.includes("AAA") || names.includes("BBB")).toBe(true);
  });
  test("are stepped through, never standing still", () => {
    const [first] = events;
    expect(previousEvent(events, first!.day)).toBe(null);
    const second = nextEvent(events, first!.day);
    expect(second!.day > first!.day).toBe(true);
    expect(previousEvent(events, second!.day)!.day < second!.day).toBe(true);
    expect(nextEvent(events, "9999-12-31")).toBe(null);
  });
  test("tell joins from leaves and other changes", () => {
    const kinds = eventsOf(tinyAtlas, { blocs: ["NORTH"], countries: [] }).map(({ day, kind }) => `${day} ${kind}`);
    expect(kinds).toEqual([
      "1990-01-01 join",
      "1995-03-01 status",
      "1999-01-01 join",
      "2004-05-01 join",
      "2010-07-01 leave",
      "2015-02-01 status",
    ]);
  });
  test("are counted by half-year", () => {
    const day = (text: string) => ({ day: text });
    expect(
      histogram(["1990-06-30", "1990-07-01", "1991-12-31", "1989-12-31", "1992-01-01"].map(day), 2, 1990, 1991),
    ).toEqual([1, 1, 0, 1]);
  });
});
