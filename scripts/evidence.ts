// How sure the record is, by collection and grade, for data/README.md: what rests on memory is named.
import { join } from "node:path";
import type { Bloc, Evidence, Membership, Relation, Rule } from "../src/model/record.ts";
import { DATA, readText } from "./dataset.ts";
import { between } from "./derived.ts";

const BEGIN = "<!-- what is not confirmed: written by npm run data from the evidence of the records -->";
const END = "<!-- end of what is not confirmed -->";

/** The README with the table of evidence as the records say it. */
export const withEvidence = (readme: string, dir = DATA): string => between(readme, BEGIN, END, lines(dir).join("\n"));

interface Graded {
  readonly name: string;
  readonly evidence: Evidence;
}

function lines(dir: string): string[] {
  const read = <T>(name: string) => JSON.parse(readText(join(dir, `atlas/${name}.json`)) ?? "[]") as readonly T[];
  const relations = read<Relation>("relations");
  const collections: readonly (readonly [title: string, list: readonly Graded[]])[] = [
    [
      "memberships",
      read<Membership>("memberships").map((one) => ({ name: `${one.bloc} ${one.country}`, evidence: one.evidence })),
    ],
    ["relations", relations.map(({ id, evidence }) => ({ name: id, evidence }))],
    ["rules of blocs", read<Rule>("rules").map(({ id, evidence }) => ({ name: id, evidence }))],
    [
      "founding treaties",
      read<Bloc>("blocs").flatMap(({ id, treaty }) => (treaty ? [{ name: id, evidence: treaty.evidence }] : [])),
    ],
  ];
  const count = (list: readonly Graded[], grade: Evidence) => list.filter(({ evidence }) => evidence === grade).length;
  const partly = (list: readonly Graded[]) =>
    [...new Set(list.filter(({ evidence }) => evidence !== "seen").map(({ name }) => name))].join(", ");
  const steps = relations.flatMap(({ id, history = [] }) =>
    history.filter(({ source }) => source === null).map(({ status, from }) => `${id} (${status} ${from})`),
  );
  return [
    "| collection | records | `seen` | `seen_in_part` | `recall` |",
    "|---|---:|---:|---:|---:|",
    ...collections.map(
      ([title, list]) =>
        `| ${title} | ${list.length} | ${count(list, "seen")} | ${count(list, "seen_in_part")} | ${count(list, "recall")} |`,
    ),
    "",
    "Of these a page states a part, and the rest is from memory; the note of the record says which:",
    "",
    ...collections.slice(1).map(([title, list]) => `- *${title}*: ${partly(list)}`),
    ...(steps.length > 0 ? [`- *steps of relations without a page*: ${steps.join(", ")}`] : []),
    "- *memberships*: mostly days where a source gives the year (`grep seen_in_part atlas/memberships.json`)",
  ];
}
