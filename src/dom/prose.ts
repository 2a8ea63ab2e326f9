import { part, rows } from "./part.ts";
import { text } from "./put.ts";

/** A name, code or number whose direction must not turn its neighbours round. */
export function bdi(parent: Element, name: string, words: string): HTMLElement {
  return text(part(parent, "bdi", name), words);
}

/** Foreign names side by side, each for itself; what stands between them is the style sheet's. */
export function names(parent: Element, list: readonly { readonly text: string; readonly lang?: string }[]): void {
  const key = ({ text: words, lang }: (typeof list)[number]) => `${lang ?? ""} ${words}`;
  rows(parent, "span", "name", list, key, (cell, { text: words, lang }) => {
    const element = bdi(cell, "name-words", words);
    if (lang) element.setAttribute("lang", lang);
  });
}
