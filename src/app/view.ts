// The live map: the drawing at once, then MapLibre in its place; and back to the drawing when the graphics fail.
import type { AtlasMap } from "../map/map.ts";
import type { DisputedShape, Geometry, Sea } from "../model/geometry.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Arc } from "../overlays/marks.ts";
import type { Box } from "../overlays/placing.ts";
import type { MapEvents, MapView } from "../overlays/view.ts";
import { createSheetMap, type SheetMap } from "../sheet/sheet-map.ts";
import type { Words } from "../words/messages.ts";
import { disputedAt } from "./disputed.ts";
import type { OverMap } from "./over-map.ts";

/** No WebGL 2, a context that did not come back, one that paints nothing, or a fault of our own. */
export type NoGraphics = "missing" | "lost" | "slow" | "broken";

export type Painter = "drawing" | "graphics";

export interface Stage {
  print(frame: Frame, words: Words): void;
  setGeometry(geometry: Geometry): void;
  geometry(): Geometry;
  view(): MapView;
  /** Lines and names over MapLibre; null while the drawing does it all. */
  over(): OverMap | null;
  painter(): Painter;
  /** Resolves when countries are really seen, by whichever painter has the last word. */
  readonly settled: Promise<Painter>;
  /** Countries on screen. */
  renderedFeatures(): number;
  /** Is nothing of the picture on its way any more? The drawing is always whole. */
  whole(): boolean;
  /** The disputed area under a point of the map's box; null where there is none. */
  disputed(at: readonly [x: number, y: number]): DisputedShape | null;
  /** Tries the graphics card once more; resolves when it is known whether it does. */
  tryGraphics(): Promise<void>;
  destroy(): void;
}

export interface StageOptions extends MapEvents {
  readonly geometry: Geometry;
  readonly seas: readonly Sea[];
  readonly frame: Frame;
  readonly words: Words;
  /** The drawing only: forced colours. */
  readonly drawingOnly: boolean;
  /** What stands on the map already, px of its box. */
  reserved(): readonly Box[];
  onNoGraphics(reason: NoGraphics): void;
}

export function createStage(box: HTMLElement, options: StageOptions): Stage {
  let { frame, words, geometry } = options;
  let live: MapView;
  /** The drawing, while it is what is seen: it puts its own words. */
  let sheet: SheetMap | null = null;
  let over: OverMap | null = null;
  let painter: Painter = "drawing";
  let rising = !options.drawingOnly;
  let gone = false;
  let settle: (painter: Painter) => void = () => undefined;
  const settled = new Promise<Painter>((resolve) => {
    settle = resolve;
  });
  let count = () => frame.atlas.countries.size;
  let isWhole = () => true;

  /** Until the map is there the drawing keeps to the largest lines, so that it does not hold up what it stands in for. */
  const drawn = (whole: Frame) => (rising ? withLargest(whole, FEW) : whole);
  const draw = () => {
    over?.destroy();
    over = null;
    painter = "drawing";
    const room = box.appendChild(document.createElement("div"));
    room.className = "map-room";
    sheet = createSheetMap(room, { ...options, geometry, frame: drawn(frame), words, seas: options.seas });
    live = sheet;
    count = () => room.querySelectorAll("path").length;
    isWhole = () => true;
    return room;
  };
  let drawing: HTMLElement | null = draw();

  const fall = (reason: NoGraphics) => {
    if (painter === "graphics") {
      const before = live;
      const room = box.querySelector(".map-room");
      drawing = draw();
      before.destroy();
      room?.remove();
    }
    rising = false;
    live.paint(frame);
    settle("drawing");
    options.onNoGraphics(reason);
  };

  const raise = async () => {
    rising = true;
    const room = box.appendChild(document.createElement("div"));
    room.className = "map-room rising";
    let map: AtlasMap | null = null;
    try {
      const [{ createMap }, { createOverMap }] = await Promise.all([import("../map/map.ts"), import("./over-map.ts")]);
      const begun = geometry;
      map = createMap(room, { ...options, geometry, frame, onLost: () => fall("lost") });
      await map.ready;
      if (gone) throw new Error("closed while it rose");
      // Finer shapes may have come in the meantime.
      if (geometry !== begun) map.setGeometry(geometry);
      map.resize();
      map.camera(live.camera());
      map.paint(frame);
      over = createOverMap(map, { seas: options.seas, reserved: options.reserved });
      over.print(frame, words);
      room.classList.remove("rising");
      live.destroy();
      drawing?.remove();
      drawing = null;
      live = map;
      sheet = null;
      painter = "graphics";
      count = map.renderedFeatures;
      isWhole = map.whole;
      rising = false;
      settle("graphics");
    } catch (cause) {
      map?.destroy();
      room.remove();
      if (gone) return;
      fall(isNamed(cause, "NoWebGL") ? "missing" : isNamed(cause, "NotPainted") ? "slow" : "broken");
      // A fault of our own is drawn round, and still told to whoever watches the console.
      if (!isNamed(cause, "NoWebGL", "NotPainted")) reportError(cause);
    }
  };
  if (options.drawingOnly) settle("drawing");
  else void raise();

  return {
    view: () => live,
    over: () => over,
    painter: () => painter,
    settled,
    renderedFeatures: () => count(),
    whole: () => isWhole(),
    disputed(at) {
      const place = live.placeAt(at);
      return place && disputedAt(geometry, place);
    },
    tryGraphics: async () => (painter === "drawing" ? raise() : undefined),
    geometry: () => geometry,
    setGeometry(next) {
      geometry = next;
      live.setGeometry(next);
    },
    print(next, said) {
      if (said !== words) sheet?.speak(said);
      [frame, words] = [next, said];
      live.paint(sheet ? drawn(next) : next);
      over?.print(next, said);
    },
    destroy() {
      gone = true;
      over?.destroy();
      live.destroy();
      for (const room of box.querySelectorAll(".map-room")) room.remove();
    },
  };
}

const isNamed = (cause: unknown, ...names: readonly string[]): boolean =>
  cause instanceof Error && names.includes(cause.name);

const FEW = 300;

/** The same frame with no more than so many lines, the widest. */
function withLargest(frame: Frame, count: number): Frame {
  if (frame.drawn.every(({ marks }) => marks.arcs.length <= count)) return frame;
  const largest = (arcs: readonly Arc[]) => [...arcs].sort((a, b) => b.width - a.width).slice(0, count);
  const drawn = frame.drawn.map((one) => ({ ...one, marks: { ...one.marks, arcs: largest(one.marks.arcs) } }));
  return { ...frame, drawn };
}
