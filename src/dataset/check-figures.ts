// Figures: known countries, measures and sources, one value a cell, nothing below zero.
import type { Atlas } from "../model/atlas.ts";
import { isDay, isIsoDate } from "../model/date.ts";
import { OUTSIDE, REST } from "../model/flow.ts";
import type { FlowFile, TextsFile } from "../model/record.ts";
import { checkElsewhere } from "./check-elsewhere.ts";
import { checkPairs } from "./check-pairs.ts";
import { checkRules } from "./check-rules.ts";
import { checkStory } from "./check-stories.ts";
import { checkTotals } from "./check-totals.ts";
import { partPath } from "./files.ts";
import { needOf, type Part } from "./part.ts";

import type { Problem } from "./problem.ts";
import { READERS } from "./readers/index.ts";
import { createReport, type Report } from "./report.ts";

export function checkFigures(atlas: Atlas, parts: readonly Part[]): Problem[] {
  const report = createReport(new Map());
  const readers = READERS.map(({ id }) => id);
  for (const part of parts) {
    const path = partPath(needOf(part));
    if (part.kind === "rules") {
      checkRules(atlas, part.file, report);
      continue;
    }
    if (part.kind === "elsewhere") {
      checkElsewhere(part.file, readers, report);
      continue;
    }
    if (part.kind === "story") {
      checkStory(atlas, part.file, path, parts, report);
      continue;
    }
    for (const id of part.file.sources)
      if (!atlas.sources.has(id)) unknown(report, path, "sources", id, "sources.json");
    if (part.kind === "texts") {
      checkTexts(atlas, path, part.file, report);
      continue;
    }
    const measure = part.kind === "names" ? null : part.file.measure;
    if (measure !== null && !atlas.measures.has(measure)) unknown(report, path, "measure", measure, "measures.json");
    if (part.kind === "flows") checkFlows(atlas, path, part.file, report);
    else checkPairs(atlas, path, part, report);
  }
  return [...report.problems];
}

export function unknown(report: Report, path: string, label: string, received: string, file: string): void {
  report.file(path, label, { code: "dangling", received, expected: `an id of ${file}` });
}

/** A text of a record that is no more would be carried along unread. */
function checkTexts(atlas: Atlas, path: string, { relations, statements }: TextsFile, report: Report): void {
  for (const [label, texts, records] of [
    ["relations", relations, atlas.relations],
    ["statements", statements, atlas.statements],
  ] as const) {
    const known = new Set(records.map(({ id }) => id));
    for (const id of Object.keys(texts)) if (!known.has(id)) unknown(report, path, label, id, `${label}.json`);
  }
}

function checkFlows(atlas: Atlas, path: string, file: FlowFile, report: Report): void {
  const measure = atlas.measures.get(file.measure);
  const listed =
    measure === undefined || measure.revisions.some(({ id, file: name }) => id === file.revision && name === path);
  if (!listed)
    report.file(path, "revision", {
      code: "dangling",
      received: `${file.revision}`,
      expected: `a revision of ${file.measure} in measures.json with this file`,
    });
  const ends = [...file.origin, ...file.dest];
  for (const id of new Set(ends)) {
    const known = atlas.countries.has(id) || (file.form === "counts" && id === REST);
    if (!known) unknown(report, path, "origin or dest", id, "countries.json");
  }
  if (file.form === "matrix") checkMatrix(atlas, path, file, report);
  else checkCounts(atlas, path, file, report);
}

function checkMatrix(atlas: Atlas, path: string, file: Extract<FlowFile, { form: "matrix" }>, report: Report): void {
  const { times, origin, dest, values, flags } = file;
  for (const [i, time] of times.entries()) {
    if (!isIsoDate(time))
      report.file(path, "times", { code: "date", received: time, expected: "a year, month or day that exists" });
    if (i > 0 && (times[i - 1] ?? "") >= time)
      report.file(path, "times", {
        code: "value",
        received: `${times[i - 1]} before ${time}`,
        expected: "ascending times",
      });
    values[time]?.forEach((value, row) => {
      if (value !== null && !(value >= 0))
        report.file(path, `${origin[row]} to ${dest[row]} ${time}`, {
          code: "value",
          received: String(value),
          expected: "zero or more, or null",
        });
    });
  }
  once(
    path,
    origin.map((from, row) => `${from} to ${dest[row]}`),
    report,
  );
  for (const [time] of file.columnFlags ?? [])
    if (!times.includes(time)) unknown(report, path, "columnFlags", time, "times of this file");
  for (const { origin: from, dest: to } of file.apart ?? [])
    for (const id of [from, to])
      if (!atlas.countries.has(id) && !(id in OUTSIDE))
        unknown(report, path, "apart", id, "XXA, UNK, TIB or countries.json");
  for (const [row, time, quality] of flags) {
    const value = values[time]?.[row];
    if (value === undefined || value === null)
      report.file(path, `flags: ${quality} at row ${row}, ${time}`, {
        code: "dangling",
        received: "no value there",
        expected: "a cell with a value",
      });
  }
}

function checkCounts(atlas: Atlas, path: string, file: Extract<FlowFile, { form: "counts" }>, report: Report): void {
  const { origin, dest, from, to, value, source, range } = file;
  const labels = value.map((_, i) => `${origin[i]} to ${dest[i]} ${from[i]} to ${to[i]}`);
  once(path, labels, report);
  for (const [i, label] of labels.entries()) {
    const [start, end, id] = [from[i] ?? "", to[i] ?? "", source[i] ?? ""];
    if (!isDay(start) || !isDay(end))
      report.file(path, `${label}: from`, {
        code: "date",
        received: `${start}, ${end}`,
        expected: "two days that exist",
      });
    if (start >= end)
      report.file(path, `${label}: to`, {
        code: "period",
        received: `to ${end}`,
        expected: `a day after ${start}`,
        hint: "The end is the first day after the counted period.",
      });
    if (!((value[i] ?? -1) >= 0))
      report.file(path, `${label}: value`, { code: "value", received: String(value[i]), expected: "zero or more" });
    const span = range?.[i];
    if (span && !(span[0] <= (value[i] ?? 0) && (value[i] ?? 0) <= span[1]))
      report.file(path, label, { code: "value", received: span.join(" to "), expected: `a range around ${value[i]}` });
    if (!atlas.sources.has(id)) unknown(report, path, `${label}: source`, id, "sources.json");
  }
  checkTotals(path, file, report);
}

/** Two values for one cell: one of them is wrong. */
export function once(path: string, labels: readonly string[], report: Report): void {
  const seen = new Set<string>();
  for (const label of labels) {
    if (seen.has(label)) report.file(path, label, { code: "duplicate", received: "a second value", expected: "one" });
    seen.add(label);
  }
}
