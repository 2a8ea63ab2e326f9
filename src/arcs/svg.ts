// D3 paints placed arcs as SVG: over the map up to 200 of them and always the touched ones, in the sheet all.
import type { EnterElement, Selection } from "d3-selection";
import { GLYPH_RADIUS, glyphShapes } from "./glyph.ts";
import { type PlacedGlyph, placeGlyphs } from "./lens.ts";
import type { PlacedArc } from "./place.ts";

/** Any group of any SVG document, in the browser or in Node. */
export type Group = Selection<SVGGElement, unknown, Element | null, unknown>;

export interface PaintOptions {
  /** Colour of casings and glyph discs: the theme's halo. */
  readonly halo: string;
  /** Rim and sign of glyph discs, casing of the selected corridor. */
  readonly ink: string;
  /** Corridors under the pointer or the keyboard: they keep their colour, all others go to 35 %. */
  readonly lit?: ReadonlySet<string>;
  /** Corridor with the keyboard's ring around its barb, in the theme's accent. */
  readonly ring?: { readonly corridor: string; readonly accent: string } | null;
  /** Corridor that is opened as a pair: casing 2.5 px ink. */
  readonly selected?: string | null;
  /** The sentence read for an arc. Absent: the arcs are decoration, named elsewhere. */
  readonly label?: (placed: PlacedArc) => string;
  /** Present: the strokes take the pointer. Absent: the pointer passes through to the map. */
  readonly onHover?: (placed: PlacedArc | null) => void;
  readonly onPick?: (placed: PlacedArc) => void;
}

interface Corridor {
  readonly id: string;
  readonly arcs: readonly PlacedArc[];
}

const FADED = 0.35;
const CASING_OPACITY = 0.95;
const HIT_WIDTH = 12;

/** Draws the arcs into the group, keyed by corridor and by arc, in the given order: elements outlive every repaint. */
export function renderArcs(root: Group, placed: readonly PlacedArc[], options: PaintOptions): void {
  const corridors = root
    .selectChildren<SVGGElement, Corridor>("g.corridor")
    .data(corridorsOf(placed), ({ id }) => id)
    .join("g")
    .attr("class", "corridor")
    .attr("data-corridor", ({ id }) => id)
    .attr("opacity", ({ id }) => fade(id, options))
    .order();
  // All casings of a corridor lie under both its lanes, else one lane's halo would eat into the other.
  casings(corridors, options);
  bodies(corridors, options);
  hits(corridors, options);
  glyphs(root, placeGlyphs(placed), options);
  ring(root, placed, options);
}

function fade(id: string, { lit }: PaintOptions): number | null {
  return lit === undefined || lit.size === 0 || lit.has(id) ? null : FADED;
}

function corridorsOf(placed: readonly PlacedArc[]): readonly Corridor[] {
  const groups = new Map<string, PlacedArc[]>();
  for (const arc of placed) {
    const id = arc.arc.kind === "tie" ? arc.arc.id : arc.corridor;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [arc]);
    else group.push(arc);
  }
  return [...groups].map(([id, arcs]) => ({ id, arcs }));
}

type Corridors = Selection<SVGGElement, Corridor, SVGGElement, unknown>;

const keyOf = (placed: PlacedArc) => placed.arc.id;

function casings(corridors: Corridors, { halo, ink, selected }: PaintOptions): void {
  // Of the opened pair the flows: its ties would be one dark bundle.
  const chosen = (placed: PlacedArc) => placed.arc.kind === "flow" && placed.corridor === (selected ?? "");
  layer(corridors, "casing", (arcs) => arcs.filter((placed) => placed.halo > 0 || chosen(placed)))
    .attr("d", (placed) => placed.casing)
    .attr("fill", ({ arc }) => (arc.kind === "flow" && arc.style === "suspect" ? halo : "none"))
    .attr("stroke", (placed) => (chosen(placed) ? ink : halo))
    .attr("stroke-opacity", (placed) => (chosen(placed) ? null : CASING_OPACITY))
    .attr("stroke-width", (placed) => casingWidth(placed, chosen(placed)))
    .attr("stroke-linejoin", "round");
}

const CHOSEN_CASING = 2.5;

/** The stroke lies on the ribbon's edge, half of it under the body; a tie's casing runs along its middle. */
function casingWidth(placed: PlacedArc, chosen: boolean): number {
  const rim = 2 * (chosen ? CHOSEN_CASING : placed.halo);
  return placed.arc.kind === "tie" ? placed.arc.width + rim : rim;
}

function bodies(corridors: Corridors, { label }: PaintOptions): void {
  layer(corridors, "body", (arcs) => arcs)
    .attr("class", (placed) => `body ${placed.arc.kind}`)
    .attr("data-arc", keyOf)
    .attr("d", (placed) => placed.d)
    .attr("fill", (placed) => (isSolid(placed) ? placed.arc.colour : "none"))
    .attr("stroke", (placed) => (isSolid(placed) ? null : placed.arc.colour))
    .attr("stroke-width", strokeWidth)
    .attr("stroke-dasharray", (placed) =>
      placed.arc.kind === "tie" && placed.arc.dash.length > 0 ? placed.arc.dash.join(" ") : null,
    )
    .attr("opacity", (placed) => (placed.arc.opacity < 1 ? placed.arc.opacity : null))
    .attr("role", label === undefined ? null : "img")
    .attr("aria-label", label === undefined ? null : label);
}

function isSolid({ arc }: PlacedArc): boolean {
  return arc.kind === "flow" && arc.style !== "claimed";
}

/** Hollow flows are an edge of 1.4 px, ties a line of their own width. */
function strokeWidth(placed: PlacedArc): number | null {
  if (isSolid(placed)) return null;
  return placed.arc.kind === "tie" ? placed.arc.width : 1.4;
}

function hits(corridors: Corridors, { onHover, onPick }: PaintOptions): void {
  const live = onHover !== undefined || onPick !== undefined;
  layer(corridors, "hit", (arcs) => (live ? arcs : []))
    .attr("d", (placed) => placed.line)
    .attr("fill", "none")
    .attr("stroke", "transparent")
    .attr("stroke-width", (placed) => Math.max(HIT_WIDTH, placed.arc.width + 4))
    .attr("pointer-events", "stroke")
    .on("pointerenter", (_, placed) => onHover?.(placed))
    .on("pointerleave", () => onHover?.(null))
    .on("click", (_, placed) => onPick?.(placed));
  corridors.attr("pointer-events", live ? null : "none");
}

function layer(corridors: Corridors, name: string, which: (arcs: readonly PlacedArc[]) => readonly PlacedArc[]) {
  const group = corridors
    .selectChildren<SVGGElement, Corridor>(`g.${name}`)
    .data((corridor) => [corridor])
    .join("g")
    .attr("class", name);
  return group
    .selectAll<SVGPathElement, PlacedArc>("path")
    .data(({ arcs }) => which(arcs), keyOf)
    .join("path")
    .order();
}

function glyphs(root: Group, placed: readonly PlacedGlyph[], options: PaintOptions): void {
  const { halo, ink } = options;
  const discs = root
    .selectChildren<SVGGElement, PlacedGlyph>("g.glyph")
    .data(placed, ({ tie }) => tie.id)
    .join(enterGlyph)
    .attr("opacity", ({ placed: { corridor } }) => fade(corridor, options))
    .attr("transform", ({ at: [x, y] }) => `translate(${x.toFixed(1)},${y.toFixed(1)})`)
    .raise();
  discs.select("circle").attr("fill", halo).attr("stroke", ink);
  discs
    .select(".sign")
    .attr("d", ({ tie }) => glyphShapes[tie.glyph].stroke)
    .attr("stroke", ink);
  discs
    .select(".solid")
    .attr("d", ({ tie }) => glyphShapes[tie.glyph].fill)
    .attr("fill", ink);
  discs
    .select("text")
    .attr("fill", ink)
    .attr("stroke", halo)
    .text(({ times }) => times);
}

type Entering = Selection<EnterElement, PlacedGlyph, SVGGElement, unknown>;

function enterGlyph(enter: Entering): Selection<SVGGElement, PlacedGlyph, SVGGElement, unknown> {
  const group = enter.append("g").attr("class", "glyph").attr("pointer-events", "none");
  group.append("circle").attr("r", GLYPH_RADIUS).attr("stroke-width", 1.7);
  group.append("path").attr("class", "sign").attr("fill", "none").attr("stroke-width", 1.7);
  group.append("path").attr("class", "solid").attr("fill-rule", "evenodd");
  group
    .append("text")
    .attr("class", "times")
    .attr("x", GLYPH_RADIUS + 3)
    .attr("y", 5)
    .attr("font-size", 14)
    .attr("font-weight", 600)
    .attr("stroke-width", 3)
    .attr("stroke-linejoin", "round")
    .attr("paint-order", "stroke");
  return group;
}

/** Accent inside white, so that one of the two stands out on any ground. */
function ring(root: Group, placed: readonly PlacedArc[], { ring: focus, halo }: PaintOptions): void {
  const heads = placed.filter(({ corridor, head }) => head !== null && corridor === (focus?.corridor ?? ""));
  const rings = heads.flatMap((each) => [
    { id: `${each.arc.id} outer`, each, colour: halo, radius: 12.5 },
    { id: `${each.arc.id} inner`, each, colour: focus?.accent ?? halo, radius: 10 },
  ]);
  root
    .selectChildren<SVGCircleElement, (typeof rings)[number]>("circle.ring")
    .data(rings, ({ id }) => id)
    .join("circle")
    .attr("class", "ring")
    .attr("cx", ({ each }) => each.head?.[0][0] ?? 0)
    .attr("cy", ({ each }) => each.head?.[0][1] ?? 0)
    .attr("r", ({ radius }) => radius)
    .attr("fill", "none")
    .attr("stroke", ({ colour }) => colour)
    .attr("stroke-width", 2.5)
    .attr("pointer-events", "none")
    .raise();
}
