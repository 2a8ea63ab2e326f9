// What a printed page has and the screen has not: the view's sentence, the map as a drawing with its legend, the sources
// with their terms, the citation, and on each sheet the link and the day. Drawn when something prints, in light colours.
import { part, rows, shape } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import type { Sea } from "../model/geometry.ts";
import type { Source, SourceId } from "../model/record.ts";
import { buildFrame, type Frame } from "../overlays/frame.ts";
import { sourcesUsed } from "../panels/sources-used.ts";
import { sourceCitation } from "../query/cite.ts";
import { stepSources } from "../query/story.ts";
import { letteringOf } from "../sheet/lettering.ts";
import { renderSheet } from "../sheet/sheet.ts";
import { citationOf } from "../words/cite.ts";
import type { Words } from "../words/messages.ts";
import { summaryOf } from "../words/summary.ts";
import { today } from "./desk.ts";
import { edition } from "./edition.ts";
import type { Layout } from "./layout.ts";
import type { Session } from "./session.ts";
import { titleOf } from "./speech.ts";
import type { Stage } from "./view.ts";

interface Paper {
  readonly layout: Layout;
  readonly session: Session;
  readonly stage: Stage;
  readonly seas: readonly Sea[];
  permalink(): string;
}

/** The map on an upright A4: as wide as the text, with room for its legend on the same sheet. */
const WIDTH = 860;
const HEIGHT = 600;

/** Has the paper drawn whenever the page is printed, by whatever way. */
export function keepPaper(paper: Paper): void {
  const { map } = paper.layout;
  let width = map.clientWidth;
  // On paper the map of the screen has no width: the last one counts.
  new ResizeObserver(() => {
    if (map.clientWidth > 0) width = map.clientWidth;
  }).observe(map);
  const margins = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, margins];
  let opened: readonly HTMLDetailsElement[] | null = null;
  // Some browsers tell of it by the event, some by the medium, most by both: the first one draws.
  const draw = () => {
    if (opened !== null) return;
    opened = openFolds(paper.layout.root);
    drawPaper(paper, width);
    margins.replaceSync(marginsOf(paper));
  };
  const leave = () => {
    for (const fold of opened ?? []) fold.open = false;
    opened = null;
  };
  addEventListener("beforeprint", draw);
  addEventListener("afterprint", leave);
  matchMedia("print").addEventListener("change", ({ matches }) => (matches ? draw() : leave()));
}

/** Folds that end a single row: its sources and its citation, which the numbered list at the end has too. */
const ROW_ENDS = [
  ".record-details",
  ".statement-details",
  ".claim-details",
  ".countries-spell",
  ".votes-more",
  ".bloc-totals-more",
  ".cite",
  "[class*=source]",
].join();

/** On paper nothing can be opened: what is folded is there, but for what is still to be fetched. Answers what was shut. */
function openFolds(root: HTMLElement): HTMLDetailsElement[] {
  const opened: HTMLDetailsElement[] = [];
  // What is opened may hold folds of its own.
  for (let found = shutFolds(root); found.length > 0; found = shutFolds(root)) {
    for (const fold of found) {
      fold.open = true;
      // The browser tells of it only after the page has been printed.
      fold.dispatchEvent(new Event("toggle"));
    }
    opened.push(...found);
  }
  return opened;
}

const shutFolds = (root: HTMLElement): HTMLDetailsElement[] =>
  [
    ...root.querySelectorAll<HTMLDetailsElement>(
      ":is(.drawer, .over, .story-place) .panel:not([hidden]) details:not([open])",
    ),
  ].filter((fold) => !fold.matches(ROW_ENDS) && fold.dataset.waits !== "yes");

function drawPaper({ layout, session, stage, seas, permalink }: Paper, width: number): void {
  const words = session.words();
  const state = session.store.get();
  // The same ground as on the screen, however wide that is.
  const zoom = state.camera.zoom + Math.log2(WIDTH / Math.max(width, 160));
  const frame = buildFrame(session.atlas(), { ...state, camera: { ...state.camera, zoom } }, "light");
  const summary = summaryOf(frame, words).full;
  const head = part(layout.root, "section", "paper-head");
  if (layout.root.firstElementChild !== head) layout.root.prepend(head);
  text(part(head, "h1", "paper-title title"), titleOf(frame, words));
  const map = attributes(shape(head, "svg", "paper-map"), { role: "img", "aria-label": summary });
  renderSheet(map, frame, stage.geometry(), {
    width: WIDTH,
    height: HEIGHT,
    mapHeight: HEIGHT,
    chrome: true,
    textureScale: 1.4,
    seas,
    lettering: letteringOf(frame, words, summary),
  });
  drawFoot(part(layout.root, "section", "paper-foot"), frame, words, permalink());
}

function drawFoot(foot: HTMLElement, frame: Frame, words: Words, link: string): void {
  const { panel } = words;
  const ids = sourcesOf(frame);
  const sources = ids.flatMap((id): Source[] => [frame.atlas.sources.get(id)].filter((source) => source !== undefined));
  text(part(foot, "h2", "paper-heading section"), panel.citation);
  const [address = ""] = link.split("#");
  const citation = citationOf(
    { kind: "view", says: summaryOf(frame, words).full, sources: ids },
    { atlas: frame.atlas, state: frame.state, words, address, edition, accessed: today() },
  );
  text(part(foot, "p", "paper-citation small"), citation.text);
  text(part(foot, "h2", "paper-sources-heading section"), panel.sourcesTitle);
  rows(
    part(foot, "ol", "paper-sources"),
    "li",
    "paper-source least",
    sources,
    ({ id }) => id,
    (row, source) => {
      const terms = source.licence ? words.cite.licence(source.licence) : words.cite.noLicence;
      text(row, `${sourceCitation(source).replace(/\.$/, "")} (${terms})`);
    },
  );
}

/** Of the map and the page beside it; in a story of the map and the step. */
function sourcesOf(frame: Frame): readonly SourceId[] {
  const used = sourcesUsed(frame);
  const { state, atlas } = frame;
  const step = atlas.stories.get(state.story?.id ?? "")?.steps[state.story?.step ?? 0];
  if (!step) return [...used.keys()];
  const drawn = [...used].flatMap(([id, uses]) => (uses.has("flows") || uses.has("lens") ? [id] : []));
  return [...new Set([...drawn, ...stepSources(atlas, step, state.asOf)])];
}

/** The foot of each sheet: its link and number. A string of CSS: what could end it is written as its code. */
function marginsOf({ permalink }: Paper): string {
  const link = permalink().replace(/[^\w:/.#=&?-]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  const type = "font: 8pt/11pt sans-serif; color: #46535d";
  return `@page { @bottom-left { content: "${link}"; width: 88%; overflow-wrap: anywhere; ${type} } @bottom-right { content: counter(page); ${type} } }`;
}
