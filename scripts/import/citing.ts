// Every distinct source becomes one record with a stable id; records refer to ids.
import { createHash } from "node:crypto";
import type { Source } from "../../src/model/record.ts";
import { givenSources } from "./given-sources.ts";
import { byKeys, inOurWords } from "./table.ts";

export interface Registry {
  /** A source of given-sources.ts, by its id. */
  given(id: string): string;
  /** A page on the web, by its address and the name its publisher goes by. */
  page(url: string, publisher?: string | null): string;
  /** Those that were asked for, sorted by id. */
  used(): Source[];
}

/** Addresses that stand for a data set with a record of its own. */
const KNOWN: Readonly<Record<string, string>> = { "https://github.com/dieghernan/igoR": "cow-igo-3" };

export function createRegistry(): Registry {
  const given = new Map(givenSources.map((source) => [source.id, source]));
  const used = new Map<string, Source>();
  const names = new Map<string, string>();
  return {
    given(id) {
      const source = given.get(id);
      if (!source) throw new Error(`source ${id} is not in given-sources.ts`);
      used.set(id, source);
      return id;
    },
    page(url, publisher = null) {
      const known = KNOWN[url];
      if (known) return this.given(known);
      const source = pageSource(url);
      const clash = used.get(source.id);
      if (clash && clash.url !== url) throw new Error(`source id ${source.id} stands for ${clash.url} and ${url}`);
      if (publisher && !names.has(source.id)) names.set(source.id, publisher);
      used.set(source.id, source);
      return source.id;
    },
    used: () =>
      [...used.values()]
        .map((source) => ({ ...source, publisher: names.get(source.id) ?? source.publisher }))
        .sort(byKeys((source) => source.id)),
  };
}

function pageSource(url: string): Source {
  const host = hostOf(url);
  const hash = createHash("sha1").update(url).digest("hex").slice(0, 6);
  return {
    id: `${host}-${hash}`,
    title: titleOf(url, host),
    publisher: host,
    url,
    published: null,
    licence: null,
    citation: null,
    doubt: null,
  };
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

/** The page was read in excerpt, its title was not kept: the words of its address stand in. */
function titleOf(url: string, host: string): string {
  const { pathname, search } = new URL(url);
  const part = pathname
    .split("/")
    .filter((piece) => (decode(piece).match(/\p{L}{2,}/gu) ?? []).length >= 3)
    .at(-1);
  if (!part) return `${host}${decode(pathname)}${decode(search)}`.slice(0, 160);
  const words = decode(part)
    .replace(/\.(html?|php|aspx?|fwx)$/i, "")
    .replace(/[-_+\s]+/g, " ")
    .replace(/^\d+ /, "")
    .trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`.slice(0, 160);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % in the address: better the raw letters than none
  }
}

/** Takes the addresses out of a note: `[2]` points to the second source of the record. */
export function citeNote(note: string | null, sources: string[], registry: Registry): string | null {
  if (note === null) return null;
  const cited = note.replace(/https?:\/\/[^\s)]+/g, (found) => {
    const url = found.replace(/[.,;:]+$/, "");
    const id = registry.page(url);
    if (!sources.includes(id)) sources.push(id);
    return `[${sources.indexOf(id) + 1}]${found.slice(url.length)}`;
  });
  return inOurWords(cited.replace(/\((\[\d+\])\)/g, "$1"));
}
