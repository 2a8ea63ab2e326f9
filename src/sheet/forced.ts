import type { Frame } from "../overlays/frame.ts";
import type { Marks, Sample, Strand, Swatch, Texture } from "../overlays/marks.ts";
import { countScale, relationScale, type Theme, type Tokens } from "../overlays/palette.ts";

/** Where the reader's machine forces its own colours, the sheet uses their names; textures and shapes tell the rest. */
export const systemTokens: Tokens = {
  surface: "Canvas",
  raised: "Canvas",
  land: "Canvas",
  sea: "Canvas",
  beyond: "Canvas",
  ink: "CanvasText",
  ink2: "CanvasText",
  ink3: "CanvasText",
  rule: "CanvasText",
  hair: "GrayText",
  control: "GrayText",
  border: "CanvasText",
  casing: "Canvas",
  coast: "CanvasText",
  seaLabel: "CanvasText",
  accent: "LinkText",
  out: "CanvasText",
  in: "LinkText",
  warn: "CanvasText",
  warnGround: "Canvas",
  error: "CanvasText",
  errorGround: "Canvas",
  scenario: "CanvasText",
  halo: "Canvas",
  graticule: "Canvas",
  noRecord: "GrayText",
};

/** Classes of a scale become textures, from full to empty. */
const STEPS: readonly Texture[] = ["solid", "cross", "hatch", "dots"];

/** The same frame in the system's colours. */
export function forcedFrame(frame: Frame): Frame {
  return {
    ...frame,
    drawn: frame.drawn.map((drawn) => ({
      ...drawn,
      marks: forcedMarks(drawn.marks, frame.theme),
      legend: drawn.legend.map((swatch): Swatch => ({ ...swatch, sample: forcedSample(swatch.sample, frame.theme) })),
    })),
  };
}

function forcedMarks(marks: Marks, theme: Theme): Marks {
  return {
    fills: [],
    patterns: [
      ...marks.fills
        .map(({ country, colour }) => ({ country, ground: "Canvas", strands: [strandOf(colour, theme)] }))
        .filter(({ strands }) => strands[0]?.fill !== "Canvas"),
      ...marks.patterns.map((pattern) => ({ ...pattern, ground: "Canvas", strands: pattern.strands.map(plainStrand) })),
    ],
    rings: marks.rings.map((ring, i) => ({
      ...ring,
      fill: RING_COLOURS[i % RING_COLOURS.length] ?? "Highlight",
      ink: "CanvasText",
    })),
    outlines: marks.outlines.map((outline) => ({
      ...outline,
      colour: outline.kind === "selected" ? "CanvasText" : "LinkText",
    })),
    arcs: marks.arcs.map((arc) => ({
      ...arc,
      colour: arc.kind === "flow" && arc.side === "in" ? "LinkText" : "CanvasText",
    })),
    points: marks.points,
    signs: marks.signs,
    labels: marks.labels.map((label) => ({
      ...label,
      pips: label.pips.map((pip, i) => ({
        ...pip,
        fill: RING_COLOURS[i % RING_COLOURS.length] ?? "Highlight",
        ink: "CanvasText",
      })),
    })),
  };
}

const RING_COLOURS = ["Highlight", "GrayText", "LinkText"] as const;

const plainStrand = ({ texture }: Strand): Strand =>
  texture === "norecord"
    ? { texture, fill: "GrayText", ink: "GrayText" }
    : { texture, fill: texture === "solid" ? "Highlight" : "CanvasText", ink: "CanvasText" };

/** A colour of a scale by its place there, land as empty, any other (a member's fill) as full. */
function strandOf(colour: string, theme: Theme): Strand {
  const place = Math.max(relationScale[theme].indexOf(colour), countScale.indexOf(colour));
  if (place === -1) return { texture: "solid", fill: isPale(colour) ? "Canvas" : "Highlight", ink: "CanvasText" };
  const texture = STEPS[place];
  return texture
    ? { texture, fill: texture === "solid" ? "Highlight" : "CanvasText", ink: "CanvasText" }
    : { texture: "solid", fill: "Canvas", ink: "CanvasText" };
}

/** Tints inside rings say nothing of their own: all three channels lie close together. */
function isPale(colour: string): boolean {
  const channels = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  return Math.max(...channels) - Math.min(...channels) < 28;
}

function forcedSample(sample: Sample, theme: Theme): Sample {
  switch (sample.kind) {
    case "fill":
      return { kind: "pattern", ground: "Canvas", strands: [strandOf(sample.colour, theme)] };
    case "pattern":
      return { ...sample, ground: "Canvas", strands: sample.strands.map(plainStrand) };
    case "rings":
      return {
        ...sample,
        ground: "Canvas",
        rings: sample.rings.map((_, i) => ({
          fill: RING_COLOURS[i % RING_COLOURS.length] ?? "Highlight",
          ink: "CanvasText",
        })),
      };
    case "outline":
      return { ...sample, colour: "LinkText", ground: "Canvas" };
    case "arc":
    case "line":
      return { ...sample, colour: "CanvasText" };
    case "glyph":
    case "disc":
    case "total":
    case "circle":
    case "change":
      return sample;
  }
}
