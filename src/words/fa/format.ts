import { createFormat } from "../format.ts";

const months = [
  "ژانویه",
  "فوریه",
  "مارس",
  "آوریل",
  "مه",
  "ژوئن",
  "ژوئیه",
  "اوت",
  "سپتامبر",
  "اکتبر",
  "نوامبر",
  "دسامبر",
];

export const format = createFormat({
  group: "٬",
  point: "٫",
  percent: "٪",
  digits: "۰۱۲۳۴۵۶۷۸۹",
  scale: { thousand: "هزار", million: "میلیون", billion: "میلیارد" },
  months,
  monthsOfDays: months,
  shortMonths: months,
  and: "و",
  comma: "، ",
  range: (from, to) => `${from} تا ${to}`,
});

/** After a number the noun keeps its form. */
export const count = (number: number, noun: string): string => `${format.number(number)} ${noun}`;
