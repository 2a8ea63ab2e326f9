import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Country, Rule } from "../../src/model/record.ts";
import { bloc } from "../../src/panels/bloc.ts";
import { dossier } from "../../src/panels/dossier.ts";
import { pair } from "../../src/panels/pair.ts";
import { select, selectBloc, selectPair, setAsOf } from "../../src/state/actions.ts";
import { wordsFor } from "../../src/words/messages.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";
import { first, type Mounted, mount } from "./page.ts";

const rules: readonly Rule[] = [
  {
    id: "north-work",
    bloc: "NORTH",
    subject: "work",
    kind: "right",
    article: { en: "Northern Pact, art. 7", ru: "Северный пакт, ст. 7" },
    applies: "between_members",
    effect: { en: "Citizens of one may work in another.", ru: "Граждане могут работать." },
    instead: { en: "A permit is needed.", ru: "Нужно разрешение." },
    from: "2000-01-01",
    to: null,
    evidence: "recall",
    sources: ["gazette"],
    note: null,
  },
];
const withRules: Atlas = { ...tinyAtlas, rules };
const north = selectBloc("NORTH")(first);
const fold = (page: Mounted, name: string) => page.one(`.${name} .section-fold-details`);

describe("what membership means", () => {
  test("stands on the page of the bloc: right, article, what holds without it, and that it is unconfirmed", () => {
    const page = mount(bloc, north, withRules);
    const row = page.one(".bloc-rules .record").textContent ?? "";
    for (const piece of ["Work", "Citizens of one may work", "Without it: A permit", "art. 7", "unconfirmed"]) {
      expect(row).toContain(piece);
    }
    expect(page.one(".bloc-rules .evidence-chip").getAttribute("title")).toMatch(/memory/);
    page.open(page.one(".bloc-rules .record-details"));
    expect(page.one(".bloc-rules a[href='https://example.org/gazette']")).toBeTruthy();
    page.press(page.one(".bloc-rules .record-go"));
    expect(page.state().asOf).toBe("2000-01-01");
  });
  test("is fetched for a bloc, and said where there is none", () => {
    const page = mount(bloc, north);
    expect(page.noted.wanted).toContainEqual({ kind: "rules" });
    expect(page.one(".bloc-rules").textContent).toContain("loading");
    expect(mount(bloc, north, { ...tinyAtlas, rules: [] }).one(".rules-none").textContent).toMatch(/No rule/);
  });
  test("in a dossier is fetched only when it is opened", () => {
    const closed = mount(dossier);
    expect(closed.noted.wanted).not.toContainEqual({ kind: "rules" });
    closed.open(fold(closed, "dossier-rules"));
    expect(closed.noted.wanted).toContainEqual({ kind: "rules" });
    const page = mount(dossier, first, withRules);
    page.open(fold(page, "dossier-rules"));
    expect(page.one(".rules-of-bloc").textContent).toContain("Citizens of one may work");
  });
  test("in Persian is told in English, and that is said", async () => {
    const page = mount(bloc, { ...north, language: "fa" }, withRules, await wordsFor("fa"));
    expect(page.one(".bloc-rules .record-title").getAttribute("lang")).toBe("en");
    expect(page.one(".rules-language").textContent).not.toBe("");
  });
});

describe("folds", () => {
  test.each(["conflicts", "missions", "visa-history"])("want %s only when opened", (kind) => {
    const names = { conflicts: "dossier-conflicts", missions: "dossier-missions", "visa-history": "dossier-visas" };
    const page = mount(dossier);
    expect(page.noted.wanted.map((need) => need.kind)).not.toContain(kind);
    page.open(fold(page, names[kind as keyof typeof names]));
    expect(page.noted.wanted.map((need) => need.kind)).toContain(kind);
  });
  test("the visa rules of a pair, a line a change, each with its day", () => {
    const change = (from: string, rule: "visa_free" | "covid_ban") =>
      ({ passport: "AAA", destination: "BBB", from, rule, days: rule === "visa_free" ? 90 : null }) as const;
    const changes = [change("2019-11-23", "visa_free"), change("2020-11-19", "covid_ban")];
    const atlas = { ...tinyAtlas, visaHistory: { sources: ["gazette"], changes } };
    const page = mount(pair, selectPair("AAA", "BBB")(first), atlas);
    page.open(fold(page, "pair-visa-history"));
    const steps = page.all(".pair-visa-history .step").map(({ textContent }) => textContent);
    expect(steps).toEqual(["visa-free, 90 days23 November 2019", "closed in the epidemic19 November 2020"]);
    page.press(page.all(".pair-visa-history .step-date")[1] as HTMLElement);
    expect(page.state().asOf).toBe("2020-11-19");
  });
});

describe("a record", () => {
  const history = [
    { status: "signed", from: "2001-05-09", source: "gazette" },
    { status: "ratified", from: "2002-01-01", source: null },
  ] as const;
  const relations = tinyAtlas.relations.map((relation) =>
    relation.id === "aaa-bbb-pact" ? { ...relation, history: [...history] } : relation,
  );
  const statements = tinyAtlas.statements.map((statement, index) =>
    index === 0 ? { ...statement, contradicts: ["aaa-bbb-pact"] } : statement,
  );
  const atlas: Atlas = { ...tinyAtlas, relations, statements };
  const row = (page: Mounted) =>
    page.all(".pair-agreed .record").find(({ textContent }) => textContent?.includes("Treaty of friendship"))!;
  test("tells its steps, and which of them is from memory", () => {
    const page = mount(pair, selectPair("AAA", "BBB")(first), atlas);
    expect(row(page).querySelector(".steps-short")?.textContent).toBe("signed 9 May 2001ratified 1 Jan 2002");
    page.open(row(page).querySelector(".record-details")!);
    const steps = [...row(page).querySelectorAll(".steps .step")].map(({ textContent }) => textContent);
    expect(steps[0]).toMatch(/signed9 May 2001Press of Aland/);
    expect(steps[1]).toMatch(/unconfirmed/);
  });
  test("and the statement against it know of each other", () => {
    const page = mount(pair, selectPair("AAA", "BBB")(first), atlas);
    expect(row(page).textContent).toContain("contradicted");
    page.open(row(page).querySelector(".record-details")!);
    expect(row(page).querySelector(".claims-against")?.textContent).toContain("Bo Bel");
    const statement = page.one(".pair-statements .statement");
    expect(statement.textContent).toContain("contradicted");
    page.open(statement.querySelector(".statement-details")!);
    const line = statement.querySelector(".claims-against .claim-details") as HTMLElement;
    page.open(line);
    page.press(line.querySelector(".record-go") as HTMLElement);
    expect(page.state().asOf).toBe("2001-05-09");
  });
});

describe("what is not there", () => {
  const union: Country = {
    ...(tinyAtlas.countries.get("EEE") as Country),
    id: "UUU",
    names: { en: "Union", ru: "Союз", tg: "Иттиҳод", fa: "اتحاد" },
    existed: { from: "1950", to: "1991-12-26" },
    successors: ["CCC", "EEE"],
  };
  const atlas: Atlas = { ...tinyAtlas, countries: new Map([...tinyAtlas.countries, ["UUU", union]]) };
  test("a past state says so, goes to its last day and names its heirs", () => {
    const page = mount(dossier, select("UUU")(first), atlas);
    expect(page.one(".absence-says").textContent).toMatch(/was no more: it ended on 26 December 1991/);
    expect(page.one(".absence").textContent).toContain("Celand");
    page.press(page.one(".absence-go"));
    expect(page.state().asOf).toBe("1991-12-25");
  });
  test("a successor that was still a part says of what, and opens it", () => {
    const page = mount(dossier, setAsOf("1980-01-01")(select("EEE")(first)), atlas);
    expect(page.one(".absence-says").textContent).toContain("was a part of Union");
    page.press(page.all(".absence-go")[1] as HTMLElement);
    expect(page.state().selection).toEqual({ kind: "country", id: "UUU" });
  });
  test("a country of which nothing is known says so and offers the world", () => {
    const loading = mount(dossier, select("EEE")(first), { ...tinyAtlas, flows: new Map() });
    expect(loading.all(".absence")).toEqual([]);
    const page = mount(dossier, select("EEE")(first), { ...tinyAtlas, flows: new Map(), measures: new Map() });
    expect(page.one(".absence-says").textContent).toMatch(/holds nothing of .+ Not known is not the same as none/);
    page.press(page.one(".absence-go"));
    expect(page.state().selection.kind).toBe("none");
  });
  test("a bloc before its founding goes to that day; one that is there has no such news", () => {
    const page = mount(bloc, setAsOf("1980-01-01")(north));
    expect(page.one(".absence-says").textContent).toMatch(/did not exist yet/);
    expect(mount(bloc, north).all(".absence")).toEqual([]);
  });
  test("a dissolved bloc opens its heir", () => {
    const page = mount(bloc, setAsOf("2021-01-01")(selectBloc("SOUTH")(first)));
    expect(page.one(".absence-says").textContent).toMatch(/was no more/);
    page.press(page.all(".absence-go")[1] as HTMLElement);
    expect(page.state().selection).toEqual({ kind: "bloc", id: "NORTH" });
  });
});

describe("a step of the day", () => {
  test("leaves a section whose answer is the same, and draws it before a hand uses it", () => {
    const page = mount(dossier);
    const title = page.one(".dossier-relations .record-title");
    title.textContent = "left alone";
    page.show(setAsOf("2015-06-02")(page.state()));
    expect(page.one(".dossier-relations .record-title").textContent).toBe("left alone");
    page.fire(page.root, "pointerdown");
    expect(page.one(".dossier-relations .record-title").textContent).not.toBe("left alone");
  });
  test("draws a section whose answer changed", () => {
    const page = mount(dossier);
    const before = page.one(".dossier-relations").textContent;
    page.show(setAsOf("1991-06-01")(page.state()));
    expect(page.one(".dossier-relations").textContent).not.toBe(before);
  });
});

test("the other blocs of the members say how many they share", () => {
  const page = mount(bloc, setAsOf("2005-01-01")(north));
  expect(page.one(".dots-shared:not(:empty)").textContent).toMatch(/^\d+ of its \d+$/);
});

test("joins and exits by date, each with its source", () => {
  const page = mount(bloc, north);
  page.open(page.one(".bloc-by-date"));
  const steps = page.all(".bloc-step").map(({ textContent }) => textContent);
  expect(steps[0]).toMatch(/1 Jan 1990Alandmember/);
  expect(steps.some((words) => words?.includes("leaves"))).toBe(true);
});
