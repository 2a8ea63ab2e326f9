// Each rule of meaning, broken once on the invented world.
import { describe, expect, it } from "vitest";
import { checkAtlas } from "../../src/dataset/checks.ts";
import type { Part } from "../../src/dataset/part.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Membership } from "../../src/model/record.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const flows = (measure: string, revision: string | null, source: string): Part => ({
  kind: "flows",
  file: {
    form: "matrix",
    measure,
    revision,
    sources: [source],
    times: ["2020"],
    origin: ["AAA"],
    dest: ["BBB"],
    values: { "2020": [1] },
    flags: [],
  },
});
const parts: readonly Part[] = [
  flows("un_stock", "2020", "census"),
  flows("departures", null, "gazette"),
  flows("claims", null, "gazette"),
];
const check = (change: Partial<Atlas>, also: readonly Part[] = []) =>
  checkAtlas({ atlas: { ...tinyAtlas, ...change }, problems: [], lines: new Map() }, [...parts, ...also]);
const told = (change: Partial<Atlas>, also?: readonly Part[]) =>
  check(change, also).map(({ code, file, path, received }) => `${code} ${file} ${path}: ${received}`);

const first = tinyAtlas.memberships[0] as Membership;
const spell = (change: Partial<Membership>): Partial<Atlas> => ({
  memberships: [...tinyAtlas.memberships, { ...first, country: "EEE", ...change }],
});

it("finds nothing wrong with the invented world", () => {
  expect(told({})).toEqual([]);
});

describe("memberships", () => {
  it.each([
    ["an unknown country", { country: "XYZ" }, "dangling"],
    ["an unknown bloc", { bloc: "NOWHERE" }, "dangling"],
    ["an unknown source", { sources: ["rumour"] }, "dangling"],
    ["an impossible date", { from: "2019-02-29" }, "date"],
    ["an end before the start", { from: "2010-01-01", to: "2009-01-01" }, "period"],
    ["an end on the day of the start", { from: "2010-01-01", to: "2010-01-01" }, "period"],
    ["a spell before the founding", { from: "1989-12-31" }, "bounds"],
    ["a spell after the end", { bloc: "SOUTH", from: "2001-01-01", to: null }, "bounds"],
    [
      "two statuses on one day",
      { country: "AAA", status: "observer", from: "1995-01-01", to: "1996-01-01" },
      "overlap",
    ],
    ["a note that points to no source", { note: "see [3]" }, "dangling"],
  ] as [string, Partial<Membership>, string][])("%s", (_, change, code) => {
    const problems = check(spell(change));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]).toMatchObject({ file: "atlas/memberships.json", severity: "error" });
  });

  it("lets a signatory come early, and a year that holds the founding day", () => {
    expect(told(spell({ bloc: "SOUTH", status: "signatory", from: "1999-01-01", to: "2000-06-15" }))).toEqual([]);
    expect(told(spell({ bloc: "SOUTH", from: "2000", to: "2020-01-01" }))).toEqual([]);
  });
});

describe("other records", () => {
  it("a name that means two blocs", () => {
    const blocs = new Map(tinyAtlas.blocs);
    const south = blocs.get("SOUTH");
    if (south) blocs.set("SOUTH", { ...south, aliases: ["north"] });
    expect(told({ blocs })).toEqual(["duplicate atlas/blocs.json SOUTH: aliases: NORTH, which means NORTH"]);
  });

  it("a rule about adding that stands on one side only", () => {
    const measures = new Map(tinyAtlas.measures);
    const claims = measures.get("claims");
    if (claims) measures.set("claims", { ...claims, neverAddTo: [] });
    expect(check({ measures }).map(({ code }) => code)).toEqual(["symmetry", "symmetry"]);
  });

  it("a source of nothing", () => {
    const idle = {
      id: "idle",
      title: "Idle",
      publisher: null,
      url: null,
      published: null,
      licence: null,
      citation: null,
      doubt: null,
    };
    const problems = check({ sources: new Map(tinyAtlas.sources).set("idle", idle) });
    expect(problems).toMatchObject([{ code: "unused", severity: "warning", path: "idle" }]);
  });
});

describe("figures", () => {
  const departures = parts[1] as Extract<Part, { kind: "flows" }>;
  const broken = (change: object): Part => ({
    kind: "flows",
    file: { ...departures.file, ...change } as typeof departures.file,
  });
  it.each([
    ["an unknown country", { origin: ["XYZ"] }, "dangling"],
    ["all the others in a matrix", { dest: ["ZZZ"] }, "dangling"],
    ["a number below zero", { values: { "2020": [-1] } }, "value"],
    ["a measure without definition", { measure: "guess" }, "dangling"],
    ["a revision nobody lists", { revision: "2099" }, "dangling"],
    ["a source that is not there", { sources: ["rumour"] }, "dangling"],
    ["a corridor twice", { origin: ["AAA", "AAA"], dest: ["BBB", "BBB"], values: { "2020": [1, 2] } }, "duplicate"],
    ["times in disorder", { times: ["2020", "2019"], values: { "2020": [1], "2019": [1] } }, "value"],
    ["a flag on an empty cell", { values: { "2020": [null] }, flags: [[0, "2020", "low", null]] }, "dangling"],
  ])("%s", (_, change, code) => {
    expect(check({}, [broken(change)]).map((problem) => problem.code)).toEqual([code]);
  });

  const counts = (change: object): Part => ({
    kind: "flows",
    file: {
      form: "counts",
      measure: "departures",
      revision: null,
      sources: ["gazette"],
      origin: ["AAA"],
      dest: ["ZZZ"],
      from: ["2020-01-01"],
      to: ["2021-01-01"],
      value: [1],
      quality: ["ok"],
      publisher: ["ministry"],
      note: [null],
      source: ["gazette"],
      ...change,
    },
  });
  it.each([
    ["a period that ends before it starts", { to: ["2019-01-01"] }, "period"],
    ["a range that is not around its figure", { range: [[2, 3]] }, "value"],
    ["a day that does not exist", { from: ["2020-02-30"] }, "date"],
    ["a source that is not there", { source: ["rumour"] }, "dangling"],
  ])("counts with %s", (_, change, code) => {
    expect(check({}, [counts({})]).length).toBe(0);
    expect(check({}, [counts(change)]).map((problem) => problem.code)).toEqual([code]);
  });

  it("more in the parts than in the published total, unless one of them is marked", () => {
    const three = {
      origin: ["AAA", "AAA", "AAA"],
      dest: ["ZZZ", "BBB", "CCC"],
      from: ["2020-01-01", "2020-01-01", "2020-01-01"],
      to: ["2021-01-01", "2021-01-01", "2021-01-01"],
      value: [100, 60, 50],
      publisher: ["ministry", "ministry", "ministry"],
      note: [null, null, null],
      source: ["gazette", "gazette", "gazette"],
    };
    const sure = { ...three, quality: ["ok", "ok", "ok"] };
    expect(told({}, [counts(sure)])).toEqual([
      "sum flows/departures.json origin AAA 2020-01-01 to 2021-01-01: value: 110 in the rows of single countries",
    ]);
    expect(told({}, [counts({ ...three, quality: ["ok", "suspect", "ok"] })])).toEqual([]);
  });

  it("pairs: a border twice, a visa at home, similarity without votes", () => {
    const measures = new Map(tinyAtlas.measures);
    const one = measures.get("claims");
    for (const id of ["land_border_length", "visa_rule", "unga_similarity"])
      if (one) measures.set(id, { ...one, id, neverAddTo: [] });
    const pairs: Part[] = [
      {
        kind: "borders",
        file: {
          measure: "land_border_length",
          sources: ["gazette"],
          rows: [
            ["BBB", "AAA", 5, null],
            ["AAA", "CCC", 5, null],
            ["AAA", "CCC", 6, null],
          ],
        },
      },
      {
        kind: "visas",
        file: {
          measure: "visa_rule",
          date: "2025-01-12",
          sources: ["gazette"],
          passports: ["AAA"],
          destinations: ["AAA", "BBB"],
          rules: ["fx"],
          days: {},
        },
      },
      {
        kind: "votes",
        file: {
          measure: "unga_similarity",
          year: 2018,
          sources: ["gazette"],
          countries: ["AAA", "BBB"],
          similarity: [[], [900]],
          votes: [[], [null]],
        },
      },
    ];
    expect(told({ measures }, pairs)).toEqual([
      "value pairs/borders.json BBB and AAA: BBB before AAA",
      "value pairs/borders.json AAA and CCC: a second line",
      "value pairs/visas-2025-01-12.json AAA at home: f",
      "value pairs/visas-2025-01-12.json AAA to BBB: x",
      "value pairs/votes-2018.json BBB and AAA: similarity 900 of null votes",
    ]);
  });
});

describe("links between records", () => {
  const changed = <T extends object>(list: readonly T[], change: Partial<T>): T[] =>
    list.map((record, i) => (i === 0 ? { ...record, ...change } : record));
  const state = { ...(tinyAtlas.countries.get("AAA") as object), successors: ["XYZ"] } as never;

  it.each([
    [
      "a successor nobody knows",
      { countries: new Map(tinyAtlas.countries).set("AAA", state) },
      ["dangling", "dangling"],
    ],
    [
      "the same fact in no other file",
      { relations: changed(tinyAtlas.relations, { sameAs: ["place:nowhere"] }) },
      ["dangling"],
    ],
    [
      "steps of a treaty in disorder",
      {
        relations: changed(tinyAtlas.relations, {
          history: [
            { status: "in_force", from: "2010-01-01", source: null },
            { status: "signed", from: "2009-01-01", source: null },
          ],
        }),
      },
      ["period"],
    ],
    [
      "a relation of no record",
      { statements: changed(tinyAtlas.statements, { relations: ["nothing"] }) },
      ["dangling"],
    ],
    ["a place of no relation", { places: changed(tinyAtlas.places, { relation: "nothing" }) }, ["dangling"]],
    [
      "a figure that is not there",
      {
        statements: changed(tinyAtlas.statements, {
          disputes: [{ measure: "departures", origin: "BBB", dest: "CCC", from: "1900-01-01", to: "1901-01-01" }],
        }),
      },
      ["dangling"],
    ],
  ] as [string, Partial<Atlas>, string[]][])("%s", (_, change, expected) => {
    expect(check(change).map(({ code }) => code)).toEqual(expected);
  });

  it("a contradiction told on one side only", () => {
    const [one, two] = tinyAtlas.statements;
    if (!one || !two) throw new Error("two statements expected");
    const statements = [{ ...one, contradicts: [two.id] }, ...tinyAtlas.statements.slice(1)];
    expect(check({ statements }).map(({ code }) => code)).toEqual(["symmetry"]);
  });
});

it("a rule of a bloc that nobody knows, twice, ending before it begins", () => {
  const rule = {
    id: "r",
    bloc: "NOWHERE",
    subject: "work",
    kind: "right",
    article: { en: "art. 1", ru: "ст. 1" },
    applies: "between_members",
    effect: { en: "work", ru: "труд" },
    from: "2010",
    to: "2009",
    evidence: "recall",
    sources: ["gazette"],
    note: null,
  } as const;
  const rules: Part = { kind: "rules", file: [rule, { ...rule, bloc: "NORTH", to: null }] as never };
  expect(check({}, [rules]).map(({ code }) => code)).toEqual(["dangling", "period", "duplicate"]);
});
