// What the panels may ask of the browser, put together anew for every frame.
import { dayOfNumber } from "../model/date.ts";
import type { Desk } from "../panels/panel.ts";
import { edition } from "./edition.ts";

const DAY = 86_400_000;

/** The real today, in universal time: the same for every reader of a link. */
export const today = (): string => dayOfNumber(Math.floor(Date.now() / DAY));

/** The parts of a desk that stay the same from frame to frame. */
export type Fittings = Omit<Desk, "words" | "today" | "edition" | "playing" | "picking">;

export function deskOf(fittings: Fittings, now: Pick<Desk, "words" | "playing" | "picking">): Desk {
  return { ...fittings, ...now, today: today(), edition };
}
