import { glyphShapes } from "../arcs/glyph.ts";
import { insideParts, type Part, totalParts } from "../arcs/points.ts";
import { dashedOutlines, offsetTrack, pathOf, ribbonOutline, ribbonSize, trackOf } from "../arcs/ribbon.ts";
import { signParts } from "../arcs/signs.ts";
import { signShapes } from "../overlays/change-signs.ts";
import { GAPS } from "../overlays/flow-gaps.ts";
import type { OutlineKind, Sample } from "../overlays/marks.ts";
import type { Tokens } from "../overlays/palette.ts";
import { paintOf, type Tile, tileOf } from "./patterns.ts";

export const SAMPLE = { width: 26, height: 16 } as const;
const { width: W, height: H } = SAMPLE;

/** A piece of a swatch, px from its top left. */
export interface SamplePart {
  readonly d: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  /** Of the fill alone. */
  readonly opacity?: number;
  readonly move?: string;
}

/** Tiles a swatch needs among the definitions. */
export function sampleTiles(sample: Sample): Tile[] {
  if (sample.kind !== "pattern") return [];
  const tile = tileOf(sample.ground, sample.strands);
  return tile ? [tile] : [];
}

const box = (inset: number): string => `M${inset},${inset}H${W - inset}V${H - inset}H${inset}Z`;
const frame = (tokens: Tokens): SamplePart => ({ d: box(0.5), fill: "none", stroke: tokens.border, width: 1 });

/** The same look as on the map, in a box of 26 × 16. */
export function sampleParts(sample: Sample, tokens: Tokens): SamplePart[] {
  switch (sample.kind) {
    case "fill":
      return [{ d: box(0), fill: sample.colour }, frame(tokens)];
    case "pattern": {
      const tile = tileOf(sample.ground, sample.strands);
      return [{ d: box(0), fill: tile ? paintOf(tile) : (sample.strands[0]?.fill ?? sample.ground) }, frame(tokens)];
    }
    case "rings":
      return ringParts(sample.ground, sample.rings, tokens);
    case "outline":
      return [{ d: box(0), fill: sample.ground }, contour(sample.outline, sample.colour), frame(tokens)];
    case "arc":
      return arcParts(sample);
    case "line":
      return [
        {
          d: `M0,${H / 2}H${W + 4}`,
          fill: "none",
          stroke: sample.colour,
          width: 1.7,
          ...(sample.dash.length > 0 ? { dash: sample.dash.join(" ") } : {}),
        },
      ];
    case "glyph":
      return glyphParts(glyphShapes[sample.glyph], tokens);
    case "disc":
      return [discPart(sample.radius, tokens)];
    case "total":
      return around(totalParts(sample, tokens), sample.outer);
    case "circle":
      return around(insideParts(sample.radius, tokens), sample.radius);
    case "change":
      return signParts(signShapes[sample.sign], tokens).map((part) => ({
        ...part,
        move: `translate(${W / 2} ${H / 2})`,
      }));
  }
}

const RING = { 1: 3, 2: 2.4, 3: 1.8 } as const;

function ringParts(ground: string, rings: readonly { fill: string; ink: string }[], tokens: Tokens): SamplePart[] {
  const width = rings.length === 1 ? RING[1] : rings.length === 2 ? RING[2] : RING[3];
  const parts = rings.slice(0, 3).flatMap(({ fill, ink }, i): SamplePart[] => [
    { d: box(i * width + width / 2 + 0.5), fill: "none", stroke: fill, width },
    { d: box((i + 1) * width + 0.5), fill: "none", stroke: ink, width: 0.5 },
  ]);
  return [{ d: box(0), fill: ground }, ...parts, frame(tokens)];
}

function contour(kind: OutlineKind, stroke: string): SamplePart {
  switch (kind) {
    case "selected":
      return { d: box(1), fill: "none", stroke, width: 1.8 };
    case "signatory":
      return { d: box(2.5), fill: "none", stroke, width: 3 };
    case "former":
      return { d: box(2), fill: "none", stroke, width: 1.6, dash: "1.2 2.8" };
    case "supposed":
      return { d: box(2.5), fill: "none", stroke, width: 2.2, dash: "5 2.5" };
    case "considered":
      return { d: box(2.5), fill: "none", stroke, width: 3, dash: "3.5 2.5" };
  }
}

/** Long enough to show the width; the same half-barb as on the map. */
const ARC_LENGTH = 30;

function arcParts({ colour, width, style, range }: Extract<Sample, { kind: "arc" }>): SamplePart[] {
  if (range) {
    const [pale] = arcParts({ kind: "arc", colour: mixed(colour), width: range.high, style: "plain" });
    const [full] = arcParts({ kind: "arc", colour, width: range.low, style: "plain" });
    return [pale, full].filter((part) => part !== undefined);
  }
  const track = trackOf([
    [0, 0],
    [ARC_LENGTH, 0],
  ]);
  const size = ribbonSize(width, "focus");
  const move = `translate(0 ${Math.max(1, H / 2 - width / 2 - 1)})`;
  if (style !== "plain" && style !== "claimed") {
    return dashedOutlines(track, size, true, ...GAPS[style]).map(({ points }) => ({
      d: pathOf(points, true),
      fill: colour,
      move,
    }));
  }
  const { points } = ribbonOutline(track, size, true);
  const d = pathOf(points.length > 0 ? points : offsetTrack(track, 0), true);
  return [style === "claimed" ? { d, fill: "none", stroke: colour, width: 1.4, move } : { d, fill: colour, move }];
}

/** The pale body of a range: 45 % of the colour, as the lines have it. */
const mixed = (colour: string): string => `${colour}73`;

/** Pieces around a middle, in the box or, where they are larger, right of its left edge. */
const around = (parts: readonly Part[], radius: number): SamplePart[] =>
  parts.map(({ d, fill, stroke, width, dash, opacity }) => ({
    d,
    fill,
    ...(stroke === null ? {} : { stroke }),
    ...(width === null ? {} : { width }),
    ...(dash === undefined ? {} : { dash }),
    ...(opacity === undefined ? {} : { opacity }),
    move: `translate(${Math.max(W / 2, radius)} ${Math.max(H / 2, radius)})`,
  }));

function glyphParts({ stroke, fill }: { stroke: string; fill: string }, tokens: Tokens): SamplePart[] {
  const move = `translate(${W / 2} ${H / 2})`;
  return [
    { d: "M-9,0a9,9 0 1 0 18,0a9,9 0 1 0 -18,0Z", fill: tokens.halo, stroke: tokens.ink, width: 1.4, move },
    { d: stroke, fill: "none", stroke: tokens.ink, width: 1.7, move },
    { d: fill, fill: tokens.ink, move },
  ].filter(({ d }) => d !== "");
}

/** How large an area is how much: of neither direction. */
function discPart(radius: number, tokens: Tokens): SamplePart {
  const r = Math.round(radius * 10) / 10;
  const move = `translate(${Math.max(W / 2, r)} ${Math.max(H / 2, r)})`;
  return {
    d: `M0,${-r}a${r},${r} 0 1 0 0.01,0Z`,
    fill: tokens.ink3,
    opacity: 0.3,
    stroke: tokens.ink3,
    width: 1,
    move,
  };
}
