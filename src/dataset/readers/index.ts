// The outside formats, one file each. A new one is one file and one line here.
import { atop } from "./atop.ts";
import { isZip, textOf } from "./bytes.ts";
import { gridOf } from "./csv.ts";
import { type Grid, type Outcome, refused } from "./grid.ts";
import { gsdb } from "./gsdb.ts";
import { itpd } from "./itpd.ts";
import { knomad } from "./knomad.ts";
import type { Gazetteer } from "./places.ts";
import type { Options, Reader, Reading } from "./reader.ts";
import { sipri } from "./sipri.ts";
import { ucdp } from "./ucdp.ts";
import { unDesaStock } from "./un-desa-stock.ts";
import { unhcr } from "./unhcr.ts";
import { visa } from "./visa.ts";
import { DECODED_LIMIT, gridsOf } from "./workbook.ts";

export const READERS: readonly Reader[] = [unDesaStock, unhcr, knomad, visa, ucdp, sipri, atop, gsdb, itpd];

/** Reads a file of a known kind; never throws on what is in it. `limit`: how many bytes it may be, unpacked. */
export async function readOutside(
  reader: Reader,
  name: string,
  bytes: Uint8Array,
  places: Gazetteer,
  options: Options = {},
  limit = DECODED_LIMIT,
): Promise<Reading> {
  const unknown = Object.keys(options).find((option) => !(option in reader.options));
  if (unknown !== undefined) return { kind: "refused", why: refused(name, noOption(reader, unknown)).why };
  const grids = await gridsFrom(reader, name, bytes, limit);
  if (!grids.ok) return { kind: "refused", why: grids.why };
  let first: Reading | null = null;
  for (const grid of grids.value) {
    const reading = reader.read(grid, places, options);
    if (reading.kind === "read") return reading;
    first ??= reading;
  }
  return first ?? { kind: "refused", why: refused(name, { code: "empty", received: "no table", expected: "one" }).why };
}

const noOption = ({ id, options }: Reader, unknown: string) => ({
  code: "option",
  received: `--${unknown}`,
  expected: Object.keys(options).length === 0 ? `no option for ${id}` : `--${Object.keys(options).join(" or --")}`,
});

async function gridsFrom(
  reader: Reader,
  name: string,
  bytes: Uint8Array,
  limit: number,
): Promise<Outcome<readonly Grid[]>> {
  if (bytes.length > limit)
    return refused(name, { code: "limit", received: `${bytes.length} bytes`, expected: `${limit} at most` });
  if (isZip(bytes)) {
    if (reader.form !== "csv") return gridsOf(name, bytes, reader.sheets, limit);
    const hint = "Unpack it, or save the sheet as CSV.";
    return refused(name, { code: "form", received: "a zip or a workbook", expected: "a CSV file", hint });
  }
  const text = textOf(name, bytes);
  if (!text.ok) return text;
  const grid = gridOf(name, text.value.text, text.value.notes);
  return grid.ok ? { ok: true, value: [grid.value] } : grid;
}
