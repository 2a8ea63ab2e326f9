import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
const textOf = (ending: string) =>
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(src + file, "utf8"))
    .join("\n");

test("every class that a style names is worn by something", () => {
  const style = textOf(".css").replace(/\/\*[\s\S]*?\*\/|@import[^;]*;|url\([^)]*\)|"[^"]*"/g, "");
  const named = new Set([...style.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name));
  const sources = textOf(".ts");
  const worn = new Set([...sources.matchAll(/[a-z][\w-]*/g)].map(([name]) => name));
  // `panel-${id}`: the beginning is enough.
  const begun = [...sources.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, beginning = ""]) => beginning);
  begun.push("maplibregl-");
  const idle = [...named].filter((name) => !worn.has(name) && !begun.some((beginning) => name.startsWith(beginning)));
  expect(named.size).toBeGreaterThan(500);
  expect(idle).toEqual([]);
});
