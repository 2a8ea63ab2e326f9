import { part, rows } from "./part.ts";
import { text } from "./put.ts";

/** A name, code or number whose direction must not turn its neighbours round. */
export function bdi(parent: Element, name: string, words: string): HTMLElement {
  return text(part(parent, "bdi", name), words);
}

/** Foreign names side by side, each for itself, with a dot between them. */
export function names(parent: Element, list: readonly { readonly text: string; readonly lang?: string }[]): void {
  rows(
    parent,
    "bdi",
    "name",
    list,
    ({ text: words, lang }) => `${lang ?? ""} ${words}`,
    (element, name) => {
      text(element, name.text);
      if (name.lang) element.setAttribute("lang", name.lang);
    },
  );
}
