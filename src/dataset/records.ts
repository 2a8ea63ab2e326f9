// The one place a field of a record is declared (figures.ts has those of the files of figures): the TypeScript type, the
// validator, the JSON Schema and the field tables of data/README.md are all made from these schemas and descriptions.
import * as v from "valibot";
import { historyStep, membershipStatus, relationStatus, relationType } from "./statuses.ts";

export const described = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

/** ISO 3166-1 alpha-3, withdrawn codes for past states, XKX, and the Natural Earth codes CYN and SOL. */
export const countryId = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "expected three capital letters"));
export const blocId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{1,23}$/, "expected an upper-case bloc id"));
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "expected YYYY, YYYY-MM or YYYY-MM-DD"));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "expected YYYY-MM-DD"));
export const lngLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
export const sources = described(
  v.pipe(v.array(text), v.minLength(1)),
  "ids of sources.json, the first is the main one",
);
export const noteField = described(v.nullable(text), "remarks in our words; `[2]` points to the second source");
export const bound = (which: string) => described(v.nullable(isoDate), which);

export const evidence = described(
  v.picklist(["seen", "seen_in_part", "recall"]),
  "the linked page was read and states it; states a part, the rest is from memory; from memory, unconfirmed",
);
export const standing = v.picklist(["counted", "estimated", "modelled", "claimed"]);
/** `provisional`: the publisher will revise it; `superseded`: counted anew since, not to be set beside later figures. */
export const quality = v.picklist(["ok", "rounded", "provisional", "low", "superseded", "suspect", "broken"]);
export const languages = ["en", "ru", "tg", "fa"] as const;
/** An optional field is left out where there is nothing to say. */
export const ids = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.minLength(1));
export const recordId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
/** What a reader sees: English and Russian at least. */
export const said = v.objectWithRest({ en: text, ru: text }, text);

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
  region: v.optional(
    described(
      v.pipe(v.string(), v.regex(/^\d{3}$/)),
      "sub-region of the United Nations (M49 code), by which flows add up",
    ),
  ),
  existed: v.optional(
    described(
      v.strictObject({ from: v.nullable(isoDate), to: isoDate }),
      "of a state that is no more: its first day and the first day after it",
    ),
  ),
  successors: v.optional(described(ids(countryId), "states on the ground of a state that is no more")),
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
  forerunners: v.optional(described(ids(blocId), "blocs it took over from, the other way round of heir")),
  purpose: v.optional(described(said, "what it is for, in one line of our words")),
  seat: v.optional(
    described(
      v.strictObject({ name: said, country: countryId }),
      "where its secretariat sits, left out where it has none",
    ),
  ),
  treaty: v.optional(
    described(
      v.strictObject({
        title: said,
        signed: isoDate,
        inForce: v.nullable(isoDate),
        source: v.nullable(text),
        evidence,
      }),
      "founding document, its dates, an id of sources.json",
    ),
  ),
  note: noteField,
  sources,
});

export const membershipRecord = v.strictObject({
  bloc: described(blocId, "id of blocs.json"),
  country: described(countryId, "id of countries.json"),
  status: described(membershipStatus, "member, frozen and withdrawing count as members"),
  from: bound("first day of the status, partial dates are ranges, null = not known"),
  to: bound("first day on which the status no longer holds, null = still holds"),
  disputed: v.optional(
    described(
      ids(v.strictObject({ status: membershipStatus, from: isoDate, source: text })),
      "what another of its sources says instead: status, its first day, who says so; both sides are shown",
    ),
  ),
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
  history: v.optional(
    described(
      v.pipe(v.array(v.strictObject({ status: historyStep, from: isoDate, source: v.nullable(text) })), v.minLength(1)),
      "dated steps in order: prepared, signed, ratified, in force …; source is an id of sources.json, null where the step is from memory",
    ),
  ),
  from: bound("first day, partial dates are ranges"),
  to: bound("first day on which it no longer holds"),
  asOf: described(v.nullable(isoDate), "latest date for which the source speaks, null where the page gives none"),
  evidence,
  sources,
  sameAs: v.optional(described(ids(text), "other records of the same fact: a place, a visa history, a membership key")),
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
  contradicts: v.optional(
    described(ids(recordId), "statements and relations it cannot be true together with; told on both sides"),
  ),
  disputes: v.optional(
    described(
      ids(
        v.strictObject({
          measure: text,
          origin: countryId,
          dest: countryId,
          from: isoDate,
          to: isoDate,
        }),
      ),
      "figures it says otherwise: measure key, origin, dest and period",
    ),
  ),
  relations: v.optional(described(ids(recordId), "relations it speaks of")),
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
  relation: v.optional(
    described(recordId, "the relation that tells of the same place; the sources of both stand here"),
  ),
  spells: v.optional(
    described(
      ids(
        v.strictObject({
          by: v.array(countryId),
          from: v.nullable(isoDate),
          to: v.nullable(isoDate),
          note: v.nullable(text),
        }),
      ),
      "of a disputed area: who ran it when; an empty list of ids is an authority that has no code",
    ),
  ),
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
  read: v.optional(described(day, "day on which the page was read, left out where it was not noted")),
});
