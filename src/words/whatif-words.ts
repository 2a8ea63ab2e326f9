import type { RuleSubject } from "../query/rules.ts";
import type { SupposedStanding } from "../state/state.ts";

/** A supposition, its names and date already put into words. */
export interface SaidSupposition {
  readonly country: string;
  readonly bloc: string;
  readonly standing: SupposedStanding;
  readonly date: string;
}

/** Why a supposition changes nothing, and what to do instead. */
interface ObjectionWords {
  readonly unknownCountry: string;
  readonly unknownBloc: string;
  readonly notYetState: (country: string, whole: string, until: string) => string;
  readonly noLongerState: (country: string, until: string, successors: string) => string;
  readonly notFounded: (bloc: string, founded: string) => string;
  /** `heir` is "" where there is none. */
  readonly dissolved: (bloc: string, ended: string, heir: string) => string;
  /** `since` is "" where the day is not on record. */
  readonly already: (country: string, bloc: string, standing: string, since: string) => string;
  readonly notIn: (country: string, bloc: string, date: string) => string;
}

/** Words of the scenario: what is supposed, what would follow, what is not known. */
export interface WhatIfWords {
  /** The button, the heading and the region. */
  readonly open: string;
  /** On everything that is not on record but supposed. */
  readonly supposed: string;
  readonly scenario: string;
  readonly leave: string;
  readonly see: string;
  readonly lead: string;
  readonly country: string;
  readonly bloc: string;
  readonly standing: string;
  readonly standings: Readonly<Record<SupposedStanding, string>>;
  readonly from: string;
  readonly add: string;
  readonly addAnother: string;
  readonly full: (most: number) => string;
  readonly remove: (sentence: string) => string;
  /** "Tajikistan in the EEU from 1 January 2019", to stand alone or in a list. */
  readonly sentence: (parts: SaidSupposition) => string;
  /** "Scenario, not the record: …." */
  readonly note: (sentences: readonly string[]) => string;
  readonly noneHolds: string;
  readonly objection: ObjectionWords;
  readonly notYet: (from: string, asOf: string) => string;
  readonly goTo: (date: string) => string;
  readonly subject: Readonly<Record<RuleSubject, string>>;
  readonly follows: string;
  readonly toldFor: (date: string) => string;
  readonly begins: string;
  readonly ends: string;
  readonly right: string;
  readonly duty: string;
  readonly towards: (partners: string) => string;
  readonly instead: (text: string) => string;
  readonly anywayHere: (list: string) => string;
  readonly idle: string;
  readonly laterFrom: (date: string) => string;
  /** Under the effects where they are not in the reader's language; null where they are. */
  readonly effectsIn: string | null;
  readonly anyway: string;
  readonly anywayNote: string;
  readonly touched: string;
  readonly touchedNote: string;
  readonly fromCountry: (country: string) => string;
  readonly toCountry: (country: string) => string;
  readonly shareOfAll: (share: string) => string;
  readonly trade: (country: string) => string;
  readonly exportTo: (country: string, share: string) => string;
  readonly importFrom: (country: string, share: string) => string;
  readonly outside: string;
  readonly votes: (country: string) => string;
  readonly population: string;
  readonly peopleOfBloc: (bloc: string, before: string, after: string) => string;
  readonly morePeople: (count: number) => string;
  readonly notKnown: string;
  readonly noRuleOn: (bloc: string, subjects: string) => string;
  readonly noRules: (bloc: string) => string;
  readonly membersOnly: string;
  readonly neverKnown: readonly string[];
  readonly sides: string;
  readonly wouldChange: string;
  /** `parts` are counts by subject in words: "4 on work". */
  readonly rulesBegin: (count: number, parts: string) => string;
  readonly rulesEnd: (count: number, parts: string) => string;
  readonly onSubject: (count: number, subject: string) => string;
  readonly noneChange: string;
  readonly wouldNotChange: string;
  readonly informal: string;
  readonly heldAnyway: (count: number, subjects: string) => string;
  readonly nobodySaid: string;
  readonly precedentJoined: (country: string, bloc: string, date: string) => string;
  readonly precedentLeft: (country: string, bloc: string, date: string) => string;
  readonly precedentNote: string;
  readonly noPrecedent: (bloc: string) => string;
  readonly noFigures: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly since: (a: string, b: string) => string;
  readonly votesWith: (country: string) => string;
}
