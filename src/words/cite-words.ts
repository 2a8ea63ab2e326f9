/** Words of what is taken away: citations, a story as a file, a printed page. */
export interface CiteWords {
  /** Opens the citation of a line. */
  readonly open: string;
  readonly form: Readonly<Record<"text" | "bibtex" | "permalink", string>>;
  readonly copy: Readonly<Record<"text" | "bibtex" | "permalink", string>>;
  /** What another source has instead. */
  readonly otherwise: (says: string) => string;
  readonly asOf: (day: string) => string;
  readonly sources: (lines: string, count: number) => string;
  /** Of many sources the first are named. */
  readonly moreSources: (count: number) => string;
  readonly licence: (terms: string) => string;
  /** Where a source names no terms. */
  readonly noLicence: string;
  readonly dataset: (version: string) => string;
  readonly accessed: (day: string) => string;
  /** 0.83 of 1. */
  readonly similarity: (value: string, year: string) => string;
  /** A story as one file. */
  readonly save: string;
  readonly saving: (done: number, all: number) => string;
  readonly saved: (file: string, size: string) => string;
  readonly notSaved: (missing: string) => string;
  readonly fontsMissing: string;
  readonly kilobytes: (count: string) => string;
  readonly openStep: string;
  readonly madeOn: (day: string) => string;
  readonly fileNote: string;
  readonly picture: (title: string) => string;
}
