import { createFormat } from "../format.ts";

const months = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];
const monthsOfDays = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

export const format = createFormat({
  group: "\u00a0",
  point: ",",
  percent: "%",
  digits: "0123456789",
  scale: { thousand: "тыс.", million: "млн", billion: "млрд" },
  months,
  monthsOfDays,
  shortMonths: ["янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.", "дек."],
  and: "и",
  comma: ", ",
  range: (from, to) => `${from} — ${to}`,
});

/** 1 строка, 2 строки, 5 строк. */
export function form(number: number, one: string, few: string, many: string): string {
  const [ten, hundred] = [Math.abs(number) % 10, Math.abs(number) % 100];
  if (ten === 1 && hundred !== 11) return one;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
}

export const count = (number: number, one: string, few: string, many: string): string =>
  `${format.number(number)} ${form(number, one, few, many)}`;

/** "апреля 2018" for "апрель 2018": a date after a word that asks for the genitive. */
export function ofDate(date: string): string {
  const index = months.findIndex((month) => date.startsWith(month));
  return index < 0 ? date : (monthsOfDays[index] ?? "") + date.slice(months[index]?.length);
}
