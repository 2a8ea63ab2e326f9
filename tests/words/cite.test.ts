import { describe, expect, it } from "vitest";
import { openAtlas, withParts } from "../../scripts/ask/library.ts";
import { holdsOn } from "../../src/model/period.ts";
import type { Source } from "../../src/model/record.ts";
import type { Cited } from "../../src/query/cite.ts";
import { flowBetween } from "../../src/query/flows.ts";
import { decode } from "../../src/state/permalink.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { type Citing, citationOf } from "../../src/words/cite.ts";
import { englishWords, wordsFor } from "../../src/words/messages.ts";
import { readBibtex } from "./bibtex-reader.ts";

const atlas = withParts(openAtlas(), [{ kind: "flows", key: "un_stock-2020" }, { kind: "rules" }]);
const citing = (state: Partial<State> = {}, more: Partial<Citing> = {}): Citing => ({
  atlas,
  state: { ...initialState, ...state },
  words: englishWords,
  address: "https://atlas.example/",
  edition: "2026-11-24",
  accessed: "2026-11-24",
  ...more,
});
const relation = (id: string): Cited => {
  const found = atlas.relations.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return { kind: "relation", relation: found };
};
const stock = (): Cited => {
  const table = atlas.flows.get("un_stock-2020");
  const flow = table && flowBetween(table, "TJK", "RUS", "2018-04-09");
  if (!flow) throw new Error("no stock");
  return { kind: "figure", flow };
};

/** What breaks careless writers: braces, signs of TeX, markup, controls, a turned text, halves of a pair. */
const NAUGHTY: readonly string[] = [
  "}",
  "{{{",
  "}{",
  "\\",
  "\\}",
  "%}",
  "%",
  "&",
  "#$_~^",
  "<script>alert(1)</script>",
  "\u0000\u0007\u001b",
  "\u202eabc",
  "\ud800",
  "  ",
  "田中さん",
  '"quoted"',
  "and and and",
];

/** One of everything there is, and all records of the kinds that are many. */
const everything: readonly Cited[] = [
  ...atlas.relations.map((one): Cited => ({ kind: "relation", relation: one })),
  ...atlas.memberships.map((spell): Cited => ({ kind: "spell", spell })),
  ...atlas.statements.map((statement): Cited => ({ kind: "statement", statement })),
  ...atlas.places.map((place): Cited => ({ kind: "place", place })),
  ...(atlas.rules ?? []).map((rule): Cited => ({ kind: "rule", rule })),
  stock(),
  {
    kind: "visa",
    passport: "TJK",
    destination: "RUS",
    rule: "visa_free",
    date: "2025-01-12",
    sources: ["passport-index-2025"],
  },
  { kind: "votes", a: "RUS", b: "TJK", year: 2018, similarity: 0.83, sources: ["unga-votes-2019"] },
  { kind: "value", says: "China held 40 % of the debt", date: "2025-01", standing: "counted", sources: [] },
  { kind: "view", says: "Tajikistan is in the CSTO.", sources: [...atlas.sources.keys()] },
];

describe("a citation", () => {
  it("of a figure names value, measure, time, how it is known, source, licence, dataset, day, link, access", () => {
    const { text } = citationOf(stock(), citing());
    expect(text).toMatchInlineSnapshot(
      `"Tajikistan to Russia: 466,252 people. Migrant stock, UN 2020 rev., mid-2020. How it is known: estimated. Source: United Nations, Department of Economic and Social Affairs, Population Division (2020). International Migrant Stock 2020 (POP/DB/MIG/Stock/Rev.2020) (licence: CC BY 3.0 IGO (said of the UN workbook)). Multivector, dataset 2026-11-24, as of 1 January 2020. https://atlas.example/#asof=2020-01-01&sel=TJK-RUS&show=migration Accessed 24 November 2026."`,
    );
  });

  it("of a relation tells its status as of the day, and links to that day", () => {
    const { text, permalink } = citationOf(relation("rus-tjk-readmission"), citing({ asOf: "2018-05-01" }));
    expect(text).toContain("postponed");
    expect(text).toContain("as of 1 May 2018");
    expect(permalink).toMatch(/^https:\/\/atlas\.example\/#asof=2018-05-01&/);
    const { state, problems } = decode(permalink.slice(permalink.indexOf("#")));
    expect(problems).toEqual([]);
    expect(state).toMatchObject({ asOf: "2018-05-01", selection: { kind: "pair" } });
  });

  it("of what was still to come is looked up on its own first day", () => {
    const { permalink } = citationOf(relation("rus-tjk-pension-treaty"), citing());
    expect(permalink).toContain("asof=2021-09-15");
  });

  it("says what is from memory, and what is a claim", () => {
    const recalled = everything.find((one) => one.kind === "spell" && one.spell.evidence === "recall");
    if (recalled)
      expect(citationOf(recalled, citing()).text).toContain("How it is known: from memory, to be confirmed");
    const said = everything.find((one) => one.kind === "statement");
    if (said) expect(citationOf(said, citing()).text).toContain("How it is known: claimed");
  });

  it("says that a scenario is one", () => {
    const scenario = [{ country: "TJK", bloc: "EEU", standing: "member", from: "2019-01-01" }] as const;
    const view = everything.at(-1);
    if (view) expect(citationOf(view, citing({ scenario })).text).toContain("Scenario, not the record");
    expect(citationOf(stock(), citing({ scenario })).permalink).not.toContain("EEU");
  });

  it("of a spell that another source dates otherwise names both", () => {
    const spell = atlas.memberships.find(({ disputed }) => disputed !== undefined);
    if (!spell?.disputed?.[0]) throw new Error("no disputed spell");
    const { text } = citationOf({ kind: "spell", spell }, citing({ asOf: "2020-01-01" }));
    expect(text).toContain("another source says: member");
    expect(text).toContain(atlas.sources.get(spell.disputed[0].source)?.publisher ?? "no publisher");
  });

  it("stands in each language, with its names and its digits", async () => {
    for (const [language, name] of [
      ["ru", "Таджикистан"],
      ["tg", "Тоҷикистон"],
      ["fa", "تاجیکستان"],
    ] as const) {
      const words = await wordsFor(language);
      const { text, bibtex, permalink } = citationOf(stock(), citing({ language }, { words }));
      expect(text).toContain(name);
      expect(bibtex).toContain(name);
      expect(permalink).toContain(`lang=${language}`);
    }
  });

  it("is there for every record, as a link that reads without fault and holds the fact on its day", () => {
    for (const cited of everything) {
      const { text, permalink } = citationOf(cited, citing());
      expect(text).not.toMatch(/undefined|NaN|\.\.|null/);
      const { state, problems } = decode(permalink.slice(permalink.indexOf("#")), {
        ...atlas,
        measures: new Set(["un_stock-2020"]),
      });
      expect(problems, permalink).toEqual([]);
      if (cited.kind === "figure") expect(state.measure).toBe(cited.flow.key);
      if (cited.kind === "spell" && cited.spell.to === null) expect(holdsOn(cited.spell, state.asOf)).toBe(true);
    }
  });
});

describe("the BibTeX entry", () => {
  it("of every record reads back whole, under a key of its own", () => {
    const entries = everything.map((cited) => readBibtex(citationOf(cited, citing()).bibtex));
    const keys = entries.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const { key, fields } of entries) {
      expect(key).toMatch(/^[a-z0-9-]+$/);
      expect([...fields.keys()]).toEqual(expect.arrayContaining(["title", "year", "url", "urldate", "howpublished"]));
      expect(fields.get("year")).toMatch(/^\d{4}$/);
    }
  });

  it("holds whatever a name contains", () => {
    for (const naughty of [
      ...NAUGHTY,
      "50 % & {open",
      "close} \\end{x}",
      "Пенсия & «стаж» 100 %",
      "a\nb",
      "@misc{x,",
    ]) {
      const source: Source = {
        id: "odd",
        title: naughty,
        publisher: naughty,
        url: null,
        published: null,
        licence: naughty,
        citation: naughty,
        doubt: null,
      };
      const odd = { ...atlas, sources: new Map([["odd", source]]) };
      const cited: Cited = { kind: "value", says: naughty, date: null, standing: null, sources: ["odd"] };
      const { fields } = readBibtex(citationOf(cited, citing({}, { atlas: odd })).bibtex);
      expect(fields.get("urldate")).toBe("2026-11-24");
      expect(fields.get("author") ?? "").not.toMatch(/(^|[^\\])[%&#$_]/);
    }
  });

  it("keeps Cyrillic, and names the sign it cannot hold", async () => {
    const cited: Cited = { kind: "value", says: "Доля {50 %} & больше", date: null, standing: null, sources: [] };
    const { fields } = readBibtex(citationOf(cited, citing({}, { words: await wordsFor("ru") })).bibtex);
    expect(fields.get("title")).toBe("{Доля \\textbraceleft{}50 \\%\\textbraceright{} \\& больше}");
  });
});
