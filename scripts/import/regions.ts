import type { Country } from "../../src/model/record.ts";

/**
 * Countries by region of the United Nations' M49 standard: its sub-regions, and its intermediate ones where there are any.
 * Taiwan, Kosovo, Northern Cyprus and Somaliland are no entries of M49: they stand with their neighbours, as do states
 * that are no more. Antarctica and the Soviet Union have none.
 */
const MEMBERS: Readonly<Record<string, string>> = {
  "015": "DZA EGY ESH LBY MAR SDN TUN",
  "014": "ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOL SOM SSD SYC TZA UGA ZMB ZWE",
  "017": "AGO CAF CMR COD COG GAB GNQ STP TCD",
  "018": "BWA LSO NAM SWZ ZAF",
  "011": "BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO",
  "021": "BMU CAN GRL SPM USA",
  "013": "BLZ CRI GTM HND MEX NIC PAN SLV",
  "029":
    "ABW AIA ANT ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR",
  "005": "ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN",
  "143": "KAZ KGZ TJK TKM UZB",
  "030": "CHN HKG JPN KOR MAC MNG PRK TWN",
  "035": "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM",
  "034": "AFG BGD BTN IND IRN LKA MDV NPL PAK",
  "145": "ARE ARM AZE BHR CYN CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM YMD",
  "151": "BGR BLR CSK CZE HUN MDA POL ROU RUS SVK UKR",
  "154": "ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE",
  "039": "ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SCG SMR SRB SVN VAT XKX YUG",
  "155": "AUT BEL CHE DDR DEU FRA LIE LUX MCO NLD",
  "053": "AUS CCK CXR HMD NFK NZL",
  "054": "FJI NCL PNG SLB VUT",
  "057": "FSM GUM KIR MHL MNP NRU PLW UMI",
  "061": "ASM COK NIU PCN PYF TKL TON TUV WLF WSM",
};

const regions = new Map(Object.entries(MEMBERS).flatMap(([code, ids]) => ids.split(" ").map((id) => [id, code])));

/** The country with its region and the source of it; as it is where it has none, or has one already. */
export function withRegion(country: Country, source: string): Country {
  const region = regions.get(country.id);
  if (region === undefined || country.region !== undefined) return country;
  const { sources, existed, successors, ...first } = country;
  const ended = { ...(existed ? { existed } : {}), ...(successors ? { successors } : {}) };
  return { ...first, region, ...ended, sources: [...new Set([...sources, source])] };
}
