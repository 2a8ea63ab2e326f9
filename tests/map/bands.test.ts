import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type BandOptions, bandsOf } from "../../src/map/bands.ts";
import type { Geometry } from "../../src/model/geometry.ts";
import type { Outline, Ring } from "../../src/overlays/marks.ts";

const geometry = JSON.parse(readFileSync(new URL("../../data/geo/un-110.json", import.meta.url), "utf8")) as Geometry;
const ring = (bloc: string, fill: string, ...countries: string[]): Ring => ({ bloc, countries, fill, ink: "#000000" });
const outline = (kind: Outline["kind"], country: string, inset: number): Outline => ({
  kind,
  country,
  colour: "#a1452b",
  inset,
});
const options = (changed: Partial<BandOptions> = {}): BandOptions => ({
  geometry,
  zoom: 3,
  areaOf: () => 10_000,
  groundOf: () => "#eeeeee",
  lit: null,
  land: "#ffffff",
  ...changed,
});
const rings = [ring("X", "#ff0000", "RUS", "KAZ"), ring("Y", "#00ff00", "RUS", "KAZ", "CHN")];

describe("rings", () => {
  test("the lane nearest to the border is drawn last, and every ring is its ink under its fill", () => {
    const bands = bandsOf({ rings, outlines: [] }, options());
    const reaches = bands.map(({ reach }) => reach);
    expect(reaches).toEqual([...reaches].sort((a, b) => Math.floor(b / 5 - 0.01) - Math.floor(a / 5 - 0.01)));
    for (let i = 0; i < bands.length; i += 2)
      expect((bands[i]?.reach ?? 0) - (bands[i + 1]?.reach ?? 0)).toBeCloseTo(0.5);
    expect(bands.map(({ colour }) => colour).filter((colour) => colour !== "#000000")).toEqual([
      "#00ff00",
      "#ff0000",
      "#00ff00",
    ]);
  });
  test("small members carry none, and from far away all are thinner", () => {
    const [band] = bandsOf({ rings, outlines: [] }, options({ areaOf: (id) => (id === "KAZ" ? 100 : 10_000) }));
    expect(band?.inside).not.toContain("KAZ");
    const far = bandsOf({ rings: rings.slice(0, 1), outlines: [] }, options({ zoom: 0.5 }));
    expect(far[0]?.reach).toBeCloseTo(3);
  });
  test("a bloc that is not lit steps back", () => {
    const lit = bandsOf({ rings, outlines: [] }, options({ lit: new Set(["RUS", "KAZ"]) }));
    expect(lit.some(({ colour }) => colour === "#ff0000")).toBe(true);
    expect(lit.some(({ colour }) => colour === "#00ff00")).toBe(false);
  });
});

describe("contours", () => {
  test("inside the rings: a dashed stroke with the ground over its outer part, all under the rings", () => {
    const bands = bandsOf({ rings, outlines: [outline("considered", "KAZ", 12.7)] }, options());
    expect(bands.slice(0, 2)).toMatchObject([
      { inside: ["KAZ"], dash: [4.5, 2.8], colour: "#a1452b" },
      { inside: ["KAZ"], dash: null, colour: "#eeeeee" },
    ]);
    expect((bands[0]?.reach ?? 0) - (bands[1]?.reach ?? 0)).toBeCloseTo(2.2);
  });
  test("at the border: one stroke, thinner where the country is narrow", () => {
    const one = (area: number) =>
      bandsOf({ rings: [], outlines: [outline("considered", "KAZ", 0)] }, options({ areaOf: () => area }));
    expect(one(10_000)).toMatchObject([{ reach: 4.5, dash: [6, 3.5] }]);
    expect(one(900)).toMatchObject([{ reach: 2.6, dash: [3.5, 3] }]);
  });
  test("signed is unbroken; the selection is no business of theirs", () => {
    const bands = bandsOf(
      { rings: [], outlines: [outline("signatory", "KAZ", 0), outline("selected", "KAZ", 0)] },
      options(),
    );
    expect(bands).toMatchObject([{ dash: null, reach: 4.5 }]);
  });
});
