import { select } from "d3-selection";
import type { Geometry, Sea } from "../model/geometry.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { tokens } from "../overlays/palette.ts";
import { type MapEvents, type MapView, NO_PADDING } from "../overlays/view.ts";
import type { Camera } from "../state/state.ts";
import type { Words } from "../words/messages.ts";
import { listen } from "./gestures.ts";
import { letteringOf } from "./lettering.ts";
import { light, outline } from "./lights.ts";
import { type Look, type Plane, planeOf } from "./projection.ts";
import { createRiding } from "./riding.ts";
import { renderSheet } from "./sheet.ts";
import { between, pulled, zoomedTo } from "./steer.ts";

export interface SheetMapOptions extends MapEvents {
  readonly geometry: Geometry;
  readonly seas: readonly Sea[];
  readonly frame: Frame;
  readonly words: Words;
}

/** The sheet as the live map: where WebGL2 is missing or lost, under forced colours, and until MapLibre is there. */
export interface SheetMap extends MapView {
  /** Another language. */
  speak(words: Words): void;
}

const REST = 150;
const LONGEST = 700;

export function createSheetMap(container: HTMLElement, options: SheetMapOptions): SheetMap {
  const svg = container.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  svg.setAttribute("class", "sheet-map");
  svg.setAttribute("aria-hidden", "true");
  svg.style.touchAction = "none";
  svg.style.userSelect = "none";
  const shapes: { coarse: Geometry; fine: Geometry } = { coarse: options.geometry, fine: options.geometry };
  const root = select(svg);
  const riding = createRiding(root);
  const listeners = new Set<() => void>();
  const forced = matchMedia("(forced-colors: active)");
  let { frame, words } = options;
  let camera: Camera = frame.state.camera;
  let padding = NO_PADDING;
  let lit: readonly CountryId[] | null = null;
  let hovered: CountryId | null = null;
  let pending = 0;
  let moving = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const size = () => ({ width: Math.max(1, container.clientWidth), height: Math.max(1, container.clientHeight) });
  const look = (): Look => ({ kind: frame.state.projection, camera, ...size(), padding });
  let plane: Plane = planeOf(look());

  const render = () => {
    pending = 0;
    plane = planeOf(look());
    renderSheet(svg, frame, moving ? shapes.coarse : shapes.fine, {
      ...size(),
      camera,
      padding,
      seas: options.seas,
      names: moving ? "keep" : "place",
      forced: forced.matches,
      lettering: letteringOf(frame, words, ""),
    });
    if (moving) riding.ride(plane);
    else riding.rest(plane);
    light(root, lit);
    hover(hovered);
    for (const listener of [...listeners]) listener();
  };
  const schedule = () => {
    pending ||= requestAnimationFrame(render);
  };
  const hover = (country: CountryId | null) => {
    hovered = country;
    outline(root, country, forced.matches ? "Highlight" : tokens[frame.theme].ink);
    svg.style.cursor = country === null ? "" : "pointer";
  };
  const settle = () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      moving = false;
      schedule();
    }, REST);
  };
  const steer = (next: Camera) => {
    camera = next;
    moving = true;
    schedule();
    settle();
    options.onCamera(camera, true);
  };
  const travel = (to: Camera, ms: number) => {
    const from = camera;
    const began = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, (now - began) / ms);
      camera = between(from, to, 1 - (1 - t) ** 3);
      moving = t < 1;
      schedule();
      if (t < 1 && !ended) requestAnimationFrame(step);
      else options.onCamera(camera, false);
    };
    requestAnimationFrame(step);
  };
  let ended = false;

  const stopListening = listen(svg, {
    onPull: (by) => steer(pulled(look(), by)),
    onZoom: (by, at) => steer(zoomedTo(look(), camera.zoom + by, at)),
    onRest: () => options.onCamera(camera, false),
    onPick: (country, compare, at) => options.onPick({ country: isCountry(country) ? country : null, compare, at }),
    onHover(country, at) {
      const known = isCountry(country) ? country : null;
      if (known !== hovered) hover(known);
      options.onHover(known, at);
    },
  });
  const isCountry = (id: CountryId | null): id is CountryId => id !== null && frame.atlas.countries.has(id);
  forced.addEventListener("change", schedule);
  render();

  return {
    paint(next) {
      frame = next;
      schedule();
    },
    speak(next) {
      words = next;
      schedule();
    },
    setGeometry(geometry) {
      if (geometry.view !== shapes.coarse.view || geometry.scale === 110) shapes.coarse = geometry;
      shapes.fine = geometry;
      schedule();
    },
    project: (at) => plane.project(at),
    placeAt: ([x, y]) => plane.invert([x, y]),
    camera(next, ms = 0) {
      if (next) {
        const target = { ...camera, ...next };
        if (ms > 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches) travel(target, Math.min(ms, LONGEST));
        else {
          camera = target;
          schedule();
        }
      }
      return camera;
    },
    pad(next) {
      padding = next;
      schedule();
    },
    highlight(countries) {
      lit = countries;
      light(root, lit);
    },
    onRender(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resize: schedule,
    lost: () => false,
    destroy() {
      ended = true;
      stopListening();
      cancelAnimationFrame(pending);
      clearTimeout(rest);
      forced.removeEventListener("change", schedule);
      svg.remove();
    },
  };
}
