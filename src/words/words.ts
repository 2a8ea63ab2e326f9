import type { Atlas } from "../model/atlas.ts";
import type { Language } from "../model/record.ts";
import type { SwatchText } from "../overlays/marks.ts";
import type { State } from "../state/state.ts";
import type { CiteWords } from "./cite-words.ts";
import type { CommandWords } from "./command-words.ts";
import type { ComparingWords } from "./comparing-words.ts";
import type { ControlWords } from "./control-words.ts";
import type { FlowViewWords } from "./flow-view-words.ts";
import type { FlowWords } from "./flow-words.ts";
import type { Format } from "./format.ts";
import type { FoundWords } from "./found-words.ts";
import type { KindWords } from "./kind-words.ts";
import { blocName, blocShort, partyName } from "./names.ts";
import type { NoticeWords } from "./notice-words.ts";
import type { PageWords } from "./page-words.ts";
import type { PanelWords } from "./panel-words.ts";
import type { ReadingWords } from "./reading-words.ts";
import type { SummaryWords } from "./summary-words.ts";
import { swatchText } from "./swatch.ts";
import type { WhatIfWords } from "./whatif-words.ts";
import type { WorldWords } from "./world-words.ts";

/** The sentences of one language: what a language's file has to give. A language that lacks one does not compile. */
export interface Sentences {
  readonly language: Language;
  /** Way of writing: the map, the flows and every time axis keep theirs. */
  readonly dir: "ltr" | "rtl";
  readonly format: Format;
  /** Buttons, fields, switches and regions. */
  readonly control: ControlWords;
  /** Tags of the records: statuses, types, rules, measures. */
  readonly kind: KindWords;
  /** Headings, columns and sentences of the panels and the legend. */
  readonly panel: PanelWords;
  /** Choosing flow lines, and what is said of groups of countries. */
  readonly flow: FlowWords;
  /** The pages of a country, a pair and a bloc: rules, conflicts, missions, what is absent. */
  readonly page: PageWords;
  /** What is missing, wrong or has just happened. */
  readonly notice: NoticeWords;
  /** Stories, leanings, changes, claims. */
  readonly reading: ReadingWords;
  /** The drawn flows in another form than the map. */
  readonly flowViews: FlowViewWords;
  /** Two days, several countries, events, marks of what changed. */
  readonly comparing: ComparingWords;
  /** What commands of the search do. */
  readonly command: CommandWords;
  /** Parts of the generated sentences; summary.ts puts them together. */
  readonly summary: SummaryWords;
  /** What the pages beside the map have found. */
  readonly found: FoundWords;
  /** Citations, and what is taken away as a file. */
  readonly cite: CiteWords;
  /** What is only supposed, and what would follow. */
  readonly whatif: WhatIfWords;
  /** The relations lens for the whole world. */
  readonly world: WorldWords;
}

/** Every sentence the reader sees, in one language, and the names of the atlas in it. */
export interface Words extends Sentences {
  readonly number: (value: number) => string;
  /** A country's name; of an end of a flow that is a region or a bloc, the name of that. */
  readonly countryName: (atlas: Atlas, id: string) => string;
  readonly blocShort: (atlas: Atlas, id: string) => string;
  readonly blocName: (atlas: Atlas, id: string) => string;
  /** A country's, a bloc's or a region's name. */
  readonly partyName: (atlas: Atlas, id: string) => string;
  /** A row of a legend. With the state, directions are named for its selection and measure ("born in Tajikistan"). */
  readonly swatch: (says: SwatchText, atlas: Atlas, state?: State) => string;
}

export function createWords(sentences: Sentences): Words {
  const { language, format, flow } = sentences;
  const nameOf = (atlas: Atlas, id: string) => flow.regions[id] ?? partyName(atlas, id, language);
  return {
    ...sentences,
    number: format.number,
    countryName: nameOf,
    blocShort: (atlas, id) => blocShort(atlas, id, language),
    blocName: (atlas, id) => blocName(atlas, id, language),
    partyName: nameOf,
    swatch: (says, atlas, state) => swatchText(sentences, says, atlas, state),
  };
}
