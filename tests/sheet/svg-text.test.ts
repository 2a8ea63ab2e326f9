import { describe, expect, test } from "vitest";
import { blankSheet } from "../../scripts/paper.ts";
import { svgText } from "../../src/sheet/svg-text.ts";

const SVG = "http://www.w3.org/2000/svg";

function sheetWith(build: (svg: SVGSVGElement, make: (name: string) => Element) => void): string {
  const svg = blankSheet();
  build(svg, (name) => svg.ownerDocument.createElementNS(SVG, name));
  return svgText(svg);
}

/** A few of the naughty: markup, entities, sections, controls, halves of a pair, overrides, flags. */
const naughty = [
  "<script>alert(1)</script>",
  "]]>",
  "<!-- -->",
  "&lt;&#0;",
  `"'>\`<img src=x onerror=alert(1)>`,
  "\u0000\u0001\u0007\u0008\u000b\u001b",
  "\ufffe\uffff",
  "\ud800 alone",
  "\u202eabc",
  "🏳\u200d🌈",
  "{{7*7}} #{x}",
];

describe("what the names contain never changes what the file is", () => {
  test.each(naughty)("%j", (text) => {
    const svg = sheetWith((root, make) => {
      const name = make("text");
      name.textContent = text;
      name.setAttribute("data-label", text);
      root.append(name);
    });
    const elements = [...svg.matchAll(/<([a-z]+)/gi)].map(([, name]) => name);
    expect(elements).toEqual(["svg", "text"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    expect(svg).not.toMatch(/\p{Surrogate}/u);
  });
});

test("tab, line feed and the astral planes are kept", () => {
  const svg = sheetWith((root, make) => {
    const name = make("text");
    name.textContent = "a\tb\n𐍈";
    root.append(name);
  });
  expect(svg).toContain(">a\tb\n𐍈<");
});

test("what could run or fetch is left out with all it holds", () => {
  const svg = sheetWith((root, make) => {
    for (const name of ["script", "style", "foreignObject", "image", "use", "a", "iframe", "animate"]) {
      const element = make(name);
      element.append(make("path"));
      root.append(element);
    }
    const path = make("path");
    path.setAttribute("onclick", "alert(1)");
    path.setAttribute("href", "https://example.org");
    path.setAttribute("xlink:href", "https://example.org");
    path.setAttribute("style", "background:url(//example.org)");
    path.setAttribute("fill", "url(https://example.org/#a)");
    path.setAttribute("clip-path", "url(#union-CSTO)");
    path.setAttribute("d", "M0,0");
    root.append(path);
  });
  expect(svg).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<svg><path clip-path="url(#union-CSTO)" d="M0,0"/></svg>\n',
  );
});
