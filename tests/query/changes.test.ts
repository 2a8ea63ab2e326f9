import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/model/date.ts";
import type { Relation } from "../../src/model/record.ts";
import { changesOf } from "../../src/query/changes.ts";
import { membersOf, statusOn } from "../../src/query/memberships.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const about = { kind: "country", id: "BBB" } as const;

describe("what changed between two days", () => {
  //  NORTH  BBB   [observer====)[member=========)[frozen====
  //  asked               |--------------------------|
  it("names a status once, from the first state to the last", () => {
    const { statuses } = changesOf(tinyAtlas, about, "2003-01-01", "2016-01-01");
    expect(statuses.map(({ bloc, before, after }) => [bloc, before?.status, after?.status])).toEqual([
      ["NORTH", "observer", "frozen"],
    ]);
  });
  it("leaves out what began and ended in between", () => {
    const { begun, ended } = changesOf(tinyAtlas, about, "2008-07-01", "2009-01-01");
    expect([begun.map(({ id }) => id), ended.map(({ id }) => id)]).toEqual([["bbb-ccc-war"], ["bbb-ccc-war"]]);
    expect(changesOf(tinyAtlas, about, "2009-01-01", "2010-01-01").ended).toEqual([]);
  });
  it("counts what happened on the second day, not on the first", () => {
    expect(changesOf(tinyAtlas, about, "2001-05-08", "2001-05-09").begun.map(({ id }) => id)).toEqual(["aaa-bbb-pact"]);
    expect(changesOf(tinyAtlas, about, "2001-05-09", "2001-05-10").begun).toEqual([]);
  });
  it("compares flows of one measure and revision, and never a year with its half", () => {
    const { flows } = changesOf(tinyAtlas, { kind: "pair", a: "AAA", b: "BBB" }, "2010-06-01", "2020-06-01");
    expect(flows.map(({ key, largest }) => [key, largest.map(({ difference }) => difference)])).toEqual([
      ["un_stock-2020", [66_252, 9000]],
    ]);
  });
  it("sums flows over the border of a bloc and inside it, over corridors known at both times", () => {
    const { flows } = changesOf(tinyAtlas, { kind: "bloc", id: "NORTH" }, "2010-06-01", "2020-06-01");
    const [stock] = flows;
    const members = new Set(membersOf(tinyAtlas, "NORTH", "2020-06-01").map(({ country }) => country));
    const inside = stock?.largest.filter(({ after }) => members.has(after.origin) && members.has(after.dest)) ?? [];
    const within = stock?.sums.find(({ side }) => side === "within");
    const sum = (pick: "before" | "after") => inside.reduce((total, change) => total + change[pick].magnitude, 0);
    expect(inside.length).toBeGreaterThan(0);
    expect([within?.before, within?.after]).toEqual([sum("before"), sum("after")]);
    // DDD to EEE has no figure of 2010: unknown is not zero.
    expect(stock?.largest.some(({ after }) => after.origin === "DDD")).toBe(false);
  });
  it("tells the world's corridors one by one, the largest change first", () => {
    const [stock] = changesOf(tinyAtlas, { kind: "all" }, "2010-06-01", "2020-06-01").flows;
    expect(stock?.sums).toEqual([]);
    expect(stock?.largest.map(({ difference }) => difference)).toEqual([66_252, 9000, 2000, 2000, 14]);
    expect([stock?.up, stock?.down]).toEqual([5, 0]);
  });
  it("names records that took a step in between, and how they stood", () => {
    const relation = { ...tinyAtlas.relations[0], id: "step", from: "1990", to: null, status: "in_force" } as Relation;
    const steps = ["signed", "ratified", "in_force"] as const;
    const moved = {
      ...relation,
      history: steps.map((status, i) => ({ status, from: `${2000 + i}-01-01`, source: null })),
    };
    const atlas = { ...tinyAtlas, relations: [moved] };
    const found = changesOf(atlas, { kind: "country", id: moved.parties[0] ?? "" }, "2000-06-01", "2003-01-01").moved;
    expect(found.map(({ before, after }) => [before, after])).toEqual([["signed", "in_force"]]);
    expect(changesOf(atlas, { kind: "all" }, "2003-01-01", "2004-01-01").moved).toEqual([]);
  });
  it("agrees with the memberships of both days, whatever the days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 1, max: 9000 }), (start, length) => {
        const from = addDays("1988-01-01", start);
        const to = addDays(from, length);
        const { statuses } = changesOf(tinyAtlas, { kind: "all" }, from, to);
        const changed = new Set(statuses.map(({ bloc, country }) => `${bloc}:${country}`));
        for (const bloc of tinyAtlas.blocs.keys()) {
          for (const country of tinyAtlas.countries.keys()) {
            const differs =
              statusOn(tinyAtlas, bloc, country, from)?.status !== statusOn(tinyAtlas, bloc, country, to)?.status;
            expect(changed.has(`${bloc}:${country}`), `${bloc} ${country} ${from} ${to}`).toBe(differs);
          }
        }
      }),
    );
  });
});
