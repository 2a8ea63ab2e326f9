import { type AtlasFile, atlasPath } from "./files.ts";
import type { Problem } from "./problem.ts";

type Found = Pick<Problem, "code" | "received" | "expected"> & Partial<Pick<Problem, "hint" | "severity">>;

/** Collects problems; `record` says at which record of a file of records, `file` at which file. */
export interface Report {
  record(file: AtlasFile, record: object, label: string, found: Found): void;
  file(path: string, label: string, found: Found): void;
  readonly problems: readonly Problem[];
}

export function createReport(lines: ReadonlyMap<object, number>): Report {
  const problems: Problem[] = [];
  const add = (file: string, path: string, line: number | null, found: Found) =>
    problems.push({ severity: "error", hint: "", file, path, line, ...found });
  return {
    record: (file, record, label, found) => add(atlasPath(file), label, lines.get(record) ?? null, found),
    file: (path, label, found) => add(path, label, null, found),
    problems,
  };
}
