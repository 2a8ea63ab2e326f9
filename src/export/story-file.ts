import type { Atlas, Need } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { Geometry, Sea } from "../model/geometry.ts";
import type { Story } from "../model/record.ts";
import { buildFrame, type Frame, isLoaded, missingFor } from "../overlays/frame.ts";
import { storyNeeds } from "../query/story.ts";
import { letteringOf } from "../sheet/lettering.ts";
import { sheetInSteps } from "../sheet/sheet.ts";
import { type SheetFont, svgText } from "../sheet/svg-text.ts";
import { initialState, type State } from "../state/state.ts";
import { showStep } from "../state/story.ts";
import type { Words } from "../words/messages.ts";
import { summaryOf } from "../words/summary.ts";
import { createNotes } from "./notes.ts";
import { createShades, type Shades } from "./shades.ts";
import { createSharing, pieces, thinned } from "./slim.ts";
import { storyPage } from "./story-page.ts";

/** A story as it is to be taken away, and what it is made with. */
export interface StoryFile {
  readonly story: Story;
  /** With all that `storyFileNeeds` names. */
  readonly atlas: Atlas;
  readonly words: Words;
  /** The reader's view of the world. */
  readonly worldView: State["worldView"];
  readonly geometry: Geometry;
  readonly seas: readonly Sea[];
  readonly today: Day;
  readonly edition: string;
  /** The address of the atlas up to the "#"; "" where it has none. */
  readonly address: string;
  /** An empty svg element to draw in. */
  blank(): SVGSVGElement;
  /** The fonts that hold the letters of the text. */
  fonts(text: string): Promise<readonly SheetFont[]>;
}

/** How the work is parted: `rest` is awaited between its pieces, `drawn` hears of each step that is done. */
export interface Pace {
  rest(): Promise<void>;
  drawn(step: number, steps: number): void;
}

/** Wide and narrow, of maps equally high so that steps share their outlines: which is seen depends on the reader's screen, so that names stay as large as they are written. */
const SIZES = [
  { id: "wide", width: 744, map: 460 },
  { id: "narrow", width: 340, map: 300 },
] as const;
/** The width of the map for which the cameras of the steps were composed. */
const COMPOSED = 744;

/** What the pictures and figures of the story want and the atlas does not hold yet. Asked again after loading, there may be more. */
export function storyFileNeeds(atlas: Atlas, story: Story): readonly Need[] {
  const drawn = story.steps.flatMap((_, step) => missingFor(atlas, showStep(story, step)(initialState)));
  const all = [...drawn, ...storyNeeds(story)].filter((need) => !isLoaded(atlas, need));
  return [...new Map(all.map((need) => [JSON.stringify(need), need])).values()];
}

/**
 * The whole story as one HTML file that needs no network and no script: texts, pictures, states, sources. The same story,
 * atlas and day give the same file.
 */
export async function storyHtml(of: StoryFile, pace: Pace): Promise<string> {
  const { story, atlas, words } = of;
  const shades = createShades();
  const notes = createNotes();
  const pictures: string[] = [];
  const frames: Frame[] = [];
  for (const [step] of story.steps.entries()) {
    for (const size of SIZES) pictures.push(await drawn(of, step, size, shades, pace));
    frames.push(buildFrame(atlas, stateAt(of, step, COMPOSED), "light"));
    pace.drawn(step + 1, story.steps.length);
  }
  const sharing = createSharing();
  for (const picture of pictures) {
    sharing.count(picture);
    await pace.rest();
  }
  const lean: string[] = [];
  for (const picture of pictures) {
    lean.push(sharing.refer(picture));
    await pace.rest();
  }
  const steps = frames.map((frame, index) => ({
    frame,
    summary: summaryOf(frame, words).full,
    wide: lean[2 * index] ?? "",
    narrow: lean[2 * index + 1] ?? "",
  }));
  const faces = await of.fonts(await lettersOf(of, lean, pace));
  await pace.rest();
  return storyPage({ ...of, steps, notes, shades, outlines: sharing.outlines(), faces }, pace);
}

function stateAt({ story, words, worldView }: StoryFile, step: number, width: number): State {
  const { camera } = initialState;
  const home = { ...camera, zoom: camera.zoom + Math.min(0, Math.log2(width / COMPOSED)) };
  return { ...showStep(story, step, home)({ ...initialState, language: words.language, worldView }), story: null };
}

/** One picture of a step: drawn in light and in dark, and the two put into one. */
async function drawn(
  of: StoryFile,
  step: number,
  { id, width, map }: (typeof SIZES)[number],
  shades: Shades,
  pace: Pace,
): Promise<string> {
  const state = stateAt(of, step, width);
  const texts: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    const frame = buildFrame(of.atlas, state, theme);
    const root = of.blank();
    const lettering = letteringOf(frame, of.words, summaryOf(frame, of.words).full);
    await pace.rest();
    const options = { width, height: map, mapHeight: map, lettering, seas: of.seas, chrome: true };
    for (const _ of sheetInSteps(root, frame, of.geometry, options)) await pace.rest();
    texts.push(svgText(root));
    await pace.rest();
  }
  const [light = "", dark = ""] = texts;
  const joined = shades.join(light, dark);
  await pace.rest();
  const lean: string[] = [];
  for (const piece of pieces(joined, `${id[0]}${step}`)) {
    lean.push(thinned(piece));
    await pace.rest();
  }
  return lean.join("");
}

/** All letters the file may show, each once, for the choice of fonts: more is no harm. */
async function lettersOf({ story, words }: StoryFile, pictures: readonly string[], pace: Pace): Promise<string> {
  const { language, control } = words;
  const titles = story.steps.flatMap(({ title, text }) => [title[language], text[language], title.en]);
  const letters = new Set<string>();
  for (const text of [...titles, story.names[language], control.product, ...pictures]) {
    for (const letter of (text ?? "").replace(/<[^>]*>/g, "")) letters.add(letter);
    await pace.rest();
  }
  return [...letters].join("");
}
