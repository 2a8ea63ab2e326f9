import { describe, expect, test } from "vitest";
import { isPlain, patternName, patternTile } from "../../src/map/tile.ts";
import type { Strand, Texture } from "../../src/overlays/marks.ts";

const strand = (texture: Texture, fill = "#ff0000", ink = "#000000"): Strand => ({ texture, fill, ink });
type Pixel = readonly [number, number, number, number];
const pixel = ({ width, data }: ReturnType<typeof patternTile>, x: number, y: number): Pixel => {
  const at = (((y % width) + width) % width) * width + (((x % width) + width) % width);
  return [...data.subarray(at * 4, at * 4 + 4)] as unknown as Pixel;
};
const all: readonly (readonly [string, readonly Strand[]])[] = [
  ...(["hatch", "dots", "cross", "norecord", "disputed"] as const).map(
    (texture) => [texture, [strand(texture)]] as const,
  ),
  ["two bands", [strand("solid"), strand("hatch", "#00ff00")]],
  ["three bands", [strand("solid"), strand("dots", "#00ff00"), strand("cross", "#0000ff")]],
];

describe("a pattern tile", () => {
  // Moved by a whole tile the picture is the same; moved along its own diagonal by the period, too:
  //   / / /        what leaves on the right comes in on the left
  test.each(all)("%s goes on across its edges", (_, strands) => {
    const tile = patternTile("#ffffff", strands);
    const steps = (x: number, y: number) => {
      const [a, b] = [pixel(tile, x, y), pixel(tile, x + 1, y)];
      return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
    };
    const rows = Array.from({ length: tile.width }, (_unused, y) => y);
    const seam = rows.reduce((sum, y) => sum + steps(tile.width - 1, y), 0);
    const inside = rows.map((x) => rows.reduce((sum, y) => sum + steps(x, y), 0));
    expect(seam).toBeLessThanOrEqual(Math.max(...inside.slice(0, -1)));
  });

  test("bands take equal shares, in the order given", () => {
    const tile = patternTile("#ffffff", [strand("solid", "#ff0000"), strand("solid", "#0000ff")]);
    const red = Array.from({ length: tile.width ** 2 }, (_, i) => (tile.data[i * 4] ?? 0) > 127).filter(Boolean).length;
    expect(red / tile.width ** 2).toBeCloseTo(0.5, 2);
  });

  test("hatches run /, bands and disputed lines the other way", () => {
    const along = (tile: ReturnType<typeof patternTile>, dy: number) => {
      let same = 0;
      for (let x = 0; x < tile.width; x++)
        for (let y = 0; y < tile.width; y++) {
          same += String(pixel(tile, x, y)) === String(pixel(tile, x + 1, y + dy)) ? 1 : 0;
        }
      return same / tile.width ** 2;
    };
    expect(along(patternTile("#ffffff", [strand("hatch")]), -1)).toBe(1);
    expect(along(patternTile(null, [strand("disputed")]), 1)).toBe(1);
    expect(along(patternTile("#ffffff", [strand("solid"), strand("solid", "#00ff00")]), 1)).toBe(1);
  });

  test("without a ground the gaps are clear, with premultiplied edges", () => {
    const { data } = patternTile(null, [strand("disputed", "#808080")]);
    const alphas = new Set<number>();
    for (let i = 0; i < data.length; i += 4) {
      alphas.add(data[i + 3] ?? 0);
      expect(data[i]).toBeLessThanOrEqual(data[i + 3] ?? 0);
    }
    expect(alphas.has(0)).toBe(true);
  });

  test("a colour that is none, and no strand at all, are refused with what was given", () => {
    expect(() => patternTile("red", [strand("hatch")])).toThrow("red");
    expect(() => patternTile("#ffffff", [])).toThrow("strands");
  });

  test("equal patterns have equal names; a lone solid strand is a plain fill", () => {
    expect(patternName("#ffffff", [strand("hatch")])).toBe(patternName("#ffffff", [strand("hatch")]));
    expect(patternName("#ffffff", [strand("hatch")])).not.toBe(patternName("#ffffff", [strand("dots")]));
    expect(isPlain([strand("solid")])).toBe(true);
    expect(isPlain([strand("solid"), strand("solid")])).toBe(false);
  });
});
