// How official tables write places. Keys are plain texts (see header.ts); what is not here is looked up in countries.json.

const lines = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [id = "", names = ""] = line.trim().split(/ (.*)/);
      return names.split(" | ").map((name) => [name, id] as const);
    });

/** Names by which the United Nations, the World Bank, SIPRI, UCDP, UNHCR and others know countries. */
export const NAME_ALIASES: ReadonlyMap<string, string> = new Map(
  lines(`
AFG afghanistan islamic republic of
ATG antigua barbuda
BES caribbean netherlands | bonaire sint eustatius and saba
BHS bahamas
BIH bosnia herzegovina | bosnia and herzegovina
BOL bolivia plurinational state of | bolivia plurinational state
BRN brunei darussalam | brunei
CIV cote d ivoire | ivory coast
COD dem rep of the congo | dem rep congo | democratic republic of congo | congo dem rep | congo democratic republic of the | congo democratic republic of | dr congo | congo kinshasa | dr congo zaire
COG congo rep | congo republic of the | congo republic of | republic of congo | congo | congo brazzaville
CPV cape verde | cabo verde
CUW curacao
CZE czech republic | czechia
EGY egypt arab rep
ESH western sahara
FLK falkland islands malvinas | falkland islands
FRO faeroe islands | faroe islands
FSM micronesia fed states of | micronesia fed sts | micronesia federated states of | micronesia
GMB gambia the | gambia
HKG china hong kong sar | hong kong sar china | hong kong china | hong kong
IMN isle of man
IRN iran islamic republic of | iran islamic rep of | iran islamic rep | iran islamic republic
JEY channel islands
KGZ kyrgyz republic | kyrgyz rep
KNA st kitts and nevis | saint kitts and nevis | saint kitts nevis
KOR korea rep | korea rep of | republic of korea | rep of korea | south korea | korea republic of | korea south
LAO lao pdr | lao people s dem rep | lao people s democratic republic | laos
LBY libyan arab jamahiriya | libya gnc
LCA st lucia | saint lucia
MAC china macao sar | macao sar china | macao | macau
MAF st martin french part | saint martin french part
MDA republic of moldova | rep of moldova | moldova republic of
MKD macedonia fyr | the former yugoslav republic of macedonia | tfyr macedonia | the former yugoslav rep of macedonia | fyr macedonia | macedonia fyrom | north macedonia
MMR myanmar burma | burma
NLD netherlands kingdom of the | netherlands kingdom of
PRK dem people s republic of korea | dem people s rep of korea | korea dem people s rep | korea dem rep | north korea | democratic people s republic of korea | korea democratic people s republic of | korea north
PSE state of palestine | west bank and gaza | palestinian | palestine | occupied palestinian territory | palestinian territories
REU reunion
RUS russian federation | russia soviet union | russia
SHN saint helena | saint helena ascension and tristan da cunha
SRB serbia and kosovo s res 1244 1999 | serbia including kosovo
STP sao tome and principe | sao tome principe
SVK slovak republic
SWZ swaziland | eswatini | kingdom of eswatini
SXM sint maarten dutch part | sint maarten
SYR syrian arab republic | syrian arab rep | syria
TLS timor leste | east timor
TTO trinidad tobago
TUR turkey | turkiye
TWN taiwan province of china | china taiwan province of china | taiwan china | taiwan roc | chinese taipei | taiwan
TZA united republic of tanzania | united rep of tanzania | tanzania united republic of | tanzania
GBR united kingdom of great britain and northern ireland | uk
USA united states of america | united states
VAT holy see | vatican city
VCT st vincent and the grenadines | saint vincent and the grenadines | saint vincent
VEN venezuela bolivarian republic of | venezuela bolivarian republic | venezuela rb
VGB british virgin islands
VIR united states virgin islands | virgin islands u s | us virgin islands
VNM viet nam | vietnam
WLF wallis and futuna islands | wallis and futuna
XKX kosovo under unscr 1244 | kosovo under unsc res 1244 | kosovo under un security council resolution 1244
YEM yemen rep | yemen north yemen
SUN soviet union | ussr | union of soviet socialist republics
CSK czechoslovakia
YUG yugoslavia | yugoslavia former
DDR east germany gdr | german democratic republic | east germany
DEU germany west | germany federal republic of | germany frg`),
);

/** Lines that stand for no one country: kept apart, never drawn. */
export const OUTSIDE_NAMES: ReadonlyMap<string, "UNK" | "XXA" | "TIB"> = new Map([
  ["unknown", "UNK"],
  ["various unknown", "UNK"],
  ["various", "UNK"],
  ["unknown country", "UNK"],
  ["unidentified", "UNK"],
  ["unknown supplier s", "UNK"],
  ["unknown recipient s", "UNK"],
  ["stateless", "XXA"],
  ["stateless persons", "XXA"],
  ["tibetan", "TIB"],
  ["tibetans", "TIB"],
]);

/** Totals and groups, by name. */
export const AGGREGATE_NAME = new RegExp(
  `^(${[
    "world|(sub |grand )?totals?|all countries|unspecified|others?( (north|south|areas?|countries))?",
    "((sub saharan|eastern|western|northern|southern|central|middle|south eastern|south|north|latin|and) )*(africa|asia|europe|america|oceania)( and the caribbean)?",
    "(high|low|middle|lower middle|upper middle|low and middle) income( countries| economies)?",
    "((least|more|less) )?(developed|developing) (countries|regions)|european union|caribbean|melanesia|polynesia",
  ].join("|")})$`,
);

/** M49 numbers of continents and regions below 900; from 900 on all are groups. */
export const M49_GROUPS: ReadonlySet<number> = new Set([
  1, 2, 3, 5, 9, 11, 13, 14, 15, 17, 18, 19, 21, 29, 30, 34, 35, 39, 53, 54, 57, 61, 62, 142, 143, 145, 150, 151, 154,
  155, 199, 202, 419, 432, 722,
]);

/** M49 numbers that are not those of ISO 3166: Kosovo, the Channel Islands together, Sudan before 2011. A past state is never its successor. */
export const M49_ALIASES: ReadonlyMap<number, string> = new Map([
  [412, "XKX"],
  [383, "XKX"],
  [830, "JEY"],
  [736, "SDN"],
  [158, "TWN"],
]);
