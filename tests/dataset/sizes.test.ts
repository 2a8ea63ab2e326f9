// What the reader waits for: the files of the first view, and everything that can be asked for, as a browser receives them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, it } from "vitest";
import { DATA } from "../../scripts/dataset.ts";
import { ATLAS_FILES, atlasPath, partPath } from "../../src/dataset/files.ts";
import { initialState } from "../../src/state/state.ts";

/** Quality 10 of 11: a per cent larger than what is served (9 would be ten per cent larger), and half as slow. */
const brotli = (path: string): number =>
  brotliCompressSync(readFileSync(join(DATA, path)), { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;
const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + brotli(path), 0);

const FOLDERS = ["atlas", "flows", "pairs", "series", "names", "texts", "stories", "geo"];
const all = FOLDERS.flatMap((folder) =>
  readdirSync(join(DATA, folder))
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${folder}/${name}`),
);

it("the first view takes at most 150 KB of data", () => {
  const first = [...ATLAS_FILES.map(atlasPath), partPath({ kind: "flows", key: initialState.measure })];
  expect(sum(first)).toBeLessThanOrEqual(150_000);
});

it("everything that ships takes at most 4 MB", { timeout: 240_000 }, () => {
  expect(sum(all)).toBeLessThanOrEqual(4_000_000);
});
