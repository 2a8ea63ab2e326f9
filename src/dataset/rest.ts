// A large measure comes in two files: the corridors of the first view, and the others. Every corridor is in one of them.
import type { Need } from "../model/atlas.ts";
import type { FlowFile } from "../model/record.ts";
import { partPath } from "./files.ts";
import { parsePart } from "./parse.ts";
import type { Part } from "./part.ts";
import type { Problem } from "./problem.ts";
import type { Depth } from "./shape.ts";
import type { Parsed } from "./text.ts";

type MatrixFile = Extract<FlowFile, { form: "matrix" }>;

/** Path below data/ of the file with the other corridors; null when the part is whole. */
export function restPath(part: Part): string | null {
  const file = matrixOf(part);
  return file?.rest === undefined ? null : `flows/${file.rest.file}`;
}

const matrixOf = (part: Part): MatrixFile | null =>
  part.kind === "flows" && part.file.form === "matrix" ? part.file : null;

/** The whole part: what has come, and the text of its other file. Null, with the reason, when the two do not fit. */
export function parseRest(part: Part, text: string | undefined, depth: Depth): Parsed<Part> {
  const [first, path] = [matrixOf(part), restPath(part)];
  if (first === null || path === null) return { value: part, problems: [] };
  const parsed = parsePart({ kind: "flows", key: path.slice("flows/".length, -".json".length) }, text, depth);
  if (parsed.value === null) return parsed;
  const rest = matrixOf(parsed.value);
  if (rest === null) return { value: null, problems: [unfit(path, "counts", "form matrix")] };
  const fault = misfit(first, rest);
  if (fault !== null) return { value: null, problems: [unfit(path, ...fault)] };
  return { value: { kind: "flows", file: joined(first, rest) }, problems: [] };
}

function misfit(first: MatrixFile, rest: MatrixFile): [received: string, expected: string] | null {
  const title = ({ measure, revision, times }: MatrixFile) => `${measure} ${revision} ${times.join(" ")}`;
  if (title(first) !== title(rest)) return [title(rest), title(first)];
  const complete = new Set(first.rest?.complete);
  const row = rest.origin.findIndex((origin, i) => complete.has(origin) || complete.has(rest.dest[i] ?? ""));
  return row < 0
    ? null
    : [`${rest.origin[row]} to ${rest.dest[row]}`, "no corridor of the countries of the first file"];
}

const unfit = (file: string, received: string, expected: string): Problem => ({
  severity: "error",
  code: "value",
  file,
  path: "",
  line: null,
  received,
  expected,
  hint: "The two files of a measure are written together, by data:import.",
});

function joined({ rest: _, ...first }: MatrixFile, other: MatrixFile): MatrixFile {
  const start = first.origin.length;
  const column = (time: string) => [...(first.values[time] ?? []), ...(other.values[time] ?? [])];
  return {
    ...first,
    origin: [...first.origin, ...other.origin],
    dest: [...first.dest, ...other.dest],
    values: Object.fromEntries(first.times.map((time) => [time, column(time)])),
    flags: [
      ...first.flags,
      ...other.flags.map((flag): MatrixFile["flags"][number] => [flag[0] + start, flag[1], flag[2], flag[3]]),
    ],
  };
}

/** The whole part from one file or two; `read` gives the text of a path below data/. */
export function parseWhole(
  need: Need,
  read: (path: string) => string | undefined,
  depth: Depth = "full",
): Parsed<Part> {
  const parsed = parsePart(need, read(partPath(need)), depth);
  const path = parsed.value === null ? null : restPath(parsed.value);
  return parsed.value === null || path === null ? parsed : parseRest(parsed.value, read(path), depth);
}
