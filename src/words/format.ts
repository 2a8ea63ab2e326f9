import { addDays, type IsoDate, partsOf, precisionOf } from "../model/date.ts";
import type { FlowTime } from "../model/flow.ts";

/** How one language writes numbers, dates and lists. Nothing here asks the machine for its language or its clock. */
export interface Format {
  /** Whole numbers, grouped: 466,252. */
  readonly number: (value: number) => string;
  /** With so many decimals at most: 0.78. */
  readonly decimal: (value: number, digits: number) => string;
  /** Per cent given as 0 to 100: 4.8 %. One decimal under 10, else none. */
  readonly percent: (value: number) => string;
  /** Millions and milliards in short: 3.43 bn. */
  readonly compact: (value: number) => string;
  /** 9 April 2018, April 2018 or 2018, as precise as the date is. */
  readonly date: (date: IsoDate) => string;
  /** 9 Apr 2018. */
  readonly shortDate: (date: IsoDate) => string;
  readonly month: (month: number) => string;
  readonly year: (year: number | string) => string;
  /** 2018, April 2018, January to March 2023, 1 January 2016 to 15 June 2016: as plainly as the period allows. */
  readonly time: (time: FlowTime) => string;
  /** a, b and c. */
  readonly list: (items: readonly string[]) => string;
  /** Any digits in a text, as the language writes them. */
  readonly digits: (text: string) => string;
}

/** What a language has to say for its Format. */
export interface FormatRules {
  readonly group: string;
  readonly point: string;
  readonly percent: string;
  readonly digits: string;
  readonly scale: Readonly<Record<"thousand" | "million" | "billion", string>>;
  readonly months: readonly string[];
  /** Names of months after a day ("9 апреля"). */
  readonly monthsOfDays: readonly string[];
  readonly shortMonths: readonly string[];
  readonly and: string;
  readonly comma: string;
  readonly range: (from: string, to: string) => string;
}

const NO_BREAK = "\u00a0";

export function createFormat(rules: FormatRules): Format {
  const digits = (text: string) => text.replace(/[0-9]/g, (digit) => rules.digits[Number(digit)] ?? digit);
  const decimal = (value: number, places: number) => {
    const text = Math.abs(value)
      .toFixed(places)
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, "");
    const [whole = "", rest] = text.split(".");
    const grouped =
      whole.length > 4 || (whole.length === 4 && rules.group === ",") || rules.group === "٬"
        ? whole.replace(/\B(?=(\d{3})+$)/g, rules.group)
        : whole;
    const sign = value < 0 && Number(text) !== 0 ? "−" : "";
    return digits(sign + grouped + (rest === undefined ? "" : rules.point + rest));
  };
  const number = (value: number) => decimal(Math.round(value), 0);
  const monthAt = (list: readonly string[], month: number) => list[month - 1] ?? String(month);
  const dated = (months: readonly string[], alone: readonly string[]) => (date: IsoDate) => {
    const [year, month, day] = partsOf(date);
    const precision = precisionOf(date);
    if (precision === "year") return digits(String(year));
    if (precision === "month") return digits(`${monthAt(alone, month)} ${year}`);
    return digits(`${day} ${monthAt(months, month)} ${year}`);
  };
  const date = dated(rules.monthsOfDays, rules.months);
  return {
    number,
    decimal,
    percent: (value) => decimal(value, Math.abs(value) < 10 ? 1 : 0) + NO_BREAK + rules.percent,
    compact: (value) => compact(value, rules.scale, decimal, number),
    date,
    shortDate: dated(rules.shortMonths, rules.shortMonths),
    month: (month) => monthAt(rules.months, month),
    year: (year) => digits(String(year)),
    time: (time) => timeIn(time, rules, date, (month) => monthAt(rules.months, month), digits),
    list: (items) => listed(items, rules),
    digits,
  };
}

function compact(
  value: number,
  scale: FormatRules["scale"],
  decimal: Format["decimal"],
  number: Format["number"],
): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${decimal(value / 1e9, 2)}${NO_BREAK}${scale.billion}`;
  if (size >= 1e6) return `${decimal(value / 1e6, 2)}${NO_BREAK}${scale.million}`;
  return size >= 1e5 ? `${decimal(value / 1e3, 0)}${NO_BREAK}${scale.thousand}` : number(value);
}

/** The period is half-open; its last day is the one before `to`. */
function timeIn(
  { from, to }: FlowTime,
  { range }: FormatRules,
  date: Format["date"],
  month: (month: number) => string,
  digits: (text: string) => string,
): string {
  const last = addDays(to, -1);
  const [firstYear, firstMonth] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(last);
  const wholeMonths = from.endsWith("-01") && to.endsWith("-01");
  if (wholeMonths && firstMonth === 1 && lastMonth === 12) {
    return firstYear === lastYear ? date(String(firstYear)) : range(date(String(firstYear)), date(String(lastYear)));
  }
  if (from === last) return date(from);
  if (!wholeMonths) return range(date(from), date(last));
  if (firstYear !== lastYear) return range(date(from.slice(0, 7)), date(last.slice(0, 7)));
  return firstMonth === lastMonth
    ? date(from.slice(0, 7))
    : digits(`${range(month(firstMonth), month(lastMonth))} ${firstYear}`);
}

function listed(items: readonly string[], { and, comma }: FormatRules): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(comma)} ${and} ${items[items.length - 1]}`;
}
