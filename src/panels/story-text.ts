// The text of a step; its figures come from the record, in the colour of their side, each with its source a press away.
import { part, rows } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import type { Flow } from "../model/flow.ts";
import type { Story, StoryStep } from "../model/record.ts";
import { piecesOf } from "../model/story-text.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import { figureOf, storyNeeds } from "../query/story.ts";
import { selectedCountries } from "../state/state.ts";
import { foreignIn } from "../words/names.ts";
import { want } from "./figures-wanted.ts";
import type { Desk } from "./panel.ts";
import { sourcedValue } from "./source-popover.ts";
import { toldIn } from "./story-invite.ts";

export function storyText(
  parent: HTMLElement,
  step: StoryStep,
  story: Story,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): void {
  want(frame, desk, storyNeeds(story));
  const foreign = foreignIn(step.text, desk.words.language);
  attributes(parent, { lang: foreign, dir: foreign === null ? null : "ltr" });
  const pieces = piecesOf(toldIn(step.text, desk));
  rows(
    parent,
    "span",
    "story-piece",
    pieces,
    ({ id }) => `${step.id} ${desk.words.language} ${id}`,
    (cell, piece) => {
      const flow = piece.kind === "figure" ? figureOf(frame.atlas, piece) : null;
      const waits = piece.kind === "figure" && !frame.atlas.flows.has(piece.key);
      const words = piece.kind === "words" ? piece.text : waits ? "…" : desk.words.panel.notKnown;
      text(shown(part(cell, "span", "story-words"), flow === null), flow === null ? words : "");
      attributes(cell, { "data-side": flow && sideOf(flow, frame) });
      if (flow) sourcedValue(cell, root, { flow, others: [] }, frame, desk);
    },
  );
}

/** As its line on the map; where none is drawn, seen from the country of the view. */
function sideOf(flow: Flow, frame: Frame): "out" | "in" {
  const line = drawnOf(frame, "migration")?.answer.drawn.find(
    ({ flow: drawn }) => drawn.origin === flow.origin && drawn.dest === flow.dest,
  );
  if (line?.side === "out" || line?.side === "in") return line.side;
  return selectedCountries(frame.state)[0] === flow.dest ? "in" : "out";
}
