import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model/record.ts";
import { format as en } from "../../src/words/en/format.ts";
import { format as fa } from "../../src/words/fa/format.ts";
import type { Format } from "../../src/words/format.ts";
import { format as ru, count as russianCount } from "../../src/words/ru/format.ts";
import { format as tg } from "../../src/words/tg/format.ts";

const formats: Readonly<Record<Language, Format>> = { en, ru, tg, fa };

describe("numbers", () => {
  test("are grouped as the language has it", () => {
    expect(en.number(466_252)).toBe("466,252");
    expect(ru.number(466_252)).toBe("466\u00a0252");
    expect(tg.number(466_252)).toBe("466\u00a0252");
    expect(fa.number(466_252)).toBe("۴۶۶٬۲۵۲");
    expect(en.number(1_000)).toBe("1,000");
    expect(ru.number(1_000)).toBe("1000");
  });
  test("keep sign, decimals and the space before the sign of per cent", () => {
    expect(en.number(-231_254)).toBe("−231,254");
    expect(en.number(-0.2)).toBe("0");
    expect(en.decimal(0.78, 2)).toBe("0.78");
    expect(ru.decimal(0.5, 2)).toBe("0,5");
    expect(fa.decimal(0.78, 2)).toBe("۰٫۷۸");
    expect(en.percent(4.83)).toBe("4.8\u00a0%");
    expect(en.percent(79.1)).toBe("79\u00a0%");
    expect(en.compact(3_430_000_000)).toBe("3.43\u00a0bn");
  });
  test("can be read back", () => {
    for (const { number } of Object.values(formats)) {
      fc.assert(
        fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
          const western = number(value).replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
          expect(Number(western.replace("−", "-").replace(/[^\d-]/g, ""))).toBe(value);
        }),
      );
    }
  });
});

describe("dates", () => {
  test("are as precise as they are known", () => {
    expect(["2018-04-09", "2018-04", "2018"].map(en.date)).toEqual(["9 April 2018", "April 2018", "2018"]);
    expect(["2018-04-09", "2018-04", "2018"].map(ru.date)).toEqual(["9 апреля 2018", "апрель 2018", "2018"]);
    expect(fa.date("2018-04-09")).toBe("۹ آوریل ۲۰۱۸");
    expect(tg.date("2018-05-09")).toBe("9 майи 2018");
    expect(en.shortDate("2012-10-05")).toBe("5 Oct 2012");
  });
  test("of a period say it as plainly as it allows", () => {
    const time = (from: string, to: string) => en.time({ from, to });
    expect(time("2018-01-01", "2019-01-01")).toBe("2018");
    expect(time("2018-04-01", "2018-05-01")).toBe("April 2018");
    expect(time("2023-01-01", "2023-04-01")).toBe("January to March 2023");
    expect(time("2015-01-01", "2015-06-16")).toBe("1 January 2015 to 15 June 2015");
    expect(time("2019-01-01", "2021-01-01")).toBe("2019 to 2020");
    expect(time("2025-10-01", "2026-02-01")).toBe("October 2025 to January 2026");
    expect(time("2025-10-01", "2025-10-02")).toBe("1 October 2025");
  });
});

test("lists end in and", () => {
  expect(en.list(["a"])).toBe("a");
  expect(en.list(["a", "b", "c"])).toBe("a, b and c");
  expect(fa.list(["a", "b", "c"])).toBe("a، b و c");
  expect(en.list([])).toBe("");
});

test("Russian counts by three forms", () => {
  const rows = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111].map((n) =>
    russianCount(n, "строка", "строки", "строк"),
  );
  expect(rows.map((row) => row.split(" ")[1])).toEqual(
    "строк строка строки строки строк строк строк строк строка строки строк строка строк".split(" "),
  );
});
