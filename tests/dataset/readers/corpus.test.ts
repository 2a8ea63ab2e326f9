// Each file of the corpus has one exact report beside it: what was guessed, what became of every row, what was made of it.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { DATA } from "../../../scripts/dataset.ts";
import { reportLines } from "../../../scripts/official/report.ts";
import { balanced } from "../../../src/dataset/readers/account.ts";
import { sentence } from "../../../src/dataset/readers/grid.ts";
import { READERS, readOutside } from "../../../src/dataset/readers/index.ts";
import { createGazetteer, type KnownCountry } from "../../../src/dataset/readers/places.ts";
import type { Reading } from "../../../src/dataset/readers/reader.ts";
import { WORKBOOKS, workbook } from "./workbooks.ts";

const corpus = resolve(import.meta.dirname, "../../corpora/official");
const places = createGazetteer(JSON.parse(readFileSync(join(DATA, "atlas/countries.json"), "utf8")) as KnownCountry[]);
const reports = (name: string) => join(corpus, "reports", `${name}.txt`);
const readerOf = (name: string) => {
  const reader = READERS.find(({ id }) => name.startsWith(`${id}.`));
  if (!reader) throw new Error(`${name}: no reader of that name`);
  return reader;
};

function told(reading: Reading): string {
  if (reading.kind === "refused") return `Not imported. ${sentence(reading.why)}\n`;
  const files = reading.outputs.flatMap(({ path, file }) => [`-> ${path}`, JSON.stringify(file)]);
  return `${[...reportLines(reading.account), ...files].join("\n")}\n`;
}

const texts = readdirSync(corpus).filter((name) => name.endsWith(".csv"));

describe("files of text", () => {
  it.each(texts)("%s", async (name) => {
    const reading = await readOutside(readerOf(name), name, readFileSync(join(corpus, name)), places);
    await expect(told(reading)).toMatchFileSnapshot(reports(name));
  });
});

describe("workbooks", () => {
  it.each(Object.entries(WORKBOOKS))("%s", async (name, { sheets, options = {} }) => {
    const reading = await readOutside(readerOf(name), `${name}.xlsx`, await workbook(sheets), places, options);
    await expect(told(reading)).toMatchFileSnapshot(reports(name));
  });
});

describe("the corpus itself", () => {
  it("has files for every reader, good and bad", () => {
    const names = [...texts, ...Object.keys(WORKBOOKS)];
    for (const { id } of READERS) expect(names.filter((name) => name.startsWith(`${id}.`)).length).toBeGreaterThan(0);
    expect(names.length).toBeGreaterThan(40);
  });

  it("has no report of a file that is gone", () => {
    const names = new Set([...texts, ...Object.keys(WORKBOOKS)].map((name) => `${name}.txt`));
    expect(readdirSync(join(corpus, "reports")).filter((name) => !names.has(name))).toEqual([]);
  });

  it("has every fault the readers know", async () => {
    const folder = resolve(import.meta.dirname, "../../../src/dataset/readers");
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    // Codes that a reader passes on to a function of its own stand here.
    const passed = ["value", "date", "measure", "layout", "unit", "contradiction", "nothing"];
    const known = sources.flatMap((text) => [...text.matchAll(/\bcode: "([a-z]+)"/g)].map(([, code]) => code ?? ""));
    const met = new Set<string>(["limit", "option"]); // too big for a file: readers.test.ts
    const meet = (reading: Reading) => {
      const codes = reading.kind === "refused" ? [reading.why.code] : reading.account.counts.keys();
      for (const code of codes) met.add(code);
    };
    for (const name of texts) meet(await readOutside(readerOf(name), name, readFileSync(join(corpus, name)), places));
    for (const [name, { sheets, options = {} }] of Object.entries(WORKBOOKS))
      meet(await readOutside(readerOf(name), `${name}.xlsx`, await workbook(sheets), places, options));
    expect(known.length).toBeGreaterThan(20);
    expect([...new Set([...known, ...passed])].filter((code) => !met.has(code))).toEqual([]);
  });

  it("closes every account", async () => {
    for (const name of texts) {
      const reading = await readOutside(readerOf(name), name, readFileSync(join(corpus, name)), places);
      if (reading.kind === "read")
        expect([
          balanced(reading.account.rows),
          reading.account.values === null || balanced(reading.account.values),
        ]).toEqual([true, true]);
    }
  });
});
