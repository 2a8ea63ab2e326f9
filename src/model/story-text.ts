import type { MeasureKey } from "./flow.ts";
import type { CountryId } from "./record.ts";

/** The figures a step's text stands on: `{flow ORIGIN DEST KEY DATE}`. */
export const FIGURE = /\{flow ([A-Z]{3}) ([A-Z]{3}) ([a-z0-9_.-]+) (\d{4}(?:-\d{2}){0,2})\}/g;

/** A run of words, or a figure of the record that stands between words. `id` tells the pieces of one text apart. */
export type StoryPiece =
  | { readonly kind: "words"; readonly id: string; readonly text: string }
  | {
      readonly kind: "figure";
      readonly id: string;
      readonly origin: CountryId;
      readonly dest: CountryId;
      readonly key: MeasureKey;
      /** The time of the figure as written: 2020, 2018-04. */
      readonly date: string;
    };

/** The text of a step in pieces, in order. */
export function piecesOf(text: string): StoryPiece[] {
  const pieces: StoryPiece[] = [];
  let from = 0;
  const words = (to: number) => {
    if (to > from) pieces.push({ kind: "words", id: String(pieces.length), text: text.slice(from, to) });
  };
  for (const found of text.matchAll(FIGURE)) {
    const [whole, origin = "", dest = "", key = "", date = ""] = found;
    words(found.index);
    pieces.push({ kind: "figure", id: `${pieces.length} ${whole}`, origin, dest, key, date });
    from = found.index + whole.length;
  }
  words(text.length);
  return pieces;
}
