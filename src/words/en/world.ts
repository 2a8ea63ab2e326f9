import type { WorldWords } from "../world-words.ts";
import { count } from "./format.ts";
import { theCountry, withArticle } from "./summary.ts";

/** "the United States", "the EEU" but "Russia". */
const the = (name: string) => (/^[A-Z]{2,}$/.test(name) ? withArticle(name) : theCountry(name));

export const world: WorldWords = {
  mode: "For the whole world",
  modes: { largest: "Largest partner", between: "Two poles" },
  first: "First pole",
  second: "Second pole",
  swap: "Swap the poles",
  about: {
    trade: "the larger of a partner's shares of exports and imports; the five largest of each are on record",
    remittances: "share of the money a country receives, by estimate",
    votes: "mean agreement in the UN; who shares under half of a country's votes is left out",
    ties: "agreements, bases and programmes in force on record",
  },
  steps: {
    shares: "Far more: four fifths of both together and above; more: three fifths.",
    votes: "Far more: 0.20 apart and above; more: 0.05.",
  },
  needsCountry: "This lens needs a country: select one, or take trade, remittances, UN votes or ties.",
  elsewhere: "What is not here, and who has it",
  other: "another partner",
  several: "several, equally",
  weighs: {
    a2: (a) => `far more with ${the(a)}`,
    a1: (a) => `more with ${the(a)}`,
    even: () => "about even",
    b1: (_, b) => `more with ${the(b)}`,
    b2: (_, b) => `far more with ${the(b)}`,
    onlyA: (a, b) => `${the(a)}; no figure for ${the(b)}`,
    onlyB: (a, b) => `${the(b)}; no figure for ${the(a)}`,
  },
  poles: (a, b) => `${the(a)}, ${the(b)}`,
  inCountries: (partner, number) => `${the(partner)} of ${count(number, "country", "countries")}`,
  largest: ({ lens, when, text }) =>
    `Largest partner by ${lens.toLowerCase().replace(/^un /, "UN ")}, ${when}: ${text}.`,
  between: ({ lens, when, a, b, withA, withB, even }) =>
    `By ${lens.toLowerCase().replace(/^un /, "UN ")}, ${when}: ${the(a)} weighs more with ${count(withA, "country", "countries")}, ${the(b)} with ${withB}; about even with ${even}.`,
  noFigure: (number) => `No figure for ${count(number, "country", "countries")}.`,
};
