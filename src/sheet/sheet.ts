import { type Selection, select } from "d3-selection";
import type { Geometry, Sea } from "../model/geometry.ts";
import type { Frame } from "../overlays/frame.ts";
import { tokens as palette, type Tokens } from "../overlays/palette.ts";
import { NO_PADDING, type Padding } from "../overlays/view.ts";
import type { Camera } from "../state/state.ts";
import { noteBox, placeChrome, renderChrome, renderNote } from "./chrome.ts";
import { SANS } from "./fonts.ts";
import { forcedFrame, systemTokens } from "./forced.ts";
import { layersInSteps } from "./layers.ts";
import type { Lettering } from "./lettering.ts";
import { type Look, planeOf, worldSize } from "./projection.ts";
import { renderScenario, scenarioBox } from "./scenario.ts";
import { type SheetFont, svgText } from "./svg-text.ts";

export interface SheetOptions {
  readonly width: number;
  readonly height: number;
  readonly lettering: Lettering;
  readonly seas?: readonly Sea[];
  /** With chrome: the map is as high as this, and the sheet as high as it takes. */
  readonly mapHeight?: number;
  /** Title, as-of, legend and sources around the map: a picture that stands alone. */
  readonly chrome?: boolean;
  /** The whole world, whatever the camera says. */
  readonly fit?: "world";
  /** Of the live map. Absent = the state's, or the whole world where that camera would show it smaller than the sheet. */
  readonly camera?: Camera;
  readonly padding?: Padding;
  /** The system's colours: the reader's machine forces its own. */
  readonly forced?: boolean;
  /** 1.4 in print. */
  readonly textureScale?: number;
  /** For a file: the fonts to carry in it, chosen by the text it shows. Absent = what the reader's machine has. */
  readonly fonts?: (text: string) => readonly SheetFont[];
  /** `keep` while a hand moves the map: they stand as they were last placed. */
  readonly names?: "place" | "keep";
}

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** Prints a frame into an svg element, in a browser or in Node. The same frame and options give the same picture. */
export function renderSheet(root: SVGSVGElement, frame: Frame, geometry: Geometry, options: SheetOptions): void {
  const steps = sheetInSteps(root, frame, geometry, options);
  while (!steps.next().done);
}

/** The same in pieces of some milliseconds each, for who must not hold up a page: between two, anything may happen elsewhere. */
export function* sheetInSteps(
  root: SVGSVGElement,
  frame: Frame,
  geometry: Geometry,
  options: SheetOptions,
): Generator<undefined, void> {
  const forced = options.forced === true;
  const shown = forced ? forcedFrame(frame) : frame;
  const tokens: Tokens = forced ? systemTokens : palette[frame.theme];
  const chrome = options.chrome ? placeChrome(shown, options.lettering, options) : null;
  const box = chrome?.map ?? { x: 0, y: 0, width: options.width, height: options.height };
  const plane = planeOf(lookOf(shown, options, box));
  const svg: Svg = select(root);
  const height = chrome?.height ?? options.height;
  svg
    .attr("xmlns", "http://www.w3.org/2000/svg")
    .attr("width", options.width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${options.width} ${height}`)
    .attr("font-family", SANS)
    .attr("direction", "ltr");
  if (chrome) renderChrome(svg, chrome, options.lettering, tokens);
  svg
    .selectAll<SVGSVGElement, null>("svg.map")
    .data([null])
    .join("svg")
    .attr("class", "map")
    .attr("x", box.x)
    .attr("y", box.y)
    .attr("width", box.width)
    .attr("height", box.height)
    .attr("overflow", "hidden");
  const note = noteBox(options.lettering.note, box);
  const map = svg.select<SVGSVGElement>("svg.map");
  yield* layersInSteps(map, shown, {
    plane,
    geometry,
    tokens,
    lettering: options.lettering,
    seas: options.seas ?? [],
    reserved: [note, ...(options.chrome ? scenarioBox(options.lettering, box) : [])],
    names: options.names ?? "place",
    textureScale: options.textureScale ?? 1,
    moreTiles: chrome?.legend.tiles ?? [],
  });
  renderNote(map, note, options.lettering, tokens);
  // On a live map the page frames it.
  renderScenario(map, options.chrome ? options.lettering : null, box, tokens);
}

/** What the state's camera sees on a sheet of that size. */
export function lookOf(
  { state }: Frame,
  { fit, camera, padding = NO_PADDING }: Pick<SheetOptions, "fit" | "camera" | "padding">,
  { width, height }: { width: number; height: number },
): Look {
  const tooSmall =
    !camera && state.projection === "mercator" && worldSize(state.camera.zoom) < width - padding.left - padding.right;
  return {
    kind: fit === "world" || tooSmall ? "world" : state.projection,
    camera: camera ?? state.camera,
    width,
    height,
    padding,
  };
}

/** The picture as the text of an SVG file: well-formed, nothing that runs, nothing from elsewhere. `root` is an empty svg element. */
export function sheetToString(root: SVGSVGElement, frame: Frame, geometry: Geometry, options: SheetOptions): string {
  renderSheet(root, frame, geometry, { chrome: true, ...options });
  return svgText(root, options.fonts?.(root.textContent ?? "") ?? []);
}
