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
const withArticle = (bloc: string) => (BARE.has(bloc) ? bloc : `the ${bloc}`);
const the = (blocs: readonly string[]) => format.list(blocs.map(withArticle));

type Standing = Parameters<SummaryWords["countryShort"]>[0];

/** What a country is in, beside what, and what it weighs, as predicates. */
function predicates({ members, observes, weighs }: Standing): string[] {
  return [
    ...(members.length > 0 ? [`is in ${the(members)}`] : []),
    ...(observes.length > 0 ? [`stands beside ${the(observes)} without being a member`] : []),
    ...(weighs.length > 0 ? [`weighs joining ${the(weighs)}`] : []),
  ];
}

function flow({ stock, born, side, figure, country, partner, measure, count: number, cited }: SaidFlow): string {
  const one = number === 1;
  if (born) {
    return side === "out"
      ? `${figure} ${one ? "person" : "people"} born there ${one ? "lives" : "live"} in ${partner} (${cited}).`
      : `${figure} ${one ? "person" : "people"} born in ${partner} ${one ? "lives" : "live"} there (${cited}).`;
  }
  const [from, to] = side === "out" ? [country, partner] : [partner, country];
  return stock
    ? `${figure} from ${from} in ${to}: ${measure} (${cited}).`
    : `${figure} from ${from} to ${to}: ${measure} (${cited}).`;
}

export const summary: SummaryWords = {
  onDay: (day) => `On ${day}`,
  country({ day, country, ...standing }) {
    const said = predicates(standing);
    const text =
      said.length === 0 ? "is in none of the blocs shown" : said.length < 3 ? said.join(", and ") : format.list(said);
    return `On ${day} ${country} ${text}.`;
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
      ...(postponed.length > 0 ? ["have put off what they meant to sign"] : []),
    ];
    return `On ${day} ${a} and ${b} ${said.length > 2 ? `${said.slice(0, -1).join(", ")}, and ${said[said.length - 1]}` : said.join(" and ")}.`;
  },
  pairShort: ({ shared, visaFree }) =>
    `${shared.length > 0 ? `Both in ${the(shared)}` : "No bloc shared"}${visaFree ? ", visa-free travel" : ""}.`,
  bloc: ({ day, bloc, members, others }) =>
    `On ${day} ${withArticle(bloc)} has ${count(members, "member", "members")}${others > 0 ? ` and ${count(others, "country", "countries")} beside them` : ""}.`,
  blocShort: ({ members, others }) =>
    `${count(members, "member", "members")}${others > 0 ? `, ${others} beside` : ""}.`,
  blocNotYet: ({ day, bloc }) => `On ${day} ${withArticle(bloc)} does not exist.`,
  visa: ({ country, date, free, required }) =>
    `Where a passport of ${country} goes, ${date}: ${count(free, "country", "countries")} visa-free, ${required} ask for a visa first.`,
  lens: ({ day, country, lens, classes }) =>
    `${lens} of ${country} on ${day}: ${classes.map(({ label, count: number }) => `${label} ${number}`).join(", ")}.`,
  world: ({ day, blocs }) => (blocs.length > 0 ? `The world on ${day}, with ${the(blocs)}.` : `The world on ${day}.`),
  worldFlows: ({ measure, corridors, time, largest }) =>
    `The ${count(corridors, "largest corridor", "largest corridors")} of the world: ${measure}, ${time}.${largest === null ? "" : ` The largest is ${largest}.`}`,
};
