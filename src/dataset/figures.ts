// The fields of the files of figures: corridors, pairs and series. Declared once, as in records.ts.
import * as v from "valibot";
import { countryId, day, described, isoDate, quality, recordId, sources, text } from "./records.ts";

/** A country, or what stands where none is known: these are in no list of countries. */
const outside = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

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
  columnFlags: v.optional(
    described(v.array(v.tuple([isoDate, quality, text])), "time, quality, note: a word on every value of that time"),
  ),
  apart: v.optional(
    described(
      v.array(v.strictObject({ origin: outside, dest: outside, values: v.array(v.nullable(v.number())) })),
      "rows that start or end at no country, one value a time: XXA stateless, UNK unknown, TIB Tibetan; never drawn",
    ),
  ),
  rest: v.optional(
    described(
      v.strictObject({ file: text, complete: v.array(countryId) }),
      "the file with the other corridors; those of the countries named here are all in this one",
    ),
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
  range: v.optional(
    described(
      v.array(v.nullable(v.tuple([v.number(), v.number()]))),
      "least and most that were said, around the count; null where only the one figure was said",
    ),
  ),
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

/** Changes of the visa rule of a few pairs, dated by the first snapshot that shows them. */
export const visaHistoryFile = v.strictObject({
  measure: described(v.literal("visa_rule"), "id of measures.json"),
  sources,
  rows: described(
    v.array(
      v.tuple([
        countryId,
        countryId,
        day,
        v.picklist(["visa_free", "visa_on_arrival", "eta", "e_visa", "visa_required", "no_admission", "covid_ban"]),
        v.nullable(v.number()),
      ]),
    ),
    "passport, destination, first snapshot with the rule, rule, visa-free days where published",
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
  flags: v.optional(
    described(
      v.array(v.tuple([v.nullable(countryId), v.number(), quality, text])),
      "country (null = all), year, quality, note: only what needs a word",
    ),
  ),
});

const states = v.array(countryId);
/** Armed conflicts with a state on at least one side, one row a conflict and year. */
export const conflictsFile = v.strictObject({
  measure: described(v.literal("conflict_year"), "id of measures.json"),
  sources,
  rows: described(
    v.array(
      v.strictObject({
        conflict: text,
        year: v.number(),
        location: states,
        type: v.picklist(["interstate", "civil", "civil_internationalised", "colonial"]),
        about: v.picklist(["territory", "government", "both"]),
        territory: v.nullable(text),
        intensity: v.picklist(["minor", "war"]),
        a: states,
        sideA: text,
        b: states,
        sideB: text,
        supportA: states,
        supportB: states,
        since: isoDate,
        from: v.nullable(isoDate),
        to: v.nullable(isoDate),
      }),
    ),
    "states of the two sides (none where a side is no state), states whose troops help them, first death, episode",
  ),
});

/** Embassies and consulates: an absent pair is not known, never "none". */
export const missionsFile = v.strictObject({
  measure: described(v.literal("diplomatic_mission"), "id of measures.json"),
  date: described(day, "the day of the copy"),
  sources,
  kinds: described(v.array(text), "what the kind of a row points to"),
  rows: described(
    v.array(
      v.tuple([
        countryId,
        countryId,
        v.number(),
        v.nullable(text),
        v.nullable(v.number()),
        v.nullable(v.number()),
        v.nullable(isoDate),
        v.nullable(text),
      ]),
    ),
    "sender, host, kind, city, longitude, latitude, since, Wikidata item",
  ),
});

/** Names of countries in a language that is not one of the app's: for search and for other tools. */
export const namesFile = v.strictObject({
  language: described(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), "ISO 639-1"),
  sources,
  names: described(v.record(countryId, text), "by country"),
});

/** What the record says of relations and statements, in a language that is not English; English stands in the records. */
export const textsFile = v.strictObject({
  language: described(v.picklist(["ru", "tg", "fa"]), "ISO 639-1"),
  sources,
  relations: described(v.record(recordId, text), "title, by the relation's id"),
  statements: described(
    v.record(recordId, v.strictObject({ speaker: text, role: v.nullable(text), stance: text })),
    "speaker, office and claim, by the statement's id",
  ),
});
