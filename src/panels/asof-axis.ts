import { type Day, dayNumber } from "../model/date.ts";

/** First day of the slider. A typed date may be earlier. */
export const FIRST: Day = "1990-01-01";

/** Where a day stands on the axis, from 0 to 1. */
export function placeOnAxis(day: Day, today: Day): number {
  const [first, last] = [dayNumber(FIRST), dayNumber(today)];
  return Math.min(1, Math.max(0, (dayNumber(day) - first) / (last - first)));
}
