// The frame of a picture that shows what is only supposed, and the sentence that says so on the map itself.
import type { Selection } from "d3-selection";
import type { Tokens } from "../overlays/palette.ts";
import type { Box } from "../overlays/placing.ts";
import { textWidth, wrapText } from "../overlays/textwidth.ts";
import type { Lettering } from "./lettering.ts";

const TEXT = { size: 13, weight: 600 } as const;
const LINE = 18;
const PAD = 8;
const EDGE = 10;

interface Size {
  readonly width: number;
  readonly height: number;
}

const linesOf = (note: string, { width }: Size): string[] => wrapText(note, width - 2 * (EDGE + PAD), TEXT);

/** Where the sentence stands: at the head of the map. Nowhere where nothing is supposed. */
export function scenarioBox({ scenario }: Lettering, map: Size): Box[] {
  if (scenario === null) return [];
  const lines = linesOf(scenario, map);
  const width = Math.max(...lines.map((line) => textWidth(line, TEXT))) + 2 * PAD;
  return [{ x0: EDGE, y0: EDGE, x1: EDGE + width, y1: EDGE + lines.length * LINE + PAD }];
}

/** Dashes around the map and the sentence in its corner; takes both away where nothing is supposed. */
export function renderScenario(
  map: Selection<SVGSVGElement, unknown, null, undefined>,
  lettering: Lettering | null,
  size: Size,
  tokens: Tokens,
): void {
  const note = lettering?.scenario ?? null;
  const [box] = lettering ? scenarioBox(lettering, size) : [];
  const group = map
    .selectAll<SVGGElement, string>("g.scenario")
    .data(note === null ? [] : [note])
    .join("g")
    .attr("class", "scenario");
  if (note === null || !box) return;
  const dashed = [
    { id: "frame", x: 1.5, y: 1.5, width: size.width - 3, height: size.height - 3, fill: "none" },
    { id: "note", x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0, fill: tokens.surface },
  ];
  group
    .selectAll<SVGRectElement, (typeof dashed)[number]>("rect")
    .data(dashed, ({ id }) => id)
    .join("rect")
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("width", ({ width }) => width)
    .attr("height", ({ height }) => height)
    .attr("fill", ({ fill }) => fill)
    .attr("stroke", tokens.scenario)
    .attr("stroke-width", ({ id }) => (id === "frame" ? 2 : 1.2))
    .attr("stroke-dasharray", "6 4");
  const rtl = lettering?.dir === "rtl";
  group
    .selectAll<SVGTextElement, string>("text")
    .data(linesOf(note, size))
    .join("text")
    .attr("direction", rtl ? "rtl" : null)
    .attr("x", rtl ? box.x1 - PAD : box.x0 + PAD)
    .attr("y", (_, index) => box.y0 + index * LINE + 17)
    .attr("font-size", TEXT.size)
    .attr("font-weight", TEXT.weight)
    .attr("fill", tokens.scenario)
    .text((line) => line);
}
