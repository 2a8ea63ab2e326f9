import type { Geometry } from "../../src/model/geometry.ts";
import { buildFrame, type Frame } from "../../src/overlays/frame.ts";
import type { Theme } from "../../src/overlays/palette.ts";
import { letteringOf } from "../../src/sheet/lettering.ts";
import { type SheetOptions, sheetToString } from "../../src/sheet/sheet.ts";
import { type Camera, initialState, type State } from "../../src/state/state.ts";
import type { Words } from "../../src/words/messages.ts";
import { summaryOf } from "../../src/words/summary.ts";
import { type OddRow, tableOf } from "./odd-lines.ts";
import type { Scenery } from "./scenery.ts";

/** One picture: a state of the atlas and how it is printed. The test and the page draw the same ones. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  readonly state: Partial<State>;
  readonly theme?: Theme;
  /** An invented table in the place of the state's measure. */
  readonly rows?: readonly OddRow[];
  /** A file for a reader: the summary as its title, the fine geometry, its own fonts. */
  readonly standalone?: true;
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

/** What a picture for a reader has beyond the others; only the test has it at hand. */
export interface Extras {
  readonly geometry: Geometry;
  readonly fonts: NonNullable<SheetOptions["fonts"]>;
}

/** The picture as the text of an SVG file; `root` is an empty svg element. */
export function print(picture: Picture, scenery: Scenery, words: Words, root: SVGSVGElement, extras?: Extras): Printed {
  const state: State = { ...initialState, ...picture.state };
  const flows = picture.rows
    ? new Map([...scenery.atlas.flows, [state.measure, tableOf(state.measure, picture.rows)]])
    : scenery.atlas.flows;
  const frame = buildFrame({ ...scenery.atlas, flows }, state, picture.theme ?? "light");
  const title = picture.standalone ? summaryOf(frame, words).full : picture.title;
  const own = picture.standalone ? extras : undefined;
  const svg = sheetToString(root, frame, own?.geometry ?? scenery.geometry[state.worldView], {
    width: 640,
    height: 640,
    chrome: false,
    seas: scenery.seas,
    lettering: letteringOf(frame, words, title),
    ...(own ? { fonts: own.fonts } : {}),
    ...picture.sheet,
  });
  return { svg, frame };
}
