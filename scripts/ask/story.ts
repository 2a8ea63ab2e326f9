import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/dataset/records.ts";
import { storyFileNeeds, storyHtml } from "../../src/export/story-file.ts";
import { type Atlas, STORY_IDS } from "../../src/model/atlas.ts";
import type { Geometry, Sea } from "../../src/model/geometry.ts";
import type { Language, Story } from "../../src/model/record.ts";
import { nearestNames } from "../../src/query/search.ts";
import { WORLD_VIEWS, type WorldView } from "../../src/state/state.ts";
import { wordsFor } from "../../src/words/messages.ts";
import { DATA } from "../dataset.ts";
import { blankSheet, fontsFor } from "../paper.ts";
import { datasetVersion, today } from "./edition.ts";
import { withParts } from "./library.ts";
import { fault, type Reply } from "./reading.ts";

const USAGE = "story <id> --html out.html [--lang en|ru|tg|fa] [--view un|facto] [--address https://…/]";

/** Writes a story as one HTML file that needs neither network nor script. */
export async function story(atlas: Atlas, typed: readonly string[]): Promise<Reply> {
  const [id, ...rest] = typed;
  const known: readonly string[] = STORY_IDS;
  if (id === undefined || id.startsWith("--")) return fault(`Which story? There are: ${known.join(", ")}. ${USAGE}`);
  if (!known.includes(id)) {
    const near = nearestNames(id, known, 1);
    return fault(
      `There is no story “${id}”. ${near.length > 0 ? `Did you mean ${near[0]}?` : `There are: ${known.join(", ")}.`}`,
    );
  }
  const options = optionsOf(rest);
  if (typeof options === "string") return fault(options);
  const { file, language, worldView, address } = options;
  const told = readJson<Story>(`stories/${id}.json`);
  const loaded = withAllParts(atlas, told);
  const missing = storyFileNeeds(loaded, told);
  if (missing.length > 0)
    return fault(`Not written, these parts of the dataset cannot be read: ${JSON.stringify(missing)}.`);
  const html = await storyHtml(
    {
      story: told,
      atlas: loaded,
      words: await wordsFor(language),
      worldView,
      geometry: readJson<Geometry>(`geo/${worldView}-50.json`),
      seas: readJson<Sea[]>("geo/seas.json"),
      today: today(),
      edition: datasetVersion(),
      address,
      blank: blankSheet,
      fonts: async (text) => fontsFor(text),
    },
    { rest: async () => undefined, drawn: () => undefined },
  );
  try {
    writeFileSync(file, html);
  } catch (error) {
    return fault(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  const bytes = Buffer.byteLength(html);
  return {
    ok: true,
    json: { file, story: id, language, worldView, steps: told.steps.length, bytes },
    text: `${file} written: ${told.steps.length} steps, ${Math.round(bytes / 1000)} kB.`,
  };
}

interface Options {
  readonly file: string;
  readonly language: Language;
  readonly worldView: WorldView;
  readonly address: string;
}

/** The options, or why they cannot be read. */
function optionsOf(rest: readonly string[]): Options | string {
  const given = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) {
    const [name = "", value] = [rest[at], rest[at + 1]];
    if (!["--html", "--lang", "--view", "--address"].includes(name)) return `“${name}” is not understood. ${USAGE}`;
    if (value === undefined) return `${name} wants a value. ${USAGE}`;
    given.set(name, value);
  }
  const file = given.get("--html");
  if (file === undefined) return `The name of the file to write is missing. ${USAGE}`;
  const language = languages.find((one) => one === (given.get("--lang") ?? "en"));
  const worldView = WORLD_VIEWS.find((one) => one === (given.get("--view") ?? "un"));
  if (language === undefined) return `--lang is one of ${languages.join(", ")}.`;
  if (worldView === undefined) return `--view is one of ${WORLD_VIEWS.join(", ")}.`;
  return { file, language, worldView, address: (given.get("--address") ?? "").replace(/#.*$/, "") };
}

/** A part may ask for another one, so they are read until nothing new is missing. */
function withAllParts(atlas: Atlas, told: Story): Atlas {
  const needs = storyFileNeeds(atlas, told);
  if (needs.length === 0) return atlas;
  const grown = withParts(atlas, needs);
  return storyFileNeeds(grown, told).length < needs.length ? withAllParts(grown, told) : grown;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(DATA, path), "utf8")) as T;
