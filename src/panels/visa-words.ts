import type { VisaBetween } from "../query/visas.ts";
import type { Words } from "../words/messages.ts";

/** "visa-free, 90 days"; null = not loaded. */
export function visaWords(visa: VisaBetween | null, words: Words): string {
  if (visa === null) return words.panel.loading;
  return visa.rule === null ? words.panel.visaUnknown : withDays(words.kind.visa[visa.rule], visa.days, words);
}

export const withDays = (rule: string, days: number | null, { kind, format }: Words): string =>
  days === null ? rule : `${rule}, ${kind.visaDays(format.number(days))}`;
