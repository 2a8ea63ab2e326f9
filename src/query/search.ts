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
  | { readonly kind: "relation"; readonly id: string; readonly matched: string }
  | { readonly kind: "place"; readonly id: string; readonly matched: string }
  | { readonly kind: "person"; readonly name: string; readonly matched: string };

type Single = Exclude<Hit, { kind: "pair" }>;
interface Entry {
  readonly hit: Single;
  readonly name: string;
  readonly words: readonly string[];
}

/** All names of an atlas, ready to be searched. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly countries: readonly Entry[];
}

/** Countries and blocs in all languages and by all codes, titles of relations, places, speakers. */
export function createIndex(atlas: Atlas): SearchIndex {
  const entries: Entry[] = [];
  const add = (hit: Single) => {
    const name = plain(hit.matched);
    if (name !== "") entries.push({ hit, name, words: name.split(" ") });
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
  return { entries, countries: entries.filter(({ hit }) => hit.kind === "country") };
}

const strings = (names: Readonly<Record<string, string | undefined>>) =>
  Object.values(names).filter((name) => name !== undefined);

/** Best first: exact names, then beginnings, then words, then parts, then slips of the hand; two countries give their pair. */
export function search(index: SearchIndex, text: string, limit: number): Hit[] {
  const wanted = plain(text.slice(0, 100));
  if (wanted === "") return [];
  const hits = ranked(index.entries, wanted);
  // "united sta" is the beginning of one name, not a pair of two.
  const whole = hits.some(({ hit, score }) => score >= 60 && (hit.kind === "country" || hit.kind === "bloc"));
  const pair = whole ? null : pairIn(index, text);
  return [...(pair ? [pair] : []), ...hits.map(({ hit }) => hit)].slice(0, limit);
}

function ranked(entries: readonly Entry[], wanted: string): { hit: Single; score: number }[] {
  const best = new Map<string, { hit: Single; score: number }>();
  for (const entry of entries) {
    const score = scoreOf(entry, wanted);
    if (score <= 0) continue;
    const key = `${entry.hit.kind} ${"id" in entry.hit ? entry.hit.id : entry.hit.name}`;
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { hit: entry.hit, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.hit.matched.localeCompare(b.hit.matched));
}

const FIRST: Readonly<Record<Single["kind"], number>> = { country: 4, bloc: 3, place: 1, relation: 1, person: 0 };

/** 0 = no match. A shorter name is the likelier one. */
function scoreOf({ hit, name, words }: Entry, wanted: string): number {
  const likely = FIRST[hit.kind] - Math.min(name.length, 90) / 100;
  if (name === wanted) return 100 + likely;
  if (name.startsWith(wanted)) return 80 + likely;
  if (words.some((word) => word.startsWith(wanted))) return 60 + likely;
  if (wanted.length > 2 && name.includes(wanted)) return 40 + likely;
  const parts = wanted.split(" ");
  if (parts.length > 1 && parts.every((part) => words.some((word) => word.startsWith(part)))) return 50 + likely;
  const most = wanted.length > 7 ? 2 : wanted.length > 3 ? 1 : 0;
  if (most === 0) return 0;
  const off = Math.min(...[name, ...words].map((word) => slips(wanted, word, most)));
  return off <= most ? 20 - 5 * off + likely : 0;
}

/** Two names have no more words than that; each cut between them is a search of its own. */
const LONGEST_PAIR = 10;

/** "russia tajikistan", "rus-tjk", "Россия и Таджикистан": two names side by side, whatever stands between them. */
function pairIn(index: SearchIndex, text: string): Hit | null {
  const parts = plain(text.slice(0, 100)).split(" ");
  if (parts.length > LONGEST_PAIR) return null;
  for (let cut = 1; cut < parts.length; cut++) {
    for (const from of [cut, cut + 1]) {
      const a = countryNamed(index, parts.slice(0, cut).join(" "));
      const b = a && countryNamed(index, parts.slice(from).join(" "));
      if (a && b && a !== b) return { kind: "pair", a, b };
    }
  }
  return null;
}

/** Three letters at least, or a code, so that "United Sta" is not the pair of two countries. */
function countryNamed(index: SearchIndex, name: string): CountryId | null {
  if (name.length < 2) return null;
  const [best] = ranked(index.countries, name);
  const least = name.length < 3 ? 100 : 60;
  return best?.hit.kind === "country" && (best.score >= least || (best.score >= 10 && name.length > 4))
    ? best.hit.id
    : null;
}
