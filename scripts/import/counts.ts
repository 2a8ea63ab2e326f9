// Few counts, each with its own period, publisher, quality and source.
import { dayAfter } from "../../src/model/date.ts";
import { REST } from "../../src/model/flow.ts";
import type { FlowFile, Quality } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { byKeys, field, type Inputs, inOurWords, number, optional, type Row, readTable } from "./table.ts";

type CountFile = Extract<FlowFile, { form: "counts" }>;

const placeOf = (row: Row, name: string): string => (field(row, name) === "*" ? REST : field(row, name));

export function importCounts(inputs: Inputs, registry: Registry): CountFile[] {
  const { rows } = readTable(inputs, "labour_counts.csv");
  const measures = [...new Set(rows.map((row) => field(row, "measure")))].sort();
  return measures.map((measure) =>
    countFile(
      measure,
      rows.filter((row) => field(row, "measure") === measure),
      registry,
    ),
  );
}

function countFile(measure: string, unsorted: readonly Row[], registry: Registry): CountFile {
  const rows = [...unsorted].sort(
    byKeys(
      (row) => placeOf(row, "origin"),
      (row) => placeOf(row, "dest"),
      (row) => field(row, "period_start"),
      (row) => field(row, "period_end"),
    ),
  );
  const source = rows.map((row) => sourceOf(row, registry));
  return {
    form: "counts",
    measure,
    revision: null,
    sources: [...new Set(source)].sort(),
    origin: rows.map((row) => placeOf(row, "origin")),
    dest: rows.map((row) => placeOf(row, "dest")),
    from: rows.map((row) => field(row, "period_start")),
    // The inputs include the last day of a period; ours ends on the day after it.
    to: rows.map((row) => dayAfter(field(row, "period_end"))),
    value: rows.map((row) => number(row, "value") ?? Number.NaN),
    quality: rows.map((row) => field(row, "quality") as Quality),
    publisher: rows.map((row) => field(row, "publisher")),
    note: rows.map((row) => inOurWords(optional(row, "note"))),
    source,
  };
}

function sourceOf(row: Row, registry: Registry): string {
  const url = optional(row, "source_url");
  return url ? registry.page(url, null) : registry.given("vestnik-kavkaza-2018-04");
}
