import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import {
  areaColours,
  countScale,
  knownColours,
  relationScale,
  SLOTS,
  slotColours,
  type Theme,
  tokens,
} from "../../src/overlays/palette.ts";

const themes: readonly Theme[] = ["light", "dark"];
const distance = differenceCiede2000();
const colourOf = (text: string): Color => parse(text) ?? expect.fail(`not a colour: ${text}`);
const visions: readonly ((colour: Color) => Color)[] = [
  (colour) => colour,
  filterDeficiencyProt(1),
  filterDeficiencyDeuter(1),
  filterDeficiencyTrit(1),
];

/** The least CIEDE2000 distance between any two of the colours, over four visions (Machado, severity 1). */
function closest(colours: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const see of visions) {
    const seen = colours.map((colour) => see(colourOf(colour)));
    seen.forEach((a, i) => {
      for (const b of seen.slice(i + 1)) least = Math.min(least, distance(a, b));
    });
  }
  return least;
}

describe.each(themes)("palette, %s", (theme) => {
  const t = tokens[theme];
  const fills = SLOTS.map((slot) => slotColours[theme][slot].fill);

  it("keeps eight blocs, land and the two directions apart in every vision", () => {
    expect(closest([...fills, t.land, t.out, t.in])).toBeGreaterThanOrEqual(10);
  });
  it("keeps the six visa classes and the asker apart in every vision", () => {
    expect(closest([...relationScale[theme], t.ink])).toBeGreaterThanOrEqual(10);
  });
  it("keeps out, in and ink apart in every vision", () => {
    expect(closest([t.out, t.in, t.ink])).toBeGreaterThanOrEqual(10);
  });
  it("keeps the eight parts of the world apart in every vision, and each clear of land and sea", () => {
    const colours = Object.values(areaColours[theme]);
    expect(closest(colours)).toBeGreaterThanOrEqual(15);
    for (const ground of [t.land, t.sea]) {
      for (const colour of colours) expect(wcagContrast(colour, ground), colour).toBeGreaterThanOrEqual(3);
    }
  });
  it("keeps the ways of knowing a figure, and doubt, apart in every vision, and clear of land and sea", () => {
    const colours = [...Object.values(knownColours[theme]), t.warn];
    expect(closest(colours)).toBeGreaterThanOrEqual(10);
    for (const ground of [t.land, t.sea]) {
      for (const colour of colours) expect(wcagContrast(colour, ground), colour).toBeGreaterThanOrEqual(3);
    }
  });
  it.each(["ink", "ink2", "ink3", "accent", "out", "in", "warn", "error", "scenario"] as const)(
    "has 4.5 : 1 for %s on the surface",
    (name) => {
      expect(wcagContrast(t[name], t.surface)).toBeGreaterThanOrEqual(4.5);
    },
  );
  it("has 3 : 1 for edges of controls and for the coast", () => {
    expect(wcagContrast(t.control, t.surface)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(t.coast, t.land)).toBeGreaterThanOrEqual(3);
  });
  it("has 4.5 : 1 for the ink of every bloc on the surface", () => {
    for (const slot of SLOTS)
      expect(wcagContrast(slotColours[theme][slot].ink, t.surface), slot).toBeGreaterThanOrEqual(4.5);
  });
  it("has 3 : 1 between every bloc's fill and one of the two border lines", () => {
    for (const fill of fills) {
      expect(Math.max(wcagContrast(t.border, fill), wcagContrast(t.casing, fill)), fill).toBeGreaterThanOrEqual(3);
    }
  });
  it("writes labels on a halo with 4.5 : 1", () => {
    expect(wcagContrast(t.ink2, t.halo)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(t.seaLabel, t.sea)).toBeGreaterThanOrEqual(4.5);
  });
});

it("steps the count ramp evenly enough to be told apart in every vision", () => {
  expect(closest(countScale)).toBeGreaterThanOrEqual(10);
});
