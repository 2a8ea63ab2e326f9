// On small screens the dossier comes up from below to one of three heights, by dragging, pressing or arrow keys.
import { attributes } from "../dom/put.ts";
import type { Layout } from "./layout.ts";

const HEIGHTS = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof HEIGHTS)[number];

export interface BottomSheet {
  set(height: SheetHeight): void;
  name(label: string): void;
}

export function createBottomSheet({ root, drawer, handle }: Layout, onChange: () => void): BottomSheet {
  let height: SheetHeight = "half";
  const set = (next: SheetHeight) => {
    height = next;
    root.dataset.sheet = next;
    attributes(handle, { "aria-expanded": String(next !== "peek") });
    onChange();
  };
  const step = (by: number) => set(HEIGHTS[Math.min(2, Math.max(0, HEIGHTS.indexOf(height) + by))] ?? height);
  handle.addEventListener("keydown", (event) => {
    if (event.key === "ArrowUp") step(1);
    else if (event.key === "ArrowDown") step(-1);
    else return;
    event.preventDefault();
  });
  followFinger(handle, drawer, (moved, from) => {
    // A press without a pull goes round the three heights.
    if (Math.abs(moved) < 6) set(HEIGHTS[(HEIGHTS.indexOf(height) + 1) % 3] ?? "half");
    else set(nearest(from + moved, innerHeight));
  });
  handle.addEventListener("click", (event) => {
    // Pressed by Enter, Space or a screen reader: no pointer was there to follow.
    if (event.detail === 0) set(HEIGHTS[(HEIGHTS.indexOf(height) + 1) % 3] ?? "half");
  });
  set(height);
  return { set, name: (label) => attributes(handle, { "aria-label": label }) };
}

/** Drags the upper edge; tells how far it was pulled up and from what height. */
function followFinger(handle: HTMLElement, sheet: HTMLElement, done: (moved: number, from: number) => void): void {
  handle.addEventListener("pointerdown", (down) => {
    const from = sheet.offsetHeight;
    let moved = 0;
    handle.setPointerCapture(down.pointerId);
    sheet.classList.add("dragged");
    const move = (event: PointerEvent) => {
      moved = down.clientY - event.clientY;
      sheet.style.height = `${Math.max(120, from + moved)}px`;
    };
    const end = () => {
      handle.removeEventListener("pointermove", move);
      sheet.classList.remove("dragged");
      sheet.style.removeProperty("height");
      done(moved, from);
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", end, { once: true });
  });
}

function nearest(height: number, window: number): SheetHeight {
  if (height < window * 0.3) return "peek";
  return height > window * 0.68 ? "full" : "half";
}
