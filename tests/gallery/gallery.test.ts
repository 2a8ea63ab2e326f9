import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { blankSheet, fontsFor } from "../../scripts/paper.ts";
import type { Geometry } from "../../src/model/geometry.ts";
import { marksOf } from "../../src/overlays/frame.ts";
import { wordsFor } from "../../src/words/messages.ts";
import { needs, pictures } from "./index.ts";
import { isSamePicture, normal } from "./normal.ts";
import { type Picture, type Printed, print } from "./picture.ts";
import { loadScenery } from "./scenery.ts";

const snapshots = new URL("snapshots/", import.meta.url);
const printed = new Map<string, Printed>();

beforeAll(async () => {
  const scenery = await loadScenery((path) => readFile(new URL(`../../data/${path}`, import.meta.url), "utf8"), needs);
  const geometry = JSON.parse(
    await readFile(new URL("../../data/geo/un-50.json", import.meta.url), "utf8"),
  ) as Geometry;
  for (const picture of pictures) {
    const words = await wordsFor(picture.state.language ?? "en");
    printed.set(picture.id, print(picture, scenery, words, blankSheet(), { geometry, fonts: fontsFor }));
  }
}, 120_000);

const pictureOf = (id: string): Printed => {
  const found = printed.get(id);
  if (!found) throw new Error(`no picture ${id}`);
  return found;
};
const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;

describe.each(pictures.map((picture): [string, Picture] => [picture.id, picture]))("%s", (id) => {
  test("looks as it did", async () => {
    const { svg } = pictureOf(id);
    const file = new URL(`${id}.svg`, snapshots);
    const before = existsSync(file) ? readFileSync(file, "utf8") : "";
    const now = normal(svg);
    await expect(isSamePicture(before, now) ? before : now).toMatchFileSnapshot(`snapshots/${id}.svg`);
  });

  test("stands alone: nothing runs, nothing is fetched, every paint and clip is there", () => {
    // Fonts are data of the file itself, and nothing but fonts is in its style.
    const svg = pictureOf(id).svg.replace(
      /<style>(@font-face\{[^{}]*url\(data:font\/woff2;base64,[\w+/=]+\)[^{}]*\})+<\/style>/,
      "",
    );
    expect(svg).not.toMatch(/<script|<style|foreignObject|href|\son\w+=|javascript:/i);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const ids = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, found]) => found));
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, found]) => found);
    expect(used.filter((name) => !ids.has(name))).toEqual([]);
  });

  test("says what the frame says", () => {
    const { svg, frame } = pictureOf(id);
    const marks = marksOf(frame);
    if (frame.state.language === "en") expect(svg).toContain("World view: ");
    const drawn = new Set([...svg.matchAll(/data-arc="([^"]+)"/g)].map(([, found]) => found?.replace("&gt;", ">")));
    const known = new Set(marks.arcs.map((arc) => arc.id));
    expect([...drawn].filter((arc) => arc && !known.has(arc))).toEqual([]);
    // Whoever is selected and in sight is named, outlined and has a dot if lines end there.
    expect(count(svg, /class="label focus"/g)).toBe(marks.labels.filter(({ tier }) => tier === "focus").length);
    for (const outline of marks.outlines) expect(svg).toContain(`data-country="${outline.country}"`);
  });
});

test("no snapshot is left of a picture that is gone", () => {
  const known = pictures.map(({ id }) => `${id}.svg`).sort();
  expect(readdirSync(snapshots).sort()).toEqual(known);
});

test("a legend has a row for each swatch and a heading for each overlay", () => {
  for (const { id, sheet } of pictures.filter((picture) => picture.sheet?.chrome)) {
    const { svg, frame } = pictureOf(id);
    const rows = frame.drawn.reduce((sum, { legend }) => sum + legend.length, 0);
    const headings = frame.drawn.filter(({ legend }) => legend.length > 0).length;
    expect(count(svg, /class="swatch"/g), `${id} ${String(sheet?.chrome)}`).toBe(rows);
    expect(count(svg, /class="swatch heading"/g), id).toBe(headings);
  }
});

test("the counts of the legend are the countries that carry the class", () => {
  const { frame } = pictureOf("visa");
  const relations = frame.drawn.find(({ id }) => id === "relations");
  const fills = new Map(relations?.marks.fills.map(({ country, colour }) => [country, colour]));
  for (const swatch of relations?.legend ?? []) {
    if (swatch.sample.kind !== "fill" || swatch.says.kind !== "class") continue;
    const { colour } = swatch.sample;
    expect([...fills.values()].filter((fill) => fill === colour).length, swatch.id).toBe(swatch.count);
  }
});

test("rings lie in lanes: at the first sight the three blocs run side by side along the common border", () => {
  const { svg } = pictureOf("first");
  const widths = [...svg.matchAll(/class="band" clip-path="url\(#union-(\w+)\)"[^>]*stroke-width="(\d+)"/g)].map(
    ([, bloc, width]) => `${bloc} ${width}`,
  );
  // Ink is as wide as the lanes outside it and its own: 10, 20 and 30, half of each cut off at the border.
  expect(widths).toEqual(expect.arrayContaining(["CSTO 10", "SCO 20", "EEU 30"]));
  expect(count(svg, /<clipPath id="union-/g)).toBe(3);
});

test("one bloc is plain: no rings, no bands", () => {
  const { svg } = pictureOf("one-bloc");
  expect(svg).not.toContain('class="band"');
  expect(svg).toContain('fill="#fae895"');
});

test("light and dark differ in colours only", () => {
  const shape = (id: string) =>
    pictureOf(id)
      .svg.replace(/#[0-9a-f]{6}|tile-[\w.-]+/g, "colour")
      .replace(/stroke-width="0.[67]"/g, "thin")
      .split("><")
      .sort();
  expect(shape("first-bands-dark")).toEqual(shape("first-bands"));
});

test("the whole world's flows lie in order, the largest on top", () => {
  const { svg, frame } = pictureOf("world-flows");
  const magnitudes = new Map(marksOf(frame).arcs.map((arc) => [arc.id, arc.kind === "flow" ? arc.magnitude : 0]));
  const order = [...svg.matchAll(/data-arc="([^"]+)"/g)].map(
    ([, id]) => magnitudes.get(id?.replace("&gt;", ">") ?? "") ?? 0,
  );
  expect(order.length).toBeGreaterThan(340);
  expect(order.at(-1)).toBe(Math.max(...order));
});

test("both world views hatch the same disputed areas", () => {
  const areas = (id: string) => [...pictureOf(id).svg.matchAll(/data-area="([^"]+)"/g)].map(([, area]) => area).sort();
  expect(areas("disputed-un").length).toBeGreaterThan(3);
  expect(areas("disputed-un")).toEqual(areas("disputed-facto"));
});

test("figures and day are written as the language writes them", () => {
  const { svg } = pictureOf("persian");
  expect(svg).toContain("۴۶۶٬۲۵۲");
  expect(svg).toContain("تاجیکستان");
  expect(svg).not.toMatch(/>Tajikistan</);
});
