// What a row of a legend shows of the map: the same colours, textures, lines and glyphs, small.
import { halfBarb, type IconName, icon } from "../dom/icon.ts";
import { shape, shapes } from "../dom/part.ts";
import { attributes } from "../dom/put.ts";
import { type SignId, signShapes } from "../overlays/change-signs.ts";
import { GAPS } from "../overlays/flow-gaps.ts";
import type { Sample, TieGlyph } from "../overlays/marks.ts";
import { textures } from "./textures.ts";

const WIDTH = 26;
const HEIGHT = 16;
/** Rings of one, two and three blocs. */
const RING = [3, 2.4, 1.8] as const;

const GLYPHS: Readonly<Record<TieGlyph, IconName>> = {
  agreement: "tieAgreement",
  base: "tieBase",
  policy: "tiePolicy",
  dispute: "tieDispute",
  debt: "tieDebt",
  programme: "tieProgramme",
  border: "tieBorder",
  travel: "tieTravel",
};

/** The icon of a kind of tie, as at the middle of its line. */
export const glyphIcon = (glyph: TieGlyph): IconName => GLYPHS[glyph];

/** Draws a sample as the first child of a row; `scope` must be unique on the page. */
export function sample(parent: Element, scope: string, of: Sample): void {
  switch (of.kind) {
    case "arc":
      arc(parent, of);
      return;
    case "glyph":
      icon(parent, glyphIcon(of.glyph), 20);
      return;
    case "line":
      line(parent, of.colour, of.dash);
      return;
    case "disc":
      disc(parent, of.radius);
      return;
    case "total":
      total(parent, of);
      return;
    case "circle":
      circle(parent, of.radius);
      return;
    case "change":
      sign(parent, of.sign);
      return;
    default:
      box(parent, scope, of);
  }
}

const LONG = 66;
const SHORT = 26;

function arc(parent: Element, { colour, width, style, range }: Extract<Sample, { readonly kind: "arc" }>): void {
  const short = width === 3 && style === "plain";
  const length = short ? SHORT : style === "plain" && !range ? LONG : 34;
  const svg = halfBarb(parent, "sample sample-arc", range?.high ?? width, length);
  svg.style.setProperty("color", colour);
  attributes(svg, { "data-style": style, "data-range": range ? "" : null });
  const gaps = style === "plain" || style === "claimed" ? [] : gapsOf(length, GAPS[style]);
  const height = Math.ceil(width);
  shapes(
    svg,
    "rect",
    "arc-gap",
    gaps,
    ({ x }) => String(x),
    (rect, { x, off }) => {
      attributes(rect, { x, y: 0, width: off, height });
    },
  );
  shapes(
    svg,
    "rect",
    "arc-least",
    range ? [range] : [],
    () => "least",
    (rect, { low }) => {
      attributes(rect, { x: 0, y: 0, width: length - 9, height: low });
    },
  );
}

/** Gaps up to the head, which stays whole. */
function gapsOf(length: number, [on, off]: readonly [number, number]): { readonly x: number; readonly off: number }[] {
  const gaps: { x: number; off: number }[] = [];
  for (let x = on; x < length - 14; x += on + off) gaps.push({ x, off });
  return gaps;
}

function circle(parent: Element, radius: number): void {
  const size = Math.ceil(radius * 2) + 2;
  const svg = canvas(parent, "sample sample-circle", size, size);
  attributes(shape(svg, "circle", "inside"), { cx: size / 2, cy: size / 2, r: radius, fill: "none" });
}

/** As on the map: full shapes in the colour of the text, open ones empty. */
function sign(parent: Element, id: SignId): void {
  const { d, filled, stroke } = signShapes[id];
  const svg = attributes(canvas(parent, "sample sample-change", WIDTH, HEIGHT), { viewBox: "-13 -8 26 16" });
  attributes(shape(svg, "path", "sign"), {
    d,
    fill: filled ? "currentColor" : "none",
    stroke: "currentColor",
    "stroke-width": 1.5,
  });
  attributes(shape(svg, "path", filled ? "sign-cut" : "sign-stroke"), { d: stroke, "stroke-width": 1.8 });
}

function line(parent: Element, colour: string, dash: readonly number[]): void {
  const svg = canvas(parent, "sample sample-line", 34, 10);
  attributes(shape(svg, "path", "tie"), {
    d: "M0 5H34",
    fill: "none",
    stroke: colour,
    "stroke-width": 1.7,
    "stroke-dasharray": dash.length > 0 ? dash.join(" ") : null,
  });
}

/** How large an area is how much: of neither direction. */
function disc(parent: Element, radius: number): void {
  const size = Math.ceil(radius * 2) + 2;
  const svg = canvas(parent, "sample sample-disc", size, size);
  attributes(shape(svg, "circle", "area"), { cx: size / 2, cy: size / 2, r: radius });
}

/** The ring is of the direction that is more, the disc in it of the other. */
function total(parent: Element, { more, outer, inner }: Extract<Sample, { readonly kind: "total" }>): void {
  const svg = attributes(canvas(parent, "sample sample-total", WIDTH, 2 * outer), { "data-more": more });
  const middle = { cx: WIDTH / 2, cy: outer };
  attributes(shape(svg, "circle", "ring"), { ...middle, r: outer - 0.9 });
  attributes(shape(svg, "circle", "core"), { ...middle, r: inner });
}

type Box = Extract<Sample, { readonly kind: "fill" | "pattern" | "rings" | "outline" }>;

function box(parent: Element, scope: string, of: Box): void {
  const svg = canvas(parent, "sample sample-box", WIDTH, HEIGHT);
  const weave = of.kind === "pattern" ? { ground: of.ground, strands: of.strands } : null;
  const paint = textures(svg, scope, weave ? [weave] : []);
  const ground =
    of.kind === "fill"
      ? of.colour
      : of.kind === "pattern"
        ? paint({ ground: of.ground, strands: of.strands })
        : of.ground;
  attributes(shape(svg, "rect", "sample-ground"), {
    x: 0.5,
    y: 0.5,
    width: WIDTH - 1,
    height: HEIGHT - 1,
    fill: ground,
  });
  rings(svg, of);
  innerLine(svg, of);
  const dotted = of.kind === "outline" && of.outline === "former";
  attributes(shape(svg, "rect", "sample-edge"), {
    x: 0.5,
    y: 0.5,
    width: WIDTH - 1,
    height: HEIGHT - 1,
    fill: "none",
    "stroke-dasharray": dotted ? "1.5 2" : null,
  });
}

function rings(svg: SVGSVGElement, of: Box): void {
  const list = of.kind === "rings" ? of.rings : [];
  const width = RING[Math.min(list.length, RING.length) - 1] ?? 0;
  shapes(
    svg,
    "g",
    "sample-ring",
    list,
    ({ fill }) => fill,
    (group, { fill, ink }, lane) => {
      const inset = 1 + lane * width;
      attributes(shape(group, "rect", "ring-body"), {
        ...insetBy(inset + width / 2),
        fill: "none",
        stroke: fill,
        "stroke-width": width,
      });
      attributes(shape(group, "rect", "ring-edge"), {
        ...insetBy(inset + width),
        fill: "none",
        stroke: ink,
        "stroke-width": 0.6,
      });
    },
  );
}

function innerLine(svg: SVGSVGElement, of: Box): void {
  const list = of.kind === "outline" && of.outline !== "former" ? [of] : [];
  shapes(
    svg,
    "rect",
    "sample-inner",
    list,
    ({ outline }) => outline,
    (rect, { outline, colour }) => {
      const dash = outline === "considered" ? "4.5 2.8" : outline === "supposed" ? "6 3" : null;
      attributes(rect, {
        ...insetBy(2.6),
        fill: "none",
        stroke: colour,
        "stroke-width": 2.2,
        "stroke-dasharray": dash,
      });
    },
  );
}

const insetBy = (by: number) => ({ x: by, y: by, width: WIDTH - 2 * by, height: HEIGHT - 2 * by });

function canvas(parent: Element, name: string, width: number, height: number): SVGSVGElement {
  return attributes(shape(parent, "svg", name), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "aria-hidden": "true",
  });
}
