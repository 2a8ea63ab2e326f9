import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPlan } from "./floors/plan.ts";
import { faultsOf, faultsOfPlan, longest } from "./floors/rules.ts";
import { readSource } from "./floors/source.ts";

const root = fileURLToPath(new URL("../src/", import.meta.url));
const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync(`${root}../package.json`, "utf8"));
const dependencies = new Set(Object.keys(manifest.dependencies));
const plan = readPlan(readFileSync(`${root}README.md`, "utf8"), dependencies);
const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort();

describe("the source tree", () => {
  const sources = paths.map((path) => readSource(path, readFileSync(root + path, "utf8")));

  it("is there to be read", () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(10);
  });

  it("keeps to the floors of src/README.md", () => {
    expect(faultsOf(sources, plan)).toEqual([]);
  });

  it("uses every exception it has been given", () => {
    const long = sources.filter((source) => source.lines > longest).map((source) => source.path);
    expect(plan.long).toEqual(plan.long.filter((path) => long.includes(path)));
  });

  it("has stylesheets one can read in one go", () => {
    const sheets = readdirSync(`${root}styles`).map(
      (name) => [name, readFileSync(`${root}styles/${name}`, "utf8")] as const,
    );
    expect(sheets.filter(([, text]) => text.split("\n").length > longest + 1).map(([name]) => name)).toEqual([]);
  });
});

describe("the plan", () => {
  it("lets nothing use what stands above it", () => {
    expect(faultsOfPlan(plan)).toEqual([]);
    expect(plan.floors.map(({ folder }) => folder)).toContain("model");
  });
});

describe("the watch itself", () => {
  const faults = (path: string, text: string) => faultsOf([readSource(path, text)], plan);

  it.each([
    ["an import from above", "model/x.ts", 'import { a } from "../query/flows.ts";'],
    ["a value where only types may pass", "model/x.ts", 'import { a } from "../dataset/records.ts";'],
    ["a re-export from above", "query/x.ts", 'export { a } from "../state/state.ts";'],
    ["an import when it is needed", "state/x.ts", 'const a = await import("../map/map.ts");'],
    ["a type written in place", "query/x.ts", 'let a: import("../panels/panel.ts").Panel;'],
    ["a package of another floor", "panels/x.ts", 'import { Map } from "maplibre-gl";'],
    ["a package's types without leave", "panels/x.ts", 'import type { Map } from "maplibre-gl";'],
    ["a package that is only there by chance", "app/x.ts", 'import { Pbf } from "pbf";'],
    ["Node's modules", "query/x.ts", 'import { readFile } from "node:fs";'],
    ["a way out of src", "app/x.ts", 'import { a } from "../../scripts/server.ts";'],
    ["the browser's names", "query/x.ts", "export const a = () => window.innerWidth;"],
    ["the clock", "state/x.ts", "export const a = Date.now();"],
    ["markup from text", "panels/x.ts", "node.innerHTML = text;"],
    ["markup from text, by a key", "panels/x.ts", 'node["outerHTML"] = text;'],
    ["markup from text, by d3", "panels/x.ts", "selection.html(text);"],
    ["markup from text, as in the old days", "app/x.ts", "document.write(text);"],
    ["code from text", "app/x.ts", "eval(text);"],
    ["a date read by the browser", "app/x.ts", "export const a = new Date(text);"],
    ["a folder nobody planned", "stuff/x.ts", "export const a = 1;"],
    ["a file about nothing", "query/utils.ts", "export const a = 1;"],
    ["a file without end", "query/x.ts", "export const a = 1;\n".repeat(longest + 1)],
  ])("sees %s", (_, path, text) => {
    expect(faults(path, text)).toHaveLength(1);
  });

  it.each([
    [
      "what the floors allow",
      "overlays/x.ts",
      'import { scaleLinear } from "d3-scale"; import { a } from "../model/date.ts";',
    ],
    ["types where types may pass", "model/x.ts", 'import type { a } from "../dataset/records.ts";'],
    ["properties and keys that share a name", "query/x.ts", "export const a = { location: b.document, Date: 1 };"],
    ["calls that only share a name", "state/x.ts", "stream.write(text);"],
    ["comments and strings", "query/x.ts", '// window, import "../map/map.ts"\nexport const a = "a fetch of window";'],
    ["today, asked by the app", "app/x.ts", "export const now = new Date();"],
    ["data and styles", "app/x.ts", 'import url from "../../data/atlas/blocs.json?url"; import "../styles/base.css";'],
  ])("lets pass %s", (_, path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  it("sees a cycle, and none where only types go round", () => {
    const there = readSource("query/a.ts", 'import { b } from "./b.ts";');
    const back = readSource("query/b.ts", 'import { a } from "./a.ts";');
    const byType = readSource("query/b.ts", 'import type { a } from "./a.ts";');
    expect(faultsOf([there, back], plan)).toEqual(["import cycle: query/a.ts → query/b.ts → query/a.ts"]);
    expect(faultsOf([there, byType], plan)).toEqual([]);
  });

  it("sees a panel that uses a panel", () => {
    const list = readSource("panels/index.ts", 'import { a } from "./a.ts"; import { b } from "./b.ts";');
    const a = readSource("panels/a.ts", 'import { rows } from "./rows.ts"; import { b } from "./b.ts";');
    expect(faultsOf([list, a], plan)).toHaveLength(1);
  });

  it("refuses a row it cannot read", () => {
    const bad =
      "| floor | folder | src | types of src | npm | types of npm | browser |\n|-|-|-|-|-|-|-|\n| 0 | `a` | model | – | – | – | no |";
    expect(() => readPlan(bad, dependencies)).toThrow("names nothing");
  });
});
