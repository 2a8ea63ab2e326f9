import { describe, expect, test } from "vitest";
import { type LabelView, type LabelWish, labelWishes } from "../../src/overlays/labels.ts";
import { noMarks } from "../../src/overlays/marks.ts";
import { type Ground, placeLabels } from "../../src/overlays/placing.ts";
import { textWidth, wrapText } from "../../src/overlays/textwidth.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const wish = (change: Partial<LabelWish>): LabelWish => ({
  country: "AAA",
  text: "Aland",
  tier: "background",
  lines: [],
  pips: [],
  face: { size: 14, weight: 500 },
  halo: 3,
  spot: [200, 100],
  node: null,
  exit: null,
  value: 0,
  ...change,
});
const ground = (change: Partial<Ground> = {}): Ground => ({
  width: 400,
  height: 300,
  reserved: [],
  discs: [],
  trails: [],
  ownerAt: () => null,
  ...change,
});

describe("placing", () => {
  test("an area's name stands in its middle", () => {
    const [label] = placeLabels([wish({})], ground());
    expect(label).toMatchObject({ x: 200, anchor: "middle" });
  });

  test("the second of two in one place moves, and no two boxes meet", () => {
    const labels = placeLabels([wish({}), wish({ country: "BBB", text: "Borea" })], ground());
    const [a, b] = labels.map(({ box }) => box);
    expect(labels).toHaveLength(2);
    expect(
      (a?.y1 ?? 0) <= (b?.y0 ?? 0) ||
        (b?.y1 ?? 0) <= (a?.y0 ?? 0) ||
        (a?.x1 ?? 0) <= (b?.x0 ?? 0) ||
        (b?.x1 ?? 0) <= (a?.x0 ?? 0),
    ).toBe(true);
  });

  test("a name that would stand on another country is dropped, the focus never is", () => {
    const strange = ground({ ownerAt: () => "ZZZ" });
    expect(placeLabels([wish({})], strange)).toEqual([]);
    expect(placeLabels([wish({ tier: "focus" })], strange)).toHaveLength(1);
  });

  test("a node's name stands beside it, off the line that leaves it", () => {
    const trails = Array.from({ length: 20 }, (_, i) => ({ at: [200 + i * 8, 150] as const, radius: 6 }));
    const [label] = placeLabels([wish({ tier: "partner", node: { at: [200, 150], radius: 3 } })], ground({ trails }));
    expect(label?.anchor).toBe("end");
    expect(label?.box.x1).toBeLessThan(200);
  });

  test("a figure too many for the room goes, the name stays", () => {
    const lines = [
      { side: "out", text: "466,252" },
      { side: "in", text: "234,998" },
    ] as const;
    const low = ground({ width: 120, height: 40 });
    const [label] = placeLabels([wish({ tier: "partner", node: { at: [40, 20], radius: 3 }, lines })], low);
    expect(label?.lines).toEqual([]);
  });

  test("labels at the edge stand in the order of their lines", () => {
    const at = (country: string, y: number, value: number) =>
      wish({ country, tier: "partner", exit: [0, y], spot: null, value });
    const labels = placeLabels([at("CCC", 110, 9), at("AAA", 100, 5), at("BBB", 105, 7)], ground());
    const order = [...labels].sort((a, b) => a.y - b.y).map(({ country }) => country);
    expect(order).toEqual(["AAA", "BBB", "CCC"]);
    for (const { box } of labels) expect(box.x0).toBe(12);
  });

  test("a name goes to the side of its node where it is taken for no other's", () => {
    const near = (country: string, x: number) =>
      wish({ country, tier: "partner", node: { at: [x, 150], radius: 8 }, value: 0 });
    const [left, right] = placeLabels([near("AAA", 190), near("BBB", 216)], ground());
    expect(left?.anchor).toBe("end");
    expect(right?.anchor).toBe("start");
  });

  test("a name at the edge steps aside of a disc, or is left out where the largest is not it", () => {
    const at = (country: string, value: number) =>
      wish({ country, tier: "partner", exit: [0, 150], spot: null, value });
    const disc = { at: [30, 140], radius: 8 } as const;
    const [aside] = placeLabels([at("AAA", 5)], ground({ discs: [disc] }));
    expect(aside && (aside.box.y1 < 132 || aside.box.y0 > 148)).toBe(true);
    const wall = ground({ discs: [{ at: [30, 140], radius: 90 }] });
    expect(placeLabels([at("AAA", 5)], wall)).toHaveLength(1);
    expect(placeLabels([at("AAA", 5), wish({ country: "BBB", value: 9 })], wall).map(({ country }) => country)).toEqual(
      ["BBB"],
    );
  });

  test("a focus in a corner is named without its pips when that stands better", () => {
    const pips = Array.from({ length: 3 }, () => ({ ink: "#000", fill: "#000", hollow: false }));
    const trails = Array.from({ length: 40 }, (_, i) => ({ at: [i * 8, 150] as const, radius: 40 }));
    const [label] = placeLabels(
      [wish({ tier: "focus", pips, node: { at: [340, 150], radius: 3 } })],
      ground({ trails }),
    );
    expect(label?.anchor).toBe("start");
    expect(label?.pips).toEqual([]);
  });

  test("nothing stands on what is reserved", () => {
    const reserved = [{ x0: 150, y0: 60, x1: 250, y1: 140 }];
    for (const { box } of placeLabels([wish({})], ground({ reserved }))) {
      expect(box.y0 >= 140 || box.y1 <= 60 || box.x0 >= 250 || box.x1 <= 150).toBe(true);
    }
  });
});

describe("wishes", () => {
  const view = (zoom: number, area: number): LabelView => ({
    width: 400,
    height: 300,
    zoom,
    project: () => [100, 100],
    areaOf: () => area,
    nameOf: (id) => id,
    numberOf: String,
    exits: new Map(),
  });

  test("from far only large countries and the focus are named", () => {
    const [first] = [...tinyAtlas.countries.keys()];
    const marks = { ...noMarks, labels: [{ country: first ?? "", tier: "focus" as const, lines: [], pips: [] }] };
    expect(labelWishes(tinyAtlas, marks, view(2, 1000)).map(({ country }) => country)).toEqual([first]);
    expect(labelWishes(tinyAtlas, marks, view(2, 30_000)).length).toBeGreaterThan(1);
    expect(labelWishes(tinyAtlas, marks, view(3, 1000)).length).toBeGreaterThan(1);
  });
});

describe("widths", () => {
  test.each([
    ["Tajikistan", 600, 57.8],
    ["Таджикистан", 600, 83.3],
    ["466,252", 600, 46.9],
    ["Bosnia and Herzegovina", 400, 140.5],
    ["تاجیکستان", 700, 61.1],
    ["افغانستان", 600, 56.6],
  ])("%s is as wide as Chromium sets it, within 8 %%", (text, weight, width) => {
    expect(Math.abs(textWidth(text, { size: 14, weight }) - width)).toBeLessThan(width * 0.08);
  });

  test("accents, joiners and direction controls take no room", () => {
    const face = { size: 14, weight: 400 };
    expect(textWidth("Türkiye", face)).toBe(textWidth("Turkiye", face));
    expect(textWidth("\u202eab\u200d", face)).toBe(textWidth("ab", face));
  });

  test("wrapping loses no word", () => {
    const lines = wrapText("On 9 April 2018 Tajikistan is in the CSTO", 120, { size: 14, weight: 400 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe("On 9 April 2018 Tajikistan is in the CSTO");
    for (const line of lines) expect(textWidth(line, { size: 14, weight: 400 })).toBeLessThanOrEqual(120);
  });
});
