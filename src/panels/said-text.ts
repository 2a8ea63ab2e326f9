import { attributes, text } from "../dom/put.ts";
import type { Words } from "../words/messages.ts";
import { saidIn } from "../words/names.ts";

/** A text of the record. One that is not there in the reader's language says in which it is, so that it is read out and set rightly. */
export function saidText(
  element: HTMLElement,
  texts: Readonly<Record<string, string | undefined>>,
  { language }: Words,
): void {
  text(element, saidIn(texts, language));
  const own = texts[language] !== undefined;
  const other = language === "tg" && texts.ru !== undefined ? "ru" : "en";
  attributes(element, { lang: own ? null : other, dir: own ? null : "auto" });
}
