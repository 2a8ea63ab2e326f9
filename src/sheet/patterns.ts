import type { Selection } from "d3-selection";
import type { Strand, Texture } from "../overlays/marks.ts";

/** Any group of any SVG document, in a browser or in Node. */
export type Group = Selection<SVGGElement, unknown, Element | null, unknown>;
type Defs = Selection<SVGDefsElement, null, SVGSVGElement, unknown>;

/** Part of a tile: a rectangle or a dot, in px of the unturned tile. */
type Bit =
  | {
      readonly kind: "bar";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
      readonly opacity: number;
    }
  | { readonly kind: "dot"; readonly x: number; readonly y: number; readonly fill: string; readonly ink: string };

/** A texture as a tile that repeats, turned by `turn` degrees. Sizes are px on screen whatever the zoom (look.md §6). */
export interface Tile {
  /** From the content: equal tiles have equal ids, so two sheets on one page cannot disagree. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly turn: 45 | -45;
  readonly bits: readonly Bit[];
}

const PITCH = { hatch: 6, dots: 7, cross: 7, norecord: 6, disputed: 5 } as const;
const DOT = 1.55;
const HAIRLINE = 0.5;
const HAIRLINE_OPACITY = 0.55;
/** Width of one band: two bands are a little wider than three. */
const BAND = { 2: 8, 3: 7 } as const;
/** Rungs and dots within a band. */
const STEP = 6;

/** The tile of a country that carries these strands; null where plain ground says it all. */
export function tileOf(ground: string, strands: readonly Strand[]): Tile | null {
  const [first, ...others] = strands;
  if (!first) return null;
  if (others.length === 0) return first.texture === "solid" ? null : singleTile(ground, first);
  return bandTile(ground, strands.slice(0, 3));
}

/** The tile over disputed places: no ground of its own, so that whatever lies below stays to be seen. */
export function disputedTile(colour: string): Tile {
  return singleTile("none", { texture: "disputed", fill: colour, ink: colour });
}

function singleTile(ground: string, strand: Strand): Tile {
  const pitch = strand.texture === "solid" ? STEP : PITCH[strand.texture];
  return {
    id: idOf(ground, [strand]),
    width: pitch,
    height: pitch,
    // Hatches run `/`; what is disputed runs the other way, as bands do.
    turn: strand.texture === "disputed" ? -45 : 45,
    bits: [...groundBits(ground, pitch, pitch), ...textureBits(strand, pitch)],
  };
}

function textureBits({ texture, fill, ink }: Strand, pitch: number): Bit[] {
  switch (texture) {
    case "solid":
      return [bar(0, 0, pitch, pitch, fill)];
    case "hatch":
      return [bar(0, 0, 2, pitch, fill), bar(2, 0, HAIRLINE, pitch, ink, HAIRLINE_OPACITY)];
    case "dots":
      return [{ kind: "dot", x: pitch / 2, y: pitch / 2, fill, ink }];
    case "cross":
      return [
        bar(0, 0, 1.8, pitch, fill),
        bar(0, 0, pitch, 1.8, fill),
        bar(1.8, 1.8, HAIRLINE, pitch - 1.8, ink, HAIRLINE_OPACITY),
        bar(1.8, 1.8, pitch - 1.8, HAIRLINE, ink, HAIRLINE_OPACITY),
      ];
    case "norecord":
    case "disputed":
      return [bar(0, 0, 1, pitch, fill)];
  }
}

function bandTile(ground: string, strands: readonly Strand[]): Tile {
  const band = strands.length === 2 ? BAND[2] : BAND[3];
  const width = band * strands.length;
  return {
    id: idOf(ground, strands),
    width,
    height: STEP,
    turn: -45,
    bits: [...groundBits(ground, width, STEP), ...strands.flatMap((strand, i) => strandBits(strand, i * band, band))],
  };
}

/** The band of a bloc carries the texture of the country's status in it. */
function strandBits({ texture, fill, ink }: Strand, x: number, band: number): Bit[] {
  switch (texture) {
    case "solid":
      return [bar(x, 0, band, STEP, fill)];
    case "hatch":
      return [bar(x, 0, band, 2, fill), bar(x, 2, band, HAIRLINE, ink, HAIRLINE_OPACITY)];
    case "dots":
      return [{ kind: "dot", x: x + band / 2, y: STEP / 2, fill, ink }];
    case "cross":
      return [
        bar(x, 0, band, 1.8, fill),
        bar(x + band / 2 - 0.9, 0, 1.8, STEP, fill),
        bar(x, 1.8, band, HAIRLINE, ink, HAIRLINE_OPACITY),
        bar(x + band / 2 + 0.9, 1.8, HAIRLINE, STEP - 1.8, ink, HAIRLINE_OPACITY),
      ];
    case "norecord":
    case "disputed":
      return [bar(x, 0, band, 1, fill)];
  }
}

const bar = (x: number, y: number, width: number, height: number, colour: string, opacity = 1): Bit => ({
  kind: "bar",
  x,
  y,
  width,
  height,
  colour,
  opacity,
});

const groundBits = (ground: string, width: number, height: number): Bit[] =>
  ground === "none" ? [] : [bar(0, 0, width, height, ground)];

const SHORT: Readonly<Record<Texture, string>> = {
  solid: "s",
  hatch: "h",
  dots: "d",
  cross: "x",
  norecord: "n",
  disputed: "q",
};

const idOf = (ground: string, strands: readonly Strand[]): string =>
  [
    "tile",
    bare(ground),
    ...strands.map(({ texture, fill, ink }) => `${SHORT[texture]}${bare(fill)}.${bare(ink)}`),
  ].join("-");

const bare = (colour: string): string => colour.replace("#", "");

/** Paint for a fill attribute. */
export const paintOf = (tile: Tile): string => `url(#${tile.id})`;

/** Puts these tiles into the definitions, and takes out those of before. `scale` stretches every pitch (print: 1.4). */
export function renderTiles(defs: Defs, tiles: readonly Tile[], scale = 1): void {
  const unique = [...new Map(tiles.map((tile) => [tile.id, tile])).values()];
  const pattern = defs
    .selectAll<SVGPatternElement, Tile>("pattern")
    .data(unique, (tile) => tile.id)
    .join("pattern")
    .attr("id", (tile) => tile.id)
    .attr("patternUnits", "userSpaceOnUse")
    .attr("width", (tile) => tile.width)
    .attr("height", (tile) => tile.height)
    .attr("patternTransform", (tile) => `rotate(${tile.turn})${scale === 1 ? "" : ` scale(${scale})`}`);
  pattern
    .selectAll<SVGElement, Bit>("rect")
    .data((tile) => tile.bits.filter((bit) => bit.kind === "bar"))
    .join("rect")
    .attr("x", (bit) => bit.x)
    .attr("y", (bit) => bit.y)
    .attr("width", (bit) => bit.width)
    .attr("height", (bit) => bit.height)
    .attr("fill", (bit) => bit.colour)
    .attr("fill-opacity", (bit) => (bit.opacity === 1 ? null : bit.opacity));
  pattern
    .selectAll<SVGElement, Bit>("circle")
    .data((tile) => tile.bits.filter((bit) => bit.kind === "dot"))
    .join("circle")
    .attr("cx", (bit) => bit.x)
    .attr("cy", (bit) => bit.y)
    .attr("r", DOT)
    .attr("fill", (bit) => bit.fill)
    .attr("stroke", (bit) => bit.ink)
    .attr("stroke-width", HAIRLINE);
}
