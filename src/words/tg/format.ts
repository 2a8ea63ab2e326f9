import { createFormat } from "../format.ts";

const months = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "май",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];

export const format = createFormat({
  group: "\u00a0",
  point: ",",
  percent: "%",
  digits: "0123456789",
  scale: { thousand: "ҳаз.", million: "млн", billion: "млрд" },
  months: months.map((month) => (month === "май" ? "майи" : `${month}и`)),
  monthsOfDays: months.map((month) => (month === "май" ? "майи" : `${month}и`)),
  shortMonths: months.map((month) => (month === "май" ? "майи" : `${month}и`)),
  and: "ва",
  comma: ", ",
  range: (from, to) => `${from} то ${to}`,
});

/** After a number the noun keeps its form: 1 сатр, 2 сатр. */
export const count = (number: number, noun: string): string => `${format.number(number)} ${noun}`;

/** "апрел" for "апрели": the name of a month that stands alone. */
export const monthAlone = (month: string): string => month.replace(/и$/, "");
