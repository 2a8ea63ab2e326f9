import type { Day } from "../model/date.ts";
import { westernDigits } from "../model/digits.ts";
import type { MeasureKey } from "../model/flow.ts";
import type { BlocId, CountryId, Language } from "../model/record.ts";
import { JOINS, LEAVES, type Noun, type NounKind, nouns, type Verb, verbs } from "./command-words.ts";
import { plain, slips } from "./names.ts";
import { blocNamed, countriesIn, countryNamed, type Hit, type SearchIndex } from "./search.ts";

/** Something a text asks to be done; `on` null = the other way round from now. */
export type Command =
  | { readonly kind: "bloc"; readonly id: BlocId; readonly on: boolean | null }
  | { readonly kind: "overlay"; readonly id: Noun<"overlay">; readonly on: boolean | null }
  | { readonly kind: "asOf"; readonly day: Day }
  | { readonly kind: "beside"; readonly day: Day }
  | {
      readonly kind: "whatIf";
      readonly country: CountryId;
      readonly bloc: BlocId;
      readonly standing: "member" | "none";
      /** Null = from the as-of day on. */
      readonly from: Day | null;
    }
  | { readonly kind: "lens"; readonly id: Noun<"lens"> }
  | { readonly kind: "flows"; readonly measure: MeasureKey | null; readonly direction: Noun<"direction"> | null }
  | { readonly kind: "language"; readonly id: Language }
  | { readonly kind: "theme"; readonly id: Noun<"theme"> }
  | { readonly kind: "projection"; readonly id: Noun<"projection"> }
  | { readonly kind: "sheet"; readonly id: Noun<"sheet"> }
  | { readonly kind: "today" | "clear" | "swap" };

/** What a command needs to know beside the names. */
export interface Commanding {
  readonly index: SearchIndex;
  /** Measures by the names readers give them, as they are compared (`plain`). */
  readonly measures: readonly { readonly key: MeasureKey; readonly names: readonly string[] }[];
  /** Reads a date as people type it; null where it is none. */
  readonly readDay: (text: string) => Day | null;
}

/** What the text asks to be done, the likeliest first, and whom "compare" names; all empty for what is only a name. */
export function commandsIn(text: string, desk: Commanding): { commands: Command[]; hit: Hit | null } {
  const words = plain(text.slice(0, 100))
    .split(" ")
    .filter((word) => word !== "" && word !== OBJECT);
  if (words.length === 0) return { commands: [], hit: null };
  const asked = verbIn(words);
  const found = asked ? withVerb(asked, text, desk) : { commands: [], hit: null };
  const day = /\d{4}/.test(westernDigits(text)) ? desk.readDay(text) : null;
  const dated: Command[] = day === null || found.commands.length > 0 ? [] : [{ kind: "asOf", day }];
  return { commands: [...found.commands, ...dated, ...alone(words.join(" "))], hit: found.hit };
}

/** Persian marks what is acted on by a word of its own. */
const OBJECT = "را";

interface Asked {
  readonly verb: Verb;
  /** What the verb is said of, as it is compared. */
  readonly rest: readonly string[];
}

/** The longest verb the words begin with, or end with. */
function verbIn(words: readonly string[]): Asked | null {
  let best: (Asked & { readonly length: number }) | null = null;
  for (const { verb, phrases } of verbs) {
    for (const phrase of phrases) {
      const { length } = phrase;
      if (length > words.length || length <= (best?.length ?? 0)) continue;
      if (phrase.every((word, at) => alike(word, words[at] ?? ""))) best = { verb, rest: words.slice(length), length };
      else if (length > 1 && phrase.every((word, at) => word === words[words.length - length + at]))
        best = { verb, rest: words.slice(0, -length), length };
    }
  }
  return best;
}

const alike = (word: string, typed: string) => word === typed || (word.length > 4 && slips(word, typed, 1) <= 1);

function withVerb({ verb, rest }: Asked, text: string, desk: Commanding): { commands: Command[]; hit: Hit | null } {
  const said = rest.join(" ");
  const one = (command: Command | null) => ({ commands: command ? [command] : [], hit: null });
  switch (verb) {
    case "toggle":
    case "show":
    case "hide":
      return one(switched(said, verb === "toggle" ? null : verb === "show", desk));
    case "asOf":
      return one(dayOf(said, desk, "asOf"));
    case "compare":
      return said === "" ? one(null) : { ...one(dayOf(said, desk, "beside")), hit: countriesIn(desk.index, said) };
    case "whatIf":
      return one(supposed(rest, text, desk));
    case "lens":
      return one(nounIn("lens", said, (id) => ({ kind: "lens", id })));
    case "flows":
      return one(flows(rest, desk));
    case "language":
      return one(nounIn("language", said, (id) => ({ kind: "language", id })));
  }
}

/** An overlay by its name, else a bloc. */
function switched(said: string, on: boolean | null, { index }: Commanding): Command | null {
  const overlay = nounIn("overlay", said, (id): Command => ({ kind: "overlay", id, on }));
  const id = overlay ? null : blocNamed(index, said);
  return overlay ?? (id === null ? null : { kind: "bloc", id, on });
}

function dayOf(said: string, { readDay }: Commanding, kind: "asOf" | "beside"): Command | null {
  const day = said === "" ? null : readDay(said);
  return day === null ? null : { kind, day };
}

/** "tajikistan joins EEU 2019": a country and a bloc in the words, a year or a day at the end. */
function supposed(rest: readonly string[], text: string, { index, readDay }: Commanding): Command | null {
  const [date] = /\d{4}(-\d{1,2}){0,2}/.exec(westernDigits(text)) ?? [];
  const from = date === undefined ? null : readDay(date);
  const begins = (stems: readonly string[]) =>
    rest.findIndex((word) => stems.some((stem) => word.startsWith(plain(stem))));
  const [joins, leaves] = [begins(JOINS), begins(LEAVES)];
  const words = rest
    .slice(0, MOST_WORDS)
    .filter((word, at) => at !== joins && at !== leaves && !/^\d/.test(westernDigits(word)));
  const country = firstNamed(words, (name) => countryNamed(index, name));
  const left = country ? words.filter((_, at) => at < country.at || at >= country.at + country.length) : words;
  const bloc = firstNamed(left, (name) => blocNamed(index, name));
  if (!country || !bloc) return null;
  return { kind: "whatIf", country: country.id, bloc: bloc.id, standing: leaves >= 0 ? "none" : "member", from };
}

const MOST_WORDS = 12;

/** The first longest run of words that has a name. */
function firstNamed(words: readonly string[], named: (name: string) => string | null) {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const id = named(words.slice(at, at + length).join(" "));
      if (id !== null) return { id, at, length };
    }
  }
  return null;
}

/** A measure, a direction, or both, in this order. */
function flows(rest: readonly string[], { measures }: Commanding): Command | null {
  const last = rest.at(-1) ?? "";
  const direction = nounIn("direction", last, (id) => id, true);
  const said = (direction === null ? rest : rest.slice(0, -1)).join(" ");
  const measure = said === "" ? null : measureNamed(said, measures);
  if (measure === null && (direction === null || said !== "")) return null;
  return { kind: "flows", measure, direction };
}

function measureNamed(said: string, measures: Commanding["measures"]): MeasureKey | null {
  const by = (test: (name: string) => boolean) => measures.find(({ names }) => names.some(test))?.key ?? null;
  return (
    by((name) => name === said) ??
    by((name) => name.startsWith(said)) ??
    by((name) => name.includes(said)) ??
    (said.length > 4 ? by((name) => name.split(" ").some((word) => slips(said, word, 2) <= 2)) : null)
  );
}

/** Said whole, else by its beginning (three letters and more), else with one slip (five and more). */
function nounIn<K extends NounKind, T>(kind: K, said: string, make: (id: Noun<K>) => T, whole = false): T | null {
  if (said === "") return null;
  const list = nouns[kind];
  const by = (test: (phrase: string) => boolean) => list.find(({ phrases }) => phrases.some(test));
  const found =
    by((phrase) => phrase === said) ??
    (whole || said.length < 3 ? undefined : by((phrase) => phrase.startsWith(said))) ??
    (whole || said.length < 5 ? undefined : by((phrase) => slips(said, phrase, 1) <= 1));
  return found ? make(found.id as Noun<K>) : null;
}

/** What is said without a verb: "dark", "globe", "table". */
function alone(said: string): Command[] {
  const found: (Command | null)[] = [
    nounIn("theme", said, (id) => ({ kind: "theme", id })),
    nounIn("projection", said, (id) => ({ kind: "projection", id })),
    nounIn("sheet", said, (id) => ({ kind: "sheet", id })),
    nounIn("plain", said, (kind) => ({ kind })),
  ];
  return found.filter((command) => command !== null);
}
