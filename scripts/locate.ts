// On which line of a file a fault of figures lies: columns and rows stand on lines of their own.
import { join } from "node:path";
import type { Problem } from "../src/dataset/problem.ts";
import { readText } from "./dataset.ts";

/** The problem with its line, where the words of its path, or what was found, lead to one. */
export function createLocator(dir: string): (problem: Problem) => Problem {
  const files = new Map<string, readonly string[]>();
  const linesOf = (file: string) => {
    const lines = files.get(file) ?? (readText(join(dir, file)) ?? "").split("\n");
    files.set(file, lines);
    return lines;
  };
  return (problem) => {
    if (problem.line !== null || problem.path === "") return problem;
    const lines = linesOf(problem.file);
    const named = lineOf(lines, problem.path);
    const index = named < 0 ? lines.findIndex((line) => line.includes(`"${problem.received}"`)) : named;
    return index < 0 ? problem : { ...problem, line: index + 1 };
  };
}

/** A row that names every word of the path; else the column that is called by its last or first word. */
function lineOf(lines: readonly string[], path: string): number {
  const words = path.match(/[\w-]+/g) ?? [];
  const codes = words.filter((word) => /^([A-Z]{3}|\d{4}(-\d{2}){0,2})$/.test(word));
  const quoted = (line: string, word: string) => line.includes(`"${word}"`) || line.includes(`:${word},`);
  const row = lines.findIndex(
    (line) =>
      /^[[{]./.test(line) &&
      (codes.length > 0 ? codes.every((code) => quoted(line, code)) : line.includes(`"${path}"`)),
  );
  if (row >= 0) return row;
  const heads = [words.at(-1), words[0]].filter((word) => word !== undefined);
  return Math.max(-1, ...heads.slice(0, 2).map((head) => lines.findIndex((line) => line.startsWith(`"${head}":`))));
}
