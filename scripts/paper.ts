// Paper for Node: where there is no browser, D3 draws into an svg element of linkedom, and a file carries its fonts.
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import type { SheetFont } from "../src/sheet/svg-text.ts";

/** An empty svg element in a document of its own. */
export function blankSheet(): SVGSVGElement {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg: unknown = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(svg as never);
  return svg as SVGSVGElement;
}

const FACES = [
  { family: "Source Sans 3 Variable", pack: "source-sans-3", style: "normal", weight: "200 900" },
  { family: "Source Serif 4 Variable", pack: "source-serif-4", style: "normal", weight: "200 900" },
  { family: "Source Serif 4 Variable", pack: "source-serif-4", style: "italic", weight: "200 900" },
  { family: "Vazirmatn Variable", pack: "vazirmatn", style: "normal", weight: "100 900" },
] as const;

/** The parts of the atlas's own fonts that hold letters of the text. */
export function fontsFor(text: string): SheetFont[] {
  const letters = new Set([...text].map((char) => char.codePointAt(0) ?? 0));
  return FACES.flatMap(({ family, pack, style, weight }) => {
    const folder = new URL(`../node_modules/@fontsource-variable/${pack}/`, import.meta.url);
    const ranges: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL("unicode.json", folder), "utf8"));
    return Object.entries(ranges)
      .filter(([subset, range]) => (pack !== "vazirmatn" || subset === "arabic") && holdsAny(range, letters))
      .map(([subset, range]): SheetFont => {
        const file = new URL(`files/${pack}-${subset}-wght-${style}.woff2`, folder);
        return { family, weight, style, range, woff2: readFileSync(file).toString("base64") };
      });
  });
}

/** "U+0000-00FF,U+0131": does it hold one of the letters? Spaces do not count. */
function holdsAny(range: string, letters: ReadonlySet<number>): boolean {
  const parts = range.split(",").map((part) => part.trim().slice(2).split("-"));
  const bounds = parts.map(([from = "", to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);
  return [...letters].some((letter) => letter > 0x20 && bounds.some(([from, to]) => letter >= from && letter <= to));
}
