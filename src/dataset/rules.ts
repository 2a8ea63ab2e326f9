// Rules of blocs. Declared once, as in records.ts.
import * as v from "valibot";
import { blocId, bound, countryId, described, evidence, ids, noteField, recordId, said, sources } from "./records.ts";

/** What membership of a bloc brings and asks: a what-if stands on these. */
export const ruleRecord = v.strictObject({
  id: described(recordId, "stable id"),
  bloc: described(blocId, "id of blocs.json"),
  subject: described(
    v.picklist(["work", "stay", "travel", "pension", "health", "education", "customs", "trade", "defence"]),
    "what it is about",
  ),
  kind: described(v.picklist(["right", "duty"]), "of a citizen or firm of one member in another; of a member state"),
  article: described(said, "treaty and article"),
  applies: described(
    v.picklist(["between_members", "to_each_member"]),
    "between any two members, or to each member towards all others",
  ),
  except: v.optional(described(ids(countryId), "members it does not apply to")),
  effect: described(said, "what it says, in our words"),
  instead: v.optional(described(said, "what holds without it, where that is known")),
  from: bound("first day it applied"),
  to: bound("first day on which it no longer applied"),
  evidence,
  sources,
  note: noteField,
});

/** The file of them, one record a line. */
export const rulesFile = v.array(ruleRecord);
