// How large a country and a bloc are, at a glance, each number with its year and its source.
import { expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Series } from "../../src/model/pairs.ts";
import { bloc } from "../../src/panels/bloc.ts";
import { dossier } from "../../src/panels/dossier.ts";
import { selectBloc, setAsOf } from "../../src/state/actions.ts";
import { wordsFor } from "../../src/words/messages.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";
import { first, mount } from "./page.ts";

const series = (measure: string, rows: Readonly<Record<string, (number | null)[]>>): [string, Series] => [
  measure,
  { measure, sources: ["census"], years: [2017, 2018], rows: new Map(Object.entries(rows)) },
];
const rich: Atlas = {
  ...tinyAtlas,
  series: new Map([
    series("gdp", { AAA: [7_000, 7_765], BBB: [1_574_199, null] }),
    series("remittance_share_gdp", { AAA: [31, 29] }),
  ]),
};
const north = setAsOf("2018-04-09")(selectBloc("NORTH")(first));

test("a dossier asks for them and tells those that are known, of the year nearest to the day", () => {
  const page = mount(dossier, setAsOf("2018-04-09")(first), rich);
  const facts = page.one(".dossier-facts").textContent ?? "";
  expect(facts).toMatch(/GDP 7\.76.bn US dollars \(2018\)/);
  expect(facts).toMatch(/remittances received: 29.?% of GDP \(2018\)/);
  page.open(page.one(".dossier-facts-more"));
  expect(page.one(".dossier-facts .source-entry").textContent).toContain("Census of movers");
});

test("it says nothing of what is not there, and asks for it", () => {
  const page = mount(dossier, first, { ...tinyAtlas, population: null });
  expect(page.root.textContent).not.toContain("GDP");
  expect(page.noted.wanted).toContainEqual({ kind: "series", measure: "gdp" });
});

test("a bloc's sum says of how many members and of when it is, in each language", async () => {
  const page = mount(bloc, north, rich);
  expect(page.one(".bloc-gdp").textContent).toMatch(/GDP: 1,581\.96.bn US dollars \(2 of 2 members, 2017–2018\)\./);
  const persian = mount(bloc, { ...north, language: "fa" }, rich, await wordsFor("fa"));
  expect(persian.one(".bloc-gdp").textContent).toContain("۲ از ۲ عضو");
  expect(mount(bloc, north).root.querySelector(".bloc-gdp")?.textContent).toBe("");
});
