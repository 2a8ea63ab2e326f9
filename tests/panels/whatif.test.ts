import { describe, expect, it } from "vitest";
import { withParts } from "../../scripts/ask/library.ts";
import { readDataset } from "../../scripts/dataset.ts";
import { buildFrame } from "../../src/overlays/frame.ts";
import { saying } from "../../src/panels/say.ts";
import { scenarioBanner } from "../../src/panels/scenario-banner.ts";
import { tablesOf } from "../../src/panels/table-rows.ts";
import { whatif } from "../../src/panels/whatif.ts";
import { scenarioNeeds } from "../../src/query/scenario-touched.ts";
import { initialState, type State, type Supposition } from "../../src/state/state.ts";
import { englishWords, wordsFor } from "../../src/words/messages.ts";
import { scenarioNote } from "../../src/words/scenario.ts";
import { summaryOf } from "../../src/words/summary.ts";
import { mount } from "./page.ts";

const bare = readDataset().built.atlas;
const atlas = withParts(bare, scenarioNeeds(bare, "2019-06-01"));
const joins: Supposition = { country: "TJK", bloc: "EEU", standing: "member", from: "2019-01-01" };
const wrong: Supposition = { ...joins, country: "KGZ" };
const open: State = { ...initialState, sheet: "whatif", asOf: "2019-06-01" };

describe("the page of suppositions", () => {
  it("suggests what the selected country weighs, and supposes it at a press", () => {
    const page = mount(whatif, { ...open, asOf: "2018-04-09" }, atlas);
    const [country, bloc] = page.all("select") as unknown as HTMLSelectElement[];
    expect([country?.value, bloc?.value]).toEqual(["TJK", "EEU"]);
    expect(page.all(".supposition")).toHaveLength(0);
    page.press(page.one(".whatif-add"));
    expect(page.state().scenario).toEqual([{ ...joins, from: "2018-04-09" }]);
  });
  it("tells the rules by subject with their articles, what holds anyway, both sides, numbers, and what nobody knows", () => {
    const page = mount(whatif, { ...open, scenario: [joins] }, atlas);
    expect(page.all(".rule-subject").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["Work", "Stay", "Pensions and insurance", "Customs"]),
    );
    expect(page.one(".rules").textContent).toContain("Treaty on the EEU, art. 97(1)");
    expect(page.one(".whatif-anyway").textContent).toContain("Agreement on visa-free movement");
    expect(page.one(".side-change").textContent).toContain("14 rules begin to hold");
    expect(page.one(".side-stays").textContent).toContain("Andrei Kazantsev");
    expect(page.one(".precedent").textContent).toContain("Kyrgyzstan, in the EEU since 12 August 2015");
    expect(page.one(".precedent").textContent).toContain("does not make it its effect");
    expect(page.one(".touched-people").textContent).toContain("466,252");
    expect(page.one(".whatif-unknown").textContent).toContain("No rule of the EEU is on record about travel");
  });
  it("says why a supposition changes nothing, and takes back one without the others", () => {
    const page = mount(whatif, { ...open, scenario: [wrong, joins] }, atlas);
    const [first] = page.all(".supposition");
    expect(first?.dataset.holds).toBe("no");
    expect(first?.textContent).toContain("member of the EEU since 12 August 2015");
    expect(page.all(".whatif-page")).toHaveLength(1);
    page.press(page.all(".supposition-remove")[0] as HTMLElement);
    expect(page.state().scenario).toEqual([joins]);
  });
  it("leads to the day where the map shows an earlier one", () => {
    const page = mount(whatif, { ...open, asOf: "2018-04-09", scenario: [joins] }, atlas);
    expect(page.one(".supposition-wait").textContent).toContain(
      "Holds from 1 January 2019; the map shows 9 April 2018",
    );
    page.press(page.one(".supposition-go"));
    expect(page.state().asOf).toBe("2019-01-01");
  });
  it("waits for the rules and asks for them", () => {
    const page = mount(whatif, { ...open, scenario: [joins] }, bare);
    expect(page.noted.wanted).toContainEqual({ kind: "rules" });
    expect(page.one(".whatif-loading").textContent).toBe("loading");
  });
});

describe("a scenario is told everywhere", () => {
  const frame = buildFrame(atlas, { ...open, scenario: [joins] }, "light");
  it("over the map, with the way out", () => {
    const banner = mount(scenarioBanner, { ...open, scenario: [joins] }, atlas);
    expect(banner.one(".scenario-words").textContent).toBe(
      "Scenario, not the record: Tajikistan in the EEU from 1 January 2019.",
    );
    banner.press(banner.one(".scenario-leave"));
    expect(banner.state().scenario).toEqual([]);
    const contrary = mount(scenarioBanner, { ...open, scenario: [wrong] }, atlas);
    expect(contrary.one(".scenario-words").textContent).toContain("contradicts the record");
  });
  it("in the headline, in every language; not where the record stands", async () => {
    for (const language of ["en", "ru", "tg", "fa"] as const) {
      const words = await wordsFor(language);
      const note = scenarioNote(frame, words);
      expect(note).not.toBeNull();
      const { full, short } = summaryOf(frame, words);
      expect(full.startsWith(note ?? "?") && short.startsWith(note ?? "?")).toBe(true);
    }
    expect(scenarioNote(buildFrame(atlas, { ...open, scenario: [wrong] }, "light"), englishWords)).toBeNull();
  });
  it("in the table, on the map and in its legend", () => {
    const table = tablesOf(frame, saying(frame, englishWords)).find(({ id }) => id === "memberships");
    const row = table?.rows.find(({ id }) => id.startsWith("EEU:TJK"));
    expect(row?.cells.map(({ text }) => text)).toContain("member, supposed");
    const blocs = frame.drawn.find(({ id }) => id === "blocs");
    expect(blocs?.marks.outlines.filter(({ kind }) => kind === "supposed").map(({ country }) => country)).toEqual([
      "TJK",
    ]);
    expect(blocs?.legend.some(({ says }) => says.kind === "supposed")).toBe(true);
    const before = buildFrame(atlas, { ...open, asOf: "2018-04-09", scenario: [joins] }, "light");
    expect(before.drawn.flatMap(({ marks }) => marks.outlines).some(({ kind }) => kind === "supposed")).toBe(false);
  });
});
