import { describe, expect, it } from "vitest";
import type { Pole } from "../../src/query/poles.ts";
import { vectorsOf } from "../../src/query/vectors.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const poles: readonly Pole[] = [
  { kind: "country", id: "BBB" },
  { kind: "bloc", id: "NORTH" },
  { kind: "country", id: "DDD" },
];
const vectors = (country: string, day: string) =>
  new Map(vectorsOf(tinyAtlas, country, day, poles).map((d) => [d.id, d]));
const shares = (country: string, day: string, id: "abroad" | "votes" | "exports" | "visa" | "ties" | "remittances") =>
  vectors(country, day)
    .get(id)
    ?.leanings.map(({ share }) => share);

describe("vectors", () => {
  it("are shares of a stated whole of one revision and year", () => {
    const abroad = vectors("AAA", "2020-06-01").get("abroad");
    expect(abroad).toMatchObject({
      key: "un_stock-2020",
      used: "2020",
      exact: true,
      whole: 466_252 + 22_000,
      standing: "estimated",
    });
    expect(abroad?.leanings[0]).toMatchObject({ value: 466_252, share: 466_252 / 488_252 });
  });
  it("give a pole without a figure no share, which is not zero", () => {
    expect(shares("AAA", "2020-06-01", "abroad")?.[2]).toBeNull();
    expect(shares("AAA", "2020-06-01", "remittances")).toEqual([null, null, null]);
  });
  it("sum a bloc over its members as of the day, the country itself left out", () => {
    // Members of NORTH but AAA: nobody before 2004, BBB since.
    expect(shares("AAA", "2003-01-01", "abroad")?.[1]).not.toBeCloseTo(1, 5);
    expect(shares("AAA", "2020-06-01", "abroad")?.[1]).toBe(shares("AAA", "2020-06-01", "abroad")?.[0]);
  });
  it("give votes as an index and visas as a share of the pole's states", () => {
    expect(shares("AAA", "2018-04-09", "votes")?.[0]).toBe(0.9);
    expect(vectors("AAA", "2018-04-09").get("votes")?.whole).toBeNull();
    expect(shares("AAA", "2025-01-12", "visa")?.[0]).toBe(1);
  });
  it("count ties in force on the day only", () => {
    expect(vectors("AAA", "2018-04-09").get("ties")).toMatchObject({ whole: 2 });
    expect(shares("AAA", "2018-04-09", "ties")?.[0]).toBe(0.5);
  });
});
