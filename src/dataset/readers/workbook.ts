// An xlsx workbook as grids, one a sheet. The library is loaded when the first workbook comes.
import { type Grid, type Outcome, refused } from "./grid.ts";

/** How many bytes a workbook may unpack to: what a browser may be asked for. A person at a terminal may allow more. */
export const DECODED_LIMIT = 64 * 1024 * 1024;

/** The sheets whose name fits `wanted`; all of them where none does. Numbers become texts as JavaScript writes them. */
export async function gridsOf(
  name: string,
  bytes: Uint8Array,
  wanted: RegExp | null,
  limit = DECODED_LIMIT,
): Promise<Outcome<Grid[]>> {
  const size = decodedSize(bytes);
  if (size === null) return refused(name, { code: "form", received: "a damaged zip", expected: "an xlsx workbook" });
  if (size > limit)
    return refused(name, {
      code: "limit",
      received: `${megabytes(size)} unpacked`,
      expected: `${megabytes(limit)} at most`,
      hint: "Save the one sheet as CSV.",
    });
  const { readXlsx } = await import("./xlsx.ts");
  try {
    const names: string[] = [];
    await readXlsx(bytes, { sheets: (sheet) => names.push(sheet.name) < 0 });
    const fits = names.filter((sheet) => wanted?.test(sheet));
    const book = await readXlsx(bytes, { sheets: ({ name: sheet }) => fits.length === 0 || fits.includes(sheet) });
    const grids = book.sheets.map((sheet) => gridOfSheet(name, sheet.name, sheet.rows));
    if (grids.length > 0) return { ok: true, value: grids };
    return refused(name, { code: "form", received: "a workbook without sheets", expected: "a table" });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refused(name, {
      code: "form",
      received: "a zip that is no workbook, or a damaged one",
      expected: "an xlsx workbook",
      hint: `Reading stopped with: ${message.slice(0, 200)}`,
    });
  }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`;

function gridOfSheet(file: string, sheet: string, rows: readonly (readonly unknown[])[]): Grid {
  return {
    name: `${file}, sheet ${sheet}`,
    lines: rows.map((cells, i) => ({ cells: cells.map(cellText), line: i + 1 })),
    faults: [],
    commaGroups: true,
    notes: [`sheet ${sheet}`],
  };
}

function cellText(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if (cell !== null && typeof cell === "object" && "toISOString" in cell)
    return (cell as { toISOString(): string }).toISOString().slice(0, 10);
  return "";
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** What the zip's directory says its parts unpack to, added up; null where there is no directory. A part can never unpack to more: the library stops there. */
function decodedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}
