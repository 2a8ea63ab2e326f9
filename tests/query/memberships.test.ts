import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/model/date.ts";
import {
  blocSpan,
  consideredBy,
  forerunnerOf,
  isMemberStatus,
  membershipsOf,
  membershipsOn,
  membersOf,
  statusOn,
} from "../../src/query/memberships.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const countries = (spells: readonly { country: string }[]) => spells.map(({ country }) => country);
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("1985-01-01", count));

describe("who is in a bloc on a day", () => {
  // BBB in NORTH: [observer 1995-03 ====)[member 2004-05-01 ====)[frozen 2015-02-01 ====>
  test("the day of a change belongs to the new status", () => {
    expect(statusOn(tinyAtlas, "NORTH", "BBB", "1995-02-28")).toBe(null);
    expect(statusOn(tinyAtlas, "NORTH", "BBB", "1995-03-01")?.status).toBe("observer");
    expect(statusOn(tinyAtlas, "NORTH", "BBB", "2004-04-30")?.status).toBe("observer");
    expect(statusOn(tinyAtlas, "NORTH", "BBB", "2004-05-01")?.status).toBe("member");
    expect(statusOn(tinyAtlas, "NORTH", "BBB", "2015-02-01")?.status).toBe("frozen");
  });
  test("frozen ones count as members, observers and former ones do not", () => {
    expect(countries(membersOf(tinyAtlas, "NORTH", "2018-04-09"))).toEqual(["AAA", "BBB"]);
    expect(countries(membershipsOn(tinyAtlas, "NORTH", "2018-04-09"))).toEqual(["AAA", "BBB", "CCC"]);
    expect(isMemberStatus("suspended")).toBe(false);
  });
  test("nobody is in a bloc that is not known", () => {
    expect(membershipsOn(tinyAtlas, "NOWHERE", "2018-04-09")).toEqual([]);
    expect(blocSpan(tinyAtlas, "NOWHERE")).toBe(null);
  });
  test("all spells of a country stand by bloc, then by time", () => {
    expect(membershipsOf(tinyAtlas, "CCC").map(({ bloc, status }) => `${bloc} ${status}`)).toEqual([
      "NORTH member",
      "NORTH former",
      "SOUTH signatory",
      "SOUTH member",
    ]);
  });
  test("every day lies on exactly one side of each join", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...tinyAtlas.memberships), (day, { bloc, country }) => {
        const found = membershipsOn(tinyAtlas, bloc, day).filter((spell) => spell.country === country);
        expect(found.length).toBeLessThanOrEqual(1);
        expect(statusOn(tinyAtlas, bloc, country, day)).toBe(found[0] ?? null);
        expect(countries(membersOf(tinyAtlas, bloc, day)).includes(country)).toBe(
          found[0] !== undefined && isMemberStatus(found[0].status),
        );
      }),
    );
  });
});

describe("who weighs a bloc", () => {
  test("only without a status in it, and only while the record holds", () => {
    expect(consideredBy(tinyAtlas, "NORTH", "2018-04-09").map(({ country }) => country)).toEqual(["DDD"]);
    expect(consideredBy(tinyAtlas, "NORTH", "2014-12-31")).toEqual([]);
    const joined = {
      ...tinyAtlas,
      memberships: [
        ...tinyAtlas.memberships,
        { ...tinyAtlas.memberships[0]!, country: "DDD", from: "2016-01-01", to: null },
      ],
    };
    expect(consideredBy(joined, "NORTH", "2018-04-09")).toEqual([]);
    expect(consideredBy(joined, "NORTH", "2015-06-01").map(({ country }) => country)).toEqual(["DDD"]);
  });
});

test("a bloc with one forerunner has it, with two it has none", () => {
  expect(forerunnerOf(tinyAtlas, "NORTH")).toBe("SOUTH");
  expect(forerunnerOf(tinyAtlas, "SOUTH")).toBe(null);
  const blocs = new Map(tinyAtlas.blocs).set("EAST", { ...tinyAtlas.blocs.get("SOUTH")!, id: "EAST" });
  expect(forerunnerOf({ ...tinyAtlas, blocs }, "NORTH")).toBe(null);
});
