// The collected input tables as a made-up excerpt: every file, few rows, invented figures.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MEASURE_NOTES, PEOPLE } from "../../scripts/import/measure-notes.ts";

const LANGUAGES = ["en", "ru", "tg", "fa", "zh"];
const COUNTRIES = [
  ["TJK", "TJ", "762"],
  ["RUS", "RU", "643"],
  ["KAZ", "KZ", "398"],
  ["DEU", "DE", "276"],
] as const;

/** Measures of single counts, each with one of its own. */
const COUNTED = PEOPLE.filter(
  (id) =>
    id !== "labour_departures" &&
    !/^(un_stock|modelled_|registrations_|residence_|citizenship_|foreigners_|registered_moves|refugee|asylum|other_)/.test(
      id,
    ),
);

/** Ten invented roll calls of 2020: the first two states agree in all but one, in which the second abstains. */
const rollCalls = Array.from({ length: 10 }, (_, i) => `${i},2020-12-0${i % 9 || 9},,Y,${i === 0 ? "A" : "Y"},N`);

const TABLES: Readonly<Record<string, readonly string[]>> = {
  "blocs.csv": [
    "bloc,name_en,name_ru,founded,ended,kind,note",
    "EAEU,Eurasian Economic Union,Евразийский экономический союз,2015-01-01,,economic union,",
    "CSTO,Collective Security Treaty Organization,Организация Договора о коллективной безопасности,2002-10-07,,alliance,",
  ],
  "memberships.csv": [
    "bloc,country,status,from,to,from_precision,to_precision,evidence,source_url,note",
    "EAEU,KAZ,member,2015,,year,,recall,,from memory",
    "CSTO,TJK,member,2002-10-07,,day,,seen,https://example.org/csto,",
  ],
  "relations.csv": [
    "id,type,parties,title,status,from,to,from_precision,to_precision,as_of,evidence,source,source_url,note",
    "rus-tjk-made-up,agreement,RUS;TJK,An invented agreement,in_force,2004-10-16,,day,,2018-04,seen,example.org,https://example.org/agreement,",
  ],
  "statements.csv": [
    "id,date,date_precision,speaker,role,about_parties,about_topic,stance,source,source_url",
    "made-up-said,2018-04-09,day,A Speaker,minister,TJK;EAEU,accession,The question is studied.,example.org,https://example.org/said",
    "made-up-denied,2018-04-10,day,Another Speaker,minister,TJK;EAEU,accession,Nobody studies it.,example.org,https://example.org/denied",
  ],
  "disputed_areas.md": [
    "| area | administered by | claimed by | dates | Natural Earth 4.0.0 | remark |",
    "|---|---|---|---|---|---|",
    "| An invented islet | RUS | KAZ | since 1992 | not in the set |  |",
  ],
  "military_bases.csv": [
    "operator,host,name,place,lat,lon,position,also_used_by,as_of,note",
    "RUS,TJK,An invented site,Somewhere,38.5,68.8,exact,,2024-12,",
  ],
  "country_names.csv": [
    `iso3,iso2,numeric,code_status,${LANGUAGES.map((language) => `name_${language}`).join(",")}`,
    ...COUNTRIES.map(([id, two, number]) =>
      [id, two, number, "official", ...LANGUAGES.map((l) => `${id} ${l}`)].join(","),
    ),
  ],
  "label_points.csv": [
    "iso3,name_en,label_lon,label_lat,min_label_zoom,ne_layer,capital,capital_lon,capital_lat,capital_kind",
    ...COUNTRIES.map(([id]) => `${id},${id},70,40,3,countries_50m,Capital of ${id},69,39,capital`),
  ],
  "measures.csv": [
    "measure,unit,kind,definition,publisher,vintage,file",
    ...Object.keys(MEASURE_NOTES).map((id) => `${id},persons,stock,an invented definition,a publisher,2020,x.csv`),
  ],
  "labour_counts.csv": [
    "origin,dest,period_start,period_end,measure,value,unit,publisher,source_url,quality,note",
    "TJK,RUS,2023-01-01,2023-12-31,labour_departures,611,persons,a ministry,https://example.org/count,ok,",
    ...COUNTED.map((id) => `TJK,RUS,2023-01-01,2023-12-31,${id},100,persons,a ministry,https://example.org/count,ok,`),
  ],
  "un_stock_2020rev_world.csv": ["origin,dest,2015,2020", "TJK,RUS,410,466", "KAZ,RUS,250,255", "RUS,KAZ,240,247"],
  "un_stock_2024rev_world.csv": ["origin,dest,2024", "TJK,RUS,415"],
  "modelled_flows_world.csv": ["origin,dest,1990,2023", "TJK,RUS,90,52"],
  "modelled_stock_world.csv": ["origin,dest,2023,2024", "TJK,RUS,390,-4"],
  "unhcr_world.csv": [
    "year,origin,asylum,refugees,asylum_seekers,other_protection",
    "2024,TJK,RUS,44,30,",
    "2025,TJK,RUS,48,31,2",
  ],
  "remittances_2021.csv": ["sender,receiver,usd_million,quality,note", "RUS,TJK,23.5,ok,"],
  "germany_migration_flows.csv": [
    "partner,year,arrivals,departures,arrivals_foreigners,departures_foreigners",
    "TJK,2022,15,7,15,7",
  ],
  "germany_foreigners_by_citizenship.csv": ["citizenship,2023,2024", "TJK,11,12"],
  "russia_registrations_2016.csv": [
    "citizenship,registered_total,registered_stay_first,first_work,temporary_residence_holders,permanent_residence_holders,citizenship_acquired",
    "TJK,90,80,70,5,6,7",
  ],
  "remittance_inflows.csv": ["iso3,2022,2023", "TJK,53,57"],
  "remittance_share_gdp.csv": ["iso3,year,percent_of_gdp", "TJK,2023,38"],
  "population.csv": ["iso3,year,population", "TJK,2023,1000"],
  "unga_similarity.csv": ["a,b,year,votes,similarity", "KAZ,RUS,2019,12,0.75"],
  "unga_rollcalls_2019_2024.csv": ["rcid,date,topics,TJK,RUS,KAZ", ...rollCalls, "99,2024-05-10,,Y,Y,Y"],
  "visa_matrix_2025-01-12.csv": ["passport,destination,rule,days", "TJK,RUS,visa_free,90"],
  "visa_matrix_2026-02-17.csv": ["passport,destination,rule,days", "TJK,RUS,visa_free,90"],
  "visa_history_selected.csv": [
    "passport,destination,first_snapshot,rule,days,source_code",
    "TJK,RUS,2019-11-23,visa_free,90,90",
  ],
  "trade_partner_shares.csv": ["country,partner,flow,year,rank,share_percent", "TJK,RUS,import,2023,1,30"],
  "land_borders.csv": ["a,b,length_km,note", "KAZ,RUS,7644,"],
  "conflicts_ucdp.csv": [
    "conflict_id,year,location,type,about,territory,intensity,side_a_state,side_a,side_b_state,side_b,support_a,support_b,first_death,episode_start,episode_end",
    "900,1995,TJK,civil,government,,minor,TJK,Government,,Opposition,,,1992-05-05,1992-05-05,1997-06-27",
  ],
  "embassies_2022-11.csv": [
    "sender,host,kind,city,lat,lon,since,also_accredited_to,wikidata",
    "RUS,TJK,embassy,Dushanbe,38.6,68.8,,,Q1",
  ],
};

/** Writes the tables into a folder. */
export function writeTables(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const [name, lines] of Object.entries(TABLES)) writeFileSync(join(dir, name), `${lines.join("\n")}\n`);
}
