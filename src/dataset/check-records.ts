// References, dates and symmetric facts of the records.
import type { Atlas } from "../model/atlas.ts";
import { firstDay, isIsoDate } from "../model/date.ts";
import { ATLAS_FILES, type AtlasFile, atlasFiles, partPath } from "./files.ts";
import { sourcesNamed } from "./named-sources.ts";
import type { Built } from "./parse.ts";
import { needOf, type Part } from "./part.ts";
import type { Problem } from "./problem.ts";
import { createReport, type Report } from "./report.ts";

type AnyRecord = Readonly<Record<string, unknown>>;

export function checkRecords({ atlas, lines }: Built, parts: readonly Part[]): Problem[] {
  const report = createReport(lines);
  for (const file of ATLAS_FILES) {
    for (const record of recordsIn(atlas, file)) {
      const label = atlasFiles[file].name(record);
      checkReferences(atlas, file, record, label, report);
      checkDates(file, record, label, report);
      checkNote(file, record, label, report);
    }
  }
  checkBlocs(atlas, report);
  checkMeasures(atlas, parts, report);
  checkUse(atlas, parts, report);
  return [...report.problems];
}

const recordsIn = (atlas: Atlas, file: AtlasFile): readonly AnyRecord[] =>
  [...atlas[file].values()] as unknown as AnyRecord[];

type Kind = "countries" | "blocs" | "measures" | "sources" | "parties";
const REFERENCES: readonly (readonly [field: string, kind: Kind])[] = [
  ["sources", "sources"],
  ["country", "countries"],
  ["bloc", "blocs"],
  ["heir", "blocs"],
  ["parties", "parties"],
  ["about", "parties"],
  ["operator", "countries"],
  ["host", "countries"],
  ["neverAddTo", "measures"],
];

function checkReferences(atlas: Atlas, file: AtlasFile, record: AnyRecord, label: string, report: Report): void {
  const knows = (kind: Kind, id: string) =>
    kind === "parties" ? atlas.countries.has(id) || atlas.blocs.has(id) : atlas[kind].has(id);
  for (const [field, kind] of REFERENCES) {
    const value = record[field];
    const ids = Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
    for (const id of ids as string[]) {
      if (!knows(kind, id))
        report.record(file, record, `${label}: ${field}`, {
          code: "dangling",
          received: id,
          expected: `an id of ${kind === "parties" ? "countries or blocs" : kind}.json`,
        });
    }
    if (new Set(ids).size < ids.length)
      report.record(file, record, `${label}: ${field}`, {
        code: "duplicate",
        received: ids.join(", "),
        expected: "every id once",
      });
  }
}

const DATES = ["from", "to", "asOf", "date", "founded", "ended", "published", "read"];
const PERIODS = [
  ["from", "to"],
  ["founded", "ended"],
] as const;

function checkDates(file: AtlasFile, record: AnyRecord, label: string, report: Report): void {
  for (const field of DATES) {
    const date = record[field];
    if (typeof date === "string" && !isIsoDate(date))
      report.record(file, record, `${label}: ${field}`, {
        code: "date",
        received: date,
        expected: "a day that exists",
      });
  }
  for (const [start, end] of PERIODS) {
    const [from, to] = [record[start], record[end]];
    if (typeof from !== "string" || typeof to !== "string" || firstDay(from) < firstDay(to)) continue;
    report.record(file, record, label, {
      code: "period",
      received: `${start} ${from}, ${end} ${to}`,
      expected: `${end} after ${start}`,
      hint: "The end is the first day on which it no longer holds.",
    });
  }
}

/** `[2]` in a note points to the second source. */
function checkNote(file: AtlasFile, record: AnyRecord, label: string, report: Report): void {
  const count = Array.isArray(record.sources) ? record.sources.length : 0;
  for (const [mark, number] of String(record.note ?? "").matchAll(/\[(\d+)\]/g)) {
    if (Number(number) < 1 || Number(number) > count)
      report.record(file, record, `${label}: note`, {
        code: "dangling",
        received: mark,
        expected: `one of ${count} sources`,
      });
  }
}

function checkBlocs(atlas: Atlas, report: Report): void {
  const owners = new Map<string, string>();
  for (const bloc of atlas.blocs.values()) {
    for (const name of [bloc.id, ...bloc.aliases].map((alias) => alias.toUpperCase())) {
      const owner = owners.get(name);
      if (owner)
        report.record("blocs", bloc, `${bloc.id}: aliases`, {
          code: "duplicate",
          received: `${name}, which means ${owner}`,
          expected: "a name of one bloc",
        });
      owners.set(name, bloc.id);
    }
    if (bloc.heir !== null && bloc.ended === null)
      report.record("blocs", bloc, `${bloc.id}: heir`, {
        code: "period",
        received: `heir ${bloc.heir} of a bloc that lives`,
        expected: "an end",
      });
  }
}

function checkMeasures(atlas: Atlas, parts: readonly Part[], report: Report): void {
  const written = new Set(parts.flatMap((part) => (part.kind === "flows" ? [partPath(needOf(part))] : [])));
  for (const measure of atlas.measures.values()) {
    for (const other of measure.neverAddTo) {
      if (atlas.measures.get(other)?.neverAddTo.includes(measure.id) !== false) continue;
      report.record("measures", measure, `${measure.id}: neverAddTo`, {
        code: "symmetry",
        received: `${other}, which does not say the same of ${measure.id}`,
        expected: "the rule on both sides",
      });
    }
    for (const { file } of measure.revisions) {
      if (file.startsWith("flows/") && !written.has(file))
        report.record("measures", measure, `${measure.id}: revisions`, {
          code: "dangling",
          received: file,
          expected: "a file of data/flows",
        });
    }
    if (measure.revisions.length === 0)
      report.record("measures", measure, measure.id, {
        code: "unused",
        received: "no revision",
        expected: "at least one file of figures",
      });
  }
}

/** Every source is the source of something. */
function checkUse(atlas: Atlas, parts: readonly Part[], report: Report): void {
  const used = sourcesNamed([ATLAS_FILES.map((file) => recordsIn(atlas, file)), parts.map(({ file }) => file)]);
  for (const source of atlas.sources.values()) {
    if (!used.has(source.id))
      report.record("sources", source, source.id, {
        code: "unused",
        severity: "warning",
        received: "a source of nothing",
        expected: "a record that refers to it",
        hint: "Remove it, or cite it.",
      });
  }
}
