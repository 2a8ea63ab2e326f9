// The live map: the drawing at once, then MapLibre in its place; and back to the drawing when the graphics fail.
import type { Geometry, Sea } from "../model/geometry.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Box } from "../overlays/placing.ts";
import type { MapEvents, MapView } from "../overlays/view.ts";
import { createSheetMap } from "../sheet/sheet-map.ts";
import type { Words } from "../words/messages.ts";
import type { OverMap } from "./over-map.ts";

export type Painter = "drawing" | "graphics";

export interface Stage {
  print(frame: Frame, words: Words): void;
  setGeometry(geometry: Geometry): void;
  view(): MapView;
  /** Lines and names over MapLibre; null while the drawing does it all. */
  over(): OverMap | null;
  painter(): Painter;
  /** Resolves when countries are really seen, by whichever painter has the last word. */
  readonly settled: Promise<Painter>;
  /** Countries on screen. */
  renderedFeatures(): number;
  /** Tries the graphics card once more. */
  tryGraphics(): void;
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
  onNoGraphics(reason: "missing" | "lost"): void;
}

export function createStage(box: HTMLElement, options: StageOptions): Stage {
  let { frame, words, geometry } = options;
  let live: MapView;
  let over: OverMap | null = null;
  let painter: Painter = "drawing";
  let settle: (painter: Painter) => void = () => undefined;
  const settled = new Promise<Painter>((resolve) => {
    settle = resolve;
  });
  let count = () => frame.atlas.countries.size;

  const draw = () => {
    over?.destroy();
    over = null;
    painter = "drawing";
    const room = box.appendChild(document.createElement("div"));
    room.className = "map-room";
    live = createSheetMap(room, { ...options, geometry, frame, words, seas: options.seas });
    count = () => room.querySelectorAll("path").length;
    return room;
  };
  let drawing: HTMLElement | null = draw();

  const fall = (reason: "missing" | "lost") => {
    if (painter === "graphics") {
      const before = live;
      const room = box.querySelector(".map-room");
      drawing = draw();
      before.destroy();
      room?.remove();
    }
    settle("drawing");
    options.onNoGraphics(reason);
  };

  const raise = async () => {
    const room = box.appendChild(document.createElement("div"));
    room.className = "map-room rising";
    try {
      const [{ createMap }, { createOverMap }] = await Promise.all([import("../map/map.ts"), import("./over-map.ts")]);
      const map = createMap(room, { ...options, geometry, frame, onLost: () => fall("lost") });
      await map.ready;
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
      painter = "graphics";
      count = map.renderedFeatures;
      settle("graphics");
    } catch {
      room.remove();
      fall("missing");
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
    tryGraphics: () => void (painter === "drawing" && raise()),
    setGeometry(next) {
      geometry = next;
      live.setGeometry(next);
    },
    print(next, said) {
      [frame, words] = [next, said];
      live.paint(next);
      over?.print(next, said);
    },
  };
}
