import type { Source } from "../model/record.ts";
import { type Cited, citedFacts } from "../query/cite.ts";
import { type Citation, type Citing, citationOf } from "../words/cite.ts";

/** A citation with its number in the file. */
export interface Note {
  readonly number: number;
  readonly citation: Citation;
}

/** The citations of one file: the same fact as of the same day has one number. */
export interface Notes {
  /** The number under which it is cited. */
  cite(cited: Cited, citing: Citing): number;
  readonly list: () => readonly Note[];
  /** Every source that was cited, in order. */
  readonly sources: () => readonly Source[];
}

export function createNotes(): Notes {
  const notes = new Map<string, Note>();
  const sources = new Map<string, Source>();
  return {
    cite(cited, citing) {
      const facts = citedFacts(citing.atlas, cited, citing.state.asOf);
      const known = notes.get(facts.key);
      if (known) return known.number;
      for (const source of facts.sources) sources.set(source.id, source);
      const note = { number: notes.size + 1, citation: citationOf(cited, citing) };
      notes.set(facts.key, note);
      return note.number;
    },
    list: () => [...notes.values()],
    sources: () => [...sources.values()],
  };
}
