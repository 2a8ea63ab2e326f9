import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FlowTable } from "../../src/model/flow.ts";
import { covers, type FlowScope, flowsOf, netOfFlows, SIDES, type Way } from "../../src/query/flow-scope.ts";
import { largestLine, netOfSums, summed, totalsOf } from "../../src/query/flow-sums.ts";
import { endsOf, isRegion, middleOf } from "../../src/query/grouping.ts";
import { descending } from "../../src/query/order.ts";
import { tinyAtlas, tinyDepartures, tinyStock } from "../fixtures/tiny.ts";

const IDS = ["AAA", "BBB", "CCC", "DDD", "EEE"];
const DAY = "2018-04-09";
const NaN_ = Number.NaN;

/** Every corridor between five countries, and what stays inside each, with known, unknown, zero and negative values. */
const tables = fc
  .array(fc.oneof(fc.integer({ min: -50, max: 1_000_000 }), fc.constant(0), fc.constant(NaN_)), {
    minLength: 25,
    maxLength: 25,
  })
  .map((values): FlowTable => {
    const pairs = IDS.flatMap((origin) => IDS.map((dest) => [origin, dest] as const));
    return {
      ...tinyStock,
      times: [{ from: "2018-01-01", to: "2019-01-01" }],
      origins: pairs.map(([origin]) => origin),
      dests: pairs.map(([, dest]) => dest),
      values: [Float64Array.from(values)],
      cells: new Map(),
    };
  });
const groups = fc.subarray(IDS, { minLength: 1, maxLength: 4 });
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const found = (table: FlowTable, scope: FlowScope, way: Way = "both") => flowsOf(table, scope, way, DAY);

describe("a group of countries", () => {
  test("within, across and outside are all there is", () => {
    fc.assert(
      fc.property(tables, groups, (table, ids) => {
        const within = found(table, { kind: "group", ids, reach: "within" });
        const across = found(table, { kind: "group", ids, reach: "across" });
        const others = IDS.filter((id) => !ids.includes(id));
        const outside = found(table, { kind: "group", ids: others, reach: "within" });
        const all = found(table, { kind: "world" });
        const rows = [...within.rows, ...across.rows, ...outside.rows].sort((a, b) => a - b);
        expect(rows).toEqual([...all.rows]);
        expect(sum([...within.values, ...across.values, ...outside.values])).toBe(sum(all.values));
        expect(within.unknown + across.unknown + outside.unknown).toBe(all.unknown);
      }),
    );
  });
  test("out and in are what is across, each on its side", () => {
    fc.assert(
      fc.property(tables, groups, (table, ids) => {
        const scope: FlowScope = { kind: "group", ids, reach: "across" };
        const [out, into, both] = [found(table, scope, "out"), found(table, scope, "in"), found(table, scope)];
        expect([...out.rows, ...into.rows]).toEqual([...both.rows]);
        for (const [place, row] of both.rows.entries()) {
          const leaves = ids.includes(table.origins[row] ?? "");
          expect(SIDES[both.sides[place] ?? 2]).toBe(leaves ? "out" : "in");
        }
      }),
    );
  });
  test("a group of one is that country", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...IDS), (table, id) => {
        const [one, group] = [
          found(table, { kind: "country", id }),
          found(table, { kind: "group", ids: [id], reach: "across" }),
        ];
        expect([...group.rows]).toEqual([...one.rows]);
        expect([...group.sides]).toEqual([...one.sides]);
      }),
    );
  });
  test("without anybody has no corridor", () => {
    const nobody = found(tinyStock, { kind: "group", ids: [], reach: "across" });
    expect([nobody.rows.length, nobody.unknown, nobody.time]).toEqual([0, 0, null]);
  });
  test("corridors without a row are not known either, among members", () => {
    const scope: FlowScope = { kind: "group", ids: ["AAA", "BBB", "DDD"], reach: "within" };
    expect(found(tinyStock, scope).unknown).toBe(4);
  });
  test("stands at one time within and across", () => {
    const at = (reach: "across" | "within") => found(tinyStock, { kind: "group", ids: ["AAA", "BBB"], reach }).time;
    expect(at("within")).toEqual(at("across"));
  });
  test("is there only when all corridors of its members are", () => {
    const part = { ...tinyStock, complete: new Set(["AAA"]) };
    expect(covers(part, { kind: "group", ids: ["AAA", "BBB"], reach: "across" })).toBe(false);
    expect(covers(part, { kind: "pair", a: "AAA", b: "BBB" })).toBe(true);
    expect(covers(part, { kind: "world" })).toBe(false);
  });
});

describe("net", () => {
  test("is one figure a corridor known both ways, from the losing to the gaining side", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const both = found(table, { kind: "world" });
        const net = netOfFlows(both);
        expect([...net.values].every((value) => value >= 0)).toBe(true);
        const value = (row: number) => both.values[both.rows.indexOf(row)] ?? NaN_;
        for (const [place, row] of net.rows.entries()) {
          const back = IDS.indexOf(table.dests[row] ?? "") * 5 + IDS.indexOf(table.origins[row] ?? "");
          expect(net.values[place]).toBe(value(row) - value(back));
        }
      }),
    );
  });
});

describe("adding up", () => {
  const byBloc = (day: string, blocs: readonly string[], alone: readonly string[] = []) =>
    endsOf(tinyAtlas, { by: "bloc", alone, first: null, blocs }, day);
  const northAndSouth = fc.constantFrom(byBloc(DAY, ["NORTH", "SOUTH"]), byBloc(DAY, ["SOUTH", "NORTH"]));

  test("sums of groups, and what stays inside them, are the sum of all", () => {
    fc.assert(
      fc.property(tables, northAndSouth, (table, ends) => {
        const all = found(table, { kind: "world" });
        const { corridors, inside } = summed(all, ends);
        expect(sum(corridors.map(({ flow }) => flow.magnitude)) + inside.total).toBe(sum(all.values));
        expect(sum(corridors.map(({ parts }) => parts)) + inside.corridors).toBe(all.rows.length);
        expect(sum(inside.of.values())).toBe(inside.total);
      }),
    );
  });
  test("totals of the ends are the same sum twice: once leaving, once arriving", () => {
    fc.assert(
      fc.property(tables, northAndSouth, (table, ends) => {
        const all = found(table, { kind: "world" });
        const { corridors, inside } = summed(all, ends);
        const totals = totalsOf(all, ends, inside);
        const moved = sum(corridors.map(({ flow }) => flow.magnitude));
        expect(sum(totals.map((total) => total.out))).toBe(moved);
        expect(sum(totals.map((total) => total.in))).toBe(moved);
      }),
    );
  });
  test("net of sums is the difference of the sums", () => {
    fc.assert(
      fc.property(tables, northAndSouth, (table, ends) => {
        const { corridors } = summed(found(table, { kind: "world" }), ends);
        const value = (a: string, b: string) =>
          corridors.find(({ flow }) => flow.origin === a && flow.dest === b)?.flow.magnitude ?? NaN_;
        for (const { flow } of netOfSums(corridors)) {
          expect(flow.magnitude).toBe(value(flow.origin, flow.dest) - value(flow.dest, flow.origin));
          expect(flow.magnitude).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
  test("a country in two blocs is counted in the first alone", () => {
    // On that day BBB is in both, AAA only in North, CCC only in South.
    expect([...byBloc(DAY, ["NORTH", "SOUTH"]).groups]).toEqual([
      ["NORTH", ["AAA", "BBB"]],
      ["SOUTH", ["CCC"]],
    ]);
    expect([...byBloc(DAY, ["SOUTH", "NORTH"]).groups]).toEqual([
      ["SOUTH", ["BBB", "CCC"]],
      ["NORTH", ["AAA"]],
    ]);
  });
  test("a bloc holds its members of the day", () => {
    expect(byBloc("2021-01-01", ["SOUTH"]).groups.get("SOUTH")).toBe(undefined);
  });
  test("a selected country is never swallowed", () => {
    const ends = byBloc(DAY, ["NORTH", "SOUTH"], ["BBB"]);
    expect([ends.of("AAA"), ends.of("BBB"), ends.of("CCC")]).toEqual(["NORTH", "BBB", "SOUTH"]);
    expect(ends.groups.has("BBB")).toBe(false);
  });
  test("the doubt of a part is the doubt of the sum", () => {
    const ends = byBloc("2020-01-01", ["NORTH"]);
    const { corridors } = summed(flowsOf(tinyStock, { kind: "world" }, "both", "2020-06-01"), ends);
    expect(corridors.find(({ flow }) => flow.dest === "CCC")).toMatchObject({
      flow: { origin: "NORTH", magnitude: 22_000, quality: "suspect" },
      parts: 1,
    });
  });
  test("the widest line is the largest sum of any time", () => {
    const ends = byBloc(DAY, ["SOUTH"]);
    // AAA to BBB and CCC, both in South, in 2020.
    expect(largestLine(tinyStock, { kind: "world" }, "both", ends)).toBe(466_252 + 22_000);
    expect(largestLine(tinyStock, { kind: "world" }, "both", byBloc(DAY, []))).toBe(466_252);
  });
  test("regions are told from countries and blocs by their three digits", () => {
    expect([isRegion("143"), isRegion("TJK"), isRegion("EEU")]).toEqual([true, false, false]);
  });
  test("groups stand in the middle, also over the date line", () => {
    expect(middleOf(tinyAtlas, ["AAA"])).toEqual([10.5, 40.5]);
    const [lng] = middleOf(tinyAtlas, ["DDD", "EEE"]) ?? [0, 0];
    expect(Math.abs(lng)).toBeGreaterThan(170);
    expect(middleOf(tinyAtlas, ["XXX"])).toBe(null);
  });
});

describe("periods that overlap", () => {
  test("each corridor has its own best one in the year", () => {
    const flows = found(tinyDepartures, { kind: "country", id: "AAA" });
    expect([...flows.values]).toEqual([627_028]);
  });
});

describe("the order of lines", () => {
  test("is from the largest to the smallest, equal ones as they came", () => {
    const values = fc.array(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), { maxLength: 300 });
    fc.assert(
      fc.property(values, (list) => {
        const order = [...descending(Float64Array.from(list))];
        const plain = list.map((_, place) => place).sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
        expect(order).toEqual(plain);
      }),
    );
  });
  test("tells apart what differs by one in a hundred million", () => {
    expect([...descending(Float64Array.of(100_000_000, 100_000_001, 99_999_999))]).toEqual([1, 0, 2]);
  });
});
