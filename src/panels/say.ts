// Names and figures in the reader's words, for one frame: what every panel says over and over.
import type { FlowTime, MeasureKey } from "../model/flow.ts";
import type { BlocId, CountryId, Relation, SourceId, Statement } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { SwatchText } from "../overlays/marks.ts";
import { measureLabel, measureShort, measureTime } from "../words/measure.ts";
import type { Words } from "../words/messages.ts";
import { relationTitle, statementTold } from "../words/names.ts";

export interface Say {
  readonly words: Words;
  readonly country: (id: CountryId) => string;
  readonly bloc: (id: BlocId) => string;
  readonly blocFull: (id: BlocId) => string;
  /** A country or a bloc. */
  readonly party: (id: string) => string;
  readonly number: (value: number) => string;
  /** "466,252 people": with the unit of the measure. */
  readonly figure: (measure: string, value: number) => string;
  /** "Migrant stock, UN 2020 rev." */
  readonly measure: (key: MeasureKey) => string;
  /** "Migrant stock", and apart from it "UN 2020 rev." or nothing. */
  readonly measureParts: (key: MeasureKey) => readonly [name: string, revision: string];
  /** "migrant stock" */
  readonly measureShort: (key: MeasureKey) => string;
  /** "mid-2020" */
  readonly time: (key: MeasureKey, time: FlowTime) => string;
  readonly swatch: (says: SwatchText) => string;
  /** What a relation is. */
  readonly title: (relation: Relation) => string;
  /** Who says what in which office. */
  readonly told: (statement: Statement) => Pick<Statement, "speaker" | "role" | "stance">;
  /** Publishers of the sources, the first two of them. */
  readonly sources: (ids: readonly SourceId[]) => string;
}

export function saying({ atlas, state }: Frame, words: Words): Say {
  return {
    words,
    country: (id) => words.countryName(atlas, id),
    bloc: (id) => words.blocShort(atlas, id),
    blocFull: (id) => words.blocName(atlas, id),
    party: (id) => words.partyName(atlas, id),
    number: words.number,
    figure: (measure, value) => [words.number(value), unitOf(measure)].join(" ").trim(),
    measure: (key) => measureLabel(words, key),
    measureParts: partsOf,
    measureShort: (key) => measureShort(words, key),
    time: (key, time) => measureTime(words, key, time),
    swatch: (says) => words.swatch(says, atlas, state),
    title: (relation) => relationTitle(relation, words.language),
    told: (statement) => statementTold(statement, words.language),
    sources: (ids) => [...new Set(ids.map(publisherOf))].slice(0, 2).join(", "),
  };

  function unitOf(measure: string): string {
    const unit = atlas.measures.get(measure)?.unit;
    return unit === undefined ? "" : words.kind.unit(unit);
  }

  function partsOf(key: MeasureKey): readonly [string, string] {
    const [id = key, revision] = key.split("-", 2);
    return [measureLabel(words, id), revision === undefined ? "" : words.kind.revision(revision)];
  }

  function publisherOf(id: SourceId): string {
    const source = atlas.sources.get(id);
    return source?.publisher ?? source?.title ?? id;
  }
}
