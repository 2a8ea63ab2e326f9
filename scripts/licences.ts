// data/LICENSES.md: under which terms each part ships and why, and what does not ship.
import type { Source } from "../src/model/record.ts";
import { filesBySource, readSources } from "./data-package.ts";
import { DATA } from "./dataset.ts";

/** Why a source ships, by what its record says of its terms; the first that fits. */
const REASONS: readonly (readonly [fits: RegExp, because: string])[] = [
  [/CC0|public domain|PDDL/i, "public domain"],
  [/CC BY|attribution/i, "openly licensed, named here"],
  [/^MIT/, "openly licensed"],
  [/World Bank/, "openly licensed as the World Bank usually does; its terms were not seen"],
  [/state body/, "plain fact published by a state"],
  [/free to use with citation/, "figures computed here from public votes; the original asks to be cited"],
  [/facts?/i, "plain facts in our own words"],
];

/** Sets that were collected and are not passed on, and where each can be had. */
const KEPT_OUT: readonly (readonly [what: string, why: string, where: string])[] = [
  ["SIPRI arms transfers", "free for non-commercial use only", "https://www.sipri.org/databases/armstransfers"],
  ["Global Sanctions Data Base", "terms not seen", "https://www.globalsanctionsdatabase.com"],
  ["ATOP alliances", "terms not seen", "http://www.atopdata.org"],
  [
    "USITC ITPD-E trade",
    "no licence in the copy, deflated by the compilers",
    "https://www.usitc.gov/data/gravity/itpde.htm",
  ],
  [
    "UN General Assembly ideal points and single votes",
    "no licence in the copies; what the original allows was looked for and not found",
    "https://doi.org/10.7910/DVN/LEJUQZ",
  ],
  [
    "Gross domestic product",
    "the compilation states no licence and fills gaps without a mark; take it from the World Bank (NY.GDP.MKTP.CD)",
    "https://data.worldbank.org",
  ],
];

const cell = (text: string): string => text.replaceAll("|", "\\|");
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const because = ({ licence }: Source): string =>
  REASONS.find(([fits]) => fits.test(licence ?? ""))?.[1] ??
  "cited as a page; only facts in our own words are taken from it";

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
    "Not clearly free to pass on. The app says where the file can be had, and opens it in the browser; `npm run data:import -- <kind> <file>` reads it where there is an importer.",
    "",
    row("set", "why not", "where"),
    "|---|---|---|",
    ...KEPT_OUT.map((line) => row(...line)),
  ].join("\n")}\n`;
}
