import type { Outline } from "../overlays/marks.ts";
import type { Print } from "./base.ts";
import { insetPath } from "./inset.ts";
import type { Group } from "./patterns.ts";

/** How a contour is drawn: width and dashes. */
interface Stroke {
  readonly width: number;
  readonly dash: string | null;
}

/** Beside rings a contour is fine; alone it is broad; under 45 px wide thinner, and its dashes shorter. */
function strokeOf({ kind }: Outline, inset: number, narrow: boolean): Stroke {
  if (kind === "signatory") return { width: narrow ? 3.5 : 4.5, dash: null };
  if (kind === "former") return { width: 1.6, dash: "1.2 2.8" };
  if (kind === "supposed" && inset > 0) return { width: 2.6, dash: "8 3" };
  if (kind === "supposed") return narrow ? { width: 2.6, dash: "5 2.5" } : { width: 4.5, dash: "10 4" };
  if (inset > 0) return { width: 2.2, dash: "4.5 2.8" };
  return narrow ? { width: 3.5, dash: "3.5 2.5" } : { width: 4.5, dash: "6 3.5" };
}

const NARROW = 45;
/** A selected country's line takes so much of the inner side of its border. */
const SELECTION = 1.6;

interface Contour {
  readonly id: string;
  readonly outline: Outline;
  readonly d: string;
  readonly stroke: Stroke;
}

/** Candidates, signatories and former members: a line inside the border, clear of rings and of the selection's line. */
export function renderContours(group: Group, print: Print): void {
  const contours = print.marks.outlines
    .filter(({ kind }) => kind !== "selected")
    .map((outline) => contourOf(outline, print))
    .filter(({ d }) => d !== "");
  group
    .attr("pointer-events", "none")
    .attr("fill", "none")
    .selectAll<SVGPathElement, Contour>("path")
    .data(contours, ({ id }) => id)
    .join("path")
    .attr("class", ({ outline }) => outline.kind)
    .attr("data-country", ({ outline }) => outline.country)
    .attr("d", ({ d }) => d)
    .attr("stroke", ({ outline }) => outline.colour)
    .attr("stroke-width", ({ stroke }) => stroke.width)
    .attr("stroke-dasharray", ({ stroke }) => stroke.dash)
    .attr("stroke-linejoin", "round");
}

function contourOf(outline: Outline, { marks, drawings, plane, shapes, small }: Print): Contour {
  const { kind, country, colour } = outline;
  const size = shapes.sizes.get(country);
  const narrow = !size || Math.sqrt(plane.areaOnScreen(size.steradians, size.middle)) < NARROW;
  // Small countries have no rings to keep clear of.
  const inset = small.has(country) ? 0 : outline.inset;
  const stroke = strokeOf(outline, inset, narrow);
  const clear = marks.outlines.some((other) => other.kind === "selected" && other.country === country) ? SELECTION : 0;
  const distance = Math.max(inset, clear + stroke.width / 2);
  return { id: `${kind} ${country} ${colour}`, outline, d: insetPath(drawings.country(country), distance), stroke };
}

/** The selection: a light casing and a dark line on the border itself, over every contour. */
export function renderSelection(group: Group, { marks, drawings, tokens }: Print): void {
  const selected = marks.outlines
    .filter(({ kind }) => kind === "selected")
    .flatMap(({ country, colour }) => {
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
