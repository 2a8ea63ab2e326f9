import { ArcLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { FlowArc } from "../../src/overlays/marks.ts";
import { type Engine, nextFrame, type StartEngine } from "./engine.ts";

/** deck.gl's ArcLayer on its own overlay; on the globe with the culling off, else it shows nothing. */
export const startDeck: StartEngine = (map, arcs) =>
  startOverlay(
    map,
    (next) => [
      new ArcLayer<FlowArc>({
        id: "arcs",
        data: next,
        getSourcePosition: ({ from }) => [from[0], from[1]],
        getTargetPosition: ({ to }) => [to[0], to[1]],
        getSourceColor: [42, 59, 82],
        getTargetColor: [42, 59, 82],
        getWidth: ({ width }) => width,
        getHeight: 0.2,
        numSegments: 16,
        greatCircle: true,
        parameters: map.getProjection()?.type === "globe" ? { cullMode: "none", depthCompare: "always" } : {},
      }),
    ],
    arcs,
  );

const PATIENCE = 4;
async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await nextFrame();
}

type Layers = NonNullable<ConstructorParameters<typeof MapLibreOverlay>[0]["layers"]>;

/** Layers of deck.gl over the map, made anew for each set of arcs. */
export async function startOverlay(
  map: Parameters<StartEngine>[0],
  layersOf: (arcs: readonly FlowArc[]) => Layers,
  arcs: readonly FlowArc[],
): Promise<Engine> {
  let rendered: (() => void)[] = [];
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers: layersOf(arcs),
    onAfterRender: () => {
      for (const resolve of rendered.splice(0)) resolve();
    },
  });
  map.addControl(overlay);
  // Nothing is drawn again when deck.gl finds nothing to draw: then some frames are enough to know.
  const drawn = async () => {
    const shown = new Promise<void>((resolve) => {
      rendered = [...rendered, resolve];
      map.triggerRepaint();
    });
    await Promise.race([shown, frames(PATIENCE)]);
    await nextFrame();
  };
  return { set: (next) => overlay.setProps({ layers: layersOf(next) }), drawn, first: drawn, count: () => arcs.length };
}
