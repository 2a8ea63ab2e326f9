// The files that ship: valid to the last field, every reference known, everything derived current.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATA, needsOnDisk, readDataset, readText, readTexts } from "../../scripts/dataset.ts";
import { schemaFiles, withTables } from "../../scripts/derived.ts";
import { withEvidence } from "../../scripts/evidence.ts";
import { checkAtlas } from "../../src/dataset/checks.ts";
import { ATLAS_FILES, atlasPath, partPath } from "../../src/dataset/files.ts";
import { buildAtlas } from "../../src/dataset/parse.ts";
import { explain } from "../../src/dataset/problem.ts";
import { parseWhole } from "../../src/dataset/rest.ts";
import { NAME_LANGUAGES, VISA_DATES, VOTE_YEARS } from "../../src/model/atlas.ts";

const { built, parts, problems } = readDataset();

describe("the data", () => {
  it("is there", () => {
    expect(built.atlas.countries.size).toBeGreaterThan(245);
    expect(built.atlas.memberships.length).toBeGreaterThan(1100);
    expect(built.atlas.relations.length).toBeGreaterThan(250);
    expect(parts.length).toBeGreaterThan(60);
  });

  it("has no fault of shape", () => {
    expect(problems.map(explain)).toEqual([]);
  });

  it("has no fault of meaning", () => {
    expect(checkAtlas(built, parts).map(explain)).toEqual([]);
  });

  it("has the files the loader will ask for", () => {
    const paths = new Set(needsOnDisk().map(partPath));
    for (let year = VOTE_YEARS.first; year <= VOTE_YEARS.last; year++)
      expect(paths).toContain(`pairs/votes-${year}.json`);
    for (const language of NAME_LANGUAGES) expect(paths).toContain(`names/${language}.json`);
    for (const date of VISA_DATES) expect(paths).toContain(`pairs/visas-${date}.json`);
  });

  it("looks the same at either depth", () => {
    expect(buildAtlas(readTexts(), "light").atlas).toEqual(built.atlas);
    const light = needsOnDisk().flatMap(
      (need) => parseWhole(need, (path) => readText(join(DATA, path)), "light").value ?? [],
    );
    expect(light).toEqual(parts);
  });

  it("stands one record a line, in order of its key", () => {
    for (const file of ATLAS_FILES) {
      const lines = readFileSync(join(DATA, atlasPath(file)), "utf8").split("\n");
      expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(["[", "]", ""]);
      for (const line of lines.slice(1, -2)) expect(() => JSON.parse(line.replace(/,$/, "")) as unknown).not.toThrow();
    }
  });
});

describe("what is derived", () => {
  it.each([...schemaFiles()])("data/schema/%s is current", (name, text) => {
    expect(readText(join(DATA, "schema", name)), "run npm run data").toBe(text);
  });

  it("the field tables of data/README.md are current", () => {
    const readme = readText(join(DATA, "README.md")) ?? "";
    expect(readme, "run npm run data").toBe(withEvidence(withTables(readme)));
  });
});
