import type { Conflict } from "../model/pairs.ts";
import type { HistoryStep } from "../model/record.ts";

/** What membership means. */
interface RuleWords {
  readonly title: string;
  /** In a dossier: of all blocs the country is a member of. */
  readonly ofMemberships: string;
  readonly rights: string;
  readonly duties: string;
  readonly between: string;
  readonly each: string;
  readonly except: (countries: string) => string;
  readonly none: (bloc: string) => string;
  readonly noneOfAny: string;
}

/** Armed conflicts as the yearly list of them has it. */
interface ConflictWords {
  readonly title: string;
  readonly none: (from: string, to: string) => string;
  readonly kind: Readonly<Record<Conflict["type"], string>>;
  readonly about: (territory: string) => string;
  readonly aboutGovernment: string;
  readonly intensity: Readonly<Record<Conflict["intensity"], string>>;
  readonly supported: (side: string, by: string) => string;
  readonly firstDeath: (date: string) => string;
}

/** Embassies and consulates. */
interface MissionWords {
  readonly title: string;
  readonly sent: (country: string) => string;
  readonly hosted: (country: string) => string;
  readonly kind: Readonly<Record<string, string>>;
  /** The list is a copy of one day, and not whole. */
  readonly note: (date: string) => string;
  readonly none: string;
}

/** Visa rules through time. */
interface VisaWords {
  readonly history: string;
  /** The rule of a passport at a destination: closed for an epidemic. */
  readonly closed: string;
  readonly none: string;
  /** A change lies between two days on which somebody looked. */
  readonly note: string;
}

/** A country, bloc or pair that is not there on the day, or of which nothing is known. */
interface AbsenceWords {
  /** Each ends with the day asked for. */
  readonly notYet: (name: string, from: string, day: string) => string;
  readonly noMore: (name: string, to: string, day: string) => string;
  readonly partOf: (name: string, whole: string, until: string, day: string) => string;
  readonly successors: string;
  readonly predecessors: string;
  readonly founded: (bloc: string, date: string, day: string) => string;
  readonly dissolved: (bloc: string, date: string, day: string) => string;
  readonly heir: string;
  readonly forerunners: string;
  readonly nothing: (name: string) => string;
  /** Nothing as of the day, but something at other times. */
  readonly nothingThen: (name: string, day: string) => string;
  readonly unknownIsNotZero: string;
  readonly world: string;
}

/** Words of the pages of a country, a pair and a bloc, beside those of panel-words. */
export interface PageWords {
  /** On a fact that rests on memory, and what that means. */
  readonly unconfirmed: string;
  readonly unconfirmedMeans: string;
  readonly partly: string;
  readonly partlyMeans: string;
  readonly rules: RuleWords;
  readonly steps: string;
  readonly step: Readonly<Record<HistoryStep, string>>;
  /** On a record or statement that another one contradicts. */
  readonly contradicted: string;
  readonly saidOfIt: string;
  readonly ranBy: string;
  readonly noCode: string;
  readonly conflicts: ConflictWords;
  readonly missions: MissionWords;
  readonly visas: VisaWords;
  readonly absence: AbsenceWords;
  /** The changes of status in a bloc, one after the other. */
  readonly byDate: (count: number) => string;
  readonly leaves: string;
  readonly becomes: (before: string, after: string) => string;
  readonly purpose: string;
  readonly seat: string;
  readonly treaty: (title: string, signed: string) => string;
  readonly inForceSince: (date: string) => string;
  /** A sum of GDP, of how many members and of when. */
  readonly gdp: (value: string, known: number, all: number, year: string) => string;
  /** Facts of a country at a glance; values and years come put into words. */
  readonly facts: {
    readonly people: (value: string, year: string) => string;
    readonly gdp: (value: string, year: string) => string;
    readonly remittances: (percent: string, year: string) => string;
  };
  readonly seeFlows: string;
  readonly sharedMembers: (shared: number, all: number) => string;
  readonly moreMeasures: (count: number) => string;
  readonly shareNote: string;
  readonly shareOf: (share: string, country: string, year: string) => string;
}
