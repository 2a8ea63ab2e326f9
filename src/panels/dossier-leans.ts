// Where the country leans, the three dimensions that say most; all of them have a page of their own.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { polesOf } from "../query/poles.ts";
import { DIMENSIONS, type Dimension, type DimensionId, vectorNeeds, vectorsOf } from "../query/vectors.ts";
import { openSheet } from "../state/actions.ts";
import { want } from "./figures-wanted.ts";
import { kept } from "./kept.ts";
import { leanLane } from "./lean-lane.ts";
import { dimensionSpoken, dimensionTime, withoutFigure } from "./lean-words.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { saying } from "./say.ts";

interface Told {
  readonly told: (typeof TOLD)[number];
  readonly dimension: Dimension;
}

const TOLD = ["abroad", "remittances", "votes"] as const satisfies readonly DimensionId[];
/** As narrow as a lane gets beside its name in the dossier. */
const LANE = 224;

export function dossierLeans(
  body: HTMLElement,
  country: CountryId,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const { atlas, state } = frame;
  // The flows are wanted by the dossier itself, visas and trade only by the page of all dimensions.
  const needs = vectorNeeds(state.asOf).filter(({ kind }) => kind === "votes" || kind === "borders");
  want(frame, desk, needs);
  const all = vectorsOf(atlas, country, state.asOf, polesOf(atlas, state.poles));
  const found = TOLD.flatMap((told) => all.filter(({ id }) => id === told).map((dimension) => ({ told, dimension })));
  const reads = [desk.words.language, frame.theme, country, JSON.stringify(found)];
  return kept(root, "leans", reads, () => draw(body, found, frame, desk));
}

function draw(body: HTMLElement, found: readonly Told[], frame: Frame, desk: Desk): HTMLElement {
  const { reading } = desk.words;
  const say = saying(frame, desk.words);
  const element = section(body, "dossier-leans", reading.vectors.section);
  const line = part(element, "div", "section-line");
  button(line, "leans-all link-button", { label: reading.vectors.allDimensions(DIMENSIONS.length) }, () =>
    desk.perform(openSheet("vectors")),
  );
  rows(
    part(element, "div", "lean-rows"),
    "div",
    "lean-row",
    found,
    ({ told }) => told,
    (row, { told, dimension }) => {
      const name = part(row, "div", "lean-name");
      text(part(name, "span", "lean-title"), reading.vectors.short[told]);
      text(part(name, "span", "lean-when least"), dimensionTime(dimension, say));
      leanLane(part(row, "div", "lean-lane-box"), dimension, LANE, false, say);
      text(part(row, "p", "spoken"), dimensionSpoken(dimension, say));
    },
  );
  // What has no figure has no mark: it is named, once for all rows that lack the same.
  const lacking = new Map<string, string[]>();
  for (const { told, dimension } of found) {
    const without = withoutFigure(dimension, say);
    if (without !== "") lacking.set(without, [...(lacking.get(without) ?? []), reading.vectors.short[told]]);
  }
  rows(
    element,
    "p",
    "leans-without least",
    [...lacking],
    ([without]) => without,
    (line, [without, names]) => text(line, `${names.join(", ")} · ${without}`),
  );
  return shown(
    element,
    found.some(({ dimension: { leanings } }) => leanings.some(({ share }) => share !== null)),
  );
}
