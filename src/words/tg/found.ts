import type { FoundWords } from "../found-words.ts";
import { count, format } from "./format.ts";

const statements = (number: number) => count(number, "изҳорот");
const joins = (number: number) => count(number, "пайвастшавӣ");
const exits = (number: number) => count(number, "баромад");
const statuses = (number: number) => count(number, "тағйири мақом");

export const found: FoundWords = {
  changes: ({ who, from, to, parts }) =>
    parts.length === 0
      ? `${who}, ${from} – ${to}: дар сабтҳо чизе дигар нашуд.`
      : `${who}, ${from} – ${to}: ${format.list(parts)}.`,
  changed: {
    joined: joins,
    left: exits,
    status: statuses,
    begun: (number) => `${count(number, "сабт")} оғоз ёфт`,
    ended: (number) => `${count(number, "сабт")} анҷом ёфт`,
    moved: (number) => `${count(number, "сабт")} қадам гузошт`,
    said: statements,
  },
  flow: ({ measure, origin, dest, before, after, earlier, later }) =>
    `${measure}, аз ${origin} ба ${dest}: ${before} (${earlier}), баъд ${after} (${later}).`,
  events: ({ who, from, to, parts }) => {
    const when = from === null ? `то ${to}` : `${from} – ${to}`;
    return `Рӯйдодҳо (${who}), ${when}: ${parts.length === 0 ? "дар сабт нест" : format.list(parts)}.`;
  },
  happened: {
    joins,
    exits,
    statuses,
    agreements: (number) => count(number, "санаи созишномаҳо"),
    statements,
  },
  vectors: ({ day, country, parts }) =>
    parts.length === 0
      ? `${country}, ${day}: майл ба кӣ, дар сабт нест.`
      : `${country}, ${day}: бештар ба кӣ майл дорад. ${parts.join("; ")}.`,
  beside: (day, parts) =>
    parts.length === 0
      ? `Дар паҳлӯ ${day}: дар иттиҳодҳои нишондодашуда ҳамон қадар аъзо.`
      : `Дар паҳлӯ ${day}: ${format.list(parts)}.`,
  members: ({ bloc, here, beside }) => `дар ${bloc} ${beside} аъзо ба ҷои ${here}`,
};
