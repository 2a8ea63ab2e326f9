import type { Language } from "../model/record.ts";
import type { ControlWords } from "./control-words.ts";
import { en } from "./en.ts";
import type { Format } from "./format.ts";
import type { KindWords } from "./kind-words.ts";
import type { NoticeWords } from "./notice-words.ts";
import type { PanelWords } from "./panel-words.ts";
import type { SummaryWords } from "./summary-words.ts";

/** Every sentence the reader sees, in one language. A language that lacks one does not compile. */
export interface Words {
  readonly language: Language;
  /** Way of writing: the map, the flows and every time axis keep theirs. */
  readonly dir: "ltr" | "rtl";
  readonly format: Format;
  /** Buttons, fields, switches and regions. */
  readonly control: ControlWords;
  /** Tags of the records: statuses, types, rules, measures. */
  readonly kind: KindWords;
  /** Headings, columns and sentences of the panels and the legend. */
  readonly panel: PanelWords;
  /** What is missing, wrong or has just happened. */
  readonly notice: NoticeWords;
  /** Parts of the generated sentences; summary.ts puts them together. */
  readonly summary: SummaryWords;
}

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
