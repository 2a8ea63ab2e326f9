// Nodes, the dot of the selected country, the two rings of the totals, bases: D3 paints them over the lines.
import type { EnterElement, Selection } from "d3-selection";
import type { LngLat } from "../model/record.ts";
import type { PointMark } from "../overlays/marks.ts";
import type { Tokens } from "../overlays/palette.ts";
import { ringsOf, type TotalRings } from "../overlays/total-rings.ts";
import { GLYPH_RADIUS, glyphShapes } from "./glyph.ts";
import type { XY } from "./ribbon.ts";
import type { Group } from "./svg.ts";

export interface PointOptions {
  /** Page pixels, or null for what cannot be seen. */
  readonly project: (at: LngLat) => XY | null;
  readonly tokens: Tokens;
}

interface Placed {
  readonly point: PointMark;
  readonly at: XY;
}

/** Draws the points into the group, keyed by id, big ones first so that small ones stay visible on them. */
export function renderPoints(root: Group, points: readonly PointMark[], { project, tokens }: PointOptions): void {
  const placed = points.flatMap((point) => {
    const at = project(point.at);
    return at === null ? [] : [{ point, at }];
  });
  placed.sort((a, b) => b.point.radius - a.point.radius || (a.point.id < b.point.id ? -1 : 1));
  const groups = root
    .selectChildren<SVGGElement, Placed>("g.point")
    .data(placed, ({ point }) => point.id)
    .join(enterPoint)
    .attr("class", ({ point }) => `point ${point.kind}`)
    .attr("transform", ({ at: [x, y] }) => `translate(${x.toFixed(2)},${y.toFixed(2)})`)
    .order();
  groups.select("title").text(({ point }) => point.title);
  groups
    .selectChildren<SVGPathElement, Part>("path")
    .data(({ point }) => partsOf(point, tokens))
    .join("path")
    .attr("d", (part) => part.d)
    .attr("fill", (part) => part.fill)
    .attr("fill-opacity", (part) => part.opacity ?? null)
    .attr("stroke", (part) => part.stroke)
    .attr("stroke-width", (part) => part.width)
    .attr("stroke-dasharray", (part) => part.dash ?? null);
}

function enterPoint(enter: Selection<EnterElement, Placed, SVGGElement, unknown>) {
  const group = enter.append("g").attr("data-country", ({ point }) => point.country);
  group.append("title");
  return group;
}

/** A piece of a point, around its middle. */
export interface Part {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string | null;
  readonly width: number | null;
  /** Of the fill alone. */
  readonly opacity?: number;
  readonly dash?: string;
}

function partsOf(point: PointMark, tokens: Tokens): readonly Part[] {
  const { radius } = point;
  const { halo, ink } = tokens;
  switch (point.kind) {
    case "node":
      return [{ d: disc(radius), fill: halo, stroke: ink, width: 1.6 }];
    case "focus":
      return [
        { d: disc(radius + 1.4), fill: halo, stroke: null, width: null },
        { d: disc(radius), fill: ink, stroke: null, width: null },
      ];
    case "total": {
      const rings = totalParts(ringsOf(point.sums ?? [radius, null]), tokens);
      return point.inside ? [...rings, ...insideParts(point.inside, tokens)] : rings;
    }
    case "base":
      return [
        { d: disc(GLYPH_RADIUS), fill: halo, stroke: ink, width: 1.7 },
        { d: glyphShapes.base.fill, fill: ink, stroke: null, width: null },
      ];
  }
}

const RING = 1.8;
/** Of the ground inside a ring. */
const PALE = 0.22;

/** A ring in the colour of the direction that is more, in it a disc of the other; of one direction alone a plain disc. */
export function totalParts({ more, outer, inner }: TotalRings, { halo, out, in: arriving }: Tokens): readonly Part[] {
  const [larger, smaller] = more === "out" ? [out, arriving] : [arriving, out];
  if (inner === null) return [{ d: disc(outer), fill: larger, stroke: halo, width: 1.2 }];
  const rim = Math.min(RING, outer);
  const ring: readonly Part[] = [
    { d: disc(outer), fill: halo, stroke: halo, width: 2.4 },
    { d: disc(outer - rim / 2), fill: larger, stroke: larger, width: rim, opacity: PALE },
  ];
  return inner > 0 ? [...ring, { d: disc(inner), fill: smaller, stroke: halo, width: 0.8 }] : ring;
}

/** Dashed over all else, so that it is told from a ring. */
export function insideParts(radius: number, { halo, ink }: Tokens): readonly Part[] {
  // Too small for dashes.
  if (radius < 5) return [{ d: disc(radius), fill: "none", stroke: ink, width: 1 }];
  return [
    { d: disc(radius), fill: "none", stroke: halo, width: 3 },
    { d: disc(radius), fill: "none", stroke: ink, width: 1.4, dash: "2.4 2.2" },
  ];
}

function disc(r: number): string {
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}
