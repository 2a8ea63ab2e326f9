// Where the legend is behind a button, its main rows stand as chips at the foot of the map.
import { part, rows } from "../dom/part.ts";
import { attributes, on, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Swatch } from "../overlays/marks.ts";
import type { Words } from "../words/messages.ts";
import { blocShort } from "../words/names.ts";
import type { Panel } from "./panel.ts";
import { sample } from "./sample.ts";
import { saying } from "./say.ts";

const KINDS: readonly Swatch["says"]["kind"][] = [
  "bloc",
  "change",
  "class",
  "partner",
  "weighs",
  "direction",
  "area",
  "partnerBloc",
  "known",
  "noRecord",
];

export const legendChips: Panel = {
  id: "legend-chips",
  place: "map",
  shows: (frame) => chipsOf(frame).length > 0,
  render(root, frame, desk) {
    const list = attributes(part(root, "ul", "legend-chips-list"), {
      "aria-label": desk.words.control.region.legend,
      // It scrolls sideways, by keys too.
      tabindex: 0,
    });
    const say = saying(frame, desk.words);
    rows(
      list,
      "li",
      "legend-chip",
      chipsOf(frame),
      ({ id }) => id,
      (row, swatch) => {
        sample(row, `chip-${swatch.id}`, swatch.sample);
        const full = wordsOf(swatch, frame, say.swatch(swatch.says));
        text(part(row, "span", "legend-chip-words"), full);
        text(part(row, "span", "legend-chip-short"), shortOf(swatch, full, desk.words));
        on(row, "pointerenter", () => desk.highlight(swatch.countries));
        on(row, "pointerleave", () => desk.highlight(null));
      },
    );
  },
};

function chipsOf(frame: Frame): readonly Swatch[] {
  return frame.drawn.flatMap(({ legend }) => legend.filter(({ says }) => KINDS.includes(says.kind)));
}

/** Of a bloc only the name: the counts stand in the legend. */
function wordsOf({ says }: Swatch, { atlas, state }: Frame, full: string): string {
  return says.kind === "bloc" ? blocShort(atlas, says.id, state.language) : full;
}

/** On a phone a direction is one word. */
function shortOf({ says }: Swatch, full: string, { control }: Words): string {
  if (says.kind !== "direction" || says.side === "world") return full;
  return control.directions[says.side].toLowerCase();
}
