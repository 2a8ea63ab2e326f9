import type { WhatIfWords } from "../whatif-words.ts";
import { count } from "./format.ts";
import { theCountry, withArticle } from "./summary.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const START = (country: string) => capital(theCountry(country));

export const whatif: WhatIfWords = {
  open: "What if",
  supposed: "supposed",
  scenario: "Scenario",
  leave: "Leave the scenario",
  see: "What would follow",
  lead: "Suppose a membership and see which rules on record would begin or end to hold. Nothing here is a forecast.",
  country: "Country",
  bloc: "Bloc",
  standing: "Standing",
  standings: { member: "member", observer: "observer", partner: "partner", none: "out of it" },
  from: "From",
  add: "Suppose it",
  addAnother: "Suppose something else",
  full: (most) => `${most} suppositions are as many as a scenario holds. Remove one first.`,
  remove: (sentence) => `Remove: ${sentence}`,
  sentence({ country, bloc, standing, date }) {
    const who = START(country);
    const what = withArticle(bloc);
    if (standing === "member") return `${who} in ${what} from ${date}`;
    if (standing === "none") return `${who} out of ${what} from ${date}`;
    return `${who} ${standing === "observer" ? "an observer of" : "a partner of"} ${what} from ${date}`;
  },
  note: (sentences) => `Scenario, not the record: ${sentences.join("; ")}.`,
  noneHolds: "The scenario contradicts the record and changes nothing.",
  objection: {
    unknownCountry: "No such country is on record. Choose one from the list.",
    unknownBloc: "No such bloc is on record. Choose one from the list.",
    notYetState: (country, whole, until) =>
      `${START(country)} was a part of ${theCountry(whole)} until ${until}. Choose that day or a later one.`,
    noLongerState: (country, until, successors) =>
      `${START(country)} was no more on ${until}. Suppose it of ${successors === "" ? "another country" : successors}.`,
    notFounded: (bloc, founded) =>
      `${capital(withArticle(bloc))} was founded on ${founded}. Choose that day or a later one.`,
    dissolved: (bloc, ended, heir) =>
      `${capital(withArticle(bloc))} ended on ${ended}. Choose an earlier day${heir === "" ? "" : `, or ${withArticle(heir)}, which took over`}.`,
    already: (country, bloc, standing, since) =>
      `${START(country)} stands so by the record: ${standing} of ${withArticle(bloc)}${since === "" ? "" : ` since ${since}`}. Choose another standing, or an earlier day.`,
    notIn: (country, bloc, date) =>
      `${START(country)} is not in ${withArticle(bloc)} on ${date} by the record, so it cannot leave. Choose another day or bloc.`,
  },
  notYet: (from, asOf) => `Holds from ${from}; the map shows ${asOf}.`,
  goTo: (date) => `Go to ${date}`,
  subject: {
    work: "Work",
    stay: "Stay",
    travel: "Travel",
    pension: "Pensions and insurance",
    health: "Health",
    education: "Education",
    customs: "Customs",
    trade: "Trade",
    defence: "Defence",
  },
  follows: "What the rules on record would change",
  toldFor: (date) => `as of ${date}`,
  begins: "begins",
  ends: "ends",
  right: "right",
  duty: "duty",
  towards: (partners) => `Between it and ${partners}`,
  instead: (text) => `Without it: ${text}`,
  anywayHere: (list) => `On this all the same: ${list}`,
  idle: "Nothing new: travel between them is without a visa all the same.",
  laterFrom: (date) => `only from ${date}`,
  effectsIn: null,
  anyway: "What holds with or without it",
  anywayNote: "Rules of other blocs and agreements of their own with the members. They are not counted as a change.",
  touched: "Numbers it would touch",
  touchedNote: "As they stand on record. How they would change is not known, and nothing is reckoned.",
  fromCountry: (country) => `From ${theCountry(country)} to`,
  toCountry: (country) => `To ${theCountry(country)} from`,
  shareOfAll: (share) => `${share} of all it receives by this estimate`,
  trade: (country) => `Trade of ${theCountry(country)}`,
  exportTo: (country, share) => `${share} of exports to ${theCountry(country)}`,
  importFrom: (country, share) => `${share} of imports from ${theCountry(country)}`,
  outside: "outside the bloc",
  votes: (country) => `UN votes of ${theCountry(country)} alike with the members`,
  population: "Population",
  peopleOfBloc: (bloc, before, after) => `${capital(withArticle(bloc))}: ${before} by the record, ${after} as supposed`,
  morePeople: (number) => `${count(number, "more measure", "more measures")}`,
  notKnown: "What is not known",
  noRuleOn: (bloc, subjects) => `No rule of ${withArticle(bloc)} is on record about ${subjects}.`,
  noRules: (bloc) =>
    `No rule of ${withArticle(bloc)} is on record. Its treaty surely has some: what would follow is not known here.`,
  membersOnly:
    "The rules on record speak of members. What an observer or a partner may do and must do is not on record.",
  neverKnown: [
    "Whether the members would agree, and on which terms and delays.",
    "How many people would move, stay or return, and what they would earn and send.",
    "How the rules would be applied.",
  ],
  sides: "Both sides of the argument",
  wouldChange: "What the treaty would change",
  rulesBegin: (number, parts) => `${count(number, "rule begins", "rules begin")} to hold: ${parts}.`,
  rulesEnd: (number, parts) => `${count(number, "rule ends", "rules end")}: ${parts}.`,
  onSubject: (number, subject) => `${number} on ${subject.toLowerCase()}`,
  noneChange: "By the rules on record: nothing.",
  wouldNotChange: "What it would not change",
  informal:
    "Rules settle formal terms. How police, employers and neighbours treat people is in none of them; who says what about that:",
  heldAnyway: (number, subjects) =>
    `${count(number, "rule or agreement holds", "rules and agreements hold")} between them with or without it, on ${subjects}.`,
  nobodySaid: "Nobody is on record on this country and this bloc.",
  precedentJoined: (country, bloc, date) =>
    `For comparison: ${theCountry(country)}, in ${withArticle(bloc)} since ${date}`,
  precedentLeft: (country, bloc, date) =>
    `For comparison: ${theCountry(country)}, out of ${withArticle(bloc)} since ${date}`,
  precedentNote:
    "The same measure and revision before and after; a time that contains the day itself is left out. That one thing came after another does not make it its effect: the country beside it shows what happened without.",
  noPrecedent: (bloc) =>
    `By the record no other country has done this in ${withArticle(bloc)} so far: nothing to compare with.`,
  noFigures: "No measure has figures of one length on both sides of that day.",
  before: "Before",
  after: "After",
  change: "Change",
  since: (a, b) => `On record between ${theCountry(a)} and ${theCountry(b)} since then`,
  votesWith: (country) => `UN votes alike with ${theCountry(country)}`,
};
