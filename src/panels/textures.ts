// The textures of the map as SVG patterns, for legends, chips and timelines: status is texture, identity is colour.
import { shape, shapes } from "../dom/part.ts";
import { attributes } from "../dom/put.ts";
import type { Strand } from "../overlays/marks.ts";

/** Pitch, and the width of a band when two or three blocs share the ground. */
const PITCH = { solid: 8, hatch: 6, dots: 7, cross: 7, norecord: 6, disputed: 5 } as const;

interface Weave {
  readonly ground: string;
  readonly strands: readonly Strand[];
}

/** Puts the patterns a drawing needs into its defs; answers the paint of each weave. `scope` keeps ids of drawings apart. */
export function textures(svg: SVGSVGElement, scope: string, weaves: readonly Weave[]): (weave: Weave) => string {
  const id = (weave: Weave) => `${scope}-${keyOf(weave)}`;
  const distinct = [...new Map(weaves.filter(isWoven).map((weave) => [keyOf(weave), weave])).values()];
  shapes(shape(svg, "defs", "textures"), "pattern", "texture", distinct, keyOf, (pattern, weave) => {
    attributes(pattern, { id: id(weave) });
    if (weave.strands.length > 1) bands(pattern, weave);
    else if (weave.strands[0]) single(pattern, weave.strands[0], weave.ground);
  });
  return (weave) => (isWoven(weave) ? `url(#${id(weave)})` : (weave.strands[0]?.fill ?? weave.ground));
}

const isWoven = ({ strands }: Weave) =>
  strands.length > 1 || (strands[0] !== undefined && strands[0].texture !== "solid");

const keyOf = ({ ground, strands }: Weave) =>
  [ground, ...strands.map(({ texture, fill, ink }) => `${texture}${fill}${ink}`)].join("-").replaceAll("#", "");

function single(pattern: SVGPatternElement, { texture, fill, ink }: Strand, ground: string): void {
  const pitch = PITCH[texture];
  const turn = texture === "disputed" ? -45 : texture === "cross" ? 0 : 45;
  frame(pattern, pitch, pitch, turn);
  attributes(shape(pattern, "rect", "ground"), { width: pitch, height: pitch, fill: ground });
  const pen = shape(pattern, "path", "pen");
  const edge = shape(pattern, "path", "edge");
  const middle = pitch / 2;
  switch (texture) {
    case "solid":
      break;
    case "dots": {
      const dot = `M${middle - 1.55} ${middle}a1.55 1.55 0 1 0 3.1 0a1.55 1.55 0 1 0-3.1 0z`;
      attributes(pen, { d: dot, fill, stroke: ink, "stroke-width": 0.5 });
      break;
    }
    case "cross": {
      const d = `M0 0L${pitch} ${pitch}M0 ${pitch}L${pitch} 0`;
      attributes(pen, { d, fill: "none", stroke: fill, "stroke-width": 1.8 });
      attributes(edge, { d, fill: "none", stroke: ink, "stroke-width": 0.5 });
      break;
    }
    case "hatch":
      attributes(pen, { d: `M${middle} 0V${pitch}`, fill: "none", stroke: fill, "stroke-width": 2 });
      attributes(edge, {
        d: `M${middle - 1} 0V${pitch}M${middle + 1} 0V${pitch}`,
        fill: "none",
        stroke: ink,
        "stroke-width": 0.4,
      });
      break;
    case "norecord":
    case "disputed":
      attributes(pen, { d: `M${middle} 0V${pitch}`, fill: "none", stroke: ink, "stroke-width": 1 });
      break;
  }
}

/** Bands at 45°, each with the texture of its own status: rungs for observers, dots for partners, rungs and a rail for frozen. */
function bands(pattern: SVGPatternElement, { ground, strands }: Weave): void {
  const width = strands.length === 2 ? 8 : 7;
  frame(pattern, width * strands.length, 6, -45);
  attributes(shape(pattern, "rect", "ground"), { width: width * strands.length, height: 6, fill: ground });
  shapes(
    pattern,
    "path",
    "band",
    strands,
    (strand) => strand.fill,
    (path, { texture, fill }, index) => {
      attributes(path, { d: bandPath(texture, index * width, width), fill });
    },
  );
}

function bandPath(texture: Strand["texture"], x: number, width: number): string {
  const middle = x + width / 2;
  switch (texture) {
    case "dots":
      return `M${middle - 1.55} 3a1.55 1.55 0 1 0 3.1 0a1.55 1.55 0 1 0-3.1 0z`;
    case "hatch":
      return `M${x} 2h${width}v2h${-width}z`;
    case "cross":
      return `M${x} 2h${width}v2h${-width}zM${middle - 0.9} 0h1.8v6h-1.8z`;
    case "solid":
    case "norecord":
    case "disputed":
      return `M${x} 0h${width}v6h${-width}z`;
  }
}

function frame(pattern: SVGPatternElement, width: number, height: number, turn: number): void {
  attributes(pattern, {
    width,
    height,
    patternUnits: "userSpaceOnUse",
    patternTransform: turn === 0 ? null : `rotate(${turn})`,
  });
}
