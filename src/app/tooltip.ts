// The one tooltip: follows the pointer after a moment, stands at the foot of the map on a phone, never over what it tells of.
import { corridorOf } from "../arcs/bow.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, shown, text, variables } from "../dom/put.ts";
import type { DisputedShape } from "../model/geometry.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Arc } from "../overlays/marks.ts";
import type { MapView } from "../overlays/view.ts";
import type { Words } from "../words/messages.ts";
import { disputedTip } from "./disputed.ts";
import type { Layout } from "./layout.ts";
import { lightRows } from "./linked.ts";
import type { OverMap } from "./over-map.ts";
import type { Tip } from "./tip.ts";
import { corridorTip, countryTip } from "./tooltip-says.ts";

type Point = readonly [x: number, y: number];

export interface Tooltip {
  /** The pointer is over this country (or the sea) at that point of the map's box, and over that disputed area. */
  point(
    country: CountryId | null,
    at: Point,
    frame: Frame,
    words: Words,
    over: OverMap | null,
    disputed: DisputedShape | null,
  ): void;
  /** The keyboard stands on this country. */
  visit(country: CountryId | null, frame: Frame, words: Words, view: MapView): void;
  /** A finger has touched this line: it is told at once, and stays until the next touch. */
  tap(arc: Arc, at: Point, frame: Frame, words: Words, over: OverMap | null): void;
  /** The corridor whose line a finger touched last; null = none. Handed out once: only the touch right after it is its second. */
  told(): string | null;
  hide(): void;
}

const MOMENT = 120;
const AWAY = 12;

export function createTooltip({ map }: Pick<Layout, "map">): Tooltip {
  const box = shown(attributes(part(map, "div", "tooltip"), { "aria-hidden": "true" }), false);
  const ring = shown(attributes(part(map, "div", "visit-ring"), { "aria-hidden": "true" }), false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let key = "";
  let corridor = "";
  /** Of the line a finger has touched. */
  let tapped: string | null = null;

  const hide = () => {
    clearTimeout(timer);
    key = "";
    shown(box, false);
  };
  const show = (tip: Tip, at: Point, dir: Words["dir"]) => {
    if (key === tip.key) return place(box, map, at);
    hide();
    key = tip.key;
    timer = setTimeout(() => write(tip, at, dir), MOMENT);
  };
  const light = (over: OverMap | null, id: string) => {
    if (id === corridor) return;
    corridor = id;
    const lit = id === "" ? null : new Set([id]);
    over?.lit(lit);
    lightRows(document, lit);
  };
  map.addEventListener("pointerleave", hide);
  map.addEventListener("pointerdown", hide);
  const write = (tip: Tip, at: Point, dir: Words["dir"]) => {
    print(box, tip, dir);
    shown(box, true);
    place(box, map, at);
  };

  return {
    hide,
    told() {
      const id = tapped;
      tapped = null;
      return id;
    },
    tap(arc, at, frame, words, over) {
      const id = corridorOf(arc);
      const tip = corridorTip({ arc, corridor: id }, frame, words);
      if (!tip) return;
      hide();
      tapped = id;
      light(over, id);
      write({ ...tip, note: `${tip.note} · ${words.flowViews.tapAgain}` }, at, words.dir);
    },
    point(country, at, frame, words, over, disputed) {
      const hit = over?.hit(at) ?? null;
      if (tapped !== null && hit && corridorOf(hit.arc.arc) === tapped) return;
      tapped = null;
      light(over, hit ? (hit.arc.arc.kind === "tie" ? hit.arc.arc.id : corridorOf(hit.arc.arc)) : "");
      const here = country === null ? null : countryTip(country, frame, words);
      const ground = disputed ? disputedTip(here, disputed, frame, words) : here;
      const tip = (hit && corridorTip(hit.arc, frame, words)) ?? ground;
      if (tip) show(tip, at, words.dir);
      else hide();
    },
    visit(country, frame, words, view) {
      const where = country === null ? null : (frame.atlas.countries.get(country)?.label ?? null);
      const at = where && view.project(where);
      shown(ring, at !== null);
      hide();
      if (country === null || at === null) return;
      variables(ring, { "--x": `${at[0]}px`, "--y": `${at[1]}px` });
      show(countryTip(country, frame, words), at, words.dir);
    },
  };
}

function print(box: HTMLElement, tip: Tip, dir: Words["dir"]): void {
  attributes(box, { dir });
  text(part(box, "p", "tooltip-title"), tip.title);
  rows(
    part(box, "ul", "tooltip-rows"),
    "li",
    "tooltip-row",
    tip.rows,
    ({ label, value }) => `${label} ${value}`,
    (row, { side, label, value, under, unknown }) => {
      attributes(row, { "data-side": side, "data-known": unknown ? "no" : null });
      text(part(row, "span", "tooltip-label"), label);
      text(part(row, "bdi", "tooltip-value"), value);
      text(part(row, "span", "tooltip-under least"), under ?? "");
    },
  );
  text(part(box, "p", "tooltip-note least"), tip.note);
}

/** To the lower right of the pointer, turned to the other side where the map ends. */
function place(box: HTMLElement, map: HTMLElement, [x, y]: Point): void {
  const [width, height] = [box.offsetWidth, box.offsetHeight];
  const left = x + AWAY + width > map.clientWidth ? x - AWAY - width : x + AWAY;
  const top = y + AWAY + height > map.clientHeight ? y - AWAY - height : y + AWAY;
  variables(box, { "--x": `${Math.max(4, left)}px`, "--y": `${Math.max(4, top)}px` });
}
