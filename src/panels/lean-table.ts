// The leanings as a table: every pole in every dimension, also where no mark is drawn.
import { part, rows } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { polesOf } from "../query/poles.ts";
import { type Dimension, vectorsOf } from "../query/vectors.ts";
import { shareWords } from "./lean-lane.ts";
import { dimensionTime } from "./lean-words.ts";
import type { Desk } from "./panel.ts";
import { poleName } from "./poles.ts";
import { type Say, saying } from "./say.ts";

interface Line {
  readonly id: string;
  readonly head: string;
  readonly cells: readonly string[];
}

export function leanTable(parent: HTMLElement, countries: readonly CountryId[], frame: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  const { reading, panel } = desk.words;
  const poles = polesOf(frame.atlas, frame.state.poles);
  const all = countries.flatMap((country) =>
    vectorsOf(frame.atlas, country, frame.state.asOf, poles).map((dimension) => ({ country, dimension })),
  );
  rows(
    parent,
    "table",
    "lean-table",
    all,
    ({ country, dimension }) => `${country} ${dimension.id}`,
    (table, { country, dimension }) => {
      const when = dimensionTime(dimension, say);
      const caption = [say.country(country), reading.vectors.dimension[dimension.id], when].filter(Boolean).join(" · ");
      text(part(table, "caption", "lean-caption"), caption);
      const heads = [reading.vectors.pole, reading.vectors.share, panel.value];
      rows(
        part(part(table, "thead", "lean-head"), "tr", "lean-head-row"),
        "th",
        "lean-column",
        heads,
        String,
        (cell, head) => text(attributes(cell, { scope: "col" }), head),
      );
      rows(
        part(table, "tbody", "lean-body"),
        "tr",
        "lean-line",
        linesOf(dimension, say),
        ({ id }) => id,
        (row, line) => {
          text(attributes(part(row, "th", "lean-pole"), { scope: "row" }), line.head);
          rows(
            row,
            "td",
            "lean-cell",
            line.cells.map((cell, index) => ({ cell, index })),
            ({ index }) => String(index),
            (cell, told) => text(part(cell, "bdi", "lean-words"), told.cell),
          );
        },
      );
    },
  );
}

function linesOf(dimension: Dimension, say: Say): Line[] {
  const { vectors } = say.words.reading;
  const figure = (value: number) => say.words.format.decimal(value, value < 100 && !Number.isInteger(value) ? 1 : 0);
  return dimension.leanings.map(({ pole, share, value }) => ({
    id: pole.id,
    head: poleName(pole, say),
    cells:
      share === null
        ? [vectors.nothing, ""]
        : [
            shareWords(dimension, share, say),
            value === null || dimension.whole === null || dimension.whole === 100
              ? ""
              : vectors.ofWhole(figure(value), figure(dimension.whole)),
          ],
  }));
}
