// CITATION.cff against the rules of the Citation File Format 1.2.0 that matter here, and against what it is about.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATA, readText } from "../../scripts/dataset.ts";
import { isDay } from "../../src/model/date.ts";

const root = join(DATA, "..");
const text = readFileSync(join(root, "CITATION.cff"), "utf8");

type Value = string | readonly (string | Readonly<Record<string, string>>)[];

/** As much YAML as the file uses: a key a line, and lists of words or of one-key maps. Anything else throws. */
function parse(source: string): Map<string, Value> {
  const found = new Map<string, Value>();
  let list: (string | Record<string, string>)[] = [];
  for (const line of source.split("\n").filter((one) => one.trim() !== "" && !one.startsWith("#"))) {
    const [, key, value] = /^([a-z-]+):(?: (.*))?$/.exec(line) ?? [];
    const [, item] = /^ {2}- (.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      if (found.has(key)) throw new Error(`${key} twice`);
      list = [];
      found.set(key, value === undefined ? list : unquoted(value));
    } else if (item !== undefined) list.push(itemOf(item));
    else throw new Error(`a line of another form: ${line}`);
  }
  return found;
}

function itemOf(item: string): string | Record<string, string> {
  const [, key, value] = /^([a-z-]+): (.*)$/.exec(item) ?? [];
  return key === undefined || value === undefined ? unquoted(item) : { [key]: unquoted(value) };
}

/** A plain scalar must not hold what YAML would read as structure. */
function unquoted(value: string): string {
  if (/^".*"$/.test(value)) return JSON.parse(value) as string;
  if (/^[[\]{}&*!|>'%@`]|: | #/.test(value)) throw new Error(`to be quoted: ${value}`);
  return value;
}

/** Names of the schema, https://github.com/citation-file-format/citation-file-format, version 1.2.0. */
const KEYS =
  "abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message preferred-citation references repository repository-artifact repository-code title type url version".split(
    " ",
  );
const PERSON =
  "address affiliation alias city country email family-names fax given-names name-particle name-suffix orcid post-code region tel website".split(
    " ",
  );
const ENTITY =
  "address alias city country date-end date-start email fax location name orcid post-code region tel website".split(
    " ",
  );

describe("CITATION.cff", () => {
  const cff = parse(text);

  it("has what the format asks for, and nothing it does not know", () => {
    for (const key of ["cff-version", "message", "title", "authors"])
      expect(cff.get(key)?.length, key).toBeGreaterThan(0);
    expect([...cff.keys()].filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(cff.get("cff-version")).toBe("1.2.0");
    expect(["software", "dataset"]).toContain(cff.get("type"));
  });

  it("names authors as persons or entities", () => {
    const authors = cff.get("authors");
    if (!Array.isArray(authors)) throw new Error("a list of authors expected");
    for (const author of authors as readonly Record<string, string>[]) {
      const keys = Object.keys(author);
      const known = "name" in author ? ENTITY : PERSON;
      expect(keys.filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  it("has unique keywords, a day of release that exists, and the licence and version of the package", () => {
    const keywords = cff.get("keywords") as readonly string[];
    expect(new Set(keywords).size).toBe(keywords.length);
    expect(isDay(String(cff.get("date-released")))).toBe(true);
    const { version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, string>;
    expect([cff.get("version"), cff.get("license")]).toEqual([version, license]);
  });

  it("was released on the day of the last entry of the changelog", () => {
    const { version } = JSON.parse(readText(join(DATA, "datapackage.json")) ?? "{}") as { version?: string };
    expect(cff.get("date-released")).toBe(version);
  });

  it.each([
    ["a key twice", "title: a\ntitle: b"],
    ["a colon in a plain word", "title: Multivector: an atlas"],
    ["a nested map", "title: a\n    deeper: b"],
  ])("%s would be noticed", (_, source) => {
    expect(() => parse(source)).toThrow();
  });
});
