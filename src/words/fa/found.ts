import type { FoundWords } from "../found-words.ts";
import { count, format } from "./format.ts";

const statements = (number: number) => count(number, "گفته");
const joins = (number: number) => count(number, "پیوستن");
const exits = (number: number) => count(number, "خروج");
const statuses = (number: number) => count(number, "تغییر وضعیت");

export const found: FoundWords = {
  changes: ({ who, from, to, parts }) =>
    parts.length === 0
      ? `${who}، ${from} تا ${to}: در ثبت‌ها چیزی دگرگون نشد.`
      : `${who}، ${from} تا ${to}: ${format.list(parts)}.`,
  changed: {
    joined: joins,
    left: exits,
    status: statuses,
    begun: (number) => `آغاز ${count(number, "سند")}`,
    ended: (number) => `پایان ${count(number, "سند")}`,
    moved: (number) => `گامی در ${count(number, "سند")}`,
    said: statements,
  },
  flow: ({ measure, origin, dest, before, after, earlier, later }) =>
    `${measure}، از ${origin} به ${dest}: ${before} (${earlier})، سپس ${after} (${later}).`,
  events: ({ who, from, to, parts }) => {
    const when = from === null ? `تا ${to}` : `${from} تا ${to}`;
    return `رویدادهای ${who}، ${when}: ${parts.length === 0 ? "ثبت نشده" : format.list(parts)}.`;
  },
  happened: {
    joins,
    exits,
    statuses,
    agreements: (number) => count(number, "تاریخ توافق"),
    statements,
  },
  vectors: ({ day, country, parts }) =>
    parts.length === 0
      ? `گرایش ${country} در ${day} ثبت نشده است.`
      : `بیشترین گرایش ${country} در ${day}: ${parts.join("؛ ")}.`,
  beside: (day, parts) =>
    parts.length === 0
      ? `در کنار آن ${day}: شمار اعضای اتحادهای نمایش‌داده‌شده یکی است.`
      : `در کنار آن ${day}: ${format.list(parts)}.`,
  members: ({ bloc, here, beside }) => `${bloc} با ${beside} عضو به جای ${here}`,
};
