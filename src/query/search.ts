import type { Atlas } from "../model/atlas.ts";
import type { BlocId, CountryId } from "../model/record.ts";
import { groupedBy } from "./indexed.ts";
import { plain, slips } from "./names.ts";

export { nearestNames } from "./names.ts";

/** What a text may mean. `matched` is the name that was recognised, in its own language. */
export type Hit =
  | { readonly kind: "country"; readonly id: CountryId; readonly matched: string }
  | { readonly kind: "bloc"; readonly id: BlocId; readonly matched: string }
  | { readonly kind: "pair"; readonly a: CountryId; readonly b: CountryId }
  /** Three or four countries named one after the other. */
  | { readonly kind: "several"; readonly ids: readonly CountryId[] }
  | { readonly kind: "relation"; readonly id: string; readonly matched: string }
  | { readonly kind: "place"; readonly id: string; readonly matched: string }
  | { readonly kind: "person"; readonly name: string; readonly matched: string };

type Single = Exclude<Hit, { kind: "pair" | "several" }>;
interface Entry {
  readonly hit: Single;
  readonly name: string;
  readonly words: readonly string[];
  /** Words that may be slipped to, with the letters each has. */
  readonly targets: readonly Target[];
}

interface Target {
  readonly word: string;
  readonly letters: number;
}

/** All names of an atlas, ready to be searched. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly countries: readonly Entry[];
  readonly blocs: readonly Entry[];
  /** Whole names of countries and blocs, as they are compared. */
  readonly exact: ReadonlyMap<string, Single>;
  /** What single names were found to mean: whoever types on repeats all words but the last. */
  readonly known: Map<string, Single | null>;
}

/** Countries and blocs in all languages and by all codes, titles of relations, places, speakers. */
export function createIndex(atlas: Atlas): SearchIndex {
  const entries: Entry[] = [];
  const add = (hit: Single) => {
    const name = plain(hit.matched);
    if (name === "") return;
    const words = name.split(" ");
    const targets = [...new Set([name, ...words])].map((word) => ({ word, letters: lettersOf(word) }));
    entries.push({ hit, name, words, targets });
  };
  for (const { id, iso2, names, aliases, capital } of atlas.countries.values()) {
    const all = [...strings(names), id, iso2, ...aliases, capital?.name];
    for (const matched of new Set(all)) if (matched) add({ kind: "country", id, matched });
  }
  for (const { id, aliases, names, short } of atlas.blocs.values()) {
    for (const matched of new Set([id, ...aliases, ...strings(short), ...strings(names)]))
      add({ kind: "bloc", id, matched });
  }
  for (const { id, title } of atlas.relations) add({ kind: "relation", id, matched: title });
  for (const { id, name } of atlas.places) add({ kind: "place", id, matched: name });
  for (const name of groupedBy(atlas.statements, ({ speaker }) => [speaker]).keys())
    add({ kind: "person", name, matched: name });
  const of = (kind: Hit["kind"]) => entries.filter(({ hit }) => hit.kind === kind);
  const [countries, blocs] = [of("country"), of("bloc")];
  const exact = new Map([...blocs, ...countries].map(({ name, hit }) => [name, hit]));
  return { entries, countries, blocs, exact, known: new Map() };
}

const strings = (names: Readonly<Record<string, string | undefined>>) =>
  Object.values(names).filter((name) => name !== undefined);

/** Best first: exact names, then beginnings, then words, then parts, then slips of the hand; several countries go together. */
export function search(index: SearchIndex, text: string, limit: number): Hit[] {
  const wanted = plain(text.slice(0, 100));
  if (wanted === "") return [];
  const hits = ranked(index.entries, wanted);
  // "united sta" is the beginning of one name, not a pair of two.
  const whole = hits.some(({ hit, score }) => score >= 60 && (hit.kind === "country" || hit.kind === "bloc"));
  const together = whole ? null : countriesIn(index, text);
  return [...(together ? [together] : []), ...hits.map(({ hit }) => hit)].slice(0, limit);
}

interface Ranked {
  readonly hit: Single;
  readonly score: number;
}

/** Slips of the hand are looked for only where nothing is written as asked. */
function ranked(entries: readonly Entry[], wanted: string): Ranked[] {
  const found = best(entries, (entry) => written(entry, wanted));
  if (found.length > 0) return found;
  const target = { word: wanted, letters: lettersOf(wanted) };
  return best(entries, (entry) => slipped(entry, target));
}

function best(entries: readonly Entry[], score: (entry: Entry) => number): Ranked[] {
  const known = new Map<string, Ranked>();
  for (const entry of entries) {
    const reached = score(entry);
    if (reached <= 0) continue;
    const key = `${entry.hit.kind} ${"id" in entry.hit ? entry.hit.id : entry.hit.name}`;
    if (reached > (known.get(key)?.score ?? 0)) known.set(key, { hit: entry.hit, score: reached });
  }
  return [...known.values()].sort((a, b) => b.score - a.score || (a.hit.matched < b.hit.matched ? -1 : 1));
}

const FIRST: Readonly<Record<Single["kind"], number>> = { country: 4, bloc: 3, place: 1, relation: 1, person: 0 };
/** A shorter name is the likelier one. */
const likely = ({ hit, name }: Entry) => FIRST[hit.kind] - Math.min(name.length, 90) / 100;

/** 0 = not written so. */
function written(entry: Entry, wanted: string): number {
  const { name, words } = entry;
  if (name === wanted) return 100 + likely(entry);
  if (name.startsWith(wanted)) return 80 + likely(entry);
  if (words.some((word) => word.startsWith(wanted))) return 60 + likely(entry);
  if (wanted.includes(" ") && wanted.split(" ").every((part) => words.some((word) => word.startsWith(part))))
    return 50 + likely(entry);
  return wanted.length > 2 && name.includes(wanted) ? 40 + likely(entry) : 0;
}

/** One or two slips away from the name or from a word of it; 0 = farther. */
function slipped(entry: Entry, wanted: Target): number {
  const { length } = wanted.word;
  const most = length > 7 ? 2 : length > 3 ? 1 : 0;
  const off = most === 0 ? 1 : slipsTo(entry, wanted, most);
  return off <= most ? 20 - 5 * off + likely(entry) : 0;
}

/** Slips to the nearest word of the entry; more than `most` where none is near. */
function slipsTo({ targets }: Entry, wanted: Target, most: number): number {
  let off = most + 1;
  for (const { word, letters } of targets) {
    // One slip changes two letters at most, so that most words need not be compared.
    if (Math.abs(word.length - wanted.word.length) > most || bitsOf(letters ^ wanted.letters) > 2 * most) continue;
    off = Math.min(off, slips(wanted.word, word, most));
  }
  return off;
}

/** The names nearest to a text that is no name, the likeliest first; none where nothing is near. */
export function nearestTo(index: SearchIndex, text: string, limit: number): Hit[] {
  const word = plain(text.slice(0, 40));
  const wanted = { word, letters: lettersOf(word) };
  const most = Math.max(2, Math.ceil(word.length / 3));
  const near = (entry: Entry) => {
    const off = slipsTo(entry, wanted, most);
    return off <= most ? 20 - off + likely(entry) / 100 : 0;
  };
  return best([...index.countries, ...index.blocs], near)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** Which letters a word has, one bit for those that share it. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(value: number): number {
  let bits = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** So many names in one text, of so many words each at most. */
const MOST_NAMES = 4;
const LONGEST_NAME = 4;
/** Words that stand between names, as they are compared. */
const BETWEEN = new Set(["and", "with", "to", "vs", "и", "с", "со", "ва", "бо", "و", "با"]);

/** "russia tajikistan", "rus-tjk-uzb", "Россия и Таджикистан": names side by side, or with "and" between them. */
export function countriesIn(index: SearchIndex, text: string): Hit | null {
  const words = plain(text.slice(0, 100)).split(" ");
  const ids = splitIn(index, words);
  if (ids === null || new Set(ids).size !== ids.length) return null;
  const [a, b] = ids;
  if (a === undefined || b === undefined) return null;
  return ids.length === 2 ? { kind: "pair", a, b } : { kind: "several", ids };
}

/** Cuts the words into names. Null where a rest cannot be read. */
function splitIn(
  index: SearchIndex,
  words: readonly string[],
  found: readonly CountryId[] = [],
): readonly CountryId[] | null {
  if (words.length === 0) return found;
  if (found.length > 0 && words.length > 1 && BETWEEN.has(words[0] ?? "")) return splitIn(index, words.slice(1), found);
  if (found.length >= MOST_NAMES) return null;
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    const name = words.slice(0, length).join(" ");
    const id = countryNamed(index, name);
    const rest = id === null ? null : splitIn(index, words.slice(length), [...found, id]);
    if (rest) return rest;
  }
  return null;
}

/** The country of that name, code or beginning, with a slip of the hand at most; null for what may be another word. */
export function countryNamed(index: SearchIndex, name: string): CountryId | null {
  const hit = named(index, index.countries, name);
  return hit?.kind === "country" ? hit.id : null;
}

/** The same for a bloc. */
export function blocNamed(index: SearchIndex, name: string): BlocId | null {
  const hit = named(index, index.blocs, name);
  return hit?.kind === "bloc" ? hit.id : null;
}

const MOST_KNOWN = 2000;

function named(index: SearchIndex, among: readonly Entry[], name: string): Single | null {
  const key = `${among[0]?.hit.kind} ${name}`;
  const known = index.known.get(key);
  if (known !== undefined) return known;
  if (index.known.size > MOST_KNOWN) index.known.clear();
  const found = read(index, among, name);
  index.known.set(key, found);
  return found;
}

function read(index: SearchIndex, among: readonly Entry[], name: string): Single | null {
  const exact = index.exact.get(name);
  if (exact && exact.kind === among[0]?.hit.kind) return exact;
  // Two letters are a code or nothing.
  if (name.length < 3) return null;
  // Slips are made in one word; names of several are written, or they are something else.
  const [first] = name.includes(" ") ? best(among, (entry) => written(entry, name)) : ranked(among, name);
  if (!first) return null;
  const isBeginning = first.score >= 60;
  return isBeginning || (first.score >= 10 && first.score < 40 && name.length > 4) ? first.hit : null;
}
