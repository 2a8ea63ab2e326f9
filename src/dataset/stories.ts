// Stories: steps of a text, each with the view it tells of. Declared once, as in records.ts.
import * as v from "valibot";
import { described, recordId, said } from "./records.ts";

const storyStep = v.strictObject({
  id: described(recordId, "stable id within the story"),
  title: described(said, "heading by language code"),
  text: described(
    said,
    "our own words by language code; {flow TJK RUS un_stock-2020 2020} stands for that figure of the record, never typed",
  ),
  permalink: described(v.pipe(v.string(), v.startsWith("#")), "the view, as in an address"),
  stood: described(v.array(recordId), "relations as they stood then"),
  became: described(v.array(recordId), "relations that show what became of it"),
  statements: described(v.array(recordId), "who said what about it"),
});

export const storyFile = v.strictObject({
  id: described(recordId, "stable id, also the name of the file"),
  names: described(said, "title by language code"),
  summary: described(said, "one line that invites"),
  steps: described(v.pipe(v.array(storyStep), v.minLength(2)), "in order"),
});
