// The year columns of the UN workbook repeat for both sexes, men and women. Which block is which is read from the titles above
// the years; where there are none, from the figures: the block that is the sum of the other two.
import { figureOf, yearOf } from "./figure.ts";
import { type Grid, type Outcome, refused } from "./grid.ts";
import { cellAt, type Header, plain } from "./header.ts";

export interface Column {
  readonly at: number;
  readonly year: number;
}
type Block = readonly Column[];

/** The columns of both sexes together, and how they were known. */
export function bothSexes<Role extends string>(
  grid: Grid,
  header: Header<Role>,
): Outcome<{ columns: readonly Column[]; note: string }> {
  const blocks = blocksOf(header);
  const fault = (received: string, expected: string, hint = "") =>
    refused(grid.name, { code: "header", line: header.line.line, received, expected, hint });
  if (blocks.length === 0) return fault("no column of a year", "columns 1990, 1995 …");
  const uneven = blocks.some(
    (block) => block.map(({ year }) => year).join() !== blocks[0]?.map(({ year }) => year).join(),
  );
  if (uneven) return fault("blocks of different years", "the same years for both sexes, men and women");
  const titled = blocks.find((block) => /both sexes|\btotal\b/.test(titleOf(header, block)));
  if (titled) return { ok: true, value: { columns: titled, note: "by the title above the years" } };
  const [only] = blocks;
  if (only && blocks.length === 1) return { ok: true, value: { columns: only, note: "the one block of years" } };
  const summed = blocks.length === 3 ? sumOfOthers(grid, header, blocks) : null;
  if (summed) return { ok: true, value: { columns: summed, note: "the block that is the sum of the other two" } };
  return fault(
    `${blocks.length} blocks of years without a title`,
    "“Both sexes” above one of them, or one that is the sum of the other two",
    "Leave only the columns of both sexes in the file.",
  );
}

/** A block ends where the years start again. */
function blocksOf<Role extends string>({ line }: Header<Role>): Block[] {
  const blocks: Column[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const [at, cell] of line.cells.entries()) {
    const year = yearOf(cell);
    if (year === null) continue;
    if (year <= last) blocks.push([]);
    blocks.at(-1)?.push({ at, year });
    last = year;
  }
  return blocks;
}

/** What stands above a block: titles are merged cells, so the text is over the first of its columns or left of it, after the block before. */
function titleOf<Role extends string>({ above }: Header<Role>, block: Block): string {
  const [from, to] = [block[0]?.at ?? 0, block.at(-1)?.at ?? 0];
  return above
    .slice(-4)
    .flatMap(({ cells }) => cells.slice(from, to + 1))
    .map(plain)
    .join(" ");
}

const SAMPLE = 400;

function sumOfOthers<Role extends string>(grid: Grid, header: Header<Role>, blocks: readonly Block[]): Block | null {
  const sample = grid.lines.slice(header.index + 1, header.index + 1 + SAMPLE);
  const valueAt = (cells: readonly string[], at: number) => {
    const figure = figureOf(cellAt({ cells, line: 0 }, at), grid.commaGroups);
    return figure.kind === "value" ? figure.value : null;
  };
  const fits = blocks.filter((block, which) => {
    const others = blocks.filter((_, i) => i !== which);
    let tried = 0;
    const wrong = sample.some(({ cells }) =>
      block.some(({ at }, i) => {
        const [whole, ...parts] = [at, ...others.map((other) => other[i]?.at ?? -1)].map((place) =>
          valueAt(cells, place),
        );
        if (whole === null || whole === undefined || parts.some((part) => part === null)) return false;
        if (whole > 0) tried++;
        return Math.abs(whole - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)) > 2;
      }),
    );
    return !wrong && tried > 0;
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
