import { describe, expect, test } from "vitest";
import { nearestTo, nearestTowards, type Stop } from "../../src/app/walk.ts";

const stops: readonly Stop[] = [
  { id: "TJK", at: [71.0, 38.9] },
  { id: "KGZ", at: [74.5, 41.5] },
  { id: "UZB", at: [63.2, 41.8] },
  { id: "AFG", at: [66.0, 33.8] },
  { id: "PAK", at: [69.4, 29.9] },
  { id: "CHN", at: [103.0, 35.5] },
  { id: "USA", at: [-98.6, 39.5] },
  { id: "RUS", at: [96.7, 62.0] },
];

describe("the nearest country", () => {
  test("lies in the direction of the key", () => {
    expect(nearestTowards([71.0, 38.9], "north", stops)).toBe("KGZ");
    expect(nearestTowards([71.0, 38.9], "west", stops)).toBe("UZB");
    expect(nearestTowards([71.0, 38.9], "east", stops)).toBe("CHN");
    expect(nearestTowards([71.0, 38.9], "south", stops)).toBe("PAK");
  });
  test("is found across the date line", () => expect(nearestTowards([178, 45], "east", stops)).toBe("USA"));
  test("is none where nothing lies that way", () =>
    expect(nearestTowards([96, 80], "north", stops.slice(0, 6))).toBe(null));
  test("to a point", () => expect(nearestTo([70, 40], stops)).toBe("TJK"));
});
