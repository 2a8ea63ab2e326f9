import type { Frame } from "../overlays/frame.ts";
import type { Sample, Swatch } from "../overlays/marks.ts";
import type { Tokens } from "../overlays/palette.ts";
import { textWidth, wrapText } from "../overlays/textwidth.ts";
import type { Lettering } from "./lettering.ts";
import type { Group, Tile } from "./patterns.ts";
import { SAMPLE, type SamplePart, sampleParts, sampleTiles } from "./samples.ts";

const FONT = { size: 14, weight: 400 } as const;
const COLUMN = 212;
const GAP = 16;
const ROW = 22;
const LINE = 17;
/** Words stand in one line under each other; a disc wider than the other samples pushes its own aside. */
const textLeft = ({ sample }: Swatch): number =>
  Math.max(SAMPLE.width + 16, sample.kind === "disc" ? Math.ceil(2 * sample.radius) + 8 : 0);

interface Row {
  readonly id: string;
  /** null = a heading. */
  readonly swatch: Swatch | null;
  readonly lines: readonly string[];
  readonly count: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PlacedLegend {
  readonly rows: readonly Row[];
  readonly height: number;
  readonly width: number;
  readonly tiles: readonly Tile[];
}

type Entry = Omit<Row, "x" | "y"> & { readonly height: number };

/** All swatches of the frame in columns under the map, a heading over each overlay's, filled downwards. */
export function placeLegend(frame: Frame, words: Lettering, width: number): PlacedLegend {
  const shown = frame.drawn.filter(({ legend }) => legend.length > 0);
  const count = shown.reduce((sum, { legend }) => sum + legend.length + 1, 0);
  const columns = Math.max(1, Math.min(Math.floor((width + GAP) / (COLUMN + GAP)), Math.ceil(count / 3)));
  const step = (width + GAP) / columns;
  const entries = shown.flatMap(({ id, legend }) => [
    headingEntry(id, words.heading(id), step - GAP),
    ...legend.map((swatch) => swatchEntry(id, swatch, words, step - GAP)),
  ]);
  const total = entries.reduce((sum, { height }) => sum + height, 0);
  const rows: Row[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const [i, entry] of entries.entries()) {
    const next = entries[i + 1];
    // A column is full at its share of the whole; a heading never stands alone at its foot.
    const full = y > 0 && y + entry.height / 2 > total / columns;
    const orphan = entry.swatch === null && y > 0 && y + entry.height + (next?.height ?? 0) / 2 > total / columns;
    if ((full || orphan) && x + step < width) [x, y] = [x + step, 0];
    rows.push({ ...entry, x, y });
    y += entry.height;
    tallest = Math.max(tallest, y);
  }
  return {
    rows,
    height: tallest,
    width,
    tiles: shown.flatMap(({ legend }) => legend.flatMap(({ sample }) => sampleTiles(sample))),
  };
}

function headingEntry(id: string, text: string, width: number): Entry {
  const lines = wrapText(text, width, { ...FONT, weight: 600 });
  return { id: `${id} heading`, swatch: null, lines, count: null, width, height: lines.length * LINE + 7 };
}

function swatchEntry(id: string, swatch: Swatch, words: Lettering, width: number): Entry {
  const count = swatch.count === null || swatch.says.kind === "bloc" ? null : words.number(swatch.count);
  const room = width - textLeft(swatch) - (count === null ? 0 : textWidth(count, FONT) + 10);
  const lines = wrapText(words.swatch(swatch.says), room, FONT);
  return {
    id: `${id} ${swatch.id}`,
    swatch,
    lines,
    count,
    width,
    height: Math.max(rowHeight(swatch.sample), lines.length * LINE + 5),
  };
}

const rowHeight = (sample: Sample): number =>
  sample.kind === "disc"
    ? Math.max(ROW, 2 * sample.radius + 6)
    : sample.kind === "arc"
      ? Math.max(ROW, sample.width * 1.4 + 12)
      : ROW;

/** Right to left, the legend is mirrored: columns, samples, counts. */
export function renderLegend(group: Group, { rows, width }: PlacedLegend, tokens: Tokens, dir: "ltr" | "rtl"): void {
  const rtl = dir === "rtl";
  const row = group
    .selectAll<SVGGElement, Row>("g.swatch")
    .data(rows, ({ id }) => id)
    .join((enter) =>
      enter.append("g").call((g) => {
        g.append("g").attr("class", "sample");
        g.append("text").attr("class", "count");
      }),
    )
    .attr("class", ({ swatch }) => (swatch ? "swatch" : "swatch heading"))
    .attr("data-swatch", ({ id }) => id)
    .attr("transform", ({ x, y, width: own }) => `translate(${Math.round(rtl ? width - x - own : x)} ${Math.round(y)})`)
    .attr("font-size", FONT.size)
    .attr("font-weight", ({ swatch }) => (swatch ? null : 600))
    .attr("fill", tokens.ink);
  row
    .select("g.sample")
    .attr("transform", ({ width: own }) => (rtl ? `translate(${Math.round(own) - SAMPLE.width} 0)` : null))
    .selectAll<SVGPathElement, SamplePart>("path")
    .data(({ swatch }) => (swatch ? sampleParts(swatch.sample, tokens) : []))
    .join("path")
    .attr("d", ({ d }) => d)
    .attr("fill", ({ fill }) => fill)
    .attr("fill-opacity", ({ opacity }) => opacity ?? null)
    .attr("stroke", ({ stroke }) => stroke ?? null)
    .attr("stroke-width", ({ width }) => width ?? null)
    .attr("stroke-dasharray", ({ dash }) => dash ?? null)
    .attr("transform", ({ move }) => move ?? null);
  row
    .selectAll<SVGTextElement, { text: string; x: number; y: number }>("text.says")
    .data(({ lines, swatch, width: own }) =>
      lines.map((text, i) => {
        const x = swatch ? textLeft(swatch) : 0;
        return { text, x: rtl ? Math.round(own) - x : x, y: 13 + i * LINE };
      }),
    )
    .join("text")
    .attr("class", "says")
    .attr("direction", rtl ? "rtl" : null)
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .text(({ text }) => text);
  row
    .select("text.count")
    .attr("x", ({ width: own }) => (rtl ? 0 : Math.round(own)))
    .attr("text-anchor", rtl ? null : "end")
    .attr("y", 13)
    .attr("fill", tokens.ink2)
    .text(({ count }) => count ?? "");
}
