import { shape } from "../dom/part.ts";
import { attributes } from "../dom/put.ts";

/** Out and back: the two half-barbs the map is drawn with. */
export function mark(parent: Element): void {
  const svg = attributes(shape(parent, "svg", "mark"), { viewBox: "0 0 24 20", "aria-hidden": "true" });
  attributes(shape(svg, "path", "mark-out"), { d: "M1 8.5V5.5H14V1l9 7.5z" });
  attributes(shape(svg, "path", "mark-in"), { d: "M23 11.5v3H10V19l-9-7.5z" });
}
