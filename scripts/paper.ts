// Paper for Node: where there is no browser, D3 draws into an svg element of linkedom.
import { parseHTML } from "linkedom";

/** An empty svg element in a document of its own. */
export function blankSheet(): SVGSVGElement {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg: unknown = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(svg as never);
  return svg as SVGSVGElement;
}
