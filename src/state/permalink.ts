// The whole state as the part of an address after "#". One codec a field: a field without one does not compile.
import { STORY_IDS } from "../model/atlas.ts";
import { type Day, daysInMonth, firstDay, isIsoDate } from "../model/date.ts";
import type { MeasureKey } from "../model/flow.ts";
import type { Language } from "../model/record.ts";
import {
  BLOC_STYLES,
  type Camera,
  DIRECTIONS,
  initialState,
  LENSES,
  OVERLAYS,
  type OverlayId,
  PROJECTIONS,
  type Selection,
  SHEETS,
  type State,
  THEMES,
  WORLD_VIEWS,
} from "./state.ts";

/** Links say `v=` only when they need a newer reader than the first. */
export const LINK_VERSION = 1;
/** Longer than any link the atlas writes; what lies beyond is not read. */
const LONGEST = 8_000;
const LANGUAGES: readonly Language[] = ["en", "ru", "tg", "fa"];

/** Why a part of a link was not taken as it stood; put into words by the app. */
export type Why =
  | { readonly kind: "unknownCountry" | "unknownBloc" | "unknownMeasure" | "unknownStory"; readonly id: string }
  | {
      readonly kind: "noSuchDay";
      readonly year: number;
      readonly month: number;
      readonly days: number;
      readonly kept: Day;
    }
  | { readonly kind: "notADate" }
  | { readonly kind: "notOneOf"; readonly choices: readonly string[] }
  | { readonly kind: "outOfRange"; readonly min: number; readonly max: number }
  | { readonly kind: "malformed" }
  | { readonly kind: "unknownKey" }
  | { readonly kind: "repeated" }
  | { readonly kind: "newer"; readonly version: number };

/** One part of a link that was dropped or mended. `received` is cut to 60 characters. */
export interface LinkProblem {
  readonly key: string;
  readonly received: string;
  readonly why: Why;
}

/** What exists in the atlas at hand; without it every well-formed id is taken. */
export interface Known {
  readonly countries: { has(id: string): boolean };
  readonly blocs: { has(id: string): boolean };
  readonly measures: { has(key: MeasureKey): boolean };
}

/** A value, if there is one to use, and what is to be said about the text it came from. */
interface Read<T> {
  readonly value?: T;
  readonly problems?: readonly Why[];
}

interface Codec<T> {
  readonly param: string;
  write(value: T): string;
  read(text: string, known: Known | null): Read<T>;
}

const codecs: { readonly [K in keyof State]: Codec<State[K]> } = {
  asOf: { param: "asof", write: (day) => day, read: readDay },
  selection: { param: "sel", write: writeSelection, read: readSelection },
  overlays: { param: "show", write: (on) => list(OVERLAYS.filter((id) => on.has(id))), read: readOverlays },
  blocs: { param: "blocs", write: list, read: readBlocs },
  blocStyle: oneOf("style", BLOC_STYLES),
  lens: oneOf("lens", LENSES),
  measure: { param: "flows", write: (key) => key, read: readMeasure },
  direction: oneOf("dir", DIRECTIONS),
  top: orUsual(wholeNumber("top", 1, 60_000)),
  atLeast: wholeNumber("min", 0, 1e12),
  camera: { param: "map", write: writeCamera, read: readCamera },
  projection: oneOf("proj", PROJECTIONS),
  worldView: oneOf("view", WORLD_VIEWS),
  sheet: oneOf("sheet", SHEETS),
  since: {
    param: "since",
    write: (day) => day ?? "none",
    read: (text) => (text === "none" ? { value: null } : readDay(text)),
  },
  story: { param: "story", write: writeStory, read: readStory },
  language: oneOf("lang", LANGUAGES),
  theme: oneOf("theme", THEMES),
};

const fields = Object.keys(codecs) as readonly (keyof State)[];
const fieldOf = new Map<string, keyof State>(fields.map((field) => [codecs[field].param, field]));

/** The state as "#…", fields equal to those of `base` left out; "" when all are. */
export function encode(state: State, base: State = initialState): string {
  const parts = fields.flatMap((field) => {
    const text = written(field, state);
    return text === written(field, base) ? [] : [`${codecs[field].param}=${text}`];
  });
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/** The state a link means. Never throws: what does not decode stays as in `base` and is listed. */
export function decode(
  hash: string,
  known: Known | null = null,
  base: State = initialState,
): { readonly state: State; readonly problems: readonly LinkProblem[] } {
  let state = base;
  const problems: LinkProblem[] = [];
  const seen = new Set<string>();
  for (const [key, text] of new URLSearchParams(hash.slice(0, LONGEST).replace(/^#/, ""))) {
    const field = fieldOf.get(key);
    const mention = (why: Why) => problems.push({ key: cut(key), received: cut(text), why });
    if (seen.has(key)) mention({ kind: "repeated" });
    else if (key === "v") readVersion(text).forEach(mention);
    else if (field === undefined) mention({ kind: "unknownKey" });
    else {
      const read = codecs[field].read(text, known);
      if (read.value !== undefined) state = { ...state, [field]: read.value };
      read.problems?.forEach(mention);
    }
    seen.add(key);
  }
  return { state, problems };
}

function written<K extends keyof State>(field: K, state: State): string {
  return codecs[field].write(state[field]);
}

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A list that is empty has to say so, or it would read as the default. */
function list(ids: readonly string[]): string {
  return ids.length === 0 ? "none" : ids.join(".");
}
const items = (text: string): readonly string[] => (text === "none" ? [] : text.split("."));

function oneOf<T extends string>(param: string, choices: readonly T[]): Codec<T> {
  return {
    param,
    write: (value) => value,
    read(text) {
      const value = choices.find((choice) => choice === text.toLowerCase());
      return value === undefined ? { problems: [{ kind: "notOneOf", choices }] } : { value };
    },
  };
}

function wholeNumber(param: string, min: number, max: number): Codec<number> {
  return {
    param,
    write: (value) => String(value),
    read(text) {
      if (!/^\d{1,16}$/.test(text)) return { problems: [{ kind: "malformed" }] };
      const value = Number(text);
      return value < min || value > max ? { problems: [{ kind: "outOfRange", min, max }] } : { value };
    },
  };
}

/** A number that may be left to the atlas. */
function orUsual({ param, write, read }: Codec<number>): Codec<number | null> {
  return {
    param,
    write: (value) => (value === null ? "usual" : write(value)),
    read: (text, known) => (text === "usual" ? { value: null } : read(text, known)),
  };
}

/** 2018 and 2018-04 mean their first day; a day past the end of its month is drawn back to the last. */
function readDay(text: string): Read<Day> {
  if (isIsoDate(text)) return { value: firstDay(text) };
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  if (!parts || year < 1 || month < 1 || month > 12 || day < 1) return { problems: [{ kind: "notADate" }] };
  const days = daysInMonth(year, month);
  const kept = `${text.slice(0, 8)}${days}`;
  return { value: kept, problems: [{ kind: "noSuchDay", year, month, days, kept }] };
}

function writeStory(story: State["story"]): string {
  return story === null ? "none" : `${story.id}.${story.step + 1}`;
}

/** `moscow-2018.4` is the fourth step; a step past the end is the last one, which only the story itself can tell. */
function readStory(text: string): Read<State["story"]> {
  if (text === "none") return { value: null };
  const [, id, step] = /^([a-z0-9-]{1,60})(?:\.([1-9]\d{0,2}))?$/.exec(text) ?? [];
  if (id === undefined) return { problems: [{ kind: "malformed" }] };
  const known: readonly string[] = STORY_IDS;
  return known.includes(id)
    ? { value: { id, step: Number(step ?? 1) - 1 } }
    : { problems: [{ kind: "unknownStory", id: cut(id) }] };
}

function writeSelection(selection: Selection): string {
  if (selection.kind === "country") return selection.id;
  if (selection.kind === "pair") return `${selection.a}-${selection.b}`;
  return selection.kind === "bloc" ? `bloc.${selection.id}` : "none";
}

function readSelection(text: string, known: Known | null): Read<Selection> {
  if (text === "none") return { value: { kind: "none" } };
  const id = canonicalBloc(text.replace(/^bloc\./i, ""));
  if (/^bloc\./i.test(text) || known?.blocs.has(id)) return readBlocSelection(id, known);
  const names = text.toUpperCase().split("-");
  if (names.length > 2 || !names.every((name) => /^[A-Z]{3}$/.test(name))) return { problems: [{ kind: "malformed" }] };
  const problems = names.flatMap((name) => unknown(known?.countries, name, "unknownCountry"));
  const [a, b] = names.filter((name) => known === null || known.countries.has(name));
  if (a === undefined) return { problems };
  return { value: b === undefined || a === b ? { kind: "country", id: a } : { kind: "pair", a, b }, problems };
}

function readBlocSelection(id: string, known: Known | null): Read<Selection> {
  if (!isBlocId(id)) return { problems: [{ kind: "malformed" }] };
  const problems = unknown(known?.blocs, id, "unknownBloc");
  return problems.length > 0 ? { problems } : { value: { kind: "bloc", id } };
}

function readOverlays(text: string): Read<ReadonlySet<OverlayId>> {
  const names = items(text.toLowerCase());
  const value = new Set(OVERLAYS.filter((id) => names.includes(id)));
  if (value.size === new Set(names).size) return { value };
  const problems: Why[] = [{ kind: "notOneOf", choices: OVERLAYS }];
  return value.size > 0 ? { value, problems } : { problems };
}

function readBlocs(text: string, known: Known | null): Read<readonly string[]> {
  const ids = [...new Set(items(text === "none" ? text : text.toUpperCase()).map(canonicalBloc))];
  const good = ids.filter((id) => isBlocId(id) && (known === null || known.blocs.has(id)));
  const problems = ids.flatMap((id): readonly Why[] =>
    isBlocId(id) ? unknown(known?.blocs, id, "unknownBloc") : [{ kind: "malformed" }],
  );
  return good.length > 0 || ids.length === 0 ? { value: good, problems } : { problems };
}

function readMeasure(text: string, known: Known | null): Read<MeasureKey> {
  if (!/^[a-z][a-z0-9_]{0,63}(-[a-z0-9._]{1,32})?$/i.test(text)) return { problems: [{ kind: "malformed" }] };
  const problems = unknown(known?.measures, text, "unknownMeasure");
  return problems.length > 0 ? { problems } : { value: text };
}

function unknown(
  all: { has(id: string): boolean } | undefined,
  id: string,
  kind: "unknownCountry" | "unknownBloc" | "unknownMeasure",
): readonly Why[] {
  return all === undefined || all.has(id) ? [] : [{ kind, id: cut(id) }];
}

const isBlocId = (id: string) => /^[A-Z][A-Z0-9_]{1,23}$/.test(id);
/** The Eurasian Economic Union is EEU here and EAEU in many a file and letter. */
const canonicalBloc = (id: string) => (id.toUpperCase() === "EAEU" ? "EEU" : id.toUpperCase());

const LIMITS = { zoom: [0, 22], lat: [-90, 90], lng: [-180, 180], bearing: [-180, 180], pitch: [0, 60] } as const;

/** Zoom, latitude, longitude, and turned or tilted, bearing and pitch. As many digits as the zoom can show. */
function writeCamera({ center, zoom, bearing, pitch }: Camera): string {
  const needed = Math.ceil((round(zoom, 2) * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  const digits = Math.max(0, Math.min(needed, 6));
  const parts = [
    round(zoom, 2),
    round(center[1], digits),
    round(center[0], digits),
    round(bearing, 1),
    round(pitch, 0),
  ];
  while (parts.length > 3 && parts.at(-1) === 0) parts.pop();
  return parts.join("_");
}
/** Adding zero turns -0 into 0. */
const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

function readCamera(text: string): Read<Camera> {
  const parts = text.split("_");
  if (parts.length < 3 || parts.length > 5 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part))) {
    return { problems: [{ kind: "malformed" }] };
  }
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = parts.map(Number);
  const values = { zoom, lat, lng, bearing, pitch };
  for (const [name, [min, max]] of Object.entries(LIMITS)) {
    const value = values[name as keyof typeof values];
    if (value < min || value > max) return { problems: [{ kind: "outOfRange", min, max }] };
  }
  return { value: { center: [lng, lat], zoom, bearing, pitch } };
}

function readVersion(text: string): readonly Why[] {
  if (!/^\d{1,6}$/.test(text)) return [{ kind: "malformed" }];
  return Number(text) > LINK_VERSION ? [{ kind: "newer", version: Number(text) }] : [];
}
