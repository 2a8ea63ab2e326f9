import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withCitations } from "../../scripts/ask/citations.ts";
import { country } from "../../scripts/ask/country.ts";
import { flow } from "../../scripts/ask/flows.ts";
import { openAtlas } from "../../scripts/ask/library.ts";
import { members } from "../../scripts/ask/members.ts";
import { pair } from "../../scripts/ask/pair.ts";
import type { Reply } from "../../scripts/ask/reading.ts";
import { story } from "../../scripts/ask/story.ts";
import { decode } from "../../src/state/permalink.ts";
import { readBibtex } from "../words/bibtex-reader.ts";

const atlas = openAtlas();
const citations = (reply: Reply) => {
  if (!reply.ok) throw new Error(reply.sentence);
  const told = withCitations(reply);
  if (!told.ok) throw new Error(told.sentence);
  return (told.json as { citations: { text: string; bibtex: string; permalink: string }[] }).citations;
};

describe("--cite", () => {
  test.each([
    ["members", members(atlas, ["CSTO", "2018-04-09"]), 8],
    ["country", country(atlas, ["TJK", "2018-04-09"]), 60],
    ["pair", pair(atlas, ["RUS", "TJK", "2018-04-09"]), 40],
    ["flow", flow(atlas, ["TJK", "RUS", "un_stock", "2020"]), 2],
  ] as const)("of %s: what stands in the answer, each as text, BibTeX and a link", (_, reply, least) => {
    const found = citations(reply);
    expect(found.length).toBeGreaterThanOrEqual(least);
    const keys = found.map(({ bibtex }) => readBibtex(bibtex).key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { text, permalink } of found) {
      expect(text).toContain("Multivector, dataset ");
      expect(decode(permalink).problems).toEqual([]);
    }
  });

  test("of a question that has none is refused with a sentence", () => {
    expect(withCitations({ ok: true, json: {}, text: "" })).toMatchObject({ ok: false });
  });
});

describe("story", () => {
  test.each([
    [[], "Which story?"],
    [["moscow-2019", "--html", "x.html"], "Did you mean moscow-2018?"],
    [["moscow-2018"], "The name of the file to write is missing"],
    [["moscow-2018", "--html"], "--html wants a value"],
    [["moscow-2018", "--html", "x", "--lang", "de"], "--lang is one of"],
    [["moscow-2018", "--html", "x", "--colour", "red"], "is not understood"],
    [["how-to-read", "--html", "/nowhere/at/all.html"], "could not be written"],
  ])("%j: %s", async (typed, sentence) => {
    expect(await story(atlas, typed)).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
  });

  test("is written as one file in the language asked for", { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "multivector-story-"));
    const file = join(folder, "out.html");
    const reply = await story(atlas, ["how-to-read", "--html", file, "--lang", "ru", "--view", "facto"]);
    expect(reply).toMatchObject({ ok: true, json: { file, language: "ru", worldView: "facto" } });
    const html = readFileSync(file, "utf8");
    rmSync(folder, { recursive: true });
    expect(html).toMatch(/^<!doctype html>\n<html lang="ru" dir="ltr">/);
    expect(html.length).toBeLessThan(2_500_000);
    expect(html).not.toContain("<script");
  });
});
