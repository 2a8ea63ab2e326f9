import type { PointMark } from "../overlays/marks.ts";
import type { Tokens } from "../overlays/palette.ts";
import type { Group } from "./patterns.ts";
import type { Plane, Point } from "./projection.ts";

interface Placed {
  readonly point: PointMark;
  readonly at: Point;
  readonly parts: readonly Part[];
}
interface Part {
  readonly id: string;
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

/** Nodes, the focus, bases and discs of totals. Order as given: what comes later lies on top. */
export function renderPoints(group: Group, points: readonly PointMark[], plane: Pick<Plane, "project">, tokens: Tokens): void {
  const placed = points.flatMap((point): Placed[] => {
    const at = plane.project(point.at);
    return at ? [{ point, at, parts: partsOf(point, tokens) }] : [];
  });
  const g = group
    .selectAll<SVGGElement, Placed>("g.point")
    .data(placed, ({ point }) => point.id)
    .join("g")
    .attr("class", ({ point }) => `point ${point.kind}`)
    .attr("data-country", ({ point }) => point.country)
    .attr("transform", ({ at }) => `translate(${at.map((x) => Math.round(x * 10) / 10).join(" ")})`);
  g.order();
  g.selectAll<SVGPathElement, Part>("path")
    .data(({ parts }) => parts, ({ id }) => id)
    .join("path")
    .attr("d", ({ d }) => d)
    .attr("fill", ({ fill }) => fill)
    .attr("stroke", ({ stroke }) => stroke)
    .attr("stroke-width", ({ width }) => width);
}

const round = (x: number): number => Math.round(x * 10) / 10;
const disc = (r: number): string => `M${-round(r)},0a${round(r)},${round(r)} 0 1 0 ${2 * round(r)},0a${round(r)},${round(r)} 0 1 0 ${-2 * round(r)},0Z`;
const half = (r: number, side: "left" | "right"): string => `M0,${-round(r)}A${round(r)},${round(r)} 0 0 ${side === "left" ? 0 : 1} 0,${round(r)}Z`;

function partsOf({ kind, radius, halves }: PointMark, tokens: Tokens): Part[] {
  switch (kind) {
    case "node": return [{ id: "disc", d: disc(radius), fill: tokens.halo, stroke: tokens.ink, width: 1.6 }];
    case "focus": return [
      { id: "rim", d: disc(radius + 1.2), fill: tokens.halo, stroke: "none", width: 0 },
      { id: "disc", d: disc(radius), fill: tokens.ink, stroke: "none", width: 0 },
    ];
    case "split": {
      const [out, in_] = halves ?? [radius, radius];
      return [
        { id: "out-rim", d: half(out + 1.2, "left"), fill: tokens.halo, stroke: "none", width: 0 },
        { id: "in-rim", d: half(in_ + 1.2, "right"), fill: tokens.halo, stroke: "none", width: 0 },
        { id: "out", d: half(out, "left"), fill: tokens.out, stroke: "none", width: 0 },
        { id: "in", d: half(in_, "right"), fill: tokens.in, stroke: "none", width: 0 },
      ];
    }
    case "base": {
      const r = round(radius);
      return [{ id: "base", d: `M0,${-r}L${r},${round(r * 0.8)}H${-r}Z`, fill: tokens.ink, stroke: tokens.halo, width: 1.2 }];
    }
  }
}
