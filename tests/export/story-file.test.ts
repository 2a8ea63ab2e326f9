import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { openAtlas, withParts } from "../../scripts/ask/library.ts";
import { blankSheet, fontsFor } from "../../scripts/paper.ts";
import { storyFileNeeds, storyHtml } from "../../src/export/story-file.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Geometry } from "../../src/model/geometry.ts";
import type { Language, Story } from "../../src/model/record.ts";
import { piecesOf } from "../../src/model/story-text.ts";
import { figureOf } from "../../src/query/story.ts";
import { wordsFor } from "../../src/words/messages.ts";

const json = <T>(path: string) => JSON.parse(readFileSync(`data/${path}`, "utf8")) as T;
const moscow = json<Story>("stories/moscow-2018.json");
const geometry = json<Geometry>("geo/un-110.json");

function whole(story: Story): Atlas {
  let atlas = openAtlas();
  for (let tries = 0; tries < 3; tries += 1) atlas = withParts(atlas, storyFileNeeds(atlas, story));
  expect(storyFileNeeds(atlas, story)).toEqual([]);
  return atlas;
}

async function written(story: Story, atlas: Atlas, language: Language) {
  const told: number[] = [];
  let rests = 0;
  const html = await storyHtml(
    {
      story,
      atlas,
      words: await wordsFor(language),
      worldView: "un",
      geometry,
      seas: [],
      today: "2026-11-24",
      edition: "2026-11-24",
      address: "https://atlas.example/",
      blank: blankSheet,
      fonts: async (text) => fontsFor(text),
    },
    {
      async rest() {
        rests += 1;
      },
      drawn: (step) => told.push(step),
    },
  );
  return { html, told, rests, document: parseHTML(html).document };
}

describe("a story as one file", { timeout: 60_000 }, () => {
  const atlas = whole(moscow);
  let file: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => {
    file = await written(moscow, atlas, "en");
  }, 120_000);

  it("holds every step: title, text with figures of the record, states, statements, two pictures", () => {
    const { document } = file;
    const steps = [...document.querySelectorAll(".step")];
    expect(steps).toHaveLength(moscow.steps.length);
    steps.forEach((section, at) => {
      const step = moscow.steps[at];
      expect(section.querySelector("h2")?.textContent).toBe(step?.title.en);
      expect(section.querySelectorAll(".rows li")).toHaveLength(
        (step?.stood.length ?? 0) + (step?.became.length ?? 0) + (step?.statements.length ?? 0),
      );
      expect(section.querySelectorAll(".map svg svg")).toHaveLength(2);
      const figures = piecesOf(step?.text.en ?? "").flatMap((piece) => {
        const flow = piece.kind === "figure" ? figureOf(atlas, piece) : null;
        return flow ? [flow.magnitude.toLocaleString("en-US")] : [];
      });
      expect([...section.querySelectorAll(".text strong")].map(({ textContent }) => textContent)).toEqual(figures);
    });
  });

  it("cites all it says: each number leads to a citation with licence, dataset, day and link", () => {
    const { document } = file;
    const refs = [...document.querySelectorAll("sup a")].map((link) => link.getAttribute("href") ?? "");
    expect(refs.length).toBeGreaterThan(40);
    for (const ref of refs) {
      const text = document.querySelector(ref)?.textContent ?? "";
      expect(text, ref).toMatch(/dataset 2026-11-24, as of .+ https:\/\/atlas\.example\/#asof=\d{4}-\d{2}-\d{2}/);
    }
    expect(document.querySelector("footer")?.textContent).toContain("World view: UN-like");
  });

  it("needs no network and no script, and says so to the browser", () => {
    const { html, document } = file;
    expect(html).toContain("default-src 'none'");
    const names = new Set([...document.querySelectorAll("*")].map(({ localName }) => localName));
    for (const name of ["script", "img", "iframe", "link", "object", "foreignObject", "image", "animate"])
      expect(names.has(name), name).toBe(false);
    for (const node of document.querySelectorAll("*")) {
      for (const { name, value } of node.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src/);
        if (/href$/.test(name))
          expect(value).toMatch(node.localName === "a" ? /^(https?:\/\/|#(step|note)-\d+$)/ : /^#o\d+$/);
        expect(value).not.toMatch(/url\((?!#)/);
      }
    }
    const style = document.querySelector("style")?.textContent ?? "";
    expect([...style.matchAll(/url\(([^)]{0,16})/g)].every(([, url]) => url?.startsWith("data:font/woff2"))).toBe(true);
  });

  it("has ids once, and refers to none that is not there", () => {
    const { html } = file;
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const refs = [...html.matchAll(/(?:url\(#|href="#)([^")]+)/g)].map(([, id]) => id);
    expect(refs.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("knows light and dark: every colour of a picture has both", () => {
    const { html, document } = file;
    const used = new Set([...html.matchAll(/var\((--v\d+)\)/g)].map(([, name]) => name));
    const style = document.querySelector("style")?.textContent ?? "";
    for (const name of used) expect(style.split(`${name}:`)).toHaveLength(3);
    for (const picture of document.querySelectorAll(".map > svg")) expect(picture.outerHTML).toContain("var(--v");
  });

  it("tells how far it is, and rests between its pieces", () => {
    expect(file.told).toEqual(moscow.steps.map((_, at) => at + 1));
    expect(file.rests).toBeGreaterThan(1000);
  });

  it("reads from right to left in Persian, with its digits, the pictures from left to right", async () => {
    const { document } = await written({ ...moscow, steps: moscow.steps.slice(2, 4) }, atlas, "fa");
    expect(document.documentElement.getAttribute("dir")).toBe("rtl");
    expect(document.querySelector(".text strong")?.textContent).toBe("۴۶۶٬۲۵۲");
    expect(document.querySelector(".map")?.getAttribute("dir")).toBe("ltr");
  });

  it("keeps hostile texts as texts", async () => {
    const evil = `</p><script>alert(1)</script><img src=x onerror=alert(1)>"'&\u0000\u202e`;
    const said = { en: evil, ru: evil };
    const [first] = moscow.steps;
    if (!first) throw new Error("no step");
    const step = { ...first, title: said, text: said };
    const { document, html } = await written(
      { ...moscow, names: said, summary: said, steps: [step, { ...step, id: "two" }] },
      atlas,
      "en",
    );
    expect(document.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
    expect(document.querySelector("h2")?.textContent).toBe(evil.replace("\u0000", "\ufffd"));
    expect(html).not.toContain("\u0000");
  });
});
