import type { Selection } from "d3-selection";
import type { Frame } from "../overlays/frame.ts";
import type { Tokens } from "../overlays/palette.ts";
import type { Box } from "../overlays/placing.ts";
import { textWidth, wrapText } from "../overlays/textwidth.ts";
import { SERIF } from "./fonts.ts";
import { type PlacedLegend, placeLegend, renderLegend } from "./legend.ts";
import type { Lettering } from "./lettering.ts";
import type { Group } from "./patterns.ts";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

const PAD = 24;
const NARROW_PAD = 16;
const LEAD = { size: 20, weight: 500, family: "serif" } as const;
const LEAST = { size: 12, weight: 400 } as const;

interface Line {
  readonly id: string;
  readonly text: string;
  readonly y: number;
  readonly kind: "lead" | "asOf" | "source";
}

/** Everything around the map of a picture that stands alone, in px of the sheet. */
export interface PlacedChrome {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly map: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly lines: readonly Line[];
  readonly legend: PlacedLegend;
  readonly legendTop: number;
}

/** Title and day above, legend and sources below; the map has the rest, at least a third of the sheet, or the height it is given. */
export function placeChrome(
  frame: Frame,
  words: Lettering,
  { width, height, mapHeight: fixed }: { width: number; height: number; mapHeight?: number },
): PlacedChrome {
  const pad = width < 480 ? NARROW_PAD : PAD;
  const inner = width - 2 * pad;
  const lead = wrapText(words.title, inner, LEAD);
  const sources = words.sources.flatMap((source) => wrapText(source, inner, LEAST));
  const legend = placeLegend(frame, words, inner);
  const mapTop = 20 + lead.length * 26 + 30;
  const foot = 16 + legend.height + (sources.length > 0 ? 12 + sources.length * 16 : 0) + 14;
  const mapHeight = fixed ?? Math.max(height / 3, height - mapTop - foot);
  const legendTop = mapTop + mapHeight + 16;
  const sourcesTop = legendTop + legend.height + 12;
  return {
    width,
    height: fixed === undefined ? height : mapTop + fixed + foot,
    pad,
    map: { x: 0, y: mapTop, width, height: mapHeight },
    lines: [
      ...lead.map((text, i): Line => ({ id: `lead${i}`, text, y: 20 + i * 26 + 19, kind: "lead" })),
      { id: "asOf", text: words.asOf, y: 20 + lead.length * 26 + 16, kind: "asOf" },
      ...sources.map((text, i): Line => ({ id: `source${i}`, text, y: sourcesTop + i * 16 + 12, kind: "source" })),
    ],
    legend,
    legendTop,
  };
}

export function renderChrome(
  svg: Svg,
  { width, height, pad, map, lines, legend, legendTop }: PlacedChrome,
  words: Lettering,
  tokens: Tokens,
): void {
  svg.selectAll("title").data([words.title]).join("title").text(words.title);
  svg
    .selectAll<SVGPathElement, string>("path.page")
    .data(["page"])
    .join("path")
    .attr("class", "page")
    .attr("d", `M0,0H${width}V${height}H0Z`)
    .attr("fill", tokens.surface);
  // Right to left, the lines stand at the right edge.
  const right = words.dir === "rtl";
  svg
    .selectAll<SVGTextElement, Line>("text.line")
    .data(lines, ({ id }) => id)
    .join("text")
    .attr("class", "line")
    .attr("x", right ? width - pad : pad)
    .attr("y", ({ y }) => y)
    .attr("direction", right ? "rtl" : null)
    .attr("font-family", ({ kind }) => (kind === "lead" ? SERIF : null))
    .attr("font-size", ({ kind }) => (kind === "lead" ? LEAD.size : kind === "asOf" ? 14 : LEAST.size))
    .attr("font-weight", ({ kind }) => (kind === "lead" ? LEAD.weight : null))
    .attr("fill", ({ kind }) => (kind === "lead" ? tokens.ink : kind === "asOf" ? tokens.ink2 : tokens.ink3))
    .text(({ text }) => text);
  svg
    .selectAll<SVGPathElement, string>("path.edge")
    .data(["edge"])
    .join("path")
    .attr("class", "edge")
    .attr("d", `M0,${map.y - 0.5}H${width}M0,${map.y + map.height + 0.5}H${width}`)
    .attr("stroke", tokens.rule)
    .attr("fill", "none");
  const group = svg
    .selectAll<SVGGElement, null>("g.legend")
    .data([null])
    .join("g")
    .attr("class", "legend")
    .attr("transform", `translate(${pad} ${legendTop})`);
  renderLegend(group as unknown as Group, legend, tokens, words.dir);
}

const NOTE_HEIGHT = 20;

/** Where the world-view note stands: at the foot of the map. */
export function noteBox(note: string, map: { readonly width: number; readonly height: number }): Box {
  const width = Math.max(0, Math.min(map.width - 16, textWidth(note, LEAST) + 16));
  return { x0: 8, y0: map.height - NOTE_HEIGHT - 6, x1: 8 + width, y1: map.height - 6 };
}

export function renderNote(map: Svg, { x0, y0, x1, y1 }: Box, { note, dir }: Lettering, tokens: Tokens): void {
  const group = map
    .selectAll<SVGGElement, string>("g.note")
    .data([note])
    .join((enter) =>
      enter.append("g").call((g) => {
        g.append("rect");
        g.append("text");
      }),
    )
    .attr("class", "note");
  group
    .select("rect")
    .attr("x", x0)
    .attr("y", y0)
    .attr("width", x1 - x0)
    .attr("height", y1 - y0)
    .attr("fill", tokens.surface)
    .attr("fill-opacity", 0.85);
  group
    .select("text")
    .attr("direction", dir === "rtl" ? "rtl" : null)
    .attr("x", dir === "rtl" ? x1 - 8 : x0 + 8)
    .attr("y", y1 - 6)
    .attr("font-size", LEAST.size)
    .attr("fill", tokens.ink2)
    .text(note);
}
