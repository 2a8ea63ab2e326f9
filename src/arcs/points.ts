// Nodes, the dot of the selected country, split discs of the totals, bases: D3 paints them over the lines.
import type { EnterElement, Selection } from "d3-selection";
import type { LngLat } from "../model/record.ts";
import type { PointMark } from "../overlays/marks.ts";
import type { Tokens } from "../overlays/palette.ts";
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
    .attr("stroke", (part) => part.stroke)
    .attr("stroke-width", (part) => part.width);
}

function enterPoint(enter: Selection<EnterElement, Placed, SVGGElement, unknown>) {
  const group = enter.append("g").attr("data-country", ({ point }) => point.country);
  group.append("title");
  return group;
}

interface Part {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string | null;
  readonly width: number | null;
}

function partsOf(point: PointMark, { halo, ink, out, in: arriving }: Tokens): readonly Part[] {
  const { radius } = point;
  switch (point.kind) {
    case "node":
      return [{ d: disc(radius), fill: halo, stroke: ink, width: 1.6 }];
    case "focus":
      return [
        { d: disc(radius + 1.4), fill: halo, stroke: null, width: null },
        { d: disc(radius), fill: ink, stroke: null, width: null },
      ];
    case "split": {
      const [left, right] = point.halves ?? [radius, radius];
      const circle = point.inside ? [{ d: disc(point.inside), fill: "none", stroke: ink, width: 1.2 }] : [];
      return [
        ...circle,
        { d: half(left, -1), fill: out, stroke: halo, width: 1.2 },
        { d: half(right, 1), fill: arriving, stroke: halo, width: 1.2 },
      ];
    }
    case "base":
      return [
        { d: disc(GLYPH_RADIUS), fill: halo, stroke: ink, width: 1.7 },
        { d: glyphShapes.base.fill, fill: ink, stroke: null, width: null },
      ];
  }
}

function disc(r: number): string {
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}

/** Left half for what leaves, right half for what arrives. */
function half(r: number, side: 1 | -1): string {
  return `M0,${-r}A${r},${r} 0 0 ${side === 1 ? 1 : 0} 0,${r}Z`;
}
