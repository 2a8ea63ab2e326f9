import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestNames, plain, slips } from "../../src/query/names.ts";
import { createIndex, search } from "../../src/query/search.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const index = createIndex(tinyAtlas);
const first = (text: string) => search(index, text, 5)[0];

describe("search", () => {
  test.each(["Aland", "aland", "AAA", "аландия", "آلند", "aladn", "Alville"])("finds a country by %s", (text) =>
    expect(first(text)).toMatchObject({ kind: "country", id: "AAA" }),
  );
  test.each(["north", "NRT", "Север", "northern pact organisation"])("finds a bloc by %s", (text) =>
    expect(first(text)).toMatchObject({ kind: "bloc", id: "NORTH" }),
  );
  test.each(["aland beland", "AAA-BBB", "Aland and Beland", "Аландия – Беландия", "aland bel"])(
    "finds a pair by %s",
    (text) => expect(first(text)).toEqual({ kind: "pair", a: "AAA", b: "BBB" }),
  );
  test("one country twice is no pair", () => expect(first("aland aaa")?.kind).not.toBe("pair"));
  test("finds relations by a word of the title", () => {
    const { title, id } = tinyAtlas.relations[0]!;
    expect(search(index, title, 5)).toContainEqual({ kind: "relation", id, matched: title });
  });
  test("finds nothing for nothing, and never throws", () => {
    expect(search(index, " ?! ", 5)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(search(index, text, 5).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe("names", () => {
  test("are compared without accents and foreign letters", () => {
    expect(plain("Тоҷикистон")).toBe(plain("точикистон"));
    expect(plain("Côte d’Ivoire")).toBe("cote divoire");
    expect(plain("Türkiye")).toBe("turkiye");
  });
  test("may have slips", () => {
    expect(slips("turkiy", "turkiye", 2)).toBe(1);
    expect(slips("tajkistan", "tajikistan", 2)).toBe(1);
    expect(slips("ab", "abcdef", 2)).toBe(3);
  });
  test("nearest ones are offered", () => {
    expect(nearestNames("Turkiy", ["Türkiye (TUR)", "Turkmenistan (TKM)", "Chad (TCD)"], 3)[0]).toBe("Türkiye (TUR)");
    expect(nearestNames("zzzzzz", ["Chad"], 3)).toEqual([]);
  });
});
