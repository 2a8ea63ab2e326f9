// A table of text, read strictly: a quoting fault costs its one line, and the next one is read on.
// Records are walked by bytes: the library counts them, and a lone CR is a line end here as well.
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { type Grid, type Line, type Outcome, quoted, type Remark, refused, remarkOn } from "./grid.ts";

export const MOST_ROWS = 1_000_000;
const MOST_FAULTS = 1_000;
const LONGEST_RECORD = 262_144;
const DELIMITERS = [",", ";", "\t", "|"] as const;
const DELIMITER_NAMES: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };

/** The records of a text; blank lines are records without text. */
export function gridOf(name: string, source: string, notes: readonly string[]): Outcome<Grid> {
  const { text, stated } = withoutSep(source.replace(/^\uFEFF/, ""));
  const delimiter = stated ?? sniff(text);
  if (delimiter === null)
    return refused(name, {
      code: "delimiter",
      received: "one column",
      expected: "columns divided by comma, semicolon, tab or bar",
      hint: "Is this the table, and not a list or a text about it?",
    });
  const { lines, faults } = records(name, text, delimiter);
  if (lines.length + faults.length > MOST_ROWS)
    return refused(name, { code: "limit", received: `more than ${MOST_ROWS} rows`, expected: "fewer rows" });
  if (faults.length >= MOST_FAULTS)
    return refused(name, {
      code: "limit",
      received: `${MOST_FAULTS} lines with quotes out of place`,
      expected: "a CSV file",
      hint: `The first: line ${faults[0]?.line ?? 1}.`,
    });
  const told = `columns divided by ${DELIMITER_NAMES[delimiter] ?? quoted(delimiter)}`;
  return { ok: true, value: { name, lines, faults, commaGroups: delimiter === ",", notes: [...notes, told] } };
}

/** Excel's first line "sep=;" names the delimiter; an empty line takes its place, so that line numbers hold. */
function withoutSep(text: string): { text: string; stated: string | null } {
  const found = /^sep=(.)(?=\r|\n)/i.exec(text);
  return found ? { text: text.slice(found[0].length), stated: found[1] ?? null } : { text, stated: null };
}

/** The delimiter that cuts most of the first lines into the same number of parts, weighed by that number. */
function sniff(text: string): string | null {
  const sample = text.slice(0, 200_000).split(/\r\n|\n|\r/, 200);
  let best: { delimiter: string; score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    for (const line of sample) {
      const width = line.replace(/"(?:[^"]|"")*"/g, "").split(delimiter).length;
      if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
    }
    for (const [width, lines] of widths) {
      const score = lines * Math.sqrt(width);
      if (best === null || score > best.score) best = { delimiter, score };
    }
  }
  return best?.delimiter ?? null;
}

interface Records {
  readonly lines: Line[];
  readonly faults: Remark[];
}

function records(name: string, text: string, delimiter: string): Records {
  const bytes = new TextEncoder().encode(text);
  const starts = lineStarts(bytes);
  const decoder = new TextDecoder();
  const found: Records = { lines: [], faults: [] };
  let from = 0;
  while (from < bytes.length && found.faults.length < MOST_FAULTS) {
    const rest = decoder.decode(bytes.subarray(from));
    const { end, fault } = readOn(rest, delimiter, from, starts, found.lines);
    if (fault === null) break;
    const line = lineAt(starts, end);
    const next = starts[line] ?? bytes.length;
    const lost = decoder.decode(bytes.subarray(end, next));
    const loose = looseRecord(lost, delimiter);
    if (loose) found.lines.push({ cells: loose, line });
    else found.faults.push(quoteFault(name, line, fault, lost));
    from = next;
  }
  return found;
}

/** Reads up to the first fault; `end` is the byte after the last good record. */
function readOn(
  text: string,
  delimiter: string,
  from: number,
  starts: readonly number[],
  lines: Line[],
): { end: number; fault: CsvError | null } {
  let end = from;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      max_record_size: LONGEST_RECORD,
      on_record: (cells: string[], { bytes }) => {
        lines.push({ cells, line: lineAt(starts, end) });
        end = from + bytes;
        return null;
      },
    });
    return { end, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { end, fault: error };
  }
}

/** A quote inside an unquoted field (37°36'37.8"N) is only a sign: the line is kept as it stands. */
function looseRecord(line: string, delimiter: string): string[] | null {
  const fields = line.replace(/[\r\n]+$/, "").split(delimiter);
  const loose = fields.every((field) => !field.startsWith('"'));
  return loose ? fields : null;
}

const quoteFault = (name: string, line: number, fault: CsvError, lost: string): Remark =>
  remarkOn(name, {
    code: "quote",
    line,
    column: 1,
    received: quoted(lost.trimEnd()),
    expected: fault.code === "CSV_QUOTE_NOT_CLOSED" ? "a closing quote" : "quotes around whole fields only",
    hint: "This line is left out; reading goes on at the next one.",
  });

/** Byte offsets at which lines begin. */
function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let i = 0; i < bytes.length; i++) {
    const isEnd = bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10);
    if (isEnd && i + 1 < bytes.length) starts.push(i + 1);
  }
  return starts;
}

/** Number of the line, from 1, that holds a byte. */
function lineAt(starts: readonly number[], byte: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= byte) low = middle + 1;
    else high = middle;
  }
  return low;
}
