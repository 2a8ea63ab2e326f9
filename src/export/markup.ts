// HTML as text, for files that are read without us. What is a string is text and is escaped; only `element` makes markup.
import { escaped } from "../sheet/svg-text.ts";

/** A piece of a page that is already markup. */
export interface Markup {
  readonly markup: string;
}
/** Text, markup, or nothing. */
export type Content = string | Markup | null;

const VOID = new Set(["meta", "br", "hr"]);
/** These run or load something: a file has none of them, whatever is asked for. */
const BANNED = /^(script|iframe|object|embed|link|base|form|img|video|audio)$|^on|^style$|^src/i;

/** An element; attributes that are null are left out. Throws at a name that a file may not have: that is a mistake of ours. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...content: readonly Content[]
): Markup {
  const names = [name, ...Object.keys(attributes)];
  const bad = names.find((one) => BANNED.test(one) || !/^[a-z][a-z0-9-]*$/.test(one));
  if (bad !== undefined) throw new Error(`${bad}: no element or attribute of a file`);
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return { markup: VOID.has(name) ? `<${name}${written}>` : `<${name}${written}>${joined(content).markup}</${name}>` };
}

/** Several pieces, one after the other. */
export const joined = (content: readonly Content[]): Markup => ({
  markup: content
    .map((piece) => (piece === null ? "" : typeof piece === "string" ? escaped(piece) : piece.markup))
    .join(""),
});

/** A link that leads out of the file; only text where the address is none a reader can follow. */
export function outward(url: string, ...content: readonly Content[]): Markup {
  return /^https?:\/\/[^\s]+$/.test(url)
    ? element("a", { href: url, rel: "noopener noreferrer" }, ...content)
    : element("span", {}, ...content);
}

/** A whole page: the policy allows no network and no script, so that it cannot do more than be read. */
export function page(
  { language, dir, title, style }: { language: string; dir: string; title: string; style: string },
  ...body: readonly Content[]
): string {
  if (/<\//.test(style)) throw new Error("a style may not end its element");
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
  const head = joined([
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, title),
  ]);
  return [
    "<!doctype html>",
    `<html lang="${escaped(language)}" dir="${escaped(dir)}">`,
    `<head>\n${head.markup}\n<style>\n${style}\n</style>\n</head>`,
    `<body>\n${joined(body).markup}\n</body>`,
    "</html>\n",
  ].join("\n");
}
