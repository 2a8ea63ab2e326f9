import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createLocator } from "../../scripts/locate.ts";
import type { Problem } from "../../src/dataset/problem.ts";

const dir = mkdtempSync(join(tmpdir(), "locate-"));
afterAll(() => rmSync(dir, { recursive: true }));
writeFileSync(
  join(dir, "pairs.json"),
  '{\n"sources":["s"],\n"rows":[\n["AAA","BBB",5],\n{"conflict":"7","year":2020,"a":["KGX"]}\n],\n"2020":[1,2]\n}\n',
);
const line = (path: string, received = "") =>
  createLocator(dir)({
    file: "pairs.json",
    path,
    received,
    line: null,
    severity: "error",
    code: "value",
    expected: "",
    hint: "",
  } satisfies Problem).line;

it.each([
  ["AAA and BBB", "", 4],
  ["conflict 7 2020", "", 5],
  ["CCC to DDD 2020", "", 7],
  ["sources", "", 2],
  ["countries", "KGX", 5],
  ["countries", "nowhere", null],
])("%s, found %s: line %s", (path, received, expected) => {
  expect(line(path, received)).toBe(expected);
});
