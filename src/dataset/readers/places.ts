// From the keys of official tables to countries of the atlas.
import type { Country, CountryId } from "../../model/record.ts";
import { AGGREGATE_NAME, M49_ALIASES, M49_GROUPS, NAME_ALIASES, OUTSIDE_NAMES } from "./aliases.ts";
import { COW, GLEDITSCH_WARD } from "./cow.ts";
import { plain } from "./header.ts";

export type Place =
  | { readonly kind: "country"; readonly id: CountryId }
  /** No country, but people or money: UNK unknown, XXA stateless, TIB Tibetan. */
  | { readonly kind: "outside"; readonly id: string }
  /** A total, a region, "other". */
  | { readonly kind: "aggregate" }
  | { readonly kind: "none"; readonly expected: string; readonly hint: string };

export type KeyKind = "iso3" | "iso2" | "name";

export interface Gazetteer {
  code(text: string): Place;
  iso2(text: string): Place;
  m49(text: string): Place;
  name(text: string): Place;
  cow(text: string): Place;
  gleditschWard(text: string): Place;
  byKind(kind: KeyKind, text: string): Place;
  /** What kind of key a column holds: what most of its filled cells are. */
  kindOf(cells: readonly string[]): KeyKind;
}

export type KnownCountry = Pick<Country, "id" | "iso2" | "numeric" | "names" | "aliases">;

export function createGazetteer(countries: readonly KnownCountry[]): Gazetteer {
  const ids = new Set(countries.map(({ id }) => id));
  const byIso2 = new Map(countries.flatMap(({ iso2, id }) => (iso2 ? [[iso2, id] as const] : [])));
  const byNumber = new Map(countries.flatMap(({ numeric, id }) => (numeric ? [[Number(numeric), id] as const] : [])));
  const byName = namesOf(countries, ids);
  const names = countries.map(({ id, names: { en } }) => ({ id, text: en, key: plain(en) }));
  const country = (id: string | undefined, expected: string, hint: () => string): Place =>
    id !== undefined && ids.has(id) ? { kind: "country", id } : { kind: "none", expected, hint: hint() };
  const numbered = (list: ReadonlyMap<number, string>, what: string) => (text: string) =>
    country(/^\d{1,3}$/.test(text) ? list.get(Number(text)) : undefined, what, () => "");

  const code = (text: string): Place => {
    const key = text.toUpperCase();
    if (key === "UNK" || key === "XXA" || key === "TIB") return { kind: "outside", id: key };
    return country(key, "an ISO 3166 alpha-3 code", () => foreignLetters(text) ?? nearCodes(key));
  };
  const iso2 = (text: string): Place =>
    country(byIso2.get(text.toUpperCase()), "an ISO 3166 alpha-2 code", () => foreignLetters(text) ?? "");
  const name = (text: string): Place => {
    const key = placeKey(text);
    const outside = OUTSIDE_NAMES.get(key);
    if (outside) return { kind: "outside", id: outside };
    const id = byName.get(key);
    if (id === undefined && AGGREGATE_NAME.test(key)) return { kind: "aggregate" };
    return country(id, "the name of a country", () => foreignLetters(text) ?? nearest(text));
  };
  const m49 = (text: string): Place => {
    const number = /^\d{1,4}(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
    if (number >= 900 || M49_GROUPS.has(number)) return { kind: "aggregate" };
    return country(byNumber.get(number) ?? M49_ALIASES.get(number), "an M49 number of the United Nations", () => "");
  };
  const nearCodes = (key: string): string => {
    const near = names.filter(({ id }) => distance(key, id) === 1).slice(0, 3);
    return near.length === 0 ? "" : `Nearest: ${near.map(({ id, text }) => `${text} (${id})`).join(", ")}`;
  };
  const hints = new Map<string, string>();
  const nearest = (text: string): string => {
    if (plain(text).length < 3) return text === "" ? "The cell is empty." : "";
    const known = hints.get(text);
    if (known !== undefined) return known;
    const key = placeKey(text);
    const near = names
      .map((entry) => ({ ...entry, steps: distance(key, entry.key) }))
      .sort((a, b) => a.steps - b.steps || (a.key < b.key ? -1 : 1))
      .slice(0, 3);
    const hint = `Nearest: ${near.map((entry) => `${entry.text} (${entry.id})`).join(", ")}`;
    hints.set(text, hint);
    return hint;
  };
  const byKind = (kind: KeyKind, text: string): Place => ({ iso3: code, iso2, name })[kind](text);

  return {
    code,
    iso2,
    m49,
    name,
    cow: numbered(COW, "a number of Correlates of War"),
    gleditschWard: numbered(GLEDITSCH_WARD, "a number of Gleditsch and Ward"),
    byKind,
    kindOf(cells) {
      const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
      const share = (kind: KeyKind) => filled.filter((cell) => byKind(kind, cell).kind !== "none").length;
      // Where nothing fits, a person is told that it is no name.
      const kinds: readonly KeyKind[] = ["name", "iso3", "iso2"];
      return kinds.reduce((best, kind) => (share(kind) > share(best) ? kind : best));
    },
  };
}

/** Names without footnote marks: "Denmark*", "Cyprus [7]", "The Gambia". */
const placeKey = (text: string): string => plain(text.replace(/\[[^\]]*\]|\*/g, " ")).replace(/^the /, "");

function namesOf(countries: readonly KnownCountry[], ids: ReadonlySet<string>): ReadonlyMap<string, CountryId> {
  const own = countries.flatMap(({ id, names, aliases }) =>
    [...Object.values(names), ...aliases].map((name) => [placeKey(name), id] as const),
  );
  // A name that two countries share is no key.
  const shared = new Set<string>();
  const found = new Map<string, CountryId>();
  for (const [key, id] of own)
    if ((found.get(key) ?? id) === id) found.set(key, id);
    else shared.add(key);
  for (const key of shared) found.delete(key);
  for (const [key, id] of NAME_ALIASES) if (ids.has(id)) found.set(placeKey(key), id);
  return found;
}

/** A word in Latin letters with one of another script in it is a look-alike, not a name. */
function foreignLetters(text: string): string | null {
  const mixed = /\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text);
  const lone = /^[\p{Lu}]{2,3}$/u.test(text) && !/^[A-Z]+$/.test(text);
  return mixed || lone ? "It contains a letter that is not Latin." : null;
}

/** How many letters must change to make one word the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
