import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { Source } from "../model/record.ts";
import { type Cited, type CitedFacts, citedFacts, sourceCitation } from "../query/cite.ts";
import type { State } from "../state/state.ts";
import { bibtexOf } from "./bibtex.ts";
import { citedLink } from "./cite-link.ts";
import { citedSays } from "./cited-says.ts";
import { scenarioNote } from "./scenario.ts";
import type { Words } from "./words.ts";

/** A fact in the three forms in which it is cited. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  /** The view that shows it, its day always named. */
  readonly permalink: string;
}

/** Where, when and by whom something is cited. */
export interface Citing {
  readonly atlas: Atlas;
  readonly state: State;
  readonly words: Words;
  /** The address of the atlas up to the "#"; "" where it has none. */
  readonly address: string;
  /** Version of the dataset. */
  readonly edition: string;
  /** The day on which the reader looked it up. */
  readonly accessed: Day;
}

/**
 * What is cited, its value, measure, date and status; its sources with their licences; the dataset and its version, the
 * link and the day of access. All of it in the reader's language but the names that sources give themselves.
 */
export function citationOf(cited: Cited, citing: Citing): Citation {
  const { atlas, words, state, edition, accessed } = citing;
  const { cite, format } = words;
  const facts = citedFacts(atlas, cited, state.asOf);
  const permalink = citedLink(cited, facts.day, citing);
  const note = isSupposed(cited) ? scenarioNote(citing, words) : null;
  const fact = sentence(citedSays(cited, facts.day, atlas, words));
  const says = note === null || fact.startsWith(note) ? fact : `${sentence(note)} ${fact}`;
  const known = knownAs(facts, citing);
  const borne =
    facts.sources.length === 0 ? [] : [cite.sources(sourceLines(facts.sources, words), facts.sources.length)];
  const asOf = cite.asOf(format.date(facts.day));
  return {
    permalink,
    text: sentences([
      ...[says, known, ...borne, `${cite.dataset(edition)}, ${asOf}`, permalink],
      cite.accessed(format.date(accessed)),
    ]),
    bibtex: bibtexOf({
      key: facts.key,
      authors: facts.sources.slice(0, NAMED).map(({ publisher, title }) => publisher ?? title),
      title: says.replace(/\.$/, ""),
      day: facts.day,
      howpublished: cite.dataset(edition),
      note: sentences([known, ...borne, asOf]),
      url: permalink,
      accessed,
    }),
  };
}

/** A record is cited as it is whatever is supposed; a view, a sum, a supposed spell only with what it stands on. */
const isSupposed = (cited: Cited): boolean =>
  cited.kind === "view" || cited.kind === "value" || (cited.kind === "spell" && cited.spell.supposed === true);

/** With a capital and a full stop, unless it is an address, which they would break. */
function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "" || /^\S*#\S*$/.test(trimmed)) return trimmed;
  const begun = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.?!…]$/.test(begun) ? begun : `${begun}.`;
}

const sentences = (texts: readonly string[]): string =>
  texts
    .map(sentence)
    .filter((piece) => piece !== "")
    .join(" ");

/** So many sources are named in one citation; the view has them all. */
const NAMED = 6;

function sourceLines(sources: readonly Source[], words: Words): string {
  const rest = sources.length - NAMED;
  const named = sources.slice(0, NAMED).map((source) => sourceLine(source, words));
  return [...named, ...(rest > 0 ? [words.cite.moreSources(rest)] : [])].join("; ");
}

/** Its own citation, its terms, and when its page was read where that was noted. */
function sourceLine(source: Source, { cite, format }: Words): string {
  const terms = source.licence ? cite.licence(source.licence) : cite.noLicence;
  const read = source.read === undefined ? [] : [lowered(cite.accessed(format.date(source.read)))];
  return `${sourceCitation(source).replace(/\.$/, "")} (${[terms, ...read].join("; ")})`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Counted, estimated, modelled, claimed, unconfirmed; and what is doubtful about it. */
function knownAs({ standing, evidence, quality }: CitedFacts, { words }: Citing): string {
  const { kind, panel } = words;
  const how = [
    standing === null ? "" : kind.standing[standing],
    quality === "ok" ? "" : kind.quality[quality],
    evidence === null || evidence === "seen" ? "" : kind.evidence[evidence],
  ].filter((piece) => piece !== "");
  return how.length === 0 ? "" : `${panel.howKnown}: ${how.join("; ")}`;
}
