import { describe, expect, test } from "vitest";
import { barsOf } from "../../src/query/bars.ts";
import { blocOf, flowsOfBloc } from "../../src/query/bloc.ts";
import { dossierOf } from "../../src/query/dossier.ts";
import { figuresOf, populationOf } from "../../src/query/figures.ts";
import { pairOf } from "../../src/query/pair.ts";
import { tinyAtlas, tinyStock } from "../fixtures/tiny.ts";

const DAY = "2018-04-09";

describe("the bars of a country", () => {
  test("stand by their beginning, with the spell of the day and what is weighed", () => {
    expect(
      barsOf(tinyAtlas, "DDD", DAY).map(({ bloc, now, considered }) => [bloc, now?.status, considered.length]),
    ).toEqual([
      ["SOUTH", "candidate", 0],
      ["NORTH", undefined, 1],
    ]);
  });
  test("join a forerunner to its heir where they follow each other, not where they overlap", () => {
    expect(barsOf(tinyAtlas, "CCC", DAY).map(({ bloc }) => bloc)).toEqual(["NORTH", "SOUTH"]);
    const memberships = tinyAtlas.memberships.filter(({ bloc, country }) => country !== "CCC" || bloc === "SOUTH");
    const later = { ...memberships[0]!, country: "CCC", from: "2020-01-01", to: null };
    const [row, ...others] = barsOf({ ...tinyAtlas, memberships: [...memberships, later] }, "CCC", "2021-01-01");
    expect(others).toEqual([]);
    expect(row).toMatchObject({ bloc: "NORTH", forerunner: "SOUTH", now: later });
    expect(row?.spells.length).toBe(3);
  });
});

describe("figures of a pair", () => {
  test("one row a measure and revision, never summed, not loaded is said", () => {
    const flows = new Map([[tinyStock.key, tinyStock]]);
    const rows = figuresOf({ ...tinyAtlas, flows }, "AAA", "BBB", DAY);
    expect(rows.map(({ key, loaded, there }) => [key, loaded, there?.magnitude ?? null])).toEqual([
      ["un_stock-2020", true, 466_252],
      ["claims", false, null],
      ["departures", false, null],
    ]);
    expect(rows[0]).toMatchObject({ exact: false, net: 367_252 });
  });
  test("a measure that knows nothing of the pair has no row", () => {
    expect(figuresOf(tinyAtlas, "BBB", "CCC", DAY)).toEqual([]);
  });
  test("population is of the nearest known year", () => {
    expect(populationOf(tinyAtlas, "BBB", DAY)).toEqual({ value: 144_000_000, year: 2017 });
    expect(populationOf(tinyAtlas, "EEE", DAY)).toBe(null);
  });
});

describe("pages", () => {
  test("a dossier", () => {
    const dossier = dossierOf(tinyAtlas, "CCC", DAY)!;
    expect(dossier.relations.filter(({ when }) => when === "now").map(({ relation }) => relation.id)).toEqual([
      "aaa-ccc-base",
      "ccc-ddd-debt",
    ]);
    expect(dossier.places.map(({ place, side }) => `${place.id} ${side}`)).toEqual([
      "base-celport here",
      "area-strait area",
    ]);
    expect(dossier.figures.map(({ key }) => key)).toEqual(["un_stock-2020"]);
    expect(dossierOf(tinyAtlas, "XXX", DAY)).toBe(null);
  });
  test("a pair is the same from both sides", () => {
    const [ab, ba] = [pairOf(tinyAtlas, "AAA", "BBB", DAY)!, pairOf(tinyAtlas, "BBB", "AAA", DAY)!];
    expect(ab.sharedBlocs).toEqual(["NORTH"]);
    expect(ab.relations).toEqual(ba.relations);
    expect(ab.visas.ab).toEqual(ba.visas.ba);
    expect(ab.figures[0]?.net).toBe(-(ba.figures[0]?.net ?? 0));
    expect(ab.said.map(({ statement }) => statement.id)).toEqual(["bel-2018-many"]);
  });
  test("a bloc", () => {
    const bloc = blocOf(tinyAtlas, "NORTH", DAY)!;
    expect(bloc.members.map(({ country, status }) => `${country} ${status}`)).toEqual(["AAA member", "BBB frozen"]);
    expect(bloc.others.map(({ status }) => status)).toEqual(["former"]);
    expect(bloc.bars.map(({ country }) => country)).toEqual(["AAA", "BBB", "CCC"]);
    expect(bloc.overlap).toEqual([
      { blocs: [], countries: ["AAA"] },
      { blocs: ["SOUTH"], countries: ["BBB"] },
    ]);
    expect(bloc.population).toEqual({ total: 153_100_000, known: 2, years: [2017, 2018] });
    const flows = flowsOfBloc(tinyAtlas, tinyStock, "NORTH", "2020-01-01")!;
    expect([flows.insideTotal, flows.out, flows.into]).toEqual([565_252, 22_000, 7_014]);
  });
});
