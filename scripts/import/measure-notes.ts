// What the table of measures of the inputs does not say: how the figures are known, and what a reader must know first.
import type { Standing } from "../../src/model/record.ts";

interface MeasureNote {
  readonly standing: Standing;
  readonly caution: string | null;
}
const note = (standing: Standing, caution: string | null = null): MeasureNote => ({ standing, caution });

/** The measures that have a file, in the order of the inputs. */
export const MEASURE_NOTES: Readonly<Record<string, MeasureNote>> = {
  un_stock: note(
    "estimated",
    "By place of birth in most countries, by citizenship in some. After a country's last census the values are carried forward. The revisions of 2020 and 2024 differ up to almost five times for one corridor: never in one series. In the 2024 revision a destination names only its larger origins: a pair that is absent is not known, not zero. In 1990 moves inside the Soviet Union count as international. Jersey stands for the Channel Islands together, Serbia includes Kosovo.",
  ),
  modelled_change_of_residence: note(
    "modelled",
    "An estimate of a model, never a count. Pairs below 50 persons are left out. 1990 runs hot. Not a tool for seasonal labour: most who leave for work come back within the year.",
  ),
  modelled_stock: note(
    "modelled",
    "An estimate of a model at every point. Pairs that never reach 500 persons are left out, and so are the cells in which the model goes below zero. Another version of the model than the change of residence: the two are not to be set off against each other.",
  ),
  remittance_estimate: note(
    "modelled",
    "National inflows shared out by stocks and incomes, not payments. India-Pakistan, Armenia-Azerbaijan and Lebanon-Israel are zero by rule. Of its own edition: what a receiver gets from all together may lie above remittance_inflow, revised since; never one series.",
  ),
  labour_departures: note(
    "counted",
    "Exits, not people: a seasonal worker counts each season. Only ministries of the origin publish it. The IOM counts another way; its two figures are marked and belong to each other only.",
  ),
  labour_departures_rest: note("counted", "Destinations not listed by name, taken together."),
  labour_returns: note("counted", null),
  border_entries_work: note(
    "counted",
    "Entries, not people: one person may enter several times. Russia published the purpose of work last for the third quarter of 2025.",
  ),
  border_entries_all: note("counted", "Trips for every purpose, tourism among them."),
  organised_recruitment: note(
    "counted",
    "Only those placed under an agreement between states, a small part of all who leave.",
  ),
  labour_migrants_stock: note(
    "estimated",
    "An estimate of the country of origin; the same agency's figures jump from one statement to the next.",
  ),
  labour_migrants_claim: note("claimed", "A number somebody said, without a method."),
  citizens_abroad_stock: note("estimated", "An estimate of the country of origin."),
  registered_citizens_stock: note("counted", "Part of the citizens abroad: those with a registration."),
  employed_abroad_stock: note("counted", "Officially employed only."),
  work_permits_stock: note("counted", "Permits only: citizens of the EEU and many visa-free workers need none."),
  controlled_register_stock: note(
    "counted",
    "Foreigners without a legal ground for stay, since 2025-02-05. Two ministries' figures for one month differ.",
  ),
  deportations: note("counted", "From the country that deports to the country of citizenship."),
  expulsions_register: note("counted", null),
  registrations_total: note(
    "counted",
    "A registration is an event: one person registers at each move and at each return. 2016 only.",
  ),
  registrations_first: note("counted", "A registration is an event. 2016 only."),
  registrations_first_work: note("counted", "A registration is an event, with the purpose as declared. 2016 only."),
  residence_permit_holders: note(
    "counted",
    "The sum of two columns of the table: holders of a temporary and of a permanent permit. 2016 only.",
  ),
  citizenship_acquired: note("counted", "2016 only."),
  foreigners_register_stock: note(
    "counted",
    "By passport, not by birth: not to be joined with the UN stock. Yugoslavia, the Soviet Union, Czechoslovakia and unknown citizenship are left out. Germany only.",
  ),
  registered_moves: note(
    "counted",
    "With Germans among them: late resettlers from Kazakhstan and Russia come as Germans. The table names 110 countries. Germany only.",
  ),
  unga_similarity: note(
    "counted",
    "Pairs with at least ten common votes. Without the votes of the emergency special session on Ukraine and without paragraph votes. Serbia stands for Yugoslavia and for Serbia and Montenegro until 2006.",
  ),
  visa_rule: note(
    "counted",
    "Short visits with an ordinary passport. Days are as published, not always the legal maximum.",
  ),
  trade_partner_share: note(
    "estimated",
    "The five largest partners only: a pair that is absent is below the fifth, not zero. Whole per cent, seen from one side; gold counts.",
  ),
  land_border_length: note("estimated", "Where the pages of two neighbours differ, the note gives the other number."),
  population: note("estimated", "Without Taiwan."),
  refugee_stock: note(
    "counted",
    "End of the year. Refugees, asylum seekers and others in need of protection are three populations: add them only under a name that says so. UKR to RUS after 2023 and AFG to IRN after 2024 fall by re-counting in good part. Some cells of the UN stock of 2024 are these same people. People without a known country, without citizenship and Tibetans stand apart. Kosovo is with Serbia.",
  ),
  asylum_seeker_stock: note("counted", "End of the year, claims that are still open. Kosovo is with Serbia."),
  other_protection_stock: note(
    "counted",
    "End of the year. The category began in 2018; part of it was counted as refugees before. Kosovo is with Serbia.",
  ),
  remittance_inflow: note(
    "estimated",
    "By the balance of payments. The last year is an estimate of December 2023. An empty year means no data.",
  ),
  remittance_share_gdp: note("estimated", "Kyrgyzstan, Tajikistan and Uzbekistan only; Kyrgyzstan ends in 2022."),
  conflict_year: note(
    "counted",
    "At least 25 battle deaths in the year, a state on one side; who began is not coded. A war over Karabakh stands here as a civil war of Azerbaijan.",
  ),
  diplomatic_mission: note("counted", "Incomplete, unevenly: a pair that is absent is not known, never none."),
};

/** People who live or move abroad, counted in one way or another: no two of these may ever be added. */
export const PEOPLE: readonly string[] = [
  "un_stock",
  "modelled_change_of_residence",
  "modelled_stock",
  "labour_departures",
  "labour_departures_rest",
  "labour_returns",
  "border_entries_work",
  "border_entries_all",
  "organised_recruitment",
  "labour_migrants_stock",
  "labour_migrants_claim",
  "citizens_abroad_stock",
  "registered_citizens_stock",
  "employed_abroad_stock",
  "work_permits_stock",
  "controlled_register_stock",
  "deportations",
  "expulsions_register",
  "registrations_total",
  "registrations_first",
  "registrations_first_work",
  "residence_permit_holders",
  "citizenship_acquired",
  "foreigners_register_stock",
  "registered_moves",
  "refugee_stock",
  "asylum_seeker_stock",
  "other_protection_stock",
];

/** The one sum that holds: the listed destinations and the rest are one count of one ministry. */
export const MAY_ADD: readonly string[] = ["labour_departures", "labour_departures_rest"];
