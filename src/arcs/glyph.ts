// The kinds of ties as small shapes in a white disc, centred on 0,0, for a disc of radius 9.
import type { TieGlyph } from "../overlays/marks.ts";

export const GLYPH_RADIUS = 9;

/** `stroke` parts are drawn 1.7 px wide without fill, `fill` parts solid. */
export interface GlyphShape {
  readonly stroke: string;
  readonly fill: string;
}

const ring = (r: number) => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;

/** Page, triangle, diamond, zigzag, coin, filled square, double bar, barred circle: told apart in black and white. */
export const glyphShapes: Readonly<Record<TieGlyph, GlyphShape>> = {
  agreement: { stroke: "M-3.6,-4.8H3.6V4.8H-3.6ZM-1.3,-1.5H1.3M-1.3,1.5H1.3", fill: "" },
  base: { stroke: "", fill: "M0,-4.8L5,4H-5Z" },
  policy: { stroke: "M0,-5L5,0L0,5L-5,0Z", fill: "" },
  dispute: { stroke: "M-4.8,3.4L-1.6,-3.4L1.6,3.4L4.8,-3.4", fill: "" },
  debt: { stroke: "", fill: `${ring(4.6)}${ring(1.8)}` },
  programme: { stroke: "", fill: "M-4.2,-4.2H4.2V4.2H-4.2Z" },
  border: { stroke: "M-2.2,-4.8V4.8M2.2,-4.8V4.8", fill: "" },
  travel: { stroke: `${ring(4.8)}M-4.8,0H4.8`, fill: "" },
};
