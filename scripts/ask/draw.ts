import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Geometry, Sea } from "../../src/model/geometry.ts";
import { buildFrame, type Frame } from "../../src/overlays/frame.ts";
import { measureKeys } from "../../src/query/figures.ts";
import { letteringOf } from "../../src/sheet/lettering.ts";
import { sheetToString } from "../../src/sheet/sheet.ts";
import { decode } from "../../src/state/permalink.ts";
import type { State } from "../../src/state/state.ts";
import { wordsFor } from "../../src/words/messages.ts";
import { summaryOf } from "../../src/words/summary.ts";
import { DATA } from "../dataset.ts";
import { blankSheet, fontsFor } from "../paper.ts";
import { withParts } from "./library.ts";
import { fault, type Reply } from "./reading.ts";

const SIZE = { width: 1200, height: 900 } as const;

/** Draws the map of a link as an SVG file with legend, as-of date, world view and sources. */
export async function draw(atlas: Atlas, [link, file]: readonly string[]): Promise<Reply> {
  if (link === undefined) return fault("A link is missing: draw '<link>' out.svg.");
  if (file === undefined) return fault("The name of the file to write is missing: draw '<link>' out.svg.");
  const { countries, blocs } = atlas;
  const measures = measureKeys(atlas);
  const { state, problems } = decode(link.includes("#") ? link.slice(link.indexOf("#")) : link, {
    countries,
    blocs,
    measures,
  });
  const words = await wordsFor(state.language);
  const frame = loadedFrame(atlas, state);
  const svg = sheetToString(blankSheet(), frame, readGeometry(state), {
    ...SIZE,
    chrome: true,
    fonts: fontsFor,
    seas: readJson<Sea[]>("geo/seas.json"),
    lettering: letteringOf(frame, words, summaryOf(frame, words).full),
  });
  try {
    writeFileSync(file, svg);
  } catch (error) {
    return fault(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  const dropped = problems.map(({ key, received, why }) => ({ key, received, why: why.kind }));
  return {
    ok: true,
    json: { file, asOf: state.asOf, ...SIZE, dropped },
    text: [`${file} written.`, ...dropped.map(({ key, received }) => `Not read in the link: ${key}=${received}`)].join(
      "\n",
    ),
  };
}

/** A frame with everything it wants; a part may ask for another one, so it is built again until nothing new is missing. */
function loadedFrame(atlas: Atlas, state: State): Frame {
  const theme = state.theme === "dark" ? "dark" : "light";
  const frame = buildFrame(atlas, state, theme);
  return frame.missing.length === 0 ? frame : buildFrame(withParts(atlas, frame.missing), state, theme);
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(DATA, path), "utf8")) as T;
const readGeometry = ({ worldView }: State): Geometry => readJson<Geometry>(`geo/${worldView}-50.json`);
