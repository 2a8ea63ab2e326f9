import { geoInterpolate } from "d3-geo";
import { select } from "d3-selection";
import type { FlowArc } from "../../src/overlays/marks.ts";
import { nextFrame, type StartEngine } from "./engine.ts";

const SEGMENTS = 16;

/** What most tutorials do: one path an arc, projected again whenever the map renders. Great circles of 16 segments. */
export const startSvg: StartEngine = async (map, arcs) => {
  const svg = select(map.getContainer())
    .append("svg")
    .attr("style", "position:absolute;inset:0;width:100%;height:100%;pointer-events:none");
  const points = new Map(arcs.map((arc) => [arc.id, pointsOf(arc)]));
  const bind = (next: readonly FlowArc[]) =>
    svg
      .selectAll<SVGPathElement, FlowArc>("path")
      .data(next, ({ id }) => id)
      .join("path")
      .attr("fill", "none")
      .attr("stroke", ({ colour }) => colour)
      .attr("stroke-width", ({ width }) => width)
      .attr("stroke-opacity", ({ opacity }) => opacity);
  let paths = bind(arcs);
  const follow = () =>
    void paths.attr("d", ({ id }) => {
      const seen = (points.get(id) ?? []).map((at) => map.project(at));
      return `M${seen.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;
    });
  map.on("render", follow);
  follow();
  return {
    set(next) {
      paths = bind(next);
    },
    drawn: async () => void (await nextFrame()),
    first: async () => void (await nextFrame()),
    count: () => arcs.length,
  };
};

function pointsOf({ from, to }: FlowArc): [number, number][] {
  const between = geoInterpolate([...from], [...to]);
  let last = from[0];
  return Array.from({ length: SEGMENTS + 1 }, (_, i): [number, number] => {
    const [lng, lat] = between(i / SEGMENTS);
    last += ((((lng - last + 180) % 360) + 360) % 360) - 180;
    return [last, lat];
  });
}
