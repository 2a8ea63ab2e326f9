import type { Day } from "../model/date.ts";

export interface Entry {
  /** Letters, digits and dashes. */
  readonly key: string;
  readonly authors: readonly string[];
  readonly title: string;
  readonly day: Day;
  readonly howpublished: string;
  readonly note: string;
  readonly url: string;
  readonly accessed: Day;
}

/** One @misc entry: braces in balance whatever the names contain, letters of any script as they are. */
export function bibtexOf({ key, authors, title, day, howpublished, note, url, accessed }: Entry): string {
  const fields: readonly (readonly [name: string, value: string])[] = [
    // Braces of its own: a publisher is one name, not a family name and given names.
    ["author", [...new Set(authors)].map((author) => `{${escaped(author)}}`).join(" and ")],
    ["title", `{${escaped(title)}}`],
    ["year", day.slice(0, 4)],
    ["date", day],
    ["howpublished", escaped(howpublished)],
    ["note", escaped(note)],
    ["url", address(url)],
    ["urldate", accessed],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{multivector-${key},`, ...lines, "}"].join("\n");
}

/** An escaped brace still counts as a brace, so the two have names. */
const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
};

const escaped = (text: string): string => oneLine(text).replace(/[\\{}~^&%#$_]/g, (sign) => SIGNS[sign] ?? sign);

/** The field of an address is taken as it is: only what would end it is written in percent. */
const address = (url: string): string =>
  oneLine(url).replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
