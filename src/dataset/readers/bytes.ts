// From bytes to text, or to the name of what the bytes are. Never decodes silently to replacement characters.
import { type Outcome, refused } from "./grid.ts";

export interface Text {
  readonly text: string;
  readonly notes: readonly string[];
}

const MAGIC: readonly (readonly [bytes: readonly number[], what: string, hint: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF", "Look for the table as xlsx or CSV at the same place."],
  [[0x89, 0x50, 0x4e, 0x47], "a picture (PNG)", "Look for the table as xlsx or CSV at the same place."],
  [[0x1f, 0x8b], "a gzip archive", "Unpack it first: gunzip."],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel file (.xls) or a workbook with a password", "Save it as .xlsx without one."],
  [[0x50, 0x41, 0x52, 0x31], "a Parquet file", "Export it as CSV."],
];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, i) => bytes[i] === sign);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);

/** The text of a file that should be a table of text. */
export function textOf(name: string, bytes: Uint8Array): Outcome<Text> {
  const magic = MAGIC.find(([signs]) => startsWith(bytes, signs));
  if (magic) return refused(name, { code: "form", received: magic[1], expected: "a CSV or xlsx file", hint: magic[2] });
  const { text, notes } = decode(bytes);
  if (text.trim() === "")
    return refused(name, { code: "empty", received: "an empty file", expected: "a table", hint: "Download it again." });
  if (text.trimStart().startsWith("<"))
    return refused(name, {
      code: "html",
      received: "a web page",
      expected: "a CSV or xlsx file",
      hint: "The address answered with a page instead of data: download it again in a browser.",
    });
  return { ok: true, value: { text, notes } };
}

function decode(bytes: Uint8Array): Text {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), notes: [`read as ${wide.toUpperCase()}`] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), notes: ["read as UTF-8"] };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return { text, notes: ["not UTF-8: read as Windows-1252, look at the names with accents"] };
  }
}

/** UTF-16 by its mark, or by a NUL in every second byte of the beginning. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const head = bytes.subarray(0, 64 - (Math.min(bytes.length, 64) % 2));
  if (head.length < 4) return null;
  const nul = (offset: number) => head.every((byte, i) => i % 2 !== offset || byte === 0);
  return nul(1) ? "utf-16le" : nul(0) ? "utf-16be" : null;
}
