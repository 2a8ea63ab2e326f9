import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Conflict } from "../../src/model/pairs.ts";
import type { Country, Rule } from "../../src/model/record.ts";
import { blocOf } from "../../src/query/bloc.ts";
import { stepsOf } from "../../src/query/bloc-steps.ts";
import { isContradicted, spokenOf } from "../../src/query/claims.ts";
import { conflictSpan, conflictsBetween, conflictsOf, runsOf } from "../../src/query/conflicts.ts";
import { placeRows } from "../../src/query/dossier.ts";
import { blocExistenceOn, daysOnRecord, existenceOn, predecessorsOf } from "../../src/query/existence.ts";
import { flowMeasures, isLarge } from "../../src/query/figures.ts";
import { missionsBetween, missionsOf } from "../../src/query/missions.ts";
import { byWeight, rowOf, rowsInWords } from "../../src/query/relation-rows.ts";
import { rulesFor, rulesOf } from "../../src/query/rules.ts";
import { visaCourse, visaCoursesOf } from "../../src/query/visa-history.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const rule = (id: string, more: Partial<Rule>): Rule => ({
  id,
  bloc: "NORTH",
  subject: "work",
  kind: "right",
  article: { en: "Pact, art. 1", ru: "Пакт, ст. 1" },
  applies: "between_members",
  effect: { en: "People may work.", ru: "Можно работать." },
  from: "1990-01-01",
  to: null,
  evidence: "seen",
  sources: ["gazette"],
  note: null,
  ...more,
});

describe("rules", () => {
  const rules = [
    rule("defence", { subject: "defence", kind: "duty" }),
    rule("work", {}),
    rule("not-bbb", { except: ["BBB"] }),
    rule("old", { to: "2000-01-01" }),
    rule("later", { from: "2030-01-01" }),
  ];
  const atlas: Atlas = { ...tinyAtlas, rules };
  test("of a bloc stand by subject, people first, with what ended and what comes", () => {
    expect(rulesOf(atlas, "NORTH", "2018-04-09")?.map(({ rule: { id }, when }) => `${id} ${when}`)).toEqual([
      "later after",
      "not-bbb now",
      "old before",
      "work now",
      "defence now",
    ]);
  });
  test("of a country are those of the blocs it is a member of, without those it is excepted from", () => {
    const of = (id: string, day: string) => rulesFor(atlas, id, day)?.map(({ bloc, rows }) => [bloc, rows.length]);
    expect(of("AAA", "2018-04-09")).toEqual([["NORTH", 3]]);
    expect(of("BBB", "2018-04-09")).toEqual([["NORTH", 2]]);
    expect(of("BBB", "1996-01-01")).toEqual([]);
  });
  test("that are not loaded are not the same as none", () => {
    expect([rulesOf(tinyAtlas, "NORTH", "2018-04-09"), rulesFor(tinyAtlas, "AAA", "2018-04-09")]).toEqual([null, null]);
  });
});

describe("conflicts", () => {
  const year = (conflict: string, at: number, more: Partial<Conflict>): Conflict => ({
    conflict,
    year: at,
    location: ["CCC"],
    type: "civil",
    about: "government",
    territory: null,
    intensity: "minor",
    a: ["CCC"],
    sideA: "Government of Celand",
    b: [],
    sideB: "Front",
    supportA: [],
    supportB: [],
    since: "1992-05-05",
    from: "1992-05-10",
    to: null,
    ...more,
  });
  const years = [
    year("1", 1992, { intensity: "war" }),
    year("1", 1993, { supportA: ["AAA"] }),
    year("1", 1996, {}),
    year("2", 2008, { type: "interstate", a: ["BBB"], b: ["CCC"] }),
  ];
  const atlas: Atlas = { ...tinyAtlas, conflicts: { sources: ["gazette"], years } };
  test("are one row each over all their years, the latest first", () => {
    const rows = conflictsOf(atlas, "CCC", "1993-06-01") ?? [];
    expect(rows.map(({ id, years: all, warYears, when }) => [id, all, warYears, when])).toEqual([
      ["2", [2008], [], "after"],
      ["1", [1992, 1993, 1996], [1992], "now"],
    ]);
    expect(rows[1]?.told.year).toBe(1993);
  });
  test("between two are those that name both, helpers too", () => {
    expect(conflictsBetween(atlas, "AAA", "CCC", "2018-01-01")?.map(({ id }) => id)).toEqual(["1"]);
    expect(conflictsBetween(atlas, "BBB", "CCC", "2018-01-01")?.map(({ id }) => id)).toEqual(["2"]);
    expect(conflictsBetween(atlas, "AAA", "BBB", "2018-01-01")).toEqual([]);
  });
  test("years in a row are one run; the list says which years it covers", () => {
    expect(runsOf([1992, 1993, 1996])).toEqual([
      [1992, 1993],
      [1996, 1996],
    ]);
    expect(conflictSpan(atlas)).toEqual({ first: 1992, last: 2008 });
    expect(conflictSpan(tinyAtlas)).toBe(null);
  });
});

describe("missions and visa rules through time", () => {
  const mission = (sender: string, host: string) => ({
    sender,
    host,
    kind: "embassy",
    city: "Town",
    at: null,
    since: null,
    wikidata: null,
  });
  const list = [mission("AAA", "BBB"), mission("BBB", "AAA"), mission("CCC", "AAA")];
  const change = (passport: string, destination: string, from: string) =>
    ({ passport, destination, from, rule: "visa_free", days: null }) as const;
  const atlas: Atlas = {
    ...tinyAtlas,
    missions: { date: "2022-11-16", sources: ["gazette"], list },
    visaHistory: {
      sources: ["gazette"],
      changes: [
        change("AAA", "BBB", "2021-01-01"),
        change("AAA", "BBB", "2019-01-01"),
        change("CCC", "AAA", "2020-01-01"),
      ],
    },
  };
  test("offices by partner, here and there", () => {
    const found = missionsOf(atlas, "AAA");
    expect(found?.sent.map(({ partner }) => partner)).toEqual(["BBB"]);
    expect(found?.hosted.map(({ partner }) => partner)).toEqual(["BBB", "CCC"]);
    expect(missionsBetween(atlas, "BBB", "AAA")?.map(({ sender }) => sender)).toEqual(["BBB", "AAA"]);
    expect([missionsOf(tinyAtlas, "AAA"), missionsBetween(tinyAtlas, "AAA", "BBB")]).toEqual([null, null]);
  });
  test("courses of a country, its own passport first, each in time", () => {
    expect(visaCoursesOf(atlas, "AAA")?.map(({ passport, changes }) => [passport, changes.length])).toEqual([
      ["AAA", 2],
      ["CCC", 1],
    ]);
    expect(visaCourse(atlas, "AAA", "BBB")?.map(({ from }) => from)).toEqual(["2019-01-01", "2021-01-01"]);
    expect(visaCourse(tinyAtlas, "AAA", "BBB")).toBe(null);
  });
});

describe("what was there on the day", () => {
  const state = tinyAtlas.countries.get("EEE") as Country;
  const union: Country = {
    ...state,
    id: "UUU",
    existed: { from: "1950", to: "1991-12-26" },
    successors: ["CCC", "EEE"],
  };
  const atlas: Atlas = { ...tinyAtlas, countries: new Map([...tinyAtlas.countries, ["UUU", union]]) };
  test("a past state has a first and a last day", () => {
    expect(existenceOn(atlas, "UUU", "1949-12-31")).toMatchObject({ kind: "notYet", go: "1950-01-01" });
    expect(existenceOn(atlas, "UUU", "1991-12-25")).toEqual({ kind: "there" });
    expect(existenceOn(atlas, "UUU", "1991-12-26")).toMatchObject({ kind: "noMore", go: "1991-12-25" });
  });
  test("a successor is a part of it until it has a membership of its own, or the whole is no more", () => {
    expect(existenceOn(atlas, "EEE", "1980-01-01")).toEqual({
      kind: "partOf",
      whole: "UUU",
      until: "1991-12-26",
      go: "1991-12-26",
    });
    expect(existenceOn(atlas, "EEE", "1991-12-26")).toEqual({ kind: "there" });
    expect(existenceOn(atlas, "AAA", "1980-01-01")).toEqual({ kind: "there" });
    expect(predecessorsOf(atlas, "EEE").map(({ id }) => id)).toEqual(["UUU"]);
  });
  test("a bloc is founded and may end", () => {
    const bloc = tinyAtlas.blocs.get("NORTH")!;
    const old = { ...bloc, founded: "1990-01-01", ended: "2000-01-01", heir: "SOUTH" };
    expect(blocExistenceOn(old, "1989-12-31")).toMatchObject({ kind: "notYet", go: "1990-01-01" });
    expect(blocExistenceOn(old, "1999-12-31")).toEqual({ kind: "there" });
    expect(blocExistenceOn(old, "2000-01-01")).toMatchObject({ kind: "noMore", go: "1999-12-31", heir: "SOUTH" });
  });
  test("days on which something begins", () => {
    expect(daysOnRecord(tinyAtlas, "DDD", 2)).toEqual(["2012-01-01", "2015"]);
    expect(daysOnRecord(tinyAtlas, "EEE", 2)).toEqual([]);
  });
});

describe("steps and weights", () => {
  test("joins, exits and changes of a bloc by date; the end of the bloc itself is no exit", () => {
    const steps = stepsOf(tinyAtlas, "NORTH", "2012-01-01");
    expect(steps.map(({ date, country, before, after, later }) => [date, country, before, after, later])).toEqual([
      ["1990-01-01", "AAA", null, "member", false],
      ["1995-03", "BBB", null, "observer", false],
      ["1999", "CCC", null, "member", false],
      ["2004-05-01", "BBB", "observer", "member", false],
      ["2010-07-01", "CCC", "member", "former", false],
      ["2015-02-01", "BBB", "member", "frozen", true],
    ]);
    const ended = tinyAtlas.blocs.get("SOUTH")?.ended;
    expect(stepsOf(tinyAtlas, "SOUTH", "2012-01-01").some(({ date, after }) => date === ended && after === null)).toBe(
      false,
    );
  });
  test("what binds comes before what is only said", () => {
    const [pact] = tinyAtlas.relations;
    const said = { ...pact!, id: "said", type: "policy", from: "2018-01-01" } as const;
    const rows = [said, pact!].map((relation) => rowOf(relation, "2018-04-09")).sort(byWeight);
    expect(rows.map(({ relation }) => relation.id)).toEqual(["aaa-bbb-pact", "said"]);
  });
  test("the words of a list change with the day only where the list does", () => {
    const history = [{ status: "ratified", from: "2018-05-01", source: null }] as const;
    const rows = (day: string) => [rowOf({ ...tinyAtlas.relations[0]!, history: [...history] }, day)];
    const words = (day: string) => rowsInWords(rows(day), day);
    expect(words("2018-04-09")).toBe(words("2018-04-10"));
    expect(words("2018-04-30")).not.toBe(words("2018-05-01"));
  });
  test("a forerunner's page has only its own spells, its heir's has both", () => {
    const memberships = tinyAtlas.memberships.filter(({ country }) => country !== "CCC" && country !== "BBB");
    const spell = { ...tinyAtlas.memberships[0]!, country: "BBB" };
    const before = { ...spell, bloc: "SOUTH", from: "2000-06-15", to: "2020-01-01" };
    const atlas = { ...tinyAtlas, memberships: [...memberships, before, { ...spell, from: "2020-01-01" }] };
    expect(
      blocOf(atlas, "NORTH", "2021-01-01")?.bars.find(({ country }) => country === "BBB")?.row.spells,
    ).toHaveLength(2);
    const own = blocOf(atlas, "SOUTH", "2021-01-01")?.bars.find(({ country }) => country === "BBB")?.row;
    expect([own?.spells.length, own?.now]).toEqual([1, null]);
  });
});

describe("contradictions and places", () => {
  test("a record finds the statements against it and about it", () => {
    const [first, second] = tinyAtlas.statements;
    const against = { ...first!, contradicts: ["aaa-bbb-pact"], relations: ["aaa-bbb-pact"] };
    const about = { ...second!, relations: ["aaa-bbb-pact"] };
    const atlas = { ...tinyAtlas, statements: [against, about] };
    const found = spokenOf(atlas, tinyAtlas.relations[0]!);
    expect([found.against.map(({ id }) => id), found.about.map(({ id }) => id)]).toEqual([
      ["bel-2018-many"],
      ["del-2018-pact"],
    ]);
    expect([isContradicted(against), isContradicted(about)]).toEqual([true, false]);
  });
  test("a disputed area is run by whom its spell of the day names", () => {
    const places = tinyAtlas.places.map((place) =>
      place.id === "area-strait"
        ? {
            ...place,
            spells: [
              { by: ["CCC"], from: null, to: "2008-08-12", note: null },
              { by: [], from: "2008-08-12", to: "2014-01-01", note: null },
            ],
          }
        : place,
    );
    const by = (day: string) => placeRows({ ...tinyAtlas, places }, "CCC", day).find(({ side }) => side === "area")?.by;
    expect([by("2000-01-01"), by("2010-01-01"), by("2020-01-01")]).toEqual([["CCC"], [], ["BBB"]]);
  });
  test("only tables of the whole world by year wait to be asked for", () => {
    expect(flowMeasures(tinyAtlas).filter(isLarge)).toEqual([]);
  });
});
