// A new file is of use only where the record knows it: its source in sources.json, its edition in measures.json.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "../../src/dataset/readers/reader.ts";
import type { Measure, Source } from "../../src/model/record.ts";
import { byKeys } from "../import/table.ts";
import { writeRecords } from "../import/write.ts";

type Revision = Measure["revisions"][number];

/** Joins source and editions to the record in a folder of data; says what it did, or what is still to be done by hand. */
export function joinRecord(
  dir: string,
  outputs: readonly Output[],
  source: Source,
  before: readonly string[],
): string[] {
  const path = (name: string) => join(dir, `atlas/${name}.json`);
  if (!existsSync(path("measures")) || !existsSync(path("sources")))
    return [`no record in ${dir}: to be added to atlas/sources.json: ${JSON.stringify(source)}`];
  const read = <T>(name: string) => JSON.parse(readFileSync(path(name), "utf8")) as T[];
  const sources = read<Source>("sources");
  const known = sources.some(({ id }) => id === source.id);
  const all = known ? sources : [...sources, source].sort(byKeys(({ id }) => id));
  const said = [
    known ? `source ${source.id} stays as it was edited` : `source ${source.id} joined sources.json: look it over`,
  ];
  let measures = read<Measure>("measures");
  for (const output of outputs) {
    const found = revisionOf(output);
    if (found === null) continue;
    measures = measures.map((measure) =>
      measure.id === found.measure ? withRevision(measure, found.revision) : measure,
    );
    said.push(
      measures.some(({ id }) => id === found.measure)
        ? `${found.measure}: ${found.revision.first} to ${found.revision.last} in measures.json`
        : `${found.measure} is not in measures.json: add the measure with its definition`,
    );
  }
  writeRecords(path("measures"), measures);
  const gone = before.filter((id) => id !== source.id && !isNamed(dir, id));
  for (const id of gone) said.push(`source ${id} left sources.json: nothing names it any more`);
  writeRecords(
    path("sources"),
    all.filter(({ id }) => !gone.includes(id)),
  );
  return said;
}

function withRevision(measure: Measure, revision: Revision): Measure {
  const others = measure.revisions.filter(({ file }) => file !== revision.file);
  return { ...measure, revisions: [...others, revision].sort(byKeys(({ file }) => file)) };
}

/** Does any file of the folder but the list of sources name it? */
function isNamed(dir: string, id: string): boolean {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return files
    .filter((name) => name !== join("atlas", "sources.json"))
    .some((name) => readFileSync(join(dir, name), "utf8").includes(JSON.stringify(id)));
}

/** The edition a file is, by what stands in it. */
function revisionOf({ path, file }: Output): { measure: string; revision: Revision } | null {
  if (Array.isArray(file)) return null;
  const { measure, revision, sources, times, date, rows } = file as Readonly<Record<string, unknown>>;
  const years = Array.isArray(rows) ? rows.map(({ year }: { year: number }) => String(year)).sort() : [];
  const spans = [Array.isArray(times) ? times : [], typeof date === "string" ? [date] : [], years].find(
    (list) => list.length > 0,
  );
  const [first, last] = [spans?.[0], spans?.at(-1)] as [string | undefined, string | undefined];
  if (typeof measure !== "string" || first === undefined || last === undefined) return null;
  const id = typeof date === "string" ? date : typeof revision === "string" ? revision : null;
  return { measure, revision: { id, file: path, first, last, sources: sources as string[] } };
}
