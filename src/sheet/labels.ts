import type { Selection } from "d3-selection";
import type { Sea } from "../model/geometry.ts";
import type { Language } from "../model/record.ts";
import type { LabelTier } from "../overlays/labels.ts";
import type { Tokens } from "../overlays/palette.ts";
import type { Box, PlacedLabel } from "../overlays/placing.ts";
import { textWidth } from "../overlays/textwidth.ts";
import { SERIF } from "./fonts.ts";
import type { Group } from "./patterns.ts";
import type { Plane } from "./projection.ts";

const colourOf = (tier: LabelTier, tokens: Tokens): string =>
  tier === "plain" || tier === "background" ? tokens.ink2 : tokens.ink;
const round = (x: number): number => Math.round(x * 10) / 10;

/** Names with their figures and pips, one group a country. */
export function renderLabels(group: Group, placed: readonly PlacedLabel[], tokens: Tokens): void {
  const label = group
    .attr("pointer-events", "none")
    .selectAll<SVGGElement, PlacedLabel>("g.label")
    .data(placed, ({ country }) => country)
    .join((enter) => enter.append("g").call((g) => g.append("text").attr("class", "name")))
    .attr("class", ({ tier }) => `label ${tier}`)
    .attr("data-label", ({ country }) => country)
    .attr("stroke", tokens.halo)
    .attr("stroke-linejoin", "round")
    .attr("paint-order", "stroke")
    .attr("stroke-width", ({ halo }) => halo);
  label
    .select<SVGTextElement>("text.name")
    .attr("x", ({ x }) => round(x))
    .attr("y", ({ y }) => round(y))
    .attr("text-anchor", ({ anchor }) => (anchor === "start" ? null : anchor))
    .attr("font-size", ({ face }) => face.size)
    .attr("font-weight", ({ face }) => face.weight)
    .attr("letter-spacing", ({ face }) => face.spacing ?? null)
    .attr("fill", ({ tier }) => colourOf(tier, tokens))
    .text(({ text }) => text);
  renderFigures(label, tokens);
  renderPips(label, tokens);
}

type Labels = Selection<SVGGElement, PlacedLabel, SVGGElement, unknown>;

const sideColour = (side: "out" | "in" | "world", tokens: Tokens): string =>
  side === "world" ? tokens.ink : tokens[side];

/** Half-barb 10 × 7: it points away for what leaves, and back for what arrives. */
const BARB = {
  out: "M0,1V-.8H4V-3.6L10.5,1Z",
  in: "M10.5,1V-.8H6.5V-3.6L0,1Z",
  world: "M0,1V-.8H4V-3.6L10.5,1Z",
} as const;

function renderFigures(label: Labels, tokens: Tokens): void {
  type Line = PlacedLabel["lines"][number];
  const barb = label
    .selectAll<SVGPathElement, Line>("path.barb")
    .data(
      ({ lines }) => lines,
      (line) => line.side,
    )
    .join("path")
    .attr("class", "barb")
    .attr("transform", ({ barb: [x, y] }) => `translate(${round(x)} ${round(y)})`)
    .attr("d", ({ side }) => BARB[side])
    .attr("fill", ({ side }) => sideColour(side, tokens));
  barb.order();
  label
    .selectAll<SVGTextElement, Line>("text.figure")
    .data(
      ({ lines }) => lines,
      (line) => line.side,
    )
    .join("text")
    .attr("class", "figure")
    .attr("x", ({ x }) => round(x))
    .attr("y", ({ y }) => round(y))
    .attr("font-size", 14)
    .attr("font-weight", 600)
    .attr("fill", ({ side }) => sideColour(side, tokens))
    .text(({ text }) => text);
}

/** Squares of 6 px with a rim in the halo's colour: they must stand out on a fill of their own colour too. */
function renderPips(label: Labels, tokens: Tokens): void {
  type Pip = PlacedLabel["pips"][number];
  const squares = (name: string, inset: number) =>
    label
      .selectAll<SVGRectElement, Pip>(`rect.${name}`)
      .data(({ pips }) => pips)
      .join("rect")
      .attr("class", name)
      .attr("x", ({ x }) => round(x) + inset)
      .attr("y", ({ y }) => round(y) + inset)
      .attr("width", 6 - 2 * inset)
      .attr("height", 6 - 2 * inset);
  squares("rim", -1.2).attr("fill", tokens.halo).attr("stroke", "none");
  squares("pip", 0.5)
    .attr("fill", ({ fill, hollow }) => (hollow ? "none" : fill))
    .attr("stroke", ({ ink }) => ink)
    .attr("stroke-width", 1)
    .raise();
}

/** Of a plane, or of the live map. */
export type SeaView = Pick<Plane, "zoom" | "project"> & {
  readonly look: { readonly width: number; readonly height: number };
  /** Given, a name that would run over land or under a line is left out. */
  readonly isTaken?: (box: Box) => boolean;
};

interface PlacedSea {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly spacing: number;
}

/** Seas are named where nothing else stands: after all labels. Serif italic, the larger the sea the larger. */
export function renderSeas(
  group: Group,
  seas: readonly Sea[],
  language: Language,
  view: SeaView,
  taken: readonly Box[],
  tokens: Tokens,
): void {
  const placed: PlacedSea[] = [];
  const boxes = [...taken];
  for (const sea of seas) {
    const at = view.zoom >= sea.minZoom ? view.project(sea.at) : null;
    if (!at) continue;
    const text = sea.names[language];
    const fit = facesOf(sea)
      .map((face) => ({ ...face, box: seaBox(text, at, face) }))
      .find(({ box }) => isFree(box, boxes, view));
    if (!fit) continue;
    boxes.push(fit.box);
    placed.push({
      id: `${sea.names.en} ${sea.at.join(" ")}`,
      text,
      x: at[0],
      y: at[1],
      size: fit.size,
      spacing: fit.spacing,
    });
  }
  group
    .attr("pointer-events", "none")
    .attr("font-family", SERIF)
    .attr("font-style", "italic")
    .attr("text-anchor", "middle")
    .attr("fill", tokens.seaLabel)
    .selectAll<SVGTextElement, PlacedSea>("text")
    .data(placed, ({ id }) => id)
    .join("text")
    .attr("x", ({ x }) => round(x))
    .attr("y", ({ y }) => round(y))
    .attr("font-size", ({ size }) => size)
    .attr("letter-spacing", ({ spacing }) => spacing)
    .text(({ text }) => text);
}

interface SeaFace {
  readonly size: number;
  readonly spacing: number;
}

/** The larger the sea the larger its name; where there is no room for that, closer and smaller. */
function facesOf({ minZoom, letterSpacing }: Sea): SeaFace[] {
  const size = minZoom < 2 ? 15 : minZoom < 3 ? 13.5 : 12;
  return [
    { size, spacing: letterSpacing },
    { size: 12, spacing: 0.5 },
  ];
}

function seaBox(text: string, [x, y]: readonly [number, number], { size, spacing }: SeaFace): Box {
  const width = textWidth(text, { size, weight: 400, family: "serif", spacing });
  return { x0: x - width / 2, y0: y - size, x1: x + width / 2, y1: y + size * 0.3 };
}

function isFree(box: Box, others: readonly Box[], { look, isTaken }: SeaView): boolean {
  const { width, height } = look;
  const inside = box.x0 > 8 && box.y0 > 8 && box.x1 < width - 8 && box.y1 < height - 8;
  return (
    inside &&
    !isTaken?.(box) &&
    others.every((other) => box.x1 < other.x0 || box.x0 > other.x1 || box.y1 < other.y0 || box.y0 > other.y1)
  );
}
