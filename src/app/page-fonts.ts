// The page's own fonts, as the browser has read them from its styles: for a file that carries its letters along.
import type { SheetFont } from "../sheet/svg-text.ts";

/** The faces that hold letters of the text; null where one of them does not come. */
export async function pageFonts(text: string): Promise<readonly SheetFont[] | null> {
  const letters = new Set([...text].map((char) => char.codePointAt(0) ?? 0));
  const wanted = faces().filter(({ range }) => holdsAny(range, letters));
  const loaded = await Promise.all(wanted.map(load));
  const there = loaded.filter((face) => face !== null);
  return there.length === wanted.length ? there : null;
}

interface Face extends Omit<SheetFont, "woff2"> {
  readonly url: string;
}

function faces(): Face[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .flatMap(({ style, parentStyleSheet }) => {
      const [, address] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src")) ?? [];
      if (address === undefined) return [];
      const read = (name: string) => style.getPropertyValue(name).replaceAll('"', "").trim();
      return [
        {
          url: new URL(address, parentStyleSheet?.href ?? document.baseURI).href,
          family: read("font-family"),
          weight: read("font-weight") || "400",
          style: read("font-style") === "italic" ? ("italic" as const) : ("normal" as const),
          range: read("unicode-range"),
        },
      ];
    });
}

async function load({ url, ...face }: Face): Promise<SheetFont | null> {
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    return { ...face, woff2: base64(new Uint8Array(await response.arrayBuffer())) };
  } catch {
    return null;
  }
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 4096) binary += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return btoa(binary);
}

/** "U+0-FF, U+131": does it hold one of the letters? A space is no letter. */
function holdsAny(range: string, letters: ReadonlySet<number>): boolean {
  const bounds = range.split(",").map((part) => {
    const [from = "", to = from] = part.trim().slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return [...letters].some((letter) => letter > 0x20 && bounds.some(([from, to]) => letter >= from && letter <= to));
}
