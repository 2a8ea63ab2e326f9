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
const TEXT_LEFT = SAMPLE.width + 16;

interface Row {
  readonly id: string;
  readonly swatch: Swatch;
  readonly lines: readonly string[];
  readonly count: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PlacedLegend {
  readonly rows: readonly Row[];
  readonly height: number;
  readonly tiles: readonly Tile[];
}

/** All swatches of the frame in columns under the map, overlay by overlay, filled downwards. */
export function placeLegend(frame: Frame, words: Lettering, width: number): PlacedLegend {
  const swatches = frame.drawn.flatMap(({ id, legend }) => legend.map((swatch) => ({ id: `${id} ${swatch.id}`, swatch })));
  const columns = Math.max(1, Math.min(Math.floor((width + GAP) / (COLUMN + GAP)), swatches.length));
  const step = (width + GAP) / columns;
  const perColumn = Math.ceil(swatches.length / columns);
  const rows: Row[] = [];
  let height = 0;
  for (let column = 0; column < columns; column++) {
    let y = 0;
    for (const { id, swatch } of swatches.slice(column * perColumn, (column + 1) * perColumn)) {
      const row = placeRow(id, swatch, words, column * step, y, step - GAP);
      rows.push(row);
      y += Math.max(rowHeight(swatch.sample), row.lines.length * 17 + 5);
    }
    height = Math.max(height, y);
  }
  return { rows, height, tiles: swatches.flatMap(({ swatch }) => sampleTiles(swatch.sample)) };
}

function placeRow(id: string, swatch: Swatch, words: Lettering, x: number, y: number, width: number): Row {
  const count = swatch.count === null || swatch.says.kind === "bloc" ? null : words.number(swatch.count);
  const room = width - TEXT_LEFT - (count === null ? 0 : textWidth(count, FONT) + 10);
  return { id, swatch, lines: wrapText(words.swatch(swatch.says), room, FONT), count, x, y, width };
}

const rowHeight = (sample: Sample): number =>
  sample.kind === "disc" ? Math.max(ROW, 2 * sample.radius + 6) : sample.kind === "arc" ? Math.max(ROW, sample.width * 1.4 + 12) : ROW;

export function renderLegend(group: Group, { rows }: PlacedLegend, tokens: Tokens): void {
  const row = group
    .selectAll<SVGGElement, Row>("g.swatch")
    .data(rows, ({ id }) => id)
    .join((enter) => enter.append("g").call((g) => {
      g.append("g").attr("class", "sample");
      g.append("text").attr("class", "count").attr("text-anchor", "end");
    }))
    .attr("class", "swatch")
    .attr("data-swatch", ({ id }) => id)
    .attr("transform", ({ x, y }) => `translate(${Math.round(x)} ${Math.round(y)})`)
    .attr("font-size", FONT.size)
    .attr("fill", tokens.ink);
  row.select("g.sample")
    .selectAll<SVGPathElement, SamplePart>("path")
    .data(({ swatch }) => sampleParts(swatch.sample, tokens))
    .join("path")
    .attr("d", ({ d }) => d)
    .attr("fill", ({ fill }) => fill)
    .attr("stroke", ({ stroke }) => stroke ?? null)
    .attr("stroke-width", ({ width }) => width ?? null)
    .attr("stroke-dasharray", ({ dash }) => dash ?? null)
    .attr("transform", ({ move }) => move ?? null);
  row.selectAll<SVGTextElement, string>("text.says")
    .data(({ lines }) => [...lines])
    .join("text")
    .attr("class", "says")
    .attr("x", TEXT_LEFT)
    .attr("y", (_, i) => 13 + i * 17)
    .text((line) => line);
  row.select("text.count")
    .attr("x", ({ width }) => Math.round(width))
    .attr("y", 13)
    .attr("fill", tokens.ink2)
    .text(({ count }) => count ?? "");
}
