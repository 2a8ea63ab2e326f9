import { describe, expect, test } from "vitest";
import { bloc } from "../../src/panels/bloc.ts";
import { dossier } from "../../src/panels/dossier.ts";
import { pair } from "../../src/panels/pair.ts";
import { select, selectBloc, selectPair, setAsOf, setMeasure } from "../../src/state/actions.ts";
import { wordsFor } from "../../src/words/messages.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";
import { first, type Mounted, mount } from "./page.ts";

const both = selectPair("AAA", "BBB")(first);
const north = selectBloc("NORTH")(first);

/** Opens everything there is to open, until nothing new appears. */
function openAll(page: Mounted): void {
  const opened = new Set<Element>();
  for (;;) {
    const next = page.all("details").find((details) => !opened.has(details));
    if (!next) return;
    opened.add(next);
    page.open(next);
  }
}

describe("the dossier", () => {
  test("is a region whose heading is the country, with its names and code", () => {
    const { root, one } = mount(dossier);
    expect([root.getAttribute("role"), root.getAttribute("aria-label")]).toEqual(["region", "Dossier"]);
    expect(one("h2").textContent).toBe("Aland");
    expect(one(".panel-names").textContent).toBe("АландАландияآلندAAA");
  });
  test("shows only for a country", () => {
    expect(mount(dossier, both).root.children).toHaveLength(0);
  });
  test("tells the spells of a bloc in words beside the bars", () => {
    const page = mount(dossier, select("BBB")(first));
    const row = page.all(".timeline-label").find(({ textContent }) => textContent?.startsWith("North"));
    expect(row?.textContent).toContain("observer, March 1995 to 1 May 2004");
    expect(row?.textContent).toContain("frozen, since 1 February 2015");
    expect(page.all(".bar-title").map(({ textContent }) => textContent)).toContain(
      "North: member, 1 May 2004 to 1 February 2015",
    );
  });
  test("every record opens on its source", () => {
    const page = mount(dossier);
    openAll(page);
    const records = page.all(".record-details");
    expect(records.length).toBeGreaterThan(3);
    for (const record of records) {
      expect(record.querySelector("a[href='https://example.org/gazette']"), record.textContent ?? "").toBeTruthy();
    }
  });
  test("every figure opens on what it counts, who says so and of when it is", () => {
    const page = mount(dossier);
    const values = page.all(".figure-value");
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) {
      page.press(value);
      const popover = page.one(".source-popover");
      expect(value.getAttribute("popovertarget")).toBe(popover.getAttribute("id"));
      expect(popover.querySelector(".source-popover-value")?.textContent).toBe(value.textContent);
      const terms = [...popover.querySelectorAll("dt")].map(({ textContent }) => textContent);
      expect(terms.slice(0, 2)).toEqual(["Says", "As of"]);
      expect(popover.querySelector("a[href^='https://example.org/']")).toBeTruthy();
      expect(popover.querySelector(".standing-chip")).toBeTruthy();
    }
  });
  test("a citation can be taken away", async () => {
    const page = mount(dossier);
    page.press(page.one(".figure-value"));
    page.press(page.one(".source-popover-copy"));
    await Promise.resolve();
    expect(page.noted.copied).toHaveLength(1);
    expect(page.noted.said).toEqual(["Copied."]);
  });
  test("opening a record's date sets the day", () => {
    const page = mount(dossier);
    openAll(page);
    const pact = page
      .all(".record")
      .find(({ textContent }) => textContent?.includes("Treaty of friendship")) as HTMLElement;
    page.press(pact.querySelector(".record-go") as HTMLElement);
    expect(page.state().asOf).toBe("2001-05-09");
  });
  test("a gap in the chosen measure is said, never zero", () => {
    const page = mount(dossier, setMeasure("departures")(select("CCC")(first)));
    const text = page.root.textContent ?? "";
    expect(text).toMatch(/not counted/);
    expect(page.all(".figure-number").map(({ textContent }) => textContent)).not.toContain("0");
  });
  test("wants what it does not have", () => {
    const page = mount(dossier, first, { ...tinyAtlas, flows: new Map(), population: null });
    expect(page.noted.wanted).toContainEqual({ kind: "population" });
    expect(page.noted.wanted.filter(({ kind }) => kind === "flows").length).toBe(
      [...tinyAtlas.measures.values()].flatMap(({ revisions }) =>
        revisions.filter(({ file }) => file.startsWith("flows/")),
      ).length,
    );
  });
  test("keeps its nodes when the day moves", () => {
    const page = mount(dossier);
    const before = page.all("button, summary, select, input");
    page.show(setAsOf("2015-06-02")(page.state()));
    expect(page.all("button, summary, select, input")).toEqual(before);
  });
  test("compares with a country that is typed, in any case, or by its code", () => {
    const page = mount(dossier);
    page.press(page.one(".button-main"));
    const field = page.one(".compare-field") as HTMLInputElement;
    field.value = "beland";
    page.fire(field, "change");
    expect(page.state().selection).toEqual({ kind: "pair", a: "AAA", b: "BBB" });
  });
  test("in Persian, names and numbers of other scripts stand for themselves", async () => {
    const page = mount(dossier, { ...first, language: "fa" }, tinyAtlas, await wordsFor("fa"));
    expect(page.one("h2").textContent).toBe("آلند");
    for (const value of page.all(".figure-number")) expect(value.localName).toBe("bdi");
    expect(page.all(".name bdi").map(({ textContent }) => textContent)).toContain("AAA");
  });
});

describe("the pair", () => {
  test("is a region whose heading names both", () => {
    const { root, one } = mount(pair, both);
    expect(root.getAttribute("aria-label")).toBe("Pair");
    expect(one("h2").textContent).toBe("Aland – Beland");
  });
  test("swaps", () => {
    const page = mount(pair, both);
    page.press(page.all(".panel-deed button")[0] as HTMLElement);
    expect(page.state().selection).toEqual({ kind: "pair", a: "BBB", b: "AAA" });
  });
  test("shows one row a measure with both ways, and never adds them", () => {
    const page = mount(pair, both);
    const keys = page.all(".way .figure-choose").map(({ textContent }) => textContent);
    expect(new Set(keys).size).toBeLessThanOrEqual(keys.length);
    for (const row of page.all(".way")) expect(row.querySelectorAll(".way-side")).toHaveLength(2);
    expect(page.one(".pair-people .section-note").textContent).toBe("each row has its own scale; never added up");
  });
  test("wants the votes of all years and the visas of the nearest day", () => {
    const page = mount(pair, both, { ...tinyAtlas, votes: new Map(), visas: new Map() });
    expect(page.noted.wanted.filter(({ kind }) => kind === "votes")).toHaveLength(32);
    expect(page.noted.wanted).toContainEqual({ kind: "visas", date: "2025-01-12" });
    expect(page.one(".visa-rule").textContent).toBe("loading");
  });
  test("what stands, with its status in words", () => {
    const page = mount(pair, both);
    const row = page.one(".pair-agreed .record");
    expect(row.textContent).toContain("Treaty of friendship of Aland and Beland");
    expect(row.querySelector(".status-chip")?.textContent).toBe("in force");
  });
});

describe("the bloc", () => {
  test("is a region whose heading is its short name, the full one below", () => {
    const { root, one } = mount(bloc, north);
    expect([root.getAttribute("aria-label"), one("h2").textContent]).toEqual(["Bloc", "North"]);
    expect(one(".panel-names").textContent).toContain("Northern Pact Organisation");
  });
  test("groups countries by what they are on the day", () => {
    const page = mount(bloc, north);
    const labels = page.all(".timeline-words").map(({ textContent }) => textContent);
    expect(labels.slice(0, 3)).toEqual(["Members 2", "Aland", "Beland"]);
    expect(labels).toContain("Former 1");
    page.show(setAsOf("1991-01-01")(page.state()));
    expect(page.all(".timeline-words").map(({ textContent }) => textContent)[0]).toBe("Members 1");
  });
  test("every spell opens on its source", () => {
    const page = mount(bloc, north);
    openAll(page);
    for (const spell of page.all(".spell")) expect(spell.querySelector("a[href]")).toBeTruthy();
  });
});
