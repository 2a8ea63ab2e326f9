// Names and figures in the reader's words, for one frame: what every panel says over and over.
import type { FlowTime, MeasureKey } from "../model/flow.ts";
import type { BlocId, CountryId, SourceId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { SwatchText } from "../overlays/marks.ts";
import { figureName, measureName, timeName } from "../words/measures.ts";
import type { Words } from "../words/messages.ts";
import { blocName, blocShort, countryName, partyName } from "../words/names.ts";
import { swatchText } from "../words/swatch.ts";

export interface Say {
  readonly words: Words;
  readonly country: (id: CountryId) => string;
  readonly bloc: (id: BlocId) => string;
  readonly blocFull: (id: BlocId) => string;
  /** A country or a bloc. */
  readonly party: (id: string) => string;
  readonly number: (value: number) => string;
  /** "466,252 people" */
  readonly figure: (measure: string, value: number) => string;
  /** "Migrant stock, UN 2020 rev." */
  readonly measure: (key: MeasureKey) => string;
  /** "mid-2020" */
  readonly time: (measure: string, time: FlowTime) => string;
  readonly swatch: (says: SwatchText) => string;
  /** Titles of sources in a row, the first two of them. */
  readonly sources: (ids: readonly SourceId[]) => string;
}

export function saying(frame: Frame, words: Words): Say {
  const { atlas, state } = frame;
  const { language } = state;
  return {
    words,
    country: (id) => countryName(atlas, id, language),
    bloc: (id) => blocShort(atlas, id, language),
    blocFull: (id) => blocName(atlas, id, language),
    party: (id) => partyName(atlas, id, language),
    number: words.format.number,
    figure: (measure, value) => figureName(atlas, measure, value, words),
    measure: (key) => measureName(atlas, key, words),
    time: (measure, time) => timeName(measure, time, words),
    swatch: (says) => swatchText(says, frame, words),
    sources: (ids) =>
      ids
        .slice(0, 2)
        .map((id) => atlas.sources.get(id)?.publisher ?? atlas.sources.get(id)?.title ?? id)
        .join(", "),
  };
}
