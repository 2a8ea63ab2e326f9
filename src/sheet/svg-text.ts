/** What a picture may consist of. Everything else is left out with all it holds. */
const ELEMENTS = new Set([
  "svg",
  "g",
  "defs",
  "pattern",
  "clipPath",
  "mask",
  "path",
  "rect",
  "circle",
  "line",
  "text",
  "tspan",
  "title",
  "desc",
]);
/** Bookkeeping for pointers and joins; a file needs none of it. */
const DROPPED =
  /^(on|data-(?!country|bloc|swatch|label|area|corridor|arc))|^(style|role|tabindex|aria-.*|pointer-events)$/i;
const LOCAL = /^url\(#[\w.-]+\)$/;

/**
 * The text of an SVG file: well-formed XML whatever the names contain, no scripts, no styles, no addresses.
 * Written by hand because XMLSerializer lets control characters through, and Node has none.
 */
export function svgText(root: Element, fonts: readonly SheetFont[] = []): string {
  const text = elementText(root).replace(
    />/,
    `>${fonts.length > 0 ? `<style>${fonts.map(faceText).join("")}</style>` : ""}`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** A font the file carries in itself, so that it looks the same where the font is not installed. */
export interface SheetFont {
  readonly family: string;
  /** "400", or "200 900" of a variable font. */
  readonly weight: string;
  readonly style: "normal" | "italic";
  /** unicode-range: the letters that are in it. */
  readonly range: string;
  /** WOFF2 in base64. */
  readonly woff2: string;
}

/** One @font-face rule. Throws at anything but a plain name, weights, range and base64. */
export function faceText({ family, weight, style, range, woff2 }: SheetFont): string {
  const isPlain =
    /^[\w ]+$/.test(family) && /^[\d ]+$/.test(weight) && /^[\w+,\- ]+$/.test(range) && /^[\w+/=]+$/.test(woff2);
  if (!isPlain) throw new Error(`font ${family} ${weight}: expected a plain name, weights, range and base64`);
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${woff2}) format("woff2");unicode-range:${range}}`;
}

function elementText(element: Element): string {
  const name = ELEMENTS.has(element.localName) ? element.localName : null;
  if (name === null) return "";
  const attributes = [...element.attributes]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name: key, value }) => attributeText(key, value))
    .join("");
  const content = [...element.childNodes].map(nodeText).join("");
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function nodeText(node: ChildNode): string {
  if (node.nodeType === 1) return elementText(node as Element);
  return node.nodeType === 3 ? escaped(node.textContent ?? "") : "";
}

function attributeText(name: string, value: string): string {
  if (DROPPED.test(name) || /href/i.test(name) || !/^[a-zA-Z][\w.-]*$/.test(name)) return "";
  if (/url\(/i.test(value) && !LOCAL.test(value)) return "";
  return ` ${name}="${escaped(value)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for the content or an attribute of XML or HTML. What XML 1.0 cannot hold (control characters, lone surrogates, noncharacters) becomes U+FFFD. */
export function escaped(text: string): string {
  let out = "";
  for (const char of text) out += isXml(char.codePointAt(0) ?? 0) ? (ENTITIES[char] ?? char) : "\ufffd";
  return out;
}

function isXml(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}
