// The one place a dataset field is declared: the TypeScript type, the validator, the JSON Schema and the field
// tables of data/README.md are all made from the schemas below. Field descriptions are part of the schema.
import * as v from "valibot";

const described = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

/** ISO 3166-1 alpha-3, withdrawn codes for past states, XKX, and the Natural Earth codes CYN and SOL. */
export const countryId = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "expected three capital letters"));
export const blocId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{1,23}$/, "expected an upper-case bloc id"));
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "expected YYYY, YYYY-MM or YYYY-MM-DD"));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "expected YYYY-MM-DD"));
const lngLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
const sources = described(v.pipe(v.array(text), v.minLength(1)), "ids of sources.json, the first is the main one");
const noteField = described(v.nullable(text), "remarks in our words; `[2]` points to the second source");
const bound = (which: string) => described(v.nullable(isoDate), which);

export const evidence = described(
  v.picklist(["seen", "seen_in_part", "recall"]),
  "the linked page was read and states it; states a part, the rest is from memory; from memory, unconfirmed",
);
export const membershipStatus = v.picklist([
  "member",
  "signatory",
  "observer",
  "dialogue_partner",
  "partner",
  "associate",
  "candidate",
  "invited",
  "frozen",
  "suspended",
  "partner_suspended",
  "withdrawing",
  "former",
]);
export const relationType = v.picklist([
  "agreement",
  "partnership",
  "visa_regime",
  "military_base",
  "security_cooperation",
  "border",
  "war",
  "ceasefire",
  "recognition",
  "sanctions",
  "project",
  "debt",
  "labour_market",
  "policy",
  "dispute",
  "application",
  "law",
  "conference",
  "programme",
]);
export const relationStatus = v.picklist([
  "in_force",
  "signed",
  "pending",
  "postponed",
  "considered",
  "proposed",
  "expired",
  "denied",
  "disputed",
]);
export const standing = v.picklist(["counted", "estimated", "modelled", "claimed"]);
export const quality = v.picklist(["ok", "rounded", "low", "suspect", "broken"]);
export const languages = ["en", "ru", "tg", "fa"] as const;

export const countryRecord = v.strictObject({
  id: described(countryId, "ISO 3166-1 alpha-3; XKX, CYN and SOL as in this file's README"),
  iso2: described(
    v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    "ISO 3166-1 alpha-2, null where there is none",
  ),
  numeric: described(v.nullable(v.pipe(v.string(), v.regex(/^\d{3}$/))), "ISO 3166-1 numeric (M49)"),
  names: described(v.objectWithRest({ en: text, ru: text, tg: text, fa: text }, text), "name by language code"),
  aliases: described(v.array(text), "other names and short forms people search for"),
  label: described(v.nullable(lngLat), "where the name goes: longitude, latitude"),
  labelZoom: described(v.nullable(v.number()), "zoom from which the label is worth showing"),
  capital: described(
    v.nullable(v.strictObject({ name: text, at: lngLat })),
    "capital or seat; flow lines run between capitals",
  ),
  sources,
});

export const blocRecord = v.strictObject({
  id: described(blocId, "upper case; EEU is the Eurasian Economic Union"),
  aliases: described(v.array(text), "other ids and short names, EAEU for EEU among them"),
  names: described(v.objectWithRest({ en: text, ru: text }, text), "full name by language code"),
  short: described(v.objectWithRest({ en: text }, text), "short name by language code, as said in a sentence"),
  founded: bound("founding day"),
  ended: bound("day on which it no longer existed, null while it lives"),
  kind: described(text, "what sort of bloc, in words"),
  heir: described(v.nullable(blocId), "the bloc that took over, e.g. CSTO for CST"),
  note: noteField,
  sources,
});

export const membershipRecord = v.strictObject({
  bloc: described(blocId, "id of blocs.json"),
  country: described(countryId, "id of countries.json"),
  status: described(membershipStatus, "member, frozen and withdrawing count as members"),
  from: bound("first day of the status, partial dates are ranges, null = not known"),
  to: bound("first day on which the status no longer holds, null = still holds"),
  evidence,
  sources,
  note: noteField,
});

export const relationRecord = v.strictObject({
  id: described(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), "stable id"),
  type: described(relationType, "what sort of tie"),
  parties: described(v.pipe(v.array(v.union([countryId, blocId])), v.minLength(1)), "countries or blocs"),
  title: described(text, "what it is, in our words"),
  status: described(relationStatus, "how it stands; `denied`: a party says no"),
  from: bound("first day, partial dates are ranges"),
  to: bound("first day on which it no longer holds"),
  asOf: described(v.nullable(isoDate), "latest date for which the source speaks, null where the page gives none"),
  evidence,
  sources,
  note: noteField,
});

export const statementRecord = v.strictObject({
  id: described(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), "stable id"),
  date: described(isoDate, "when it was said"),
  speaker: described(text, "who said it"),
  role: described(v.nullable(text), "the speaker's office at the time"),
  about: described(v.array(v.union([countryId, blocId])), "countries and blocs it is about"),
  topic: described(text, "what it is about, in a few words"),
  stance: described(text, "the claim in one line of our own words, never a quotation"),
  sources,
});

export const placeRecord = v.strictObject({
  id: described(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), "stable id"),
  kind: described(v.picklist(["military_base", "disputed_area"]), "what sort of place"),
  name: described(text, "name in English"),
  at: described(v.nullable(lngLat), "longitude, latitude; null where only words are known"),
  operator: described(v.array(countryId), "who runs it"),
  host: described(v.array(countryId), "on whose ground, or who claims it"),
  position: described(v.nullable(text), "how sure the position is"),
  from: bound("since when"),
  to: bound("until when"),
  asOf: described(v.nullable(isoDate), "latest date for which the source speaks"),
  note: noteField,
  sources,
});

export const measureRecord = v.strictObject({
  id: described(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/)), "measure id"),
  unit: described(text, "what one of it is"),
  kind: described(v.picklist(["stock", "flow", "flow of money", "index", "state"]), "what sort of quantity"),
  standing: described(standing, "how its figures are known"),
  definition: described(text, "what exactly is counted"),
  publisher: described(text, "who publishes it"),
  caution: described(v.nullable(text), "what a reader must know before using it"),
  neverAddTo: described(v.array(text), "measure ids that may never be added to it"),
  revisions: described(
    v.array(v.strictObject({ id: v.nullable(text), file: text, first: isoDate, last: isoDate, sources })),
    "one entry a revision; id null where there is only one",
  ),
});

export const sourceRecord = v.strictObject({
  id: described(
    v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
    "host and short hash for a page, a given name for a data set",
  ),
  title: described(text, "what is cited"),
  publisher: described(v.nullable(text), "who published it"),
  url: described(v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))), "address"),
  published: described(v.nullable(isoDate), "date of the source itself"),
  licence: described(v.nullable(text), "terms as known, null for a page that is only cited"),
  citation: described(v.nullable(text), "citation line to print"),
  doubt: described(v.nullable(text), "what is not settled about it"),
});

/** A measure of many corridors by time; every column is one line of the file, null = not published, never zero. */
export const matrixFlows = v.strictObject({
  form: described(v.literal("matrix"), "many corridors by time"),
  measure: described(text, "id of measures.json"),
  revision: described(v.nullable(text), "edition of the figures, null where there is only one"),
  sources,
  times: described(v.array(isoDate), "column keys of values, ascending"),
  origin: described(v.array(countryId), "where each row starts"),
  dest: described(v.array(countryId), "where each row ends"),
  values: described(
    v.record(v.string(), v.array(v.nullable(v.number()))),
    "one column a time, one value a row; null = not published",
  ),
  flags: described(
    v.array(v.tuple([v.number(), isoDate, quality, v.nullable(text)])),
    "row index, time, quality, note: only the cells that need a word",
  ),
});

/** A measure of few counts, each with its own period, publisher and source; "ZZZ" stands for all other or unlisted countries. */
export const countFlows = v.strictObject({
  form: described(v.literal("counts"), "few counts, each with its own period"),
  measure: described(text, "id of measures.json"),
  revision: described(v.nullable(text), "edition of the figures, null where there is only one"),
  sources,
  origin: described(v.array(countryId), "where each row starts"),
  dest: described(v.array(countryId), "where each row ends"),
  from: described(v.array(day), "first day of the counted period"),
  to: described(v.array(day), "first day after the counted period"),
  value: described(v.array(v.number()), "the counts"),
  quality: described(v.array(quality), "suspect: contradicts another published number"),
  publisher: described(v.array(text), "who counted"),
  note: described(v.array(v.nullable(text)), "remarks on each count"),
  source: described(v.array(text), "source id of each count"),
});
export const flowFile = v.variant("form", [matrixFlows, countFlows]);

/** Pairwise votes of one year: lower triangle, row i holds the values with countries 0..i-1 in thousandths, null = none. */
export const votesFile = v.strictObject({
  measure: described(v.literal("unga_similarity"), "id of measures.json"),
  year: described(v.number(), "year of the votes"),
  sources,
  countries: described(v.array(countryId), "the order of rows and columns"),
  similarity: described(v.array(v.array(v.nullable(v.number()))), "agreement in thousandths, lower triangle"),
  votes: described(v.array(v.array(v.nullable(v.number()))), "common votes, same layout"),
});

/** Visa rules of one day: one string a passport, one letter a destination of `destinations`. */
export const visaFile = v.strictObject({
  measure: described(v.literal("visa_rule"), "id of measures.json"),
  date: described(day, "the day on which the rules held"),
  sources,
  passports: described(v.array(countryId), "one row of rules each"),
  destinations: described(v.array(countryId), "one letter of each row each"),
  rules: described(
    v.array(v.string()),
    "f visa-free, a on arrival, t travel authorisation, e e-visa, r required, n no admission, . not in the record",
  ),
  days: described(
    v.record(v.string(), v.record(v.string(), v.number())),
    "visa-free days where published: passport, destination",
  ),
});

/** The five largest trade partners of each country in one year, in per cent of that flow. */
export const tradeFile = v.strictObject({
  measure: described(v.literal("trade_partner_share"), "id of measures.json"),
  sources,
  rows: described(
    v.array(v.tuple([countryId, countryId, v.picklist(["export", "import"]), isoDate, v.number()])),
    "country, partner, flow, year, per cent",
  ),
});

/** The land borders of the world: two neighbours in the order of the alphabet, length in kilometres, note. */
export const bordersFile = v.strictObject({
  measure: described(v.literal("land_border_length"), "id of measures.json"),
  sources,
  rows: described(
    v.array(v.tuple([countryId, countryId, v.number(), v.nullable(text)])),
    "two neighbours in the order of the alphabet, kilometres, note",
  ),
});

/** A yearly series by country, null = not known. */
export const seriesFile = v.strictObject({
  measure: described(text, "id of measures.json"),
  sources,
  years: described(v.array(v.number()), "the order of the columns"),
  rows: described(v.record(countryId, v.array(v.nullable(v.number()))), "one row a country; null = not known"),
});
