import type { MembershipStatus } from "../../model/record.ts";
import type { SaidFlow, SummaryWords } from "../summary-words.ts";
import { count, format } from "./format.ts";

const BARE = new Set([
  "APEC",
  "ASEAN",
  "AUKUS",
  "BRICS",
  "BSEC",
  "CICA",
  "ECOWAS",
  "EFTA",
  "GUAM",
  "Mercosur",
  "NAFTA",
  "NATO",
  "OPEC",
  "SAARC",
  "Schengen",
]);
/** "the CSTO" but "NATO". */
export const withArticle = (bloc: string) => (BARE.has(bloc) ? bloc : `the ${bloc}`);
const the = (blocs: readonly string[]) => format.list(blocs.map(withArticle));

const PLURAL =
  /^(United (States|Kingdom|Arab Emirates)|Netherlands|Philippines|Bahamas|Maldives|Comoros|Gambia|Soviet Union)$/;
const ARTICLE = /^(DR Congo|UAE|UK|US|USA|Vatican|.* (Islands|Republic|Territory|Territories))$/;
/** "the United States" but "Tajikistan". */
export const theCountry = (name: string): string => (PLURAL.test(name) || ARTICLE.test(name) ? `the ${name}` : name);

/** "1 observer", "17 partners". */
const STATUSES: Readonly<Record<MembershipStatus, readonly [one: string, many: string]>> = {
  member: ["member", "members"],
  signatory: ["signatory", "signatories"],
  observer: ["observer", "observers"],
  dialogue_partner: ["dialogue partner", "dialogue partners"],
  partner: ["partner", "partners"],
  associate: ["associate", "associates"],
  candidate: ["candidate", "candidates"],
  invited: ["invited country", "invited countries"],
  frozen: ["frozen member", "frozen members"],
  suspended: ["suspended member", "suspended members"],
  partner_suspended: ["suspended partner", "suspended partners"],
  withdrawing: ["withdrawing member", "withdrawing members"],
  former: ["former member", "former members"],
};

type Standing = Parameters<SummaryWords["countryShort"]>[0];

/** What a country is in, beside what, and what it weighs, as predicates. */
function predicates({ members, observes, weighs }: Standing): string[] {
  return [
    ...(members.length > 0 ? [`is in ${the(members)}`] : []),
    ...(observes.length > 0 ? [`stands beside ${the(observes)} without being a member`] : []),
    ...(weighs.length > 0 ? [`weighs joining ${the(weighs)}`] : []),
  ];
}

function flow({ stock, born, side, figure, named, partner, measure, count: number, cited, ...said }: SaidFlow): string {
  const [country, other] = [theCountry(said.country), theCountry(partner)];
  const people = `${figure} ${number === 1 ? "person" : "people"}`;
  const live = number === 1 ? "lives" : "live";
  if (born) {
    return side === "out"
      ? `${people} born ${named ? "there" : `in ${country}`} ${live} in ${other} (${cited}).`
      : `${people} born in ${other} ${live} ${named ? "there" : `in ${country}`} (${cited}).`;
  }
  const [from, to] = side === "out" ? [country, other] : [other, country];
  return `${figure} from ${from} ${stock ? "in" : "to"} ${to}: ${measure} (${cited}).`;
}

export const summary: SummaryWords = {
  country({ day, country, ...standing }) {
    const said = predicates(standing);
    const text =
      said.length === 0 ? "is in none of the blocs shown" : said.length < 3 ? said.join(", and ") : format.list(said);
    return `On ${day} ${theCountry(country)} ${text}.`;
  },
  countryShort({ members, observes, weighs }) {
    const said = [
      ...(members.length > 0 ? [`in ${the(members)}`] : []),
      ...(observes.length > 0 ? [`beside ${the(observes)}`] : []),
      ...(weighs.length > 0 ? [`weighing ${the(weighs)}`] : []),
    ].join(", ");
    return said === "" ? "In none of the blocs shown." : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  flow,
  pair({ day, a, b, shared, visaFree, postponed }) {
    const said = [
      shared.length > 0 ? `share ${the(shared)}` : "share none of the blocs shown",
      ...(visaFree ? ["travel visa-free"] : []),
      ...(postponed.length > 0
        ? [`have put off ${postponed.length === 1 ? "an agreement" : `${postponed.length} agreements`}`]
        : []),
    ];
    return `On ${day} ${theCountry(a)} and ${theCountry(b)} ${said.length > 2 ? `${said.slice(0, -1).join(", ")}, and ${said[said.length - 1]}` : said.join(" and ")}.`;
  },
  several: ({ day, countries, shared }) =>
    `On ${day} ${countries} ${shared.length > 0 ? `are all in ${the(shared)}` : "share none of the blocs shown"}.`,
  severalShort: (shared) => (shared.length > 0 ? `All in ${the(shared)}.` : "No bloc shared by all."),
  pairShort: ({ shared, visaFree }) =>
    `${shared.length > 0 ? `Both in ${the(shared)}` : "No bloc shared"}${visaFree ? ", visa-free travel" : ""}.`,
  counted: (status, number) => count(number, ...STATUSES[status]),
  bloc: ({ day, bloc, parts }) => `On ${day} ${withArticle(bloc)} has ${format.list(parts)}.`,
  blocNotYet: ({ day, bloc }) => `On ${day} ${withArticle(bloc)} does not exist.`,
  visa: ({ country, date, free, required }) =>
    `Where a passport of ${theCountry(country)} goes, ${date}: ${count(free, "country", "countries")} visa-free, ${required} ask for a visa first.`,
  lens: ({ when, country, lens, text }) => `${lens} of ${theCountry(country)}, ${when}: ${text}.`,
  more: (number) => `${format.number(number)} more`,
  alone: ({ day, country }) => `${country} as of ${day}.`,
  world: ({ day, blocs }) => (blocs.length > 0 ? `The world on ${day}, with ${the(blocs)}.` : `The world on ${day}.`),
  worldFlows: ({ measure, corridors, time, largest }) =>
    `The ${count(corridors, "largest corridor", "largest corridors")} of the world: ${measure}, ${time}.${largest === null ? "" : ` The largest runs from ${theCountry(largest.origin)} to ${theCountry(largest.dest)}: ${largest.figure}.`}`,
};
