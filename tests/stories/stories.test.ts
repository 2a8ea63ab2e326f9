// What the stories must be as stories; that their ids and figures are on record is checked with the data.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openAtlas, withParts } from "../../scripts/ask/library.ts";
import { STORY_IDS } from "../../src/model/atlas.ts";
import type { Story } from "../../src/model/record.ts";
import { FIGURE, piecesOf } from "../../src/model/story-text.ts";
import { flowMeasures } from "../../src/query/figures.ts";
import { figureOf, stepAnswer, storyNeeds } from "../../src/query/story.ts";
import { decode } from "../../src/state/permalink.ts";

const LANGUAGES = ["en", "ru", "tg", "fa"] as const;
const stories = STORY_IDS.map((id) => JSON.parse(readFileSync(`data/stories/${id}.json`, "utf8")) as Story);
const bare = openAtlas();
const known = {
  countries: bare.countries,
  blocs: bare.blocs,
  measures: new Set(flowMeasures(bare).map(({ key }) => key)),
};

describe.each(stories.map((story) => [story.id, story] as const))("the story %s", (_, story) => {
  const atlas = withParts(bare, storyNeeds(story));

  it("is told whole in each of the four languages", () => {
    for (const texts of [story.names, story.summary, ...story.steps.flatMap(({ title, text }) => [title, text])])
      expect(Object.keys(texts).sort()).toEqual([...LANGUAGES].sort());
  });

  it("stands on the same figures in each language, all of them from the record", () => {
    for (const { id, text } of story.steps) {
      const figures = (language: string) => (text[language] ?? "").match(FIGURE) ?? [];
      for (const language of LANGUAGES) expect([...figures(language)].sort(), id).toEqual([...figures("en")].sort());
      for (const piece of piecesOf(text.en))
        if (piece.kind === "figure") expect(figureOf(atlas, piece), piece.id).not.toBeNull();
    }
  });

  it("has no typed number but days, years, and the names of things", () => {
    for (const { id, text } of story.steps) {
      for (const told of Object.values(text)) {
        const latin = told.replace(FIGURE, "").replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)));
        const typed = latin.match(/\d+([.,\u00a0 ]\d{3})*/g) ?? [];
        const odd = typed.filter((one) => !/^(199\d|20[0-4]\d)$/.test(one) && !["9", "201"].includes(one));
        expect(odd, `${id}: ${told.slice(0, 60)}`).toEqual([]);
      }
    }
  });

  it("has only links that read whole, each to a view of its own or of its neighbour", () => {
    for (const { id, permalink } of story.steps) expect(decode(permalink, known).problems, id).toEqual([]);
  });

  it("names no record that is not there", () => {
    for (const step of story.steps) expect(stepAnswer(atlas, step, "2018-04-09", "2026-11-24").unknown).toEqual([]);
  });
});

describe("Moscow, April 2018", () => {
  const moscow = stories.find(({ id }) => id === "moscow-2018");
  const named = new Set(moscow?.steps.flatMap(({ statements }) => statements));
  const told = new Set(moscow?.steps.flatMap(({ stood, became }) => [...stood, ...became]));

  it("tells every claim of the article it begins with", () => {
    const claims = bare.statements.filter(({ id }) => /^vk201[78]-/.test(id)).map(({ id }) => id);
    expect(claims.length).toBeGreaterThan(25);
    expect(claims.filter((id) => !named.has(id))).toEqual([]);
  });

  it("tells both sides about the union: what it would change, and what it would not", () => {
    const stepOf = (statement: string) => moscow?.steps.find(({ statements }) => statements.includes(statement))?.id;
    expect(stepOf("vk2018-kazantsev-eaeu-formal")).toBe("eeu");
    expect(stepOf("vk2018-kazantsev-informal")).toBe("informal");
  });

  it("ends with what became of each", () => {
    for (const id of [
      "rus-tjk-pension-treaty",
      "rus-tjk-recruitment-2019",
      "rus-tjk-base-201",
      "tjk-eaeu-accession-declined",
      "kgz-tjk-border-treaty",
      "rus-afg-taliban-recognition",
      "rus-controlled-register",
      "rus-stay-90-days-2025",
      "rus-tjk-readmission",
    ])
      expect(told, id).toContain(id);
    const last = moscow?.steps.at(-1)?.statements ?? [];
    expect(bare.statements.filter(({ id, about }) => last.includes(id) && about.includes("ARM"))).not.toEqual([]);
  });
});
