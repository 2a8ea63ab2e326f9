import { describe, expect, test } from "vitest";
import { withParts } from "../../scripts/ask/library.ts";
import { readDataset } from "../../scripts/dataset.ts";
import { firstStop, nextStop } from "../../src/app/play-stops.ts";
import { arcsBetween, pointsBetween } from "../../src/app/tween-marks.ts";
import { buildFrame, drawnOf } from "../../src/overlays/frame.ts";
import type { FlowArc, PointMark } from "../../src/overlays/marks.ts";
import { ringsOf } from "../../src/overlays/total-rings.ts";
import { initialState, type State } from "../../src/state/state.ts";

const atlas = withParts(readDataset().built.atlas, [{ kind: "flows", key: "un_stock-2020" }]);
const only: State = { ...initialState, overlays: new Set(["migration"]) };
const frameOf = (state: State) => buildFrame(atlas, state, "light");

describe("while the days run", () => {
  test("they stop at events, and at the years of the measure with nothing but migration on", () => {
    expect(nextStop(frameOf(initialState), "2026-11-24")).not.toBe("2020-01-01");
    expect(firstStop(frameOf(initialState))).toBe(null);
    const stops: string[] = [];
    for (let day: string | null = "1985-01-01"; day !== null; ) {
      day = nextStop(frameOf({ ...only, asOf: day }), "2026-11-24");
      if (day !== null) stops.push(day);
    }
    expect(stops).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020].map((year) => `${year}-01-01`));
    expect(firstStop(frameOf(only))).toBe("1990-01-01");
  });
  test("widths lie between those of the two years, and end as they were published", () => {
    const arcsIn = (asOf: string) => (drawnOf(frameOf({ ...only, asOf }), "migration")?.marks.arcs ?? []) as FlowArc[];
    const [before, after] = [arcsIn("2015-01-01"), arcsIn("2020-01-01")];
    const half = arcsBetween(before, after, 0.5);
    const [was, is, between] = [before, after, half].map((arcs) => arcs.find(({ id }) => id === "TJK>RUS")?.width ?? 0);
    expect(between).toBeCloseTo(((was ?? 0) + (is ?? 0)) / 2);
    expect(arcsBetween(before, after, 1).filter(({ opacity }) => opacity > 0)).toEqual(after);
    const gone = before.filter(({ id }) => !after.some((arc) => arc.id === id));
    for (const { id } of gone) expect(half.find((arc) => arc.id === id)?.opacity).toBe(0.5);
  });
  test("discs grow out of those of the year before", () => {
    const disc = (out: number, into: number): PointMark => ({
      id: "disc:A",
      kind: "total",
      country: "A",
      at: [0, 0],
      radius: ringsOf([out, into]).outer,
      sums: [out, into],
      title: "A",
    });
    expect(pointsBetween([disc(2, 4)], [disc(6, 8)], 0.25)).toEqual([disc(3, 5)]);
  });
});
