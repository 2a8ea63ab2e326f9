import { describe, expect, it } from "vitest";
import { flowTable, measureKey, tradeShares } from "../../src/dataset/tables.ts";
import type { FlowFile } from "../../src/model/record.ts";

describe("a matrix of corridors", () => {
  const file: FlowFile = {
    form: "matrix",
    measure: "un_stock",
    revision: "2020",
    sources: ["un"],
    times: ["2015", "2020-07"],
    origin: ["AAA", "BBB"],
    dest: ["BBB", "AAA"],
    values: { "2015": [5, null], "2020-07": [0, 7] },
    flags: [[1, "2020-07", "suspect", "odd"]],
  };
  const table = flowTable(file);

  it("keeps null apart from zero", () => {
    expect(table.values).toEqual([Float64Array.of(5, Number.NaN), Float64Array.of(0, 7)]);
  });

  it("makes a range of days of each time", () => {
    expect(table.times).toEqual([
      { from: "2015-01-01", to: "2016-01-01" },
      { from: "2020-07-01", to: "2020-08-01" },
    ]);
  });

  it("finds the flag by row and time", () => {
    expect([...table.cells]).toEqual([["1:1", { quality: "suspect", note: "odd", publisher: null, sources: null }]]);
    expect(table.key).toBe("un_stock-2020");
  });
});

describe("counts", () => {
  const file: FlowFile = {
    form: "counts",
    measure: "departures",
    revision: null,
    sources: ["s", "t"],
    origin: ["AAA", "AAA", "AAA"],
    dest: ["BBB", "BBB", "ZZZ"],
    from: ["2023-01-01", "2023-01-01", "2023-01-01"],
    to: ["2024-01-01", "2023-07-01", "2024-01-01"],
    value: [627028, 300000, 652014],
    quality: ["ok", "rounded", "ok"],
    publisher: ["ministry", "ministry", "ministry"],
    note: [null, "half a year", null],
    source: ["s", "t", "s"],
  };
  const table = flowTable(file);

  it("has a time for each period and a row for each pair", () => {
    expect(table.times).toEqual([
      { from: "2023-01-01", to: "2023-07-01" },
      { from: "2023-01-01", to: "2024-01-01" },
    ]);
    expect(table.origins.map((origin, i) => `${origin} ${table.dests[i]}`)).toEqual(["AAA BBB", "AAA ZZZ"]);
    expect(table.values).toEqual([Float64Array.of(300000, Number.NaN), Float64Array.of(627028, 652014)]);
  });

  it("knows who counted each", () => {
    expect(table.cells.get("0:0")).toEqual({
      quality: "rounded",
      note: "half a year",
      publisher: "ministry",
      sources: ["t"],
    });
    expect(table.cells.size).toBe(3);
  });

  it("keeps what was said as a range beside the figure, and no range where there was none", () => {
    const ranged = flowTable({ ...file, range: [null, [250_000, 400_000], null] });
    expect(ranged.cells.get("0:0")?.range).toEqual([250_000, 400_000]);
    expect(ranged.cells.get("0:1")).not.toHaveProperty("range");
  });
});

it("names a measure with its revision", () => {
  expect([measureKey("labour_departures", null), measureKey("un_stock", "2024")]).toEqual([
    "labour_departures",
    "un_stock-2024",
  ]);
});

it("reads trade shares", () => {
  expect(
    tradeShares({ measure: "trade_partner_share", sources: ["s"], rows: [["AAA", "BBB", "export", "2023", 34]] }),
  ).toEqual([{ country: "AAA", partner: "BBB", flow: "export", year: 2023, percent: 34 }]);
});
