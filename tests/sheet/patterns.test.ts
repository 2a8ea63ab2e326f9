import { describe, expect, test } from "vitest";
import type { Strand, Texture } from "../../src/overlays/marks.ts";
import { disputedTile, paintOf, tileOf } from "../../src/sheet/patterns.ts";

const strand = (texture: Texture, fill = "#acb7fe"): Strand => ({ texture, fill, ink: "#3c56b4" });

describe("tiles", () => {
  test("plain ground needs none", () => {
    expect(tileOf("#fff", [])).toBeNull();
    expect(tileOf("#fff", [strand("solid")])).toBeNull();
  });

  test.each([
    ["hatch", 6, 45],
    ["dots", 7, 45],
    ["cross", 7, 45],
    ["norecord", 6, 45],
  ] as const)("%s repeats every %i px", (texture, pitch, turn) => {
    const tile = tileOf("#fcfbf9", [strand(texture)]);
    expect(tile).toMatchObject({ width: pitch, height: pitch, turn });
  });

  test("bands are 8 px wide for two blocs and 7 for three, and never run as hatches do", () => {
    const two = tileOf("#fff", [strand("solid"), strand("solid", "#fae895")]);
    const three = tileOf("#fff", [strand("solid"), strand("solid", "#fae895"), strand("hatch", "#e09a7e")]);
    expect([two?.width, two?.turn, three?.width, three?.turn]).toEqual([16, -45, 21, -45]);
    expect(tileOf("#fff", [strand("hatch")])?.turn).toBe(45);
  });

  test("what is disputed lets the ground be seen", () => {
    const tile = disputedTile("#78858d");
    expect(tile).toMatchObject({ width: 5, turn: -45 });
    expect(tile.bits).toHaveLength(1);
  });

  test("equal looks share a tile, different ones do not", () => {
    const id = (...strands: Strand[]) => tileOf("#fcfbf9", strands)?.id;
    expect(id(strand("hatch"))).toBe(id(strand("hatch")));
    expect(id(strand("hatch"))).not.toBe(id(strand("dots")));
    expect(id(strand("hatch"), strand("dots"))).not.toBe(id(strand("dots"), strand("hatch")));
    expect(paintOf(disputedTile("#78858d"))).toMatch(/^url\(#[\w.-]+\)$/);
  });
});
