// Files that do not ship: told once each, and read by an importer there is.
import type { Elsewhere } from "../model/record.ts";
import type { Report } from "./report.ts";

const PATH = "atlas/elsewhere.json";

/** `readers` are the kinds of data:import. */
export function checkElsewhere(list: readonly Elsewhere[], readers: readonly string[], report: Report): void {
  const seen = new Set<string>();
  for (const { id, reader, file } of list) {
    if (seen.has(id)) report.file(PATH, id, { code: "duplicate", received: "a second record", expected: "one" });
    seen.add(id);
    if (reader !== null && !readers.includes(reader))
      report.file(PATH, id, { code: "dangling", received: reader, expected: `one of ${readers.join(", ")}` });
    if ((reader === null) !== (file === null))
      report.file(PATH, id, { code: "value", received: `reader ${reader}, file ${file}`, expected: "both or neither" });
  }
}
