import type { Problem } from "./problem.ts";

export interface Parsed<T> {
  /** null when nothing of it could be used. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

const broken = (
  file: string,
  code: string,
  received: string,
  hint: string,
  line: number | null = null,
): Parsed<never> => ({
  value: null,
  problems: [{ severity: "error", code, file, path: "", line, received, expected: "a JSON file", hint }],
});

/** The JSON of a text; undefined = the file did not arrive. A text that is no JSON gives one problem, never a throw. */
export function parseJson(file: string, text: string | undefined): Parsed<unknown> {
  if (text === undefined) return broken(file, "missing", "no file", "The file did not load.");
  const start = text.trimStart();
  if (start === "") return broken(file, "empty", "an empty file", "The file is cut short: load it again.");
  if (start.startsWith("<"))
    return broken(file, "html", "a web page", "The address answered with a page instead of data.");
  try {
    return { value: JSON.parse(text) as unknown, problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return broken(file, "json", message, "The file is cut short or damaged: load it again.", lineOf(text, message));
  }
}

/** Engines say where they stopped as "position 123"; where they say nothing the text ended too early. */
function lineOf(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split("\n").length;
}
