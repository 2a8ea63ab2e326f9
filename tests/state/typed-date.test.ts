import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfNumber } from "../../src/model/date.ts";
import { readTypedDate } from "../../src/state/typed-date.ts";

const english = "January February March April May June July August September October November December";
const russian = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";
const nominative = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь";
const persian = "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر";
const names = (...lists: string[]) =>
  Array.from({ length: 12 }, (_, i) => lists.map((list) => list.split(" ")[i] ?? ""));
const en = names(english);
const ru = names(russian, nominative);
const fa = names(persian);

describe("a typed date", () => {
  test.each([
    ["2018", "2018-01-01"],
    ["2018-04", "2018-04-01"],
    ["2018-04-09", "2018-04-09"],
    [" 2018/4/9 ", "2018-04-09"],
    ["9.4.2018", "2018-04-09"],
    ["04.2018", "2018-04-01"],
    ["9 April 2018", "2018-04-09"],
    ["9th of apr 2018", "2018-04-09"],
    ["April 9, 2018", "2018-04-09"],
    ["April 2018", "2018-04-01"],
    ["29 February 2000", "2000-02-29"],
  ])("%s", (text, day) => expect(readTypedDate(text, en)).toEqual({ kind: "day", day }));

  test("in Russian and Persian", () => {
    expect(readTypedDate("9 апреля 2018 г.", ru)).toEqual({ kind: "day", day: "2018-04-09" });
    expect(readTypedDate("апрель 2018", ru)).toEqual({ kind: "day", day: "2018-04-01" });
    expect(readTypedDate("۹ آوریل ۲۰۱۸", fa)).toEqual({ kind: "day", day: "2018-04-09" });
    expect(readTypedDate("٩.٤.٢٠١٨", fa)).toEqual({ kind: "day", day: "2018-04-09" });
  });

  test("past the end of its month is kept on the last day", () => {
    const kept = { kind: "kept", day: "2018-04-30", year: 2018, month: 4, days: 30 };
    expect(readTypedDate("31 April 2018", en)).toEqual(kept);
    expect(readTypedDate("2018-04-31", en)).toEqual(kept);
    expect(readTypedDate("29.2.1900", en)).toMatchObject({ kind: "kept", day: "1900-02-28" });
  });

  test.each([
    "",
    "soon",
    "20180409",
    "2018-13-01",
    "0000",
    "9.4.18",
    "9 April",
    "9 April May 2018",
    "1 2 3 4",
    "9.0.2018",
  ])("unreadable: %s", (text) => expect(readTypedDate(text, en)).toEqual({ kind: "unreadable" }));

  test("any day comes back from how it is written; no text throws", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }).map(dayOfNumber), (day) => {
        const [year = "", month = "", date = ""] = day.split("-");
        const written = `${Number(date)} ${english.split(" ")[Number(month) - 1]} ${year}`;
        expect(readTypedDate(written, en)).toEqual({ kind: "day", day });
      }),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readTypedDate(text, en)));
  });
});
