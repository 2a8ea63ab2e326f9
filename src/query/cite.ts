import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay, type IsoDate } from "../model/date.ts";
import { type Flow, type MeasureKey, measureOf } from "../model/flow.ts";
import type { VisaRule } from "../model/pairs.ts";
import { holdsOn, type Period } from "../model/period.ts";
import type {
  CountryId,
  Evidence,
  Membership,
  Place,
  Quality,
  Relation,
  Rule,
  Source,
  SourceId,
  Standing,
  Statement,
} from "../model/record.ts";

/** Anything on the screen that can be cited. */
export type Cited =
  | { readonly kind: "relation"; readonly relation: Relation }
  | { readonly kind: "spell"; readonly spell: Membership }
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "figure"; readonly flow: Flow }
  | { readonly kind: "rule"; readonly rule: Rule }
  | {
      readonly kind: "visa";
      readonly passport: CountryId;
      readonly destination: CountryId;
      readonly rule: VisaRule;
      /** The day for which the rule is known. */
      readonly date: Day;
      readonly sources: readonly SourceId[];
    }
  | {
      readonly kind: "votes";
      readonly a: CountryId;
      readonly b: CountryId;
      readonly year: number;
      /** 0 to 1. */
      readonly similarity: number;
      readonly sources: readonly SourceId[];
    }
  /** Any other value, in the words in which it is shown. `date` is its own time, null where it has none. */
  | {
      readonly kind: "value";
      readonly says: string;
      readonly date: IsoDate | null;
      readonly standing: Standing | null;
      readonly sources: readonly SourceId[];
    }
  /** A whole view, by the sentence that sums it up. */
  | { readonly kind: "view"; readonly says: string; readonly sources: readonly SourceId[] };

/** What a citation has to name beside the words of the fact. */
export interface CitedFacts {
  /** ASCII, the same for the same fact as of the same day, different for any other: the key of its BibTeX entry. */
  readonly key: string;
  readonly sources: readonly Source[];
  /** The day on which the fact is looked up: the day asked for, or the nearest on which it holds. */
  readonly day: Day;
  /** How it is known; null where that is a matter of reading, told by `evidence`. */
  readonly standing: Standing | null;
  /** How well the source bears it; null = the record does not say. */
  readonly evidence: Evidence | null;
  /** A doubt about a figure, "ok" where there is none. */
  readonly quality: Quality;
}

/** Never throws: sources that are not in the atlas are left out. */
export function citedFacts(atlas: Atlas, cited: Cited, asOf: Day): CitedFacts {
  const day = dayOf(cited, asOf);
  const facts = {
    key: [cited.kind, ...identityOf(cited), day].map(plain).join("-"),
    sources: sourceIdsOf(cited).flatMap((id) => atlas.sources.get(id) ?? []),
    day,
    standing: null,
    evidence: null,
    quality: "ok" as const,
  };
  switch (cited.kind) {
    case "relation":
      return { ...facts, evidence: cited.relation.evidence };
    case "spell":
      return { ...facts, evidence: cited.spell.evidence };
    case "rule":
      return { ...facts, evidence: cited.rule.evidence };
    case "statement":
      return { ...facts, standing: "claimed" };
    case "figure":
      return { ...facts, standing: standingOf(atlas, cited.flow.key), quality: cited.flow.quality };
    case "visa":
      return { ...facts, standing: standingOf(atlas, "visa_rule") };
    case "votes":
      return { ...facts, standing: standingOf(atlas, "unga_similarity") };
    case "value":
      return { ...facts, standing: cited.standing };
    case "place":
    case "view":
      return facts;
  }
}

/** The line by which a source itself is cited. */
export const sourceCitation = ({ citation, publisher, title, published, url }: Source): string =>
  citation ?? [publisher, title, published, url].filter((piece) => piece !== null && piece !== "").join(". ");

function sourceIdsOf(cited: Cited): readonly SourceId[] {
  switch (cited.kind) {
    case "relation":
      return cited.relation.sources;
    case "spell":
      return [...cited.spell.sources, ...(cited.spell.disputed ?? []).map(({ source }) => source)];
    case "statement":
      return cited.statement.sources;
    case "place":
      return cited.place.sources;
    case "figure":
      return cited.flow.sources;
    case "rule":
      return cited.rule.sources;
    default:
      return cited.sources;
  }
}

/** The day asked for where the fact holds on it or is over by then; its own first day where it was still to come. */
function dayOf(cited: Cited, asOf: Day): Day {
  switch (cited.kind) {
    case "relation":
      return notBefore(cited.relation, asOf);
    case "spell":
      return notBefore(cited.spell, asOf);
    case "place":
      return notBefore(cited.place, asOf);
    case "rule":
      return notBefore(cited.rule, asOf);
    case "statement":
      return notBefore({ from: cited.statement.date, to: null }, asOf);
    case "figure":
      return holdsOn(cited.flow.time, asOf) ? asOf : cited.flow.time.from;
    case "visa":
      return cited.date;
    case "votes":
      return asOf.startsWith(`${cited.year}-`) ? asOf : `${cited.year}-01-01`;
    case "value":
      return cited.date === null || asOf.startsWith(cited.date) ? asOf : firstDay(cited.date);
    case "view":
      return asOf;
  }
}

const notBefore = ({ from }: Period, asOf: Day): Day =>
  from !== null && firstDay(from) > asOf ? firstDay(from) : asOf;

/** What tells it apart from everything else of its kind. */
function identityOf(cited: Cited): readonly string[] {
  switch (cited.kind) {
    case "relation":
      return [cited.relation.id];
    case "spell":
      return [cited.spell.bloc, cited.spell.country, cited.spell.status, cited.spell.from ?? "open"];
    case "statement":
      return [cited.statement.id];
    case "place":
      return [cited.place.id];
    case "figure":
      return [cited.flow.origin, cited.flow.dest, cited.flow.key, cited.flow.time.from, cited.flow.time.to];
    case "rule":
      return [cited.rule.id];
    case "visa":
      return [cited.passport, cited.destination];
    case "votes":
      return [cited.a, cited.b, String(cited.year)];
    case "value":
      return [cited.date ?? "now", digest(cited.says)];
    case "view":
      return [digest(cited.says)];
  }
}

const standingOf = (atlas: Atlas, key: MeasureKey): Standing | null =>
  atlas.measures.get(measureOf(key))?.standing ?? null;

/** Letters, digits and dashes only: what every reader of BibTeX takes for a key. */
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** Eight hexadecimal digits of FNV-1a: short, and the same everywhere. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
