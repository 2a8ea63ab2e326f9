import type { FoundWords } from "../found-words.ts";
import { count, format } from "./format.ts";
import { theCountry, withArticle } from "./summary.ts";

const statements = (number: number) => count(number, "statement", "statements");
const joins = (number: number) => count(number, "join", "joins");
const exits = (number: number) => count(number, "exit", "exits");
const statuses = (number: number) => count(number, "change of status", "changes of status");

export const found: FoundWords = {
  changes: ({ who, from, to, parts }) =>
    parts.length === 0
      ? `${who}, ${from} to ${to}: nothing on record changed.`
      : `${who}, ${from} to ${to}: ${format.list(parts)}.`,
  changed: {
    joined: joins,
    left: exits,
    status: statuses,
    begun: (number) => count(number, "record begun", "records begun"),
    ended: (number) => `${format.number(number)} ended`,
    moved: (number) => `${format.number(number)} that took a step`,
    said: statements,
  },
  flow: ({ measure, origin, dest, before, after, earlier, later }) =>
    `${measure} from ${theCountry(origin)} to ${theCountry(dest)}: ${before} (${earlier}), then ${after} (${later}).`,
  events: ({ who, from, to, parts }) => {
    const when = from === null ? `until ${to}` : `${from} to ${to}`;
    return `Events of ${who}, ${when}: ${parts.length === 0 ? "none on record" : format.list(parts)}.`;
  },
  happened: {
    joins,
    exits,
    statuses,
    agreements: (number) => count(number, "date of an agreement", "dates of agreements"),
    statements,
  },
  vectors: ({ day, country, parts }) =>
    parts.length === 0
      ? `Where ${theCountry(country)} leans on ${day} is not on record.`
      : `Where ${theCountry(country)} leans most, ${day}: ${parts.join("; ")}.`,
  beside: (day, parts) =>
    parts.length === 0
      ? `Beside it ${day}: as many members in the blocs shown.`
      : `Beside it ${day}: ${format.list(parts)}.`,
  members: ({ bloc, here, beside }) => `${withArticle(bloc)} with ${beside} instead of ${here} members`,
};
