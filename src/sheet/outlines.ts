import type { Outline } from "../overlays/marks.ts";
import type { Print } from "./base.ts";
import type { Group } from "./patterns.ts";

/** How a line along the inner side of a border is drawn: seen width, dashes, ends. */
interface Stroke {
  readonly width: number;
  readonly dash: string | null;
}

/** A contour of its own; under 45 px wide it is thinner and its dashes shorter. */
function strokeOf({ kind, inset }: Outline, narrow: boolean): Stroke {
  if (kind === "signatory") return { width: narrow ? 3.5 : 4.5, dash: null };
  if (kind === "former") return { width: 1.6, dash: "1.2 2.8" };
  if (inset > 0) return { width: 2.2, dash: "4.5 2.8" };
  return narrow ? { width: 3.5, dash: "3.5 2.5" } : { width: 4.5, dash: "6 3.5" };
}

const NARROW = 45;
const idOf = ({ kind, country, colour }: Outline) => `${kind}-${country}-${colour.replace("#", "")}`;

interface Contour {
  readonly id: string;
  readonly outline: Outline;
  readonly d: string;
  readonly stroke: Stroke;
}

/**
 * Contours of candidates, signatories and former members lie inside the border: a stroke twice as wide, cut off at the
 * border by a clip and, where the contour keeps a distance from it, masked along the border.
 */
export function renderContours(group: Group, { marks, drawings, plane, shapes }: Print): void {
  const contours = marks.outlines
    .filter(({ kind }) => kind !== "selected")
    .map((outline): Contour => {
      const size = shapes.sizes.get(outline.country);
      const narrow = size ? Math.sqrt(plane.areaOnScreen(size.steradians, size.middle)) < NARROW : true;
      return { id: idOf(outline), outline, d: drawings.country(outline.country), stroke: strokeOf(outline, narrow) };
    })
    .filter(({ d }) => d !== "");
  const box = plane.look;
  const contour = group
    .attr("pointer-events", "none")
    .attr("fill", "none")
    .selectAll<SVGGElement, Contour>("g.contour")
    .data(contours, ({ id }) => id)
    .join((enter) => enter.append("g").call((g) => {
      g.append("clipPath").append("path");
      const mask = g.append("mask").attr("maskUnits", "userSpaceOnUse").attr("x", 0).attr("y", 0);
      mask.append("rect").attr("fill", "#fff");
      mask.append("path").attr("fill", "none").attr("stroke", "#000");
      g.append("g").append("path");
    }))
    .attr("class", ({ outline }) => `contour ${outline.kind}`);
  contour.select("clipPath").attr("id", ({ id }) => `clip-${id}`).select("path").attr("d", ({ d }) => d);
  const mask = contour.select("mask").attr("id", ({ id }) => `mask-${id}`).attr("width", box.width).attr("height", box.height);
  mask.select("rect").attr("width", box.width).attr("height", box.height);
  mask.select("path").attr("d", ({ d, outline }) => (outline.inset > 0 ? d : null)).attr("stroke-width", ({ outline, stroke }) => 2 * edgeOf(outline, stroke));
  contour.select("g")
    .attr("clip-path", ({ id }) => `url(#clip-${id})`)
    .attr("mask", ({ id, outline }) => (outline.inset > 0 ? `url(#mask-${id})` : null))
    .select("path")
    .attr("d", ({ d }) => d)
    .attr("stroke", ({ outline }) => outline.colour)
    .attr("stroke-width", ({ outline, stroke }) => 2 * (edgeOf(outline, stroke) + stroke.width))
    .attr("stroke-dasharray", ({ stroke }) => stroke.dash);
}

/** Distance of the contour's outer edge from the border; an outline's inset is that of its middle. */
const edgeOf = ({ inset }: Outline, { width }: Stroke): number => Math.max(0, inset - width / 2);

/** The selection: a light casing and a dark line on the border itself, over every contour. */
export function renderSelection(group: Group, { marks, drawings, tokens }: Print): void {
  const selected = marks.outlines.filter(({ kind }) => kind === "selected").flatMap(({ country, colour }) => {
    const d = drawings.country(country);
    return [
      { id: `casing-${country}`, d, colour: tokens.halo, width: 4 },
      { id: `line-${country}`, d, colour, width: 1.8 },
    ];
  });
  group
    .attr("pointer-events", "none")
    .attr("fill", "none")
    .attr("stroke-linejoin", "round")
    .selectAll<SVGPathElement, (typeof selected)[number]>("path")
    .data(selected, ({ id }) => id)
    .join("path")
    .attr("d", ({ d }) => d)
    .attr("stroke", ({ colour }) => colour)
    .attr("stroke-width", ({ width }) => width)
    .order();
}
