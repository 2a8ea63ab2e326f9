import type { Geometry } from "../model/geometry.ts";
import type { CountryId, LngLat } from "../model/record.ts";
import type { Camera } from "../state/state.ts";
import type { Frame } from "./frame.ts";

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** What a hand did on the map. */
export interface Pick {
  readonly country: CountryId | null;
  /** Shift, Ctrl or Cmd held, or a long press: compare with the selection. */
  readonly compare: boolean;
  /** px from the top left of the map's box. */
  readonly at: readonly [x: number, y: number];
}

/** The live map, whoever paints it: MapLibre on the graphics card, or the sheet. */
export interface MapView {
  paint(frame: Frame): void;
  /** Finer (or other) shapes; what is on screen is painted anew. */
  setGeometry(geometry: Geometry): void;
  /** px from the top left of the map's box; null = behind the horizon. */
  project(at: LngLat): readonly [x: number, y: number] | null;
  /** The place under a point of the map's box; null = beside the world. */
  placeAt(at: readonly [x: number, y: number]): LngLat | null;
  /** Where the camera is, after moving it when asked to. `ms` 0 or reduced motion: at once. */
  camera(next?: Partial<Camera>, ms?: number): Camera;
  /** The free rectangle between the panels; the camera's centre is its middle. */
  pad(padding: Padding): void;
  /** Only these countries keep their colour; null = all do. */
  highlight(countries: readonly CountryId[] | null): void;
  /** Called after every change of the picture under the lines; returns the function that ends it. */
  onRender(listener: () => void): () => void;
  /** The box has another size. */
  resize(): void;
  lost(): boolean;
  destroy(): void;
}

/** What the map tells. */
export interface MapEvents {
  onPick(pick: Pick): void;
  onHover(country: CountryId | null, at: readonly [x: number, y: number]): void;
  /** `moving` while a hand drags: the address is replaced, not pushed. */
  onCamera(camera: Camera, moving: boolean): void;
}
