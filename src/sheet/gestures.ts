import type { CountryId } from "../model/record.ts";
import type { Point } from "./projection.ts";

export interface GestureEvents {
  /** Pulled by so many px since the last call. */
  onPull(by: Point): void;
  /** Zoomed by so many levels around a point. */
  onZoom(by: number, at: Point): void;
  /** The hand has let go, or the wheel stands still. */
  onRest(): void;
  onPick(country: CountryId | null, compare: boolean, at: Point): void;
  onHover(country: CountryId | null, at: Point): void;
}

const STILL = 5;
const LONG_PRESS = 500;
const WHEEL_REST = 180;
/** px of wheel for one level of zoom. */
const WHEEL = 320;

/** Drag, wheel, pinch, click, long press and hover on one element. Returns the function that ends it. */
export function listen(element: SVGSVGElement, events: GestureEvents): () => void {
  const end = new AbortController();
  const on = <K extends keyof SVGElementEventMap>(
    name: K,
    act: (event: SVGElementEventMap[K]) => void,
    passive = true,
  ) => element.addEventListener(name, act as EventListener, { signal: end.signal, passive });
  const hands = new Map<number, Point>();
  let moved = false;
  let press: ReturnType<typeof setTimeout> | undefined;
  let wheel: ReturnType<typeof setTimeout> | undefined;
  let start: Point = [0, 0];
  const at = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    hands.set(event.pointerId, at(event));
    if (hands.size > 1) return cancelPress();
    [moved, start] = [false, at(event)];
    const country = countryOf(event.target);
    if (event.pointerType === "touch")
      press = setTimeout(() => {
        moved = true;
        events.onPick(country, true, start);
      }, LONG_PRESS);
  });
  const cancelPress = () => clearTimeout(press);
  on("pointermove", (event) => {
    const before = hands.get(event.pointerId);
    const now = at(event);
    if (!before) return events.onHover(countryOf(event.target), now);
    if (!moved && Math.hypot(now[0] - start[0], now[1] - start[1]) < STILL && hands.size === 1) return;
    if (!moved) element.setPointerCapture(event.pointerId);
    moved = true;
    cancelPress();
    const other = [...hands].find(([id]) => id !== event.pointerId)?.[1];
    hands.set(event.pointerId, now);
    if (other) pinch(events, other, before, now);
    else events.onPull([now[0] - before[0], now[1] - before[1]]);
  });
  const release = (event: PointerEvent) => {
    cancelPress();
    if (!hands.delete(event.pointerId) || hands.size > 0) return;
    if (moved) events.onRest();
    else if (event.type === "pointerup")
      events.onPick(countryOf(event.target), event.shiftKey || event.ctrlKey || event.metaKey, at(event));
  };
  on("pointerup", release);
  on("pointercancel", release);
  on("pointerleave", (event) => {
    if (hands.size === 0) events.onHover(null, at(event));
  });
  on("dblclick", (event) => {
    events.onZoom(event.shiftKey ? -1 : 1, at(event));
    events.onRest();
  });
  on(
    "wheel",
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      events.onZoom((-event.deltaY * lines) / (event.ctrlKey ? WHEEL / 4 : WHEEL), at(event));
      clearTimeout(wheel);
      wheel = setTimeout(events.onRest, WHEEL_REST);
    },
    false,
  );
  return () => {
    cancelPress();
    clearTimeout(wheel);
    end.abort();
  };
}

/** Two fingers: their distance zooms, their middle pulls. */
function pinch({ onZoom, onPull }: GestureEvents, still: Point, before: Point, now: Point): void {
  const apart = (a: Point) => Math.max(1, Math.hypot(a[0] - still[0], a[1] - still[1]));
  onZoom(Math.log2(apart(now) / apart(before)), [(now[0] + still[0]) / 2, (now[1] + still[1]) / 2]);
  onPull([(now[0] - before[0]) / 2, (now[1] - before[1]) / 2]);
}

function countryOf(target: EventTarget | null): CountryId | null {
  const found = target instanceof Element ? target.closest("[data-country]") : null;
  return found?.getAttribute("data-country") ?? null;
}
