// The law holds whatever is done to a file: read = used + merged + rejected + blank, no throw, nothing read twice.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATA } from "../../../scripts/dataset.ts";
import { balanced } from "../../../src/dataset/readers/account.ts";
import { gridOf } from "../../../src/dataset/readers/csv.ts";
import { READERS, readOutside } from "../../../src/dataset/readers/index.ts";
import { createGazetteer, type KnownCountry } from "../../../src/dataset/readers/places.ts";
import { WORKBOOKS, workbook } from "./workbooks.ts";

const corpus = resolve(import.meta.dirname, "../../corpora/official");
const places = createGazetteer(JSON.parse(readFileSync(join(DATA, "atlas/countries.json"), "utf8")) as KnownCountry[]);
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => ({ name, text: readFileSync(join(corpus, name)).toString("latin1") }));

const scraps = [
  '"',
  '""',
  ",",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "..",
  "-",
  "=1+1",
  "\0",
  "\u00a0",
  "é",
  "__proto__",
  "1e999",
  "-1",
  "2025",
  "RUS",
  "643",
];
/** Cuts, doublings, insertions and swaps at random places. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat(), text: fc.constantFrom(...scraps) }),
  fc.record({ kind: fc.constant("cut" as const), at: fc.nat(), length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant("double" as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant("end" as const), at: fc.nat() }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, change: Edit): string {
  const at = change.at % (text.length + 1);
  if (change.kind === "insert") return text.slice(0, at) + change.text + text.slice(at);
  if (change.kind === "cut") return text.slice(0, at) + text.slice(at + change.length);
  if (change.kind === "double") return text.slice(0, at + change.length) + text.slice(at);
  return text.slice(0, at);
}

describe("the law of rows", () => {
  it("holds over mutated files of text, and no mutation throws", async () => {
    const file = fc.constantFrom(...texts);
    await fc.assert(
      fc.asyncProperty(file, fc.array(edit, { minLength: 1, maxLength: 6 }), async ({ name, text }, edits) => {
        const reader = READERS.find(({ id }) => name.startsWith(`${id}.`));
        if (!reader) throw new Error(name);
        const bytes = new Uint8Array(Buffer.from(edits.reduce(edited, text), "latin1"));
        const reading = await readOutside(reader, name, bytes, places);
        if (reading.kind === "refused") return reading.why.expected !== "" && reading.why.received !== "";
        const { rows, values, counts, remarks } = reading.account;
        expect(balanced(rows)).toBe(true);
        if (values) expect(balanced(values)).toBe(true);
        // Whatever is lost is told.
        const told = [...counts.values()].reduce((a, b) => a + b, 0);
        expect(told).toBeGreaterThanOrEqual(rows.rejected + rows.merged);
        expect(remarks.length).toBe(Math.min(told, 200));
        return true;
      }),
      { numRuns: 800, seed: 20180409 },
    );
  }, 120_000);

  it("holds over workbooks with cells blanked, moved and swapped", async () => {
    const names = Object.keys(WORKBOOKS);
    const change = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(null, "..", "Ruritania", -1, 643, "Tajikistan", "x"));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async (name, changes) => {
          const { sheets, options = {} } = WORKBOOKS[name] ?? { sheets: [] };
          const changed = sheets.map(([sheet, rows]) => {
            const copy = rows.map((row) => [...row]);
            for (const [y, x, value] of changes) {
              const row = copy[y % copy.length];
              if (row && row.length > 0) row[x % row.length] = value;
            }
            return [sheet, copy] as const;
          });
          const reader = READERS.find(({ id }) => name.startsWith(`${id}.`));
          if (!reader) throw new Error(name);
          const reading = await readOutside(reader, `${name}.xlsx`, await workbook(changed), places, options);
          if (reading.kind === "refused") return;
          expect(balanced(reading.account.rows)).toBe(true);
          if (reading.account.values) expect(balanced(reading.account.values)).toBe(true);
        },
      ),
      { numRuns: 60, seed: 20180409 },
    );
  }, 120_000);
});

describe("records of a text", () => {
  it("are all there, each with its line, whatever ends the lines", () => {
    const cell = fc.stringMatching(/^[a-z0-9 .]{0,6}$/);
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(row, fc.constantFrom("\n", "\r\n", "\r")), { minLength: 2, maxLength: 30 }),
        (rows) => {
          const text = `a,b\n${rows.map(([cells, end]) => cells.join(",") + end).join("")}`;
          const grid = gridOf("x.csv", text, []);
          expect(grid.ok).toBe(true);
          if (!grid.ok) return;
          expect(grid.value.lines.map(({ cells }) => cells.join(","))).toEqual([
            "a,b",
            ...rows.map(([cells]) => cells.join(",")),
          ]);
          expect(grid.value.lines.map(({ line }) => line)).toEqual(rows.map((_, i) => i + 1).concat(rows.length + 1));
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it("lose one line to one fault", () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => (i === 2_500 ? '1,"a"b,3' : `${i},x,y`));
    const grid = gridOf("x.csv", `a,b,c\n${rows.join("\n")}\n`, []);
    expect(grid.ok && [grid.value.lines.length, grid.value.faults.map(({ line }) => line)]).toEqual([5_000, [2_502]]);
  });
});
