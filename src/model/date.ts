/** YYYY, YYYY-MM or YYYY-MM-DD. A partial date is a range of days. */
export type IsoDate = string;
/** YYYY-MM-DD, proleptic Gregorian. Days compare as strings. */
export type Day = string;
export type Precision = "year" | "month" | "day";

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const pad = (n: number, width: number) => String(n).padStart(width, "0");

export const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, month from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const days = MONTH_DAYS[month - 1];
  if (days === undefined) throw new RangeError(`month ${month}: expected 1 to 12`);
  return month === 2 && isLeapYear(year) ? 29 : days;
}

/** Does the text name a real year, month or day between the years 1 and 9999? */
export function isIsoDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export const isDay = (text: string): boolean => text.length === 10 && isIsoDate(text);

export function precisionOf(date: IsoDate): Precision {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

/** The first day of a date: 2018 gives 2018-01-01. */
export function firstDay(date: IsoDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The first day after a date: 2018 gives 2019-01-01. */
export function dayAfter(date: IsoDate): Day {
  const [year, month, day] = partsOf(date);
  if (date.length === 4) return `${pad(year + 1, 4)}-01-01`;
  if (date.length === 7) return month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
  if (day < daysInMonth(year, month)) return `${pad(year, 4)}-${pad(month, 2)}-${pad(day + 1, 2)}`;
  return dayAfter(date.slice(0, 7));
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** Year, month and day; 1 where the date does not say. */
export function partsOf(date: IsoDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1), Number(date.slice(8, 10) || 1)];
}

/** Days since 1970-01-01 of the first day of a date (days from civil, H. Hinnant). */
export function dayNumber(date: IsoDate): number {
  const [y, month, day] = partsOf(date);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yoe = year - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

/** The day with that number: the inverse of dayNumber (civil from days, H. Hinnant). */
export function dayOfNumber(number: number): Day {
  const z = Math.floor(number) + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(doy - Math.floor((153 * mp + 2) / 5) + 1, 2)}`;
}

export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumber(day) + count);
