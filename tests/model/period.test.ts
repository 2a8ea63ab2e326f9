import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfNumber } from "../../src/model/date.ts";
import { byStart, holdsOn, overlaps, type Period } from "../../src/model/period.ts";

const days = fc.integer({ min: 0, max: 60 }).map((n) => dayOfNumber(17000 + n));
const periods = fc
  .tuple(fc.option(days), fc.option(days))
  .map(([a, b]): Period => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }))
  .filter(({ from, to }) => from === null || to === null || from < to);

describe("a half-open period", () => {
  // 2012-12-19      2013-06-01
  //     [================)
  const spell: Period = { from: "2012-12-19", to: "2013-06-01" };
  it.each([
    ["2012-12-18", false],
    ["2012-12-19", true],
    ["2013-05-31", true],
    ["2013-06-01", false],
  ])("on %s: %s", (day, holds) => {
    expect(holdsOn(spell, day)).toBe(holds);
  });

  it("is open where a bound is absent", () => {
    expect(holdsOn({ from: null, to: "2000" }, "1000-01-01")).toBe(true);
    expect(holdsOn({ from: "2000", to: null }, "9999-12-31")).toBe(true);
    expect(holdsOn({ from: null, to: null }, "2018-04-09")).toBe(true);
  });

  it("begins and ends on the first day of a partial bound", () => {
    const spell: Period = { from: "2015", to: "2018-04" };
    expect(["2014-12-31", "2015-01-01", "2018-03-31", "2018-04-01"].map((day) => holdsOn(spell, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("overlap", () => {
  // [====)
  //      [====)   meet, but share no day
  it("does not count a common bound", () => {
    expect(overlaps({ from: "2002-10-07", to: "2012-12-19" }, { from: "2012-12-19", to: null })).toBe(false);
    expect(overlaps({ from: "2002-10-07", to: "2012-12-20" }, { from: "2012-12-19", to: null })).toBe(true);
  });

  it("means a day on which both hold", () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const shared = Array.from({ length: 80 }, (_, n) => dayOfNumber(16990 + n)).some(
          (day) => holdsOn(a, day) && holdsOn(b, day),
        );
        return overlaps(a, b) === shared && overlaps(b, a) === shared;
      }),
    );
  });
});

it("sorts by the beginning, open beginnings first", () => {
  const spells: Period[] = [
    { from: "2015", to: null },
    { from: null, to: "1991" },
    { from: "2002-10-07", to: "2015" },
  ];
  expect(spells.sort(byStart).map(({ from }) => from)).toEqual([null, "2002-10-07", "2015"]);
});
