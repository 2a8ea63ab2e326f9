import { describe, expect, test } from "vitest";
import { type LensName, lensFor } from "../../src/query/lens.ts";
import { visaBetween, visaDateOf, visasOf } from "../../src/query/visas.ts";
import { votesBetween, votesWith, voteYearOf } from "../../src/query/votes.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const DAY = "2018-04-09";
const classes = (lens: LensName, country: string, day = DAY) =>
  Object.fromEntries(
    lensFor(tinyAtlas, lens, country, day)
      .classes.filter(({ countries }) => countries.length > 0)
      .map(({ id, countries }) => [id, countries]),
  );

describe("lenses", () => {
  test("ties count what is in force, and tell it from what is only signed", () => {
    expect(classes("ties", "AAA")).toEqual({ t1: expect.arrayContaining(["BBB", "CCC"]) });
    expect(classes("ties", "AAA", "2000-01-01")).toEqual({ t2: ["CCC"] });
    expect(classes("ties", "DDD")).toEqual({ open: ["CCC"] });
  });
  test("visa rules are those of the nearest known day", () => {
    expect(classes("visa", "AAA")).toEqual({ visa_free: ["BBB"], visa_on_arrival: ["CCC"], visa_required: ["DDD"] });
    expect(lensFor(tinyAtlas, "visa", "AAA", DAY)).toMatchObject({ used: "2025-01-12", exact: false });
  });
  test("votes are sorted by fixed steps; pairs with too few votes are in none", () => {
    expect(classes("votes", "CCC")).toEqual({ v60: ["BBB"], v0: ["AAA"] });
    expect(lensFor(tinyAtlas, "votes", "CCC", DAY)).toMatchObject({ used: "2018", exact: true });
    expect(lensFor(tinyAtlas, "votes", "CCC", "2012-01-01").sources).toEqual([]);
  });
  test("security tells forces here from forces there and from allies", () => {
    expect(classes("security", "CCC")).toEqual({ here: ["AAA"] });
    expect(classes("security", "AAA")).toEqual({ there: ["CCC"], ally: ["BBB"] });
  });
  test("disputes: an area one runs and the other claims is open, the war is past", () => {
    expect(classes("disputes", "BBB")).toEqual({ dispute: ["CCC"] });
    expect(classes("disputes", "BBB", "2008-08-02")).toEqual({ war: ["CCC"] });
    expect(classes("disputes", "AAA")).toEqual({});
  });
  test("trade takes the larger share", () => {
    expect(classes("trade", "AAA")).toEqual({ s40: ["BBB"] });
    expect(classes("trade", "CCC")).toEqual({});
  });
  test("no country is in two classes, nor in its own", () => {
    for (const lens of ["ties", "visa", "votes", "security", "disputes", "trade", "remittances", "borders"] as const) {
      for (const id of tinyAtlas.countries.keys()) {
        const all = lensFor(tinyAtlas, lens, id, DAY).classes.flatMap(({ countries }) => countries);
        expect(new Set(all).size).toBe(all.length);
        expect(all).not.toContain(id);
      }
    }
  });
});

describe("votes and visas of a pair", () => {
  test("agreement is the same from both sides, and null where votes are too few", () => {
    expect(votesBetween(tinyAtlas, "BBB", "AAA")).toEqual([{ year: 2018, similarity: 0.9, votes: 80 }]);
    expect(votesBetween(tinyAtlas, "AAA", "BBB")).toEqual(votesBetween(tinyAtlas, "BBB", "AAA"));
    expect(votesBetween(tinyAtlas, "CCC", "DDD")).toEqual([{ year: 2018, similarity: null, votes: 4 }]);
    expect(votesWith(tinyAtlas, "AAA", "2030-01-01")).toBe(null);
    expect(voteYearOf("2030-01-01")).toBe(2023);
  });
  test("a rule goes one way only", () => {
    expect(visaBetween(tinyAtlas, "CCC", "DDD", DAY)).toMatchObject({ rule: "no_admission", days: null });
    expect(visaBetween(tinyAtlas, "AAA", "BBB", DAY)).toMatchObject({ rule: "visa_free", days: 90, exact: false });
    expect(visaBetween(tinyAtlas, "CCC", "CCC", DAY)?.rule).toBe(null);
    expect(visasOf(tinyAtlas, "DDD", DAY)?.rules.size).toBe(0);
    expect(visaDateOf("2025-12-31")).toBe("2026-02-17");
  });
});
