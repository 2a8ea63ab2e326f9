import { expect, test } from "vitest";
import { placeGlyphs } from "../../src/arcs/lens.ts";
import { placeArcs } from "../../src/arcs/place.ts";
import { flatMap, tie } from "./arcs.ts";

const options = (scale: number) =>
  ({ plane: "mercator", project: flatMap(scale, [55, 46]), view: [0, 0, 1440, 900] }) as const;

test("signs cover no other sign, near and far", () => {
  const ties = [0, 1, 2, 3, 4].map((lane) => tie("RUS", "TJK", lane, 5));
  for (const scale of [606, 350, 1200]) {
    const glyphs = placeGlyphs(placeArcs(ties, options(scale)));
    expect(glyphs).toHaveLength(5);
    for (const [i, a] of glyphs.entries()) {
      for (const b of glyphs.slice(0, i))
        expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThanOrEqual(20);
    }
  }
});

test("a lone sign stands at mid-line and counts only more than one", () => {
  const [placed] = placeArcs([tie("KAZ", "TJK", 0, 1)], options(606));
  const [glyph] = placeGlyphs([placed!]);
  expect(glyph!.at).toEqual(placed!.mid);
  expect(glyph!.times).toBe("");
});
