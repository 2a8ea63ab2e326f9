import type { Geometry } from "../../src/model/geometry.ts";
import { buildFrame, type Frame } from "../../src/overlays/frame.ts";
import type { Theme } from "../../src/overlays/palette.ts";
import { letteringOf } from "../../src/sheet/lettering.ts";
import { type SheetOptions, sheetToString } from "../../src/sheet/sheet.ts";
import { type Camera, initialState, type State } from "../../src/state/state.ts";
import type { Words } from "../../src/words/messages.ts";
import type { Scenery } from "./scenery.ts";

/** One picture: a state of the atlas and how it is printed. The test and the page draw the same ones. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  readonly state: Partial<State>;
  readonly theme?: Theme;
  readonly sheet?: Partial<Pick<SheetOptions, "width" | "height" | "chrome" | "fit" | "forced" | "textureScale">>;
}

export interface Printed {
  readonly svg: string;
  readonly frame: Frame;
}

export const lookAt = (lng: number, lat: number, zoom: number): Camera => ({
  center: [lng, lat],
  zoom,
  bearing: 0,
  pitch: 0,
});

/** The picture as the text of an SVG file; `root` is an empty svg element. */
export function print(
  picture: Picture,
  scenery: Scenery,
  words: Words,
  root: SVGSVGElement,
  geometry?: Geometry,
): Printed {
  const state: State = { ...initialState, ...picture.state };
  const frame = buildFrame(scenery.atlas, state, picture.theme ?? "light");
  const svg = sheetToString(root, frame, geometry ?? scenery.geometry[state.worldView], {
    width: 640,
    height: 640,
    chrome: false,
    seas: scenery.seas,
    lettering: letteringOf(frame, words, picture.title),
    ...picture.sheet,
  });
  return { svg, frame };
}
