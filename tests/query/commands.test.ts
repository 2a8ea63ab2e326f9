import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Commanding, commandsIn } from "../../src/query/commands.ts";
import { createIndex } from "../../src/query/search.ts";
import { readTypedDate } from "../../src/state/typed-date.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const months = ["january", "february", "march", "april"].map((name) => [name]);
const desk: Commanding = {
  index: createIndex(tinyAtlas),
  measures: [
    { key: "un_stock-2020", names: ["migrant stock un 2020 rev", "численность мигрантов"] },
    { key: "remittances", names: ["remittances", "переводы"] },
  ],
  readDay(text) {
    const typed = readTypedDate(text, months);
    return typed.kind === "unreadable" ? null : typed.day;
  },
};
const first = (text: string) => commandsIn(text, desk).commands[0];

describe("commands", () => {
  test.each(["toggle NORTH", "переключить Север", "toggel north"])("switches a bloc: %s", (text) =>
    expect(first(text)).toEqual({ kind: "bloc", id: "NORTH", on: null }),
  );
  test("shows and hides", () => {
    expect(first("show north")).toEqual({ kind: "bloc", id: "NORTH", on: true });
    expect(first("скрыть миграция")).toEqual({ kind: "overlay", id: "migration", on: false });
    expect(first("north را پنهان کن")).toMatchObject({ kind: "bloc", on: false });
  });
  test.each(["as of 2015", "на дату 2015", "ба санаи 2015", "در تاریخ ۲۰۱۵", "2015"])("goes to a day: %s", (text) =>
    expect(first(text)).toEqual({ kind: "asOf", day: "2015-01-01" }),
  );
  test("compares countries and days", () => {
    expect(commandsIn("compare aland beland", desk).hit).toEqual({ kind: "pair", a: "AAA", b: "BBB" });
    expect(first("сравнить 2011")).toEqual({ kind: "beside", day: "2011-01-01" });
  });
  test.each(["what if aland joins north 2019", "что если Аландия вступит в Север 2019"])("supposes: %s", (text) =>
    expect(first(text)).toEqual({
      kind: "whatIf",
      country: "AAA",
      bloc: "NORTH",
      standing: "member",
      from: "2019-01-01",
    }),
  );
  test("supposes an exit, from the as-of day where none is named", () =>
    expect(first("if aland leaves north")).toMatchObject({ kind: "whatIf", standing: "none", from: null }));
  test("looks through a lens and at flows", () => {
    expect(first("lens votes")).toEqual({ kind: "lens", id: "votes" });
    expect(first("линза визы")).toEqual({ kind: "lens", id: "visa" });
    expect(first("flows remittances in")).toEqual({ kind: "flows", measure: "remittances", direction: "in" });
    expect(first("потоки переводы")).toEqual({ kind: "flows", measure: "remittances", direction: null });
  });
  test.each([
    ["language русский", { kind: "language", id: "ru" }],
    ["язык таджикский", { kind: "language", id: "tg" }],
    ["dark", { kind: "theme", id: "dark" }],
    ["тёмная", { kind: "theme", id: "dark" }],
    ["globe", { kind: "projection", id: "globe" }],
    ["table", { kind: "sheet", id: "table" }],
    ["stories", { kind: "sheet", id: "stories" }],
    ["события", { kind: "sheet", id: "events" }],
    ["جدول", { kind: "sheet", id: "table" }],
    ["today", { kind: "today" }],
  ])("%s", (text, command) => expect(first(text)).toEqual(command));
  test.each(["aland", "north", "xyzzy", "", "on"])("a name is no command: %s", (text) =>
    expect(commandsIn(text, desk).commands).toEqual([]),
  );
  test("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void commandsIn(text, desk)));
  });
});
