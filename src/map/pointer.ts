import type { Map as MapLibre, Point } from "maplibre-gl";
import type { CountryId } from "../model/record.ts";
import type { MapEvents } from "../overlays/view.ts";
import { LAND } from "./style.ts";

/** Islands and city states are found from so many px away. */
const REACH = { mouse: 5, touch: 12 } as const;
/** px² on screen: below it a country is a dot that has to be aimed at. */
const TINY = 250;
const LONG_PRESS = 500;
const STILL = 8;

interface Ground {
  a3Of(id: number): CountryId | undefined;
  /** px² on screen. */
  areaOf(country: CountryId): number;
  isSelectable(country: CountryId): boolean;
}

/** Hover, click, Shift or Ctrl click, long press. Returns the function that ends it. */
export function listen(
  map: MapLibre,
  ground: Ground,
  events: Pick<MapEvents, "onPick" | "onHover"> & { onOver(country: CountryId | null): void },
): () => void {
  const canvas = map.getCanvas();
  let over: CountryId | null = null;
  let pressed: { timer: ReturnType<typeof setTimeout>; at: Point } | null = null;
  let swallow = false;

  const hover = (country: CountryId | null, at: { x: number; y: number }) => {
    if (country !== over) {
      over = country;
      canvas.style.cursor = country ? "pointer" : "";
      events.onOver(country);
    }
    events.onHover(country, [at.x, at.y]);
  };
  const pick = (at: Point, reach: number, compare: boolean) =>
    events.onPick({ country: countryAt(map, ground, at, reach), compare, at: [at.x, at.y] });
  const release = () => {
    if (pressed) clearTimeout(pressed.timer);
    pressed = null;
  };

  map.on("mousemove", ({ point }) => hover(map.isMoving() ? over : countryAt(map, ground, point, REACH.mouse), point));
  map.on("mouseout", ({ point }) => hover(null, point));
  map.on("click", ({ point, originalEvent }) => {
    if (swallow) {
      swallow = false;
      return;
    }
    const touch = "pointerType" in originalEvent && originalEvent.pointerType === "touch";
    pick(
      point,
      touch ? REACH.touch : REACH.mouse,
      originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey,
    );
  });
  map.on("touchstart", ({ points, point }) => {
    release();
    swallow = false;
    if (points.length !== 1) return;
    const timer = setTimeout(() => {
      swallow = true;
      pick(point, REACH.touch, true);
    }, LONG_PRESS);
    pressed = { timer, at: point };
  });
  map.on("touchmove", ({ point }) => {
    if (pressed && pressed.at.dist(point) > STILL) release();
  });
  map.on("touchend", release);
  map.on("touchcancel", release);
  // A long press is ours; a right click is the browser's.
  map.on("contextmenu", ({ originalEvent }) => {
    if (pressed || swallow) originalEvent.preventDefault();
  });
  return release;
}

/** The country under the point; a tiny one within reach comes before the large one around it, and before the sea. */
function countryAt(map: MapLibre, ground: Ground, at: Point, reach: number): CountryId | null {
  const find = (box: Point | [[number, number], [number, number]]) => {
    const found = map.queryRenderedFeatures(box, { layers: [LAND] }).map(({ id }) => ground.a3Of(Number(id)));
    return [...new Set(found)].filter(
      (country): country is CountryId => country !== undefined && ground.isSelectable(country),
    );
  };
  const near = find([
    [at.x - reach, at.y - reach],
    [at.x + reach, at.y + reach],
  ]);
  if (near.length === 0) return null;
  const tiny = near
    .filter((country) => ground.areaOf(country) < TINY)
    .sort((a, b) => ground.areaOf(a) - ground.areaOf(b));
  return tiny[0] ?? find(at)[0] ?? null;
}
