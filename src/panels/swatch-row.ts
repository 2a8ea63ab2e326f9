// A row of the legend: sample, words, count. While it is hovered or focused its countries keep their colour.
import { part, rows } from "../dom/part.ts";
import { attributes, on, text } from "../dom/put.ts";
import type { Swatch } from "../overlays/marks.ts";
import type { Desk } from "./panel.ts";
import { sample } from "./sample.ts";

/** Lights up the countries while the pointer or the focus is on the element. */
export function lights(element: Element, countries: readonly string[], desk: Desk): void {
  const light = () => desk.highlight(countries.length > 0 ? countries : null);
  const end = () => desk.highlight(null);
  on(element, "pointerenter", light);
  on(element, "pointerleave", end);
  on(element, "focusin", light);
  on(element, "focusout", end);
}

/** A list of samples with their words; counts only where asked for. */
export function swatchList(
  parent: HTMLElement,
  name: string,
  swatches: readonly Swatch[],
  desk: Desk,
  words: (swatch: Swatch) => string,
  counts: boolean,
): HTMLElement {
  const list = part(parent, "ul", `${name} swatches`);
  attributes(list, { hidden: swatches.length === 0 });
  rows(
    list,
    "li",
    "swatch-row",
    swatches,
    ({ id }) => id,
    (row, swatch) => {
      sample(row, `legend-${name}-${swatch.id.replaceAll(/[^\w]/g, "-")}`, swatch.sample);
      text(part(row, "span", "swatch-words"), words(swatch));
      text(
        part(row, "span", "swatch-count"),
        counts && swatch.count !== null ? desk.words.format.number(swatch.count) : "",
      );
      lights(row, swatch.countries, desk);
    },
  );
  return list;
}
