import { expect, it } from "vitest";
import { READERS } from "../../src/dataset/readers/index.ts";
import type { Elsewhere } from "../../src/model/record.ts";
import { elsewhereOn, importCommand } from "../../src/query/elsewhere.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const said = { en: "x", ru: "x", tg: "x", fa: "x" };
const one = (id: string, topic: Elsewhere["topic"], reader: string | null): Elsewhere => ({
  id,
  name: id,
  publisher: "P",
  url: "https://example.org",
  topic,
  answers: said,
  because: said,
  reader,
  file: reader === null ? null : "flows/x.json",
});

it("answers by topic, and with nothing before the list is loaded", () => {
  const atlas = { ...tinyAtlas, elsewhere: [one("arms", "arms", "sipri"), one("gdp", "economy", null)] };
  expect(elsewhereOn(atlas, "arms").map(({ id }) => id)).toEqual(["arms"]);
  expect(elsewhereOn(tinyAtlas, "arms")).toEqual([]);
});

it("says the command that reads the file, where there is a reader", () => {
  expect(importCommand(one("arms", "arms", "sipri"))).toBe("npm run data:import -- sipri <file>");
  expect(importCommand(one("gdp", "economy", null))).toBeNull();
  expect(READERS.map(({ id }) => id)).toContain("sipri");
});
