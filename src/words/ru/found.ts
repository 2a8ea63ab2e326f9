import type { FoundWords } from "../found-words.ts";
import { outOf, towards } from "./cases.ts";
import { count, format } from "./format.ts";

const statements = (number: number) => count(number, "заявление", "заявления", "заявлений");
const joins = (number: number) => count(number, "вступление", "вступления", "вступлений");
const exits = (number: number) => count(number, "выход", "выхода", "выходов");
const statuses = (number: number) => count(number, "смена статуса", "смены статуса", "смен статуса");

export const found: FoundWords = {
  changes: ({ who, from, to, parts }) =>
    parts.length === 0
      ? `${who}, ${from} – ${to}: в записях ничего не изменилось.`
      : `${who}, ${from} – ${to}: ${format.list(parts)}.`,
  changed: {
    joined: joins,
    left: exits,
    status: statuses,
    begun: (number) => `начато записей: ${format.number(number)}`,
    ended: (number) => `окончено: ${format.number(number)}`,
    moved: (number) => `с новым шагом: ${format.number(number)}`,
    said: statements,
  },
  flow: ({ measure, origin, dest, before, after, earlier, later }) =>
    `${measure}, ${outOf(origin)} ${towards(dest)}: ${before} (${earlier}), затем ${after} (${later}).`,
  events: ({ who, from, to, parts }) => {
    const when = from === null ? `до ${to}` : `${from} – ${to}`;
    return `События (${who}), ${when}: ${parts.length === 0 ? "в записях нет" : format.list(parts)}.`;
  },
  happened: {
    joins,
    exits,
    statuses,
    agreements: (number) => count(number, "дата соглашений", "даты соглашений", "дат соглашений"),
    statements,
  },
  vectors: ({ day, country, parts }) =>
    parts.length === 0
      ? `${country}, ${day}: к кому тяготеет, в записях нет.`
      : `${country}, ${day}: к кому тяготеет больше всего. ${parts.join("; ")}.`,
  beside: (day, parts) =>
    parts.length === 0
      ? `Рядом ${day}: в показанных объединениях столько же членов.`
      : `Рядом ${day}: ${format.list(parts)}.`,
  members: ({ bloc, here, beside }) => `в ${bloc} членов ${beside} вместо ${here}`,
};
