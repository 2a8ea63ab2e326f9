import type { Selection } from "d3-selection";
import type { CountryId } from "../model/record.ts";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

const FADED = 0.4;

/** Only these countries keep their colour; null = all do. */
export function light(svg: Svg, countries: readonly CountryId[] | null): void {
  const lit = countries && new Set(countries);
  svg
    .selectAll<SVGPathElement, { readonly country: CountryId }>("g.land path")
    .attr("opacity", ({ country }) => (lit === null || lit.has(country) ? null : FADED));
}

/** A thin line round the country under the pointer; its fill stays as it is. */
export function outline(svg: Svg, country: CountryId | null, colour: string): void {
  const ground = svg
    .selectAll<SVGPathElement, { readonly country: CountryId }>("g.land path")
    .filter((known) => known.country === country);
  const d = ground.empty() ? null : ground.attr("d");
  svg
    .select("g.hover")
    .attr("pointer-events", "none")
    .selectAll("path")
    .data(d ? [d] : [])
    .join("path")
    .attr("d", d)
    .attr("fill", "none")
    .attr("stroke", colour)
    .attr("stroke-width", 1.2);
}
