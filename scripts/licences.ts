// data/LICENSES.md: under which terms each part ships and why, and what does not ship.
import { join } from "node:path";
import type { Elsewhere, Source } from "../src/model/record.ts";
import { filesBySource, readSources } from "./data-package.ts";
import { DATA, readText } from "./dataset.ts";

/** Why a source ships, by what its record says of its terms; the first that fits. */
const REASONS: readonly (readonly [fits: RegExp, because: string])[] = [
  [/CC0|public domain|PDDL/i, "public domain"],
  [/CC BY|attribution/i, "openly licensed, named here"],
  [/^MIT/, "openly licensed"],
  [/World Bank/, "openly licensed as the World Bank usually does; its terms were not seen"],
  [/state body/, "plain fact published by a state"],
  [/reckoned here/, "our own reckoning from public votes, by the rule of `scripts/import/agreement.ts`"],
  [/facts?/i, "plain facts in our own words"],
];

const cell = (text: string): string => text.replaceAll("|", "\\|");
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const because = ({ licence }: Source): string =>
  REASONS.find(([fits]) => fits.test(licence ?? ""))?.[1] ??
  "cited as a page; only facts in our own words are taken from it";

const elsewhere = (dir: string): Elsewhere[] =>
  JSON.parse(readText(join(dir, "atlas/elsewhere.json")) ?? "[]") as Elsewhere[];

/** The whole text; `npm run data` writes it and a test proves that it is current. */
export function licences(dir = DATA): string {
  const files = filesBySource(dir);
  const sources = readSources(dir);
  const sets = sources.filter(({ licence }) => licence !== null);
  const pages = sources.filter(({ licence }) => licence === null);
  return `${[
    "# Licences of the data",
    "",
    "Written by `npm run data` from `atlas/sources.json`; change it there. What was written for this atlas is under the licence of the project (MIT). Each source keeps its own terms:",
    "",
    row("source", "terms as known", "ships because", "doubt", "cite as", "files"),
    "|---|---|---|---|---|---|",
    ...sets.map((source) =>
      row(
        source.url === null ? source.title : `[${source.title}](${source.url})`,
        source.licence ?? "",
        because(source),
        source.doubt ?? "",
        source.citation ?? "",
        (files.get(source.id) ?? []).map((path) => `\`${path}\``).join(" "),
      ),
    ),
    "",
    `Besides these, ${pages.length} pages are cited for single facts and claims, each by its address in \`atlas/sources.json\`: nothing of their wording is here.`,
    "",
    "## What does not ship",
    "",
    "Written from `atlas/elsewhere.json`. Not clearly free to pass on: the app says where each can be had. Where there is an importer it writes to `data/private/`, which git ignores and nothing builds or ships.",
    "",
    row("set", "would answer", "why not here", "where", "importer"),
    "|---|---|---|---|---|",
    ...elsewhere(dir).map(({ name, publisher, url, answers, because, reader }) =>
      row(
        `${name} (${publisher})`,
        answers.en,
        because.en,
        url,
        reader === null ? "" : `\`npm run data:import -- ${reader} <file>\``,
      ),
    ),
  ].join("\n")}\n`;
}
