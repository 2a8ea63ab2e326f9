import { posix } from "node:path";
import type { Floor, Plan } from "./plan.ts";
import type { Import, Source } from "./source.ts";

export const longest = 300;

const browserNames = new Set(
  "document window location history fetch localStorage sessionStorage indexedDB navigator globalThis Date".split(" "),
);
/** Ways for text to become markup or code. */
const sinks = new Set(
  "innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe DOMParser srcdoc createContextualFragment".split(" "),
);
const sinkCalls = new Set(["html", "eval", "Function", "parseFromString", "document.write", "document.writeln"]);
const vagueNames = /(^|\/)(utils?|helpers?|common|misc|types)\.ts$/;

/** "query/flows.ts" → "query"; a file beside the folders stands for itself. */
const folderOf = (path: string) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : path);
/** "d3-array/src/x" → "d3-array", "@scope/name/x" → "@scope/name" */
const packageOf = (name: string) => name.split("/", name.startsWith("@") ? 2 : 1).join("/");
const isRelative = (name: string) => name.startsWith(".");
const isAsset = (name: string) => /\.(css|json|woff2|svg)(\?\w+)?$|\?\w+$/.test(name);

/** A relative import as a path from src; it may lead out of it. */
const resolve = (source: Source, { from }: Import) => posix.join(posix.dirname(source.path), from);

const allows = (list: readonly string[], ...names: string[]) =>
  list.includes("*") || names.some((n) => list.includes(n));

function badImport(source: Source, floor: Floor, used: Import): string | null {
  if (!isRelative(used.from)) {
    const name = packageOf(used.from);
    if (allows(floor.npm, name) || (used.isType && allows(floor.npmTypes, name))) return null;
    return `${floor.folder} may not use ${used.isType ? "even the types of " : ""}the package ${name}`;
  }
  const target = resolve(source, used);
  // Data and styles are addresses, not code.
  if (isAsset(target) || folderOf(target) === floor.folder) return null;
  if (target.startsWith("..")) return `src may not reach out to ${target}`;
  if (allows(floor.src, folderOf(target), target)) return null;
  if (used.isType && allows(floor.srcTypes, folderOf(target), target)) return null;
  return `${floor.folder} may not use ${used.isType ? "even the types of " : ""}${target}`;
}

/** A package that happens to be there because another one needs it may be gone, or another version, tomorrow. */
function undeclared({ dependencies }: Plan, used: Import): string | null {
  if (isRelative(used.from) || used.isType) return null;
  const name = packageOf(used.from);
  return dependencies.has(name) ? null : `${name} is not among the dependencies of package.json`;
}

/** A panel is drawn by the app alone: what two panels share is a file that is not in the list of panels. */
function panelsUsedByPanels(sources: readonly Source[]): string[] {
  const list = sources.find((source) => source.path === "panels/index.ts");
  const panels = new Set(list?.imports.filter((used) => !used.isType).map((used) => resolve(list, used)));
  return sources
    .filter((source) => folderOf(source.path) === "panels" && source !== list)
    .flatMap((source) =>
      source.imports
        .filter((used) => !used.isType && panels.has(resolve(source, used)))
        .map((used) => `${source.path}:${used.line} a panel may not use another panel (${used.from})`),
    );
}

function* faultsIn(source: Source, plan: Plan): Generator<string> {
  const floor = plan.floors.find(({ folder }) => folder === folderOf(source.path));
  if (!floor) return yield `${source.path} stands on no floor of src/README.md`;
  for (const used of source.imports) {
    const fault = badImport(source, floor, used) ?? undeclared(plan, used);
    if (fault) yield `${source.path}:${used.line} ${fault}`;
  }
  for (const { name, line } of floor.mayNameBrowser ? [] : source.mentions) {
    if (browserNames.has(name)) yield `${source.path}:${line} ${floor.folder} may not name ${name}`;
  }
  for (const { name, line } of [...source.mentions, ...source.reaches]) {
    if (sinks.has(name)) yield `${source.path}:${line} ${name} turns text into markup`;
  }
  for (const { name, line } of source.calls) {
    if (sinkCalls.has(name)) yield `${source.path}:${line} ${name}(…) turns text into markup or code`;
    if (name === "Date") yield `${source.path}:${line} new Date(…) reads dates its own way; see model/date.ts`;
  }
  if (source.lines > longest && !plan.long.includes(source.path)) {
    yield `${source.path} has ${source.lines} lines; ${longest} is the limit`;
  }
  if (vagueNames.test(source.path)) yield `${source.path}: a file is named after what it is about`;
}

/** Every import cycle that is there at run time, as a chain of files. */
function cycles(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];
  function visit(path: string, chain: readonly string[]): void {
    if (chain.includes(path)) found.push(`import cycle: ${[...chain.slice(chain.indexOf(path)), path].join(" → ")}`);
    const source = byPath.get(path);
    if (!source || done.has(path) || chain.includes(path)) return;
    for (const used of source.imports.filter(({ isType, from }) => !isType && isRelative(from))) {
      visit(resolve(source, used), [...chain, path]);
    }
    done.add(path);
  }
  for (const path of byPath.keys()) visit(path, []);
  return found;
}

/** Everything in these sources (paths from src) that the plan forbids, one sentence each. */
export function faultsOf(sources: readonly Source[], plan: Plan): string[] {
  return [
    ...sources.flatMap((source) => [...faultsIn(source, plan)]),
    ...panelsUsedByPanels(sources),
    ...cycles(sources),
  ];
}

/** Rows that contradict the idea of floors: a folder may use what lies below, or a neighbour that does not use it. */
export function faultsOfPlan({ floors }: Plan): string[] {
  const level = new Map(floors.map(({ folder, floor }) => [folder, floor]));
  return floors.flatMap((row) =>
    row.src
      .filter((name) => name !== "*")
      .flatMap((name) => {
        const other = level.get(folderOf(name));
        if (other === undefined) return [`${row.folder}: ${name} is no folder of the table`];
        return other > row.floor ? [`${row.folder} (floor ${row.floor}) uses ${name} above it`] : [];
      }),
  );
}
