import { createFormat } from "../format.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const format = createFormat({
  group: ",",
  point: ".",
  percent: "%",
  digits: "0123456789",
  scale: { thousand: "k", million: "m", billion: "bn" },
  months,
  monthsOfDays: months,
  shortMonths: months.map((month) => month.slice(0, 3)),
  and: "and",
  comma: ", ",
  range: (from, to) => `${from} to ${to}`,
});

/** 1 row, 2 rows. */
export const count = (number: number, one: string, many: string): string =>
  `${format.number(number)} ${number === 1 ? one : many}`;
