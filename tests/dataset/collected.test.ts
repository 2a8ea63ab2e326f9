// npm run data:import [-- <folder>] on made-up tables, in a folder of its own: what stands there outlives it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { faultsIn } from "../../scripts/data-faults.ts";
import { agreementOf, type Vote } from "../../scripts/import/agreement.ts";
import { importCollected } from "../../scripts/import/collected.ts";
import { importOfficial } from "../../scripts/official/import.ts";
import { explain } from "../../src/dataset/problem.ts";
import type { Measure, Membership, Source } from "../../src/model/record.ts";
import { writeTables } from "./collected-tables.ts";
import { WORKBOOKS, workbook } from "./readers/workbooks.ts";

const root = mkdtempSync(join(tmpdir(), "multivector-collected-"));
const tables = join(root, "tables");
const first = join(root, "first");
const corpus = resolve(import.meta.dirname, "../corpora/official");
let dir = first;
let run = 0;
beforeAll(() => {
  writeTables(tables);
  importCollected({ from: tables, into: first, anew: false });
});
beforeEach(() => {
  dir = join(root, String(run++));
  cpSync(first, dir, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const again = (anew = false) => importCollected({ from: tables, into: dir, anew });
const text = (path: string) => readFileSync(join(dir, path), "utf8");
const json = <T>(path: string) => JSON.parse(text(path)) as T;
const edit = (path: string, change: (whole: string) => string) => writeFileSync(join(dir, path), change(text(path)));
const everything = () =>
  readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [name, text(name)]);
const revisionsOf = (id: string) =>
  json<Measure[]>("atlas/measures.json").find((measure) => measure.id === id)?.revisions;

describe("the first import", () => {
  it("makes a record without fault", () => {
    expect(faultsIn(dir).problems.map(explain)).toEqual([]);
  });

  it("closes the account of every table", () => {
    for (const line of importCollected({ from: tables, into: join(root, "other"), anew: false })) {
      const [, read, used, left] = /: (\d+) read = (\d+) used \+ (\d+) left out$/.exec(line) ?? [];
      if (read !== undefined) expect(Number(read), line).toBe(Number(used) + Number(left));
    }
  });

  it("changes nothing the second time, asked for anew or not", () => {
    const before = everything();
    again();
    expect(everything()).toEqual(before);
    again(true);
    expect(everything()).toEqual(before);
  });
});

describe("after an official import", () => {
  it("a newer release stays, with its edition, its source and its remarks", async () => {
    const file = "flows/refugee_stock.json";
    expect(json<{ columnFlags: unknown }>(file).columnFlags).toEqual([
      ["2025", "provisional", "release 2025.12.1, before the end of the year"],
    ]);
    const newer = join(dir, "unhcr.csv");
    writeFileSync(
      newer,
      [
        "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR's mandate",
        "2024,Tajikistan,TJK,Russian Federation,RUS,44",
        "2025,Tajikistan,TJK,Russian Federation,RUS,52",
        "2026,Tajikistan,TJK,Russian Federation,RUS,60",
      ].join("\n"),
    );
    const said = await importOfficial(["unhcr", newer, "--out", dir, "--published", "2026-06"]);
    expect(said.code, said.lines.join("\n")).toBe(0);
    const written = text(file);
    expect(JSON.parse(written)).toMatchObject({
      sources: ["unhcr-2026-06"],
      times: ["2024", "2025", "2026"],
      columnFlags: [["2025", "provisional", "release 2025.12.1, before the end of the year"]],
    });
    for (const anew of [false, true]) {
      expect(again(anew)).toContain(`${file} stays: it rests on unhcr-2026-06, which the inputs do not have`);
      expect(text(file)).toBe(written);
      expect(revisionsOf("refugee_stock")).toMatchObject([{ last: "2026", sources: ["unhcr-2026-06"] }]);
      expect(json<Source[]>("atlas/sources.json").map(({ id }) => id)).toContain("unhcr-2026-06");
    }
    expect(revisionsOf("asylum_seeker_stock")).toMatchObject([{ sources: ["unhcr-2025"] }]);
  });

  it("another edition stays beside the old one", async () => {
    const book = join(dir, "knomad.xlsx");
    writeFileSync(book, await workbook(WORKBOOKS["knomad.2023"]?.sheets ?? []));
    expect((await importOfficial(["knomad", book, "--out", dir])).code).toBe(0);
    const before = text("flows/remittance_estimate-2023.json");
    again(true);
    expect(text("flows/remittance_estimate-2023.json")).toBe(before);
    expect(revisionsOf("remittance_estimate")?.map(({ id }) => id)).toEqual(["2023", null]);
    expect(json<Source[]>("atlas/sources.json").map(({ id }) => id)).toContain("knomad-2023");
  });

  it("visa rules of another day stay", async () => {
    const file = join(corpus, "visa.2026-03-01.matrix-iso2.csv");
    expect((await importOfficial(["visa", file, "--out", dir])).code).toBe(0);
    again();
    expect(revisionsOf("visa_rule")?.map(({ id }) => id)).toContain("2026-03-01");
  });
});

describe("what a person edited", () => {
  it("a corrected spell does not come back beside its correction", () => {
    edit("atlas/memberships.json", (whole) => whole.replace('"from":"2015"', '"from":"2015-01-01"'));
    const said = again();
    expect(said).toContain("memberships: EEU KAZ 2015 member left out: the record tells those days otherwise");
    const spells = json<Membership[]>("atlas/memberships.json").filter(({ bloc }) => bloc === "EEU");
    expect(spells.map(({ from }) => from)).toEqual(["2015-01-01"]);
  });

  it("a spell that was taken out joins again, as nothing tells its days", () => {
    edit("atlas/memberships.json", (whole) => whole.replace(/^.*"EEU".*\n/m, "").replace(/,\n]/, "\n]"));
    again();
    expect(json<Membership[]>("atlas/memberships.json")).toHaveLength(2);
  });

  it("a figure stays, unless the inputs' are asked for anew", () => {
    const path = "flows/labour_departures.json";
    const before = text(path);
    edit(path, (whole) => whole.replace("611", "612"));
    expect(again()).toContain(`${path} stays: it differs from the inputs; --anew writes theirs`);
    expect(text(path)).toContain("612");
    again(true);
    expect(text(path)).toBe(before);
  });

  it("a measure of one's own, its words and its rules about adding stay", () => {
    const measures = json<Measure[]>("atlas/measures.json");
    const own = { ...(measures[0] as Measure), id: "own_count", neverAddTo: [] };
    const worded = measures.map((measure) =>
      measure.id === "un_stock" ? { ...measure, caution: "my words" } : measure,
    );
    writeFileSync(join(dir, "atlas/measures.json"), JSON.stringify([...worded, own]));
    again();
    const after = json<Measure[]>("atlas/measures.json");
    expect(after.map(({ id }) => id)).toContain("own_count");
    expect(after.find(({ id }) => id === "un_stock")?.caution).toBe("my words");
  });
});

describe("agreement in votes", () => {
  // AAA Y Y N A · ten times each, so that the least number of common votes is reached
  const ten = (...votes: Vote[]): Vote[][] => Array.from({ length: 10 }, () => votes);

  it("is 1 the same, one half where one abstains, 0 opposite", () => {
    expect(agreementOf(["AAA", "BBB", "CCC", "DDD"], ten("Y", "Y", "N", "A"))).toEqual({
      countries: ["AAA", "BBB", "CCC", "DDD"],
      similarity: [[], [1000], [0, 0], [500, 500, 500]],
      votes: [[], [10], [10, 10], [10, 10, 10]],
    });
  });

  it("counts only votes in which both took part, and says nothing below ten", () => {
    const nine = ten("Y", "N").slice(1);
    expect(agreementOf(["BBB", "AAA"], [...nine, [null, "Y"]]).countries).toEqual([]);
    expect(agreementOf(["BBB", "AAA", "CCC"], [...ten("Y", "N", null), ["Y", "Y", "Y"]])).toEqual({
      countries: ["AAA", "BBB"],
      similarity: [[], [91]],
      votes: [[], [11]],
    });
  });

  it("of the invented roll calls of 2020", () => {
    expect(json<{ similarity: unknown }>("pairs/votes-2020.json").similarity).toEqual([[], [50], [0, 950]]);
  });
});
