// The dataset as it lies on disk, for scripts and tests.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ATLAS_FILES, atlasPath } from "../src/dataset/files.ts";
import { type AtlasTexts, type Built, buildAtlas } from "../src/dataset/parse.ts";
import type { Part } from "../src/dataset/part.ts";
import type { Problem } from "../src/dataset/problem.ts";
import { parseWhole } from "../src/dataset/rest.ts";
import { type Need, TEXT_LANGUAGES } from "../src/model/atlas.ts";

export const DATA = resolve(import.meta.dirname, "../data");

/** The texts of the first view's files; a file that is not there is absent. */
export function readTexts(dir = DATA): AtlasTexts {
  return Object.fromEntries(
    ATLAS_FILES.flatMap((file) => {
      const text = readText(join(dir, atlasPath(file)));
      return text === undefined ? [] : [[file, text]];
    }),
  );
}

/** The text of a file, undefined where there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined; // absence is reported by the parser, with the file's name
  }
}

/** Every part there is a file for, in the order of the file names. */
export function needsOnDisk(dir = DATA): Need[] {
  const names = (folder: string) =>
    (existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)) : [])
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.slice(0, -5))
      .sort();
  const pairs = names("pairs").map((name): Need => {
    if (name.startsWith("votes-")) return { kind: "votes", year: Number(name.slice(6)) };
    if (name.startsWith("visas-")) return { kind: "visas", date: name.slice(6) };
    if (
      name === "visa-history" ||
      name === "trade" ||
      name === "borders" ||
      name === "conflicts" ||
      name === "missions"
    )
      return { kind: name };
    throw new Error(`data/pairs/${name}.json: no schema is known for it`);
  });
  const series = names("series").map(
    (measure): Need => (measure === "population" ? { kind: "population" } : { kind: "series", measure }),
  );
  const lists = (["rules", "elsewhere"] as const).flatMap((kind): Need[] =>
    existsSync(join(dir, `atlas/${kind}.json`)) ? [{ kind }] : [],
  );
  return [
    ...names("flows")
      .filter((key) => !key.endsWith(".rest"))
      .map((key): Need => ({ kind: "flows", key })),
    ...pairs,
    ...series,
    ...names("names").map((language): Need => ({ kind: "names", language })),
    ...TEXT_LANGUAGES.filter((language) => names("texts").includes(language)).map(
      (language): Need => ({ kind: "texts", language }),
    ),
    ...lists,
    ...names("stories").map((id): Need => ({ kind: "story", id })),
  ];
}

export interface Dataset {
  readonly built: Built;
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** The whole dataset with every fault of shape. */
export function readDataset(dir = DATA): Dataset {
  const built = buildAtlas(readTexts(dir));
  const parsed = needsOnDisk(dir).map((need) => parseWhole(need, (path) => readText(join(dir, path))));
  return {
    built,
    parts: parsed.flatMap(({ value }) => (value === null ? [] : [value])),
    problems: [...built.problems, ...parsed.flatMap(({ problems }) => problems)],
  };
}
