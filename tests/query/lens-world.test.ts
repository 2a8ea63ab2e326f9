import { describe, expect, it } from "vitest";
import { withParts } from "../../scripts/ask/library.ts";
import { readDataset } from "../../scripts/dataset.ts";
import { lensFor } from "../../src/query/lens.ts";
import { AMOUNT_LENSES, type WorldBetween, type WorldByPartner, worldLens } from "../../src/query/lens-world.ts";

const DAY = "2018-04-09";
const bare = readDataset().built.atlas;
const atlas = withParts(bare, [
  { kind: "trade" },
  { kind: "flows", key: "remittance_estimate" },
  { kind: "votes", year: 2018 },
  { kind: "borders" },
]);
const living = [...atlas.countries.values()].filter(({ existed }) => existed === undefined).length;
const largest = (lens: (typeof AMOUNT_LENSES)[number]) => worldLens(atlas, lens, DAY, null) as WorldByPartner;
const between = (lens: (typeof AMOUNT_LENSES)[number], a: string, b: string) =>
  worldLens(atlas, lens, DAY, [a, b]) as WorldBetween;

describe("the largest partner of every country", () => {
  it.each(AMOUNT_LENSES)("by %s is that of the country's own lens, and every country is told once", (lens) => {
    const { partners, several, unknown, values } = largest(lens);
    const told = [...partners.flatMap(({ countries }) => countries), ...several, ...unknown];
    expect(told).toHaveLength(living);
    expect(new Set(told).size).toBe(living);
    for (const [country, { partner, amounts }] of [...values].slice(0, 40)) {
      const own = lensFor(atlas, lens, country, DAY).values;
      if (partner !== null) expect(own.get(partner)).toBeCloseTo(amounts[0] ?? -1, 6);
      // Who seldom votes is left out of the votes, so the closest of all may be another.
      if (lens !== "votes") expect(Math.max(...own.values())).toBeCloseTo(amounts[0] ?? -1, 6);
    }
  });
  it("is Russia for the money Tajikistan receives, and China for its trade", () => {
    expect(largest("remittances").values.get("TJK")?.partner).toBe("RUS");
    expect(largest("trade").values.get("TJK")?.partner).toBe("CHN");
    // The Faroe Islands' shares are of 2017: they are in the lens of that country, not on the map of 2023.
    expect(lensFor(atlas, "trade", "FRO", DAY)?.used).toBe("2017");
    expect([largest("trade").used, largest("trade").values.has("FRO")]).toEqual(["2023", false]);
  });
  it("is made once, and is null while nothing is loaded", () => {
    expect(largest("trade")).toBe(largest("trade"));
    expect(worldLens(bare, "trade", DAY, null)).toBeNull();
  });
});

describe("two poles", () => {
  it("put every other country in one class, and unknown is not zero", () => {
    const { classes, unknown, own, values } = between("trade", "RUS", "CHN");
    const told = [...classes.flatMap(({ countries }) => countries), ...unknown, ...own];
    expect(new Set(told).size).toBe(living);
    expect(told).toHaveLength(living);
    expect(values.get("TJK")?.amounts[0]).toBeNull();
    expect(classes.find(({ id }) => id === "onlyB")?.countries).toContain("TJK");
  });
  it("turn round when they are swapped", () => {
    const [there, back] = [between("votes", "RUS", "USA"), between("votes", "USA", "RUS")];
    const of = (world: WorldBetween, id: string) =>
      [...(world.classes.find((one) => one.id === id)?.countries ?? [])].sort();
    expect(of(there, "a2")).toEqual(of(back, "b2"));
    expect(of(there, "a1")).toEqual(of(back, "b1"));
    expect(of(there, "even")).toEqual(of(back, "even"));
  });
  it("may be blocs as of the day, whose own members stand apart, or the neighbours", () => {
    const world = between("remittances", "EEU", "EU");
    expect(world.own).toContain("KGZ");
    expect(world.values.get("TJK")?.amounts[0]).toBeGreaterThan(80);
    expect(world.classes.find(({ id }) => id === "a2")?.countries).toContain("TJK");
    expect(between("trade", "neighbours", "CHN").values.size).toBeGreaterThan(100);
  });
  it("that are not in the atlas leave the largest partner", () => {
    expect(worldLens(atlas, "trade", DAY, ["QQQ", "RUS"])?.kind).toBe("largest");
  });
});
