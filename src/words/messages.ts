import type { Language } from "../model/record.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";

export type { Words } from "./words.ts";

/** English is there at once; the others arrive with the first reader who asks for them. */
export const englishWords: Words = en;

/** The words of a language. */
export async function wordsFor(language: Language): Promise<Words> {
  switch (language) {
    case "en":
      return en;
    case "ru":
      return (await import("./ru.ts")).ru;
    case "tg":
      return (await import("./tg.ts")).tg;
    case "fa":
      return (await import("./fa.ts")).fa;
  }
}
