import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/model/date.ts";
import type { FlowTable } from "../../src/model/flow.ts";
import { largestLine } from "../../src/query/flow-sums.ts";
import {
  flowBetween,
  flowHistory,
  flowsFrom,
  flowsInto,
  internalFlow,
  netOf,
  restOf,
  timeFor,
  totalOf,
  worldFlows,
} from "../../src/query/flows.ts";
import type { Ends } from "../../src/query/grouping.ts";
import { tinyDepartures, tinyStock } from "../fixtures/tiny.ts";

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("1985-01-01", count));
const NaN_ = Number.NaN;
/** Every country stands for itself. */
const alone: Ends = { of: (country) => country, groups: new Map(), key: "country" };

/** Counts of one corridor: [period, value]. */
function counts(...cells: [from: string, to: string, value: number][]): FlowTable {
  return {
    ...tinyDepartures,
    times: cells.map(([from, to]) => ({ from, to })),
    origins: ["AAA"],
    dests: ["BBB"],
    values: cells.map(([, , value]) => Float64Array.of(value)),
    cells: new Map(),
  };
}

describe("the time of an answer", () => {
  test("contains the day, or is the nearest and says so", () => {
    expect(timeFor(tinyStock, "2015-07-01")).toMatchObject({ index: 1, exact: true });
    expect(timeFor(tinyStock, "2018-04-09")).toMatchObject({ index: 2, exact: false });
    expect(timeFor(tinyStock, "2017-12-31")).toMatchObject({ index: 1, exact: false });
    expect(timeFor(tinyStock, "1950-01-01")).toMatchObject({ index: 0, exact: false });
  });
  test("is one in which something is known", () => {
    const row = tinyStock.origins.indexOf("DDD");
    expect(timeFor(tinyStock, "2010-06-01", [row])).toMatchObject({ index: 1, exact: false });
    expect(timeFor(tinyStock, "2010-06-01", [])).toBe(null);
  });
  // 2018: [q1 ==)[=============)   full year [==============================)
  test("is the full year before a part of it, and the longer part before the shorter", () => {
    const year = counts(
      ["2018-01-01", "2018-04-01", 1],
      ["2018-01-01", "2019-01-01", 4],
      ["2018-01-01", "2018-07-01", 2],
    );
    expect(timeFor(year, "2018-02-01")?.index).toBe(1);
    const parts = counts(
      ["2018-01-01", "2018-04-01", 1],
      ["2018-01-01", "2018-07-01", 2],
      ["2020-01-01", "2021-01-01", 9],
    );
    expect(timeFor(parts, "2018-02-01")?.index).toBe(1);
    expect(timeFor(parts, "2018-11-01")).toMatchObject({ index: 1, exact: false });
    expect(timeFor(parts, "2020-02-29")).toMatchObject({ index: 2, exact: true });
  });
});

describe("flows of a country", () => {
  test("come largest first, never from or to the rest", () => {
    expect(flowsFrom(tinyStock, "AAA", "2020-05-05").map(({ dest, magnitude }) => [dest, magnitude])).toEqual([
      ["BBB", 466_252],
      ["CCC", 22_000],
    ]);
    expect(flowsFrom(tinyDepartures, "AAA", "2018-05-05").map(({ dest }) => dest)).toEqual(["BBB"]);
    expect(restOf(tinyDepartures, "AAA", "out", "2018-05-05")?.magnitude).toBe(652_014);
  });
  test("unknown is not zero: what is not known is left out, a published zero stays", () => {
    expect(flowsFrom(tinyStock, "DDD", "2010-01-01")).toMatchObject([{ magnitude: 300, time: { from: "2015-01-01" } }]);
    expect(flowsFrom(tinyStock, "EEE", "2010-01-01").map(({ magnitude }) => magnitude)).toEqual([0]);
    expect(flowBetween(tinyStock, "AAA", "EEE", "2010-01-01")).toBe(null);
  });
  test("carry quality, note, publisher and sources of their cell", () => {
    expect(flowBetween(tinyStock, "AAA", "CCC", "2020-01-01")).toMatchObject({
      quality: "suspect",
      note: "does not fit the census",
      sources: ["census"],
    });
    expect(flowBetween(tinyDepartures, "AAA", "BBB", "2018-01-01")).toMatchObject({
      magnitude: 627_028,
      publisher: "Ministry of Aland",
      sources: ["gazette"],
    });
  });
  test("all stand in the same year, in both directions", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("AAA", "BBB", "CCC", "DDD", "EEE"), (day, country) => {
        const all = [...flowsFrom(tinyStock, country, day), ...flowsInto(tinyStock, country, day)];
        expect(new Set(all.map(({ time }) => time.from)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
  test("inside a country are no corridor", () => {
    const table = { ...tinyStock, origins: [...tinyStock.origins, "AAA"], dests: [...tinyStock.dests, "AAA"] };
    const values = tinyStock.values.map((column) => Float64Array.of(...column, 5_000_000));
    const inner: FlowTable = { ...table, values };
    expect(internalFlow(inner, "AAA", "2020-01-01")?.magnitude).toBe(5_000_000);
    expect(flowsFrom(inner, "AAA", "2020-01-01").map(({ dest }) => dest)).not.toContain("AAA");
    expect(worldFlows(inner, "2020-01-01")).toEqual(worldFlows(tinyStock, "2020-01-01"));
    expect(largestLine(inner, { kind: "world" }, "both", alone)).toBe(466_252);
  });
});

describe("both directions", () => {
  test("net is out − in where both are known, and never otherwise", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("AAA", "BBB", "CCC", "DDD", "EEE"), (day, country) => {
        for (const { out, in: back, net, partner } of netOf(tinyStock, country, day)) {
          expect(net).toBe(out && back ? out.magnitude - back.magnitude : null);
          const other = netOf(tinyStock, partner, day).find((exchange) => exchange.partner === country);
          if (net !== null && other?.net !== null && other?.out?.time.from === out?.time.from)
            expect(other?.net).toBe(0 - net);
        }
      }),
    );
  });
  test("the largest of all years does not move with the day", () => {
    expect(largestLine(tinyStock, { kind: "country", id: "AAA" }, "out", alone)).toBe(466_252);
    expect(largestLine(tinyStock, { kind: "country", id: "AAA" }, "in", alone)).toBe(99_000);
    expect(largestLine(tinyStock, { kind: "country", id: "AAA" }, "net", alone)).toBe(466_252);
    expect(largestLine(tinyStock, { kind: "country", id: "XXX" }, "both", alone)).toBe(0);
  });
});

test("history has every known value of a corridor", () => {
  expect(flowHistory(tinyStock, "DDD", "EEE").map(({ magnitude }) => magnitude)).toEqual([300, 350]);
  expect(totalOf(flowHistory(tinyStock, "BBB", "CCC"))).toBe(0);
  expect(flowHistory(counts(["2018-01-01", "2019-01-01", NaN_]), "AAA", "BBB")).toEqual([]);
});
