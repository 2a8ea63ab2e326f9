import type { MeasureWords } from "../kind-words.ts";

const move = { out: (c: string) => `from ${c}`, into: (c: string) => `to ${c}` };
const work = { out: (c: string) => `left ${c} to work`, into: (c: string) => `came to ${c} to work` };
const born = { out: (c: string) => `born in ${c}`, into: () => "living in it" };
const citizens = { out: (c: string) => `citizens of ${c}`, into: (c: string) => `foreigners in ${c}` };
const protectedPeople = { out: (c: string) => `from ${c}`, into: (c: string) => `in ${c}` };
const money = { out: (c: string) => `sent from ${c}`, into: (c: string) => `received in ${c}` };
const endOf = (year: string) => `end of ${year}`;

export const measures: Readonly<Record<string, MeasureWords>> = {
  un_stock: {
    label: "Migrant stock",
    short: "migrant stock",
    counts:
      "People who live in a country and were born in another (in some countries: are citizens of another), in the middle of the year.",
    ...born,
    at: (year) => `mid-${year}`,
  },
  modelled_stock: {
    label: "Modelled stock",
    short: "modelled stock",
    counts: "People born elsewhere, by year, as a neural network estimates them.",
    ...born,
  },
  modelled_change_of_residence: {
    label: "Modelled moves",
    short: "modelled moves",
    counts:
      "People who moved their usual residence to another country within the year, as a neural network estimates them. Seasonal work is not in it.",
    out: (c) => `moved from ${c}`,
    into: (c) => `moved to ${c}`,
  },
  refugee_stock: {
    label: "Refugees",
    short: "refugees",
    counts: "Refugees and people in refugee-like situations at the end of the year.",
    ...protectedPeople,
    at: endOf,
  },
  asylum_seeker_stock: {
    label: "Asylum seekers",
    short: "asylum seekers",
    counts: "People whose asylum claim is pending at the end of the year.",
    ...protectedPeople,
    at: endOf,
  },
  other_protection_stock: {
    label: "Others in need of protection",
    short: "others in need of protection",
    counts: "Other people in need of international protection at the end of the year.",
    ...protectedPeople,
    at: endOf,
  },
  remittance_estimate: {
    label: "Remittances, by model",
    short: "remittances",
    counts:
      "Money sent home in the year, shared out by a model from what each country received, its emigrants and incomes. Not payments.",
    ...money,
  },
  labour_departures: {
    label: "Labour departures",
    short: "labour departures",
    counts: "Exits to work abroad, counted by the country of origin. A seasonal worker counts each season.",
    ...work,
  },
  labour_departures_rest: {
    label: "Labour departures, other destinations",
    short: "labour departures to other destinations",
    counts: "Exits to work in destinations that are not listed by name.",
    ...work,
  },
  labour_returns: {
    label: "Labour returns",
    short: "labour returns",
    counts: "Returns of labour migrants, counted by the country of origin.",
    ...move,
  },
  border_entries_work: {
    label: "Border entries for work",
    short: "border entries for work",
    counts: "Entries into Russia with work as the declared purpose. One person may enter several times.",
    ...work,
  },
  border_entries_all: {
    label: "Border entries, all purposes",
    short: "border entries",
    counts: "Trips of foreigners into Russia for any purpose.",
    ...move,
  },
  organised_recruitment: {
    label: "Organised recruitment",
    short: "organised recruitment",
    counts: "People placed in jobs abroad under an agreement between states.",
    ...work,
  },
  labour_migrants_stock: {
    label: "Labour migrants",
    short: "labour migrants",
    counts: "Citizens at work in the destination, by the estimate of the country of origin.",
    ...citizens,
  },
  labour_migrants_claim: {
    label: "Labour migrants, as claimed",
    short: "a number that was claimed",
    counts: "A number said in the press without a method.",
    ...citizens,
  },
  citizens_abroad_stock: {
    label: "Citizens abroad",
    short: "citizens abroad",
    counts: "Citizens who live abroad, by the estimate of the country of origin.",
    ...citizens,
  },
  registered_citizens_stock: {
    label: "Registered citizens",
    short: "registered citizens",
    counts: "Citizens with a migration registration in the destination.",
    ...citizens,
  },
  employed_abroad_stock: {
    label: "Employed abroad",
    short: "employed abroad",
    counts: "Citizens officially employed abroad.",
    ...citizens,
  },
  work_permits_stock: {
    label: "Work permits",
    short: "work permits",
    counts: "Foreigners who hold a work permit.",
    ...citizens,
  },
  controlled_register_stock: {
    label: "Register of controlled persons",
    short: "register of controlled persons",
    counts: "Foreigners in the Russian register of people without a legal ground for their stay.",
    ...citizens,
  },
  deportations: {
    label: "Deportations",
    short: "deportations",
    counts: "People deported to the country whose citizens they are.",
    out: (c) => `deported from ${c}`,
    into: (c) => `deported to ${c}`,
  },
  expulsions_register: {
    label: "Expulsions",
    short: "expulsions",
    counts: "People expelled under the Russian expulsion regime.",
    out: (c) => `expelled from ${c}`,
    into: (c) => `expelled to ${c}`,
  },
  registrations_total: {
    label: "Registrations, all",
    short: "registrations",
    counts: "Foreigners put on the migration register of Russia in the year, repeats included.",
    ...citizens,
  },
  registrations_first: {
    label: "First registrations",
    short: "first registrations",
    counts: "First registrations at a place of stay in Russia in the year, for any purpose.",
    ...citizens,
  },
  registrations_first_work: {
    label: "First registrations for work",
    short: "first registrations for work",
    counts: "First registrations at a place of stay in Russia in the year, with work as the declared purpose.",
    ...citizens,
  },
  residence_permit_holders: {
    label: "Residence permits",
    short: "residence permits",
    counts: "Holders of a temporary or a permanent residence permit of Russia at the end of the year.",
    ...citizens,
    at: endOf,
  },
  citizenship_acquired: {
    label: "Citizenship acquired",
    short: "citizenship acquired",
    counts: "People who became citizens of Russia in the year, by their former citizenship.",
    ...citizens,
  },
  foreigners_register_stock: {
    label: "Foreigners in Germany",
    short: "foreigners in Germany",
    counts: "Foreign citizens in the central register of Germany at 31 December, by citizenship.",
    ...citizens,
    at: endOf,
  },
  registered_moves: {
    label: "Registered moves, Germany",
    short: "registered moves",
    counts: "Arrivals in and departures from Germany, counted from registrations.",
    out: (c) => `moved from ${c}`,
    into: (c) => `moved to ${c}`,
  },
};
