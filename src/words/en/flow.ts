import type { FlowWords, SaidLargest } from "../flow-words.ts";
import { count, format } from "./format.ts";
import { theCountry, withArticle } from "./summary.ts";

const corridors = (number: number) => count(number, "corridor", "corridors");
/** A country, a region, or a bloc by its capitals. */
export const theEnd = (name: string) =>
  /^[A-Z]{3,}$/.test(name) ? withArticle(name) : name === "Caribbean" ? "the Caribbean" : theCountry(name);
const largestIs = ({ origin, dest, figure, net }: SaidLargest) =>
  `The largest${net ? " difference" : ""} runs from ${theEnd(origin)} to ${theEnd(dest)}: ${figure}.`;
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const groupOf = (group: string, bloc: boolean) => (bloc ? withArticle(group) : group);

export const flow: FlowWords = {
  regions: {
    "015": "Northern Africa",
    "014": "Eastern Africa",
    "017": "Middle Africa",
    "018": "Southern Africa",
    "011": "Western Africa",
    "021": "Northern America",
    "013": "Central America",
    "029": "Caribbean",
    "005": "South America",
    "143": "Central Asia",
    "030": "Eastern Asia",
    "035": "South-eastern Asia",
    "034": "Southern Asia",
    "145": "Western Asia",
    "151": "Eastern Europe",
    "154": "Northern Europe",
    "039": "Southern Europe",
    "155": "Western Europe",
    "053": "Australia and New Zealand",
    "054": "Melanesia",
    "057": "Micronesia",
    "061": "Polynesia",
  },
  areas: {
    eastEurope: "Eastern Europe",
    restOfEurope: "Rest of Europe",
    centralAsia: "Central Asia",
    westAsia: "Western Asia",
    southAsia: "Southern Asia",
    eastAsia: "East and South-East Asia",
    africa: "Africa",
    americasOceania: "Americas and Oceania",
  },
  moreChoices: "More choices",
  reach: "Corridors",
  reaches: { across: "With others", within: "Among themselves" },
  grouping: "Add up by",
  groupings: { country: "Country", region: "Region", bloc: "Bloc" },
  tint: "Colour by",
  tints: { direction: "Direction", partner: "Partner", standing: "How known" },
  tintByOrigin: "Origin",
  particles: "Moving dots",
  particlesMean: "Dots show the way people went. Their speed and number say nothing about how many.",
  atLeast: (figure) => (figure === null ? "Lines of any size." : `Lines of ${figure} and more.`),
  widths: (unit) => `Width: ${unit}, one scale for all years`,
  more: { out: "more out than in", in: "more in than out" },
  rings: "Ring: the larger of the two directions; disc inside: the smaller.",
  inside: "dashed circle: stay inside",
  elsewhere: "in none of these blocs",
  range: "from the least to the most that was said",
  doubted: (standing) => `${standing}, in doubt`,
  leaves: (group) => `from ${theEnd(group)}`,
  comesTo: (group) => `to ${theEnd(group)}`,
  members: ({ count: members, bloc, day }) =>
    `${count(members, "member", "members")} of ${withArticle(bloc)} on ${day}.`,
  noMembers: ({ bloc, day }) => `${capital(withArticle(bloc))} has no members on ${day}.`,
  byRegion: "Added up by region of the United Nations (M49).",
  selectedAlone: "What is selected stands for itself.",
  byBloc: (blocs) =>
    `Added up by bloc: ${format.list(blocs)}. A country in two of them is counted in the first; countries in none stand by region.`,
  noBlocs: "No bloc is switched on: countries stand by region.",
  middles: "A group stands at the middle of its capitals, weighed by people.",
  shownAs: ({ bloc, counted, members }) =>
    `${bloc}: ${counted} of ${members} members, the others stand in a bloc before it.`,
  scale: (figure) => `Width is to scale: the widest line stands for ${figure}, the most of any year.`,
  unknown: (number) => `${corridors(number)} without a figure: not known, which is not zero.`,
  internal: (figure, number) => `Inside the groups, not drawn: ${figure} in ${corridors(number)}.`,
  apart: (figure) => `From or to no country (stateless, not known): ${figure}.`,
  zeros: (number) => `${count(number, "published zero is", "published zeros are")} not drawn.`,
  corrections: (number, figure) =>
    `${count(number, "negative figure (a correction) is", "negative figures (corrections) are")} not drawn: ${figure}.`,
  doubts: (number) => `${count(number, "line rests", "lines rest")} on a figure that is in doubt.`,
  mixedPeriods: "Periods of different length are added up.",
  grouped: ({ grouping, measure, time, corridors: number, total, largest }) =>
    `${capital(measure)} by ${grouping}, ${time}: ${total} in ${corridors(number)}. ${largestIs(largest)}`,
  within: ({ group, bloc, measure, time, corridors: number, total, largest }) =>
    `${capital(measure)} ${bloc ? "inside" : "among"} ${groupOf(group, bloc)}, ${time}: ${total} in ${corridors(number)}. ${largestIs(largest)}`,
  across({ group, bloc, measure, time, out, in: into, largest }) {
    const name = groupOf(group, bloc);
    const ways = [
      ...(out === null ? [] : [`${out} from ${name} to others`]),
      ...(into === null ? [] : [`${into} from others to ${out === null ? name : bloc ? "it" : "them"}`]),
    ];
    return `${capital(measure)}, ${time}: ${ways.join(", ")}. ${largestIs(largest)}`;
  },
  none: (measure) => `No figure on record: ${measure}. Not known is not zero.`,
};
