// Turning the steps of a story by arrow keys and by a stroke of the finger.
import { on } from "../dom/put.ts";

type Direction = "ltr" | "rtl";

/** The arrow that points the way of reading goes on. */
const onwards = (dir: Direction, right: boolean): number => (right === (dir === "ltr") ? 1 : -1);

/** Home and End lead to the first and the last step, however many there are. */
function turnOf(key: string, dir: Direction): number | undefined {
  if (key === "Home") return Number.NEGATIVE_INFINITY;
  if (key === "End") return Number.POSITIVE_INFINITY;
  return key === "ArrowLeft" || key === "ArrowRight" ? onwards(dir, key === "ArrowRight") : undefined;
}

export function onKeys(root: HTMLElement, dir: Direction, turn: (by: number) => void): void {
  on(root, "keydown", (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    const by = altKey || ctrlKey || metaKey || shiftKey ? undefined : turnOf(key, dir);
    if (by === undefined) return;
    event.preventDefault();
    turn(by);
  });
}

/** A stroke counts from so many pixels, and if it goes more sideways than up or down. */
const STROKE = 48;

/** The page follows the finger: a stroke to the left goes on where one reads to the right. */
export function onSwipe(body: HTMLElement, dir: Direction, turn: (by: number) => void): void {
  on(body, "touchstart", (event) => {
    const [finger] = (event as TouchEvent).touches;
    const { touches } = event as TouchEvent;
    body.dataset.stroke = finger && touches.length === 1 ? `${finger.clientX} ${finger.clientY}` : "";
  });
  on(body, "touchend", (event) => {
    const [finger] = (event as TouchEvent).changedTouches;
    const [x, y] = (body.dataset.stroke ?? "").split(" ").map(Number);
    if (!finger || x === undefined || y === undefined || body.dataset.stroke === "") return;
    const [across, down] = [finger.clientX - x, finger.clientY - y];
    if (Math.abs(across) >= STROKE && Math.abs(across) > 1.5 * Math.abs(down)) turn(onwards(dir, across < 0));
  });
}
