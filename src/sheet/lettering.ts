import type { CountryId, Language } from "../model/record.ts";
import type { SwatchText } from "../overlays/marks.ts";

/** Every word a sheet shows, already in the reader's language. */
export interface Lettering {
  readonly language: Language;
  name(country: CountryId): string;
  number(value: number): string;
  swatch(says: SwatchText): string;
  /** The summary sentence; the headline of a picture that stands alone. */
  readonly title: string;
  /** "As of 9 April 2018". */
  readonly asOf: string;
  /** "World view: UN-like. Lines run from capital to capital." */
  readonly note: string;
  /** "Sources: …", one entry a line. */
  readonly sources: readonly string[];
}
