import type { Words } from "../words/messages.ts";

/** Tells the browser in which language and way of writing the page stands. */
export function wearLanguage({ language, dir }: Words): void {
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
}
