// Files that may not be passed on. Declared once, as in records.ts.
import * as v from "valibot";
import { described, text } from "./records.ts";

/** Said in every language of the app: it stands on screen where the answer would. */
const saidInAll = v.strictObject({ en: text, ru: text, tg: text, fa: text });

/** A file the atlas could use and does not ship: what it would answer, why it is not here, and where it can be had. */
export const elsewhereRecord = v.strictObject({
  id: described(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/)), "stable id"),
  name: described(text, "what the file or set is called by those who publish it"),
  publisher: described(text, "who publishes it"),
  url: described(v.pipe(v.string(), v.regex(/^https?:\/\//)), "where it can be had"),
  topic: described(
    v.picklist(["arms", "alliances", "sanctions", "trade", "votes", "economy"]),
    "what it is about: the lens or fold that says where it can be had",
  ),
  answers: described(saidInAll, "what it would answer"),
  because: described(saidInAll, "why it does not ship"),
  reader: described(v.nullable(text), "kind of data:import that reads it, null where there is none"),
  file: described(v.nullable(text), "file below data/private that the import writes, which git ignores"),
});

/** The file of them, one record a line. */
export const elsewhereFile = v.array(elsewhereRecord);
