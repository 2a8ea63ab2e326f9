// The table of codecs: a piece of state, and how it is written in a link.
import { STORY_IDS } from "../model/atlas.ts";
import type { MeasureKey } from "../model/flow.ts";
import type { Language } from "../model/record.ts";
import { cameraCodec } from "./camera-codec.ts";
import {
  type Codec,
  canonicalBloc,
  cut,
  dayOrNone,
  isBlocId,
  items,
  type Known,
  list,
  oneOf,
  orUsual,
  type Read,
  readDay,
  unknown,
  type Why,
  wholeNumber,
  yesOrNo,
} from "./codec.ts";
import { scenarioCodec } from "./scenario-codec.ts";
import { selectionCodec } from "./selection-codec.ts";
import {
  BLOC_STYLES,
  DIRECTIONS,
  FLOW_VIEWS,
  GROUPINGS,
  LENSES,
  MOST_POLES,
  OVERLAYS,
  type OverlayId,
  type PoleId,
  PROJECTIONS,
  REACHES,
  SHEETS,
  type State,
  THEMES,
  TINTS,
  WORLD_VIEWS,
} from "./state.ts";

const LANGUAGES: readonly Language[] = ["en", "ru", "tg", "fa"];

/** One codec a field: a field without one does not compile. */
export const codecs: { readonly [K in keyof State]: Codec<State[K]> } = {
  asOf: { param: "asof", write: (day) => day, read: readDay },
  selection: selectionCodec,
  overlays: { param: "show", write: (on) => list(OVERLAYS.filter((id) => on.has(id))), read: readOverlays },
  blocs: { param: "blocs", write: list, read: readBlocs },
  blocStyle: oneOf("style", BLOC_STYLES),
  lens: oneOf("lens", LENSES),
  measure: { param: "flows", write: (key) => key, read: readMeasure },
  direction: oneOf("dir", DIRECTIONS),
  top: orUsual(wholeNumber("top", 1, 60_000)),
  atLeast: wholeNumber("min", 0, 1e12),
  reach: oneOf("reach", REACHES),
  grouping: oneOf("by", GROUPINGS),
  tint: oneOf("tint", TINTS),
  particles: yesOrNo("particles"),
  flowView: oneOf("as", FLOW_VIEWS),
  camera: cameraCodec,
  projection: oneOf("proj", PROJECTIONS),
  worldView: oneOf("view", WORLD_VIEWS),
  sheet: oneOf("sheet", SHEETS),
  since: dayOrNone("since"),
  beside: dayOrNone("beside"),
  span: { param: "span", write: (span) => (span ? `${span.from}_${span.to}` : "none"), read: readSpan },
  poles: { param: "poles", write: (ids) => (ids && ids.length > 0 ? list(ids) : "usual"), read: readPoles },
  between: { param: "between", write: (two) => (two ? list(two) : "none"), read: readBetween },
  scenario: scenarioCodec,
  story: { param: "story", write: writeStory, read: readStory },
  language: oneOf("lang", LANGUAGES),
  theme: oneOf("theme", THEMES),
};

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

/** The day after the last is kept out: a span of no days is none. */
function readSpan(text: string): Read<State["span"]> {
  if (text === "none") return { value: null };
  const [first = "", second = "", ...more] = text.split("_");
  const [from, to] = [readDay(first), readDay(second)];
  const problems = [...(from.problems ?? []), ...(to.problems ?? [])];
  if (from.value === undefined || to.value === undefined || more.length > 0) return { problems };
  if (from.value === to.value) return { problems: [...problems, { kind: "malformed" }] };
  const [early, late] = from.value < to.value ? [from.value, to.value] : [to.value, from.value];
  return { value: { from: early, to: late }, problems };
}

function readPoles(text: string, known: Known | null): Read<readonly PoleId[] | null> {
  if (text === "usual") return { value: null };
  const read = [...new Set(items(text))].map((id) => readPole(id, known));
  const good = read.flatMap(({ value }) => value ?? []);
  const problems = read.flatMap((pole) => pole.problems ?? []);
  if (good.length > MOST_POLES) problems.push({ kind: "tooMany", most: MOST_POLES });
  return good.length > 0 ? { value: good.slice(0, MOST_POLES), problems } : { problems };
}

function readBetween(text: string, known: Known | null): Read<State["between"]> {
  if (text === "none") return { value: null };
  const read = items(text).map((id) => readPole(id, known));
  const problems = read.flatMap((pole) => pole.problems ?? []);
  const [a, b, ...more] = read.map(({ value }) => value);
  if (a === undefined || b === undefined || a === b || more.length > 0) {
    return { problems: problems.length > 0 ? problems : [{ kind: "malformed" }] };
  }
  return { value: [a, b], problems };
}

/** Countries have three letters; a bloc of three letters (GCC, EEU) is known by its name where the atlas is at hand. */
function readPole(text: string, known: Known | null): Read<PoleId> {
  if (text.toLowerCase() === "neighbours") return { value: "neighbours" };
  const id = canonicalBloc(text);
  if (!isBlocId(id)) return { problems: [{ kind: "malformed" }] };
  if (known === null || known.blocs.has(id) || known.countries.has(id)) return { value: id };
  return { problems: [{ kind: id.length === 3 ? "unknownCountry" : "unknownBloc", id: cut(id) }] };
}
