import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayAfter,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  firstDay,
  isDay,
  isIsoDate,
  isLeapYear,
  partsOf,
  precisionOf,
  yearOf,
} from "../../src/model/date.ts";

// From 0001-01-01 to 9999-12-31.
const dayNumbers = fc.integer({ min: -719162, max: 2932896 });

describe("leap years", () => {
  it.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
    [2400, true],
  ])("%i", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it("knows no thirteenth month", () => {
    expect(() => daysInMonth(2024, 13)).toThrow("month 13");
    expect(() => daysInMonth(2024, 0)).toThrow("month 0");
  });
});

describe("dates as text", () => {
  it.each(["2018", "2018-04", "2018-04-09", "2024-02-29", "0001-01-01", "9999-12-31"])("%s is a date", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    "",
    "18",
    "2018-4",
    "2018-13",
    "2018-00",
    "2018-02-30",
    "2023-02-29",
    "2018-04-31",
    "0000",
    "2018-04-09T00:00",
    " 2018",
    "2018-04-00",
    "٢٠١٨",
  ])("%j is none", (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(isDay(text)).toBe(false);
  });

  it("tells year, month and day apart", () => {
    expect(["2018", "2018-04", "2018-04-09"].map(precisionOf)).toEqual(["year", "month", "day"]);
    expect(["2018", "2018-04", "2018-04-09"].map(isDay)).toEqual([false, false, true]);
    expect(yearOf("2018-04")).toBe(2018);
    expect(partsOf("2018")).toEqual([2018, 1, 1]);
    expect(partsOf("2018-04-09")).toEqual([2018, 4, 9]);
  });
});

describe("a partial date is a range", () => {
  // [first day, first day after)
  it.each([
    ["2018", "2018-01-01", "2019-01-01"],
    ["2018-04", "2018-04-01", "2018-05-01"],
    ["2018-12", "2018-12-01", "2019-01-01"],
    ["2018-04-09", "2018-04-09", "2018-04-10"],
    ["2018-12-31", "2018-12-31", "2019-01-01"],
    ["2024-02-28", "2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-02-28", "2023-03-01"],
    ["2000-02-29", "2000-02-29", "2000-03-01"],
  ])("%s", (date, first, after) => {
    expect(firstDay(date)).toBe(first);
    expect(dayAfter(date)).toBe(after);
  });
});

describe("day numbers", () => {
  it("counts from 1970-01-01", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("1969-12-31")).toBe(-1);
    expect(dayNumber("2000-03-01")).toBe(11017);
  });

  it("goes there and back", () => {
    fc.assert(
      fc.property(dayNumbers, (number) => dayNumber(dayOfNumber(number)) === number && isDay(dayOfNumber(number))),
    );
  });

  it("agrees with the order of the text and with the day after", () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const [day, next] = [dayOfNumber(number), dayOfNumber(number + 1)];
        return (
          number === 2932896 ||
          (day < next && dayAfter(day) === next && addDays(day, 1) === next && addDays(next, -1) === day)
        );
      }),
    );
  });
});
