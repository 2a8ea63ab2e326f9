import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/model/date.ts";
import { changesOf } from "../../src/query/changes.ts";
import { statusOn } from "../../src/query/memberships.ts";
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
