// The rules of the record that everything else stands on, each by its name: the shipped data keep every one of them, and
// bad-records.test.ts shows that each can be broken.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { DATA, readDataset, readText } from "../../scripts/dataset.ts";
import { checkAtlas } from "../../src/dataset/checks.ts";
import { sourcesNamed } from "../../src/dataset/named-sources.ts";
import { explain } from "../../src/dataset/problem.ts";

const { built, parts, problems } = readDataset();
const { atlas } = built;
const told = [...problems, ...checkAtlas(built, parts)];

it.each([
  ["no two spells of a country in a bloc at once", ["overlap"]],
  ["no membership before the founding or after the end", ["bounds"]],
  ["every code, bloc, measure and source named is known", ["dangling"]],
  ["every source is the source of something, every measure has figures", ["unused"]],
  ["parts never above their published total", ["sum"]],
  ["what holds both ways is told on both sides", ["symmetry"]],
  ["every date exists, every period ends after it begins", ["date", "period"]],
  ["nothing twice", ["duplicate"]],
])("%s", (_, codes) => {
  expect(told.filter(({ code }) => codes.includes(code)).map(explain)).toEqual([]);
});

describe("sources", () => {
  it("every one named anywhere is reached by its id, and says what it is and where", () => {
    const files = ["atlas", "flows", "pairs", "series", "names"].flatMap((folder) =>
      readdirSync(join(DATA, folder)).map((name) => join(DATA, folder, name)),
    );
    const named = new Set<string>();
    for (const file of files) sourcesNamed(JSON.parse(readText(file) ?? "null"), named);
    expect([...named].filter((id) => !atlas.sources.has(id))).toEqual([]);
    for (const { id, title, url, licence } of atlas.sources.values()) {
      expect(title.length, id).toBeGreaterThan(3);
      // Without an address it is a work of our own, an article or a list: its terms say so.
      if (url === null) expect(licence, id).not.toBeNull();
    }
  });

  it("a page that was read says on which day, or came with the inputs", () => {
    for (const { id, read, url } of atlas.sources.values()) if (read !== undefined) expect(url, id).not.toBeNull();
  });
});

describe("symmetric facts", () => {
  const part = <K extends (typeof parts)[number]["kind"]>(kind: K) =>
    parts.filter((one): one is Extract<(typeof parts)[number], { kind: K }> => one.kind === kind);

  it("a border is told once, in the order of the alphabet", () => {
    const pairs = part("borders").flatMap(({ file }) => file.rows.map(([a, b]) => [a, b] as const));
    expect(pairs.filter(([a, b]) => a >= b)).toEqual([]);
    expect(new Set(pairs.map(([a, b]) => `${a}-${b}`)).size).toBe(pairs.length);
  });

  it("agreement in votes is told once a pair, with its votes, within its bounds", () => {
    for (const { file } of part("votes"))
      for (const [i, row] of file.similarity.entries()) {
        expect(row.length, `${file.year} ${file.countries[i]}`).toBe(i);
        for (const [j, value] of row.entries()) {
          const votes = file.votes[i]?.[j] ?? null;
          expect(value === null, `${file.year} ${file.countries[i]} ${file.countries[j]}`).toBe(votes === null);
          if (value !== null && (value < 0 || value > 1000 || (votes ?? 0) < 10))
            throw new Error(`${file.year} ${file.countries[i]}-${file.countries[j]}: ${value} of ${votes} votes`);
        }
      }
  });

  it("no relation stands twice with its parties the other way round", () => {
    const seen = new Map<string, string>();
    for (const { id, type, parties, from, title } of atlas.relations) {
      const key = `${type} ${[...parties].sort().join("-")} ${from} ${title.toLowerCase()}`;
      expect(seen.get(key), id).toBeUndefined();
      seen.set(key, id);
    }
  });
});

describe("figures in sentences come from the record", () => {
  const words = resolve(import.meta.dirname, "../../src/words");
  const files = readdirSync(words, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  /** The threshold of a war in the definition of the source, and the digits themselves. */
  const ALLOWED = ["1,000", "1000", "1 000", "۱۰۰۰", "۱٬۰۰۰", "0123456789", "۰۱۲۳۴۵۶۷۸۹"];

  /** Literals of a file without its comments. */
  const literals = (text: string): string[] =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/^\s*\/\/.*$/gm, "")
      .match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  const FIGURE = /[\d۰-۹]{1,3}(?:[,٬ \u00a0\u202f][\d۰-۹]{3})+|[\d۰-۹]{5,}/g;

  it.each(files)("src/words/%s types none", (name) => {
    const typed = literals(readFileSync(join(words, name), "utf8")).flatMap((literal) => literal.match(FIGURE) ?? []);
    expect(typed.filter((figure) => !ALLOWED.includes(figure))).toEqual([]);
  });

  it("would notice one", () => {
    expect(literals('const a = "466,252 people"; // "1,234,567"').flatMap((one) => one.match(FIGURE))).toContain(
      "466,252",
    );
    expect("۴۶۶٬۲۵۲ نفر".match(FIGURE)).toEqual(["۴۶۶٬۲۵۲"]);
  });
});
