import type { Atlas, Need } from "../model/atlas.ts";
import type { CountryId, Language } from "../model/record.ts";
import { withScenario } from "../query/scenario.ts";
import { OVERLAYS, type OverlayId, type State } from "../state/state.ts";
import { drawChanges } from "./changes.ts";
import { type Answers, overlays } from "./index.ts";
import { type LabelMark, type Marks, noMarks } from "./marks.ts";
import type { Drawn, Overlay } from "./overlay.ts";
import type { Theme } from "./palette.ts";
import { drawSelection } from "./selection.ts";

/** Everything visible at one moment. One frame, several printers. */
export interface Frame {
  /** What is supposed holds in it; `recordedAtlas` of it is the record as it is. */
  readonly atlas: Atlas;
  readonly state: State;
  readonly theme: Theme;
  /** Overlays that are switched on, bottom up, and the selection on top. */
  readonly drawn: readonly Drawn[];
  /** What the overlays want that is not loaded yet. */
  readonly missing: readonly Need[];
}

/** From (atlas, state) to the whole picture, as plain values. */
export function buildFrame(recorded: Atlas, state: State, theme: Theme): Frame {
  const atlas = withScenario(recorded, state.scenario);
  const on = OVERLAYS.filter((id) => state.overlays.has(id));
  return {
    atlas,
    state,
    theme,
    drawn: [
      ...on.map((id) => drawById(id, atlas, state, theme)),
      drawSelection(state, theme),
      ...drawChanges(atlas, state),
    ],
    missing: missingFor(atlas, state),
  };
}

/** What the overlays of that state want and the atlas does not hold yet. */
export const missingFor = (atlas: Atlas, state: State): Need[] =>
  OVERLAYS.filter((id) => state.overlays.has(id))
    .flatMap((id) => overlays[id].needs(atlas, state))
    .filter((need) => !isLoaded(atlas, need));

/** The file of texts that a reader of that language is told the record with; English stands in the record itself. */
export function textsMissing(atlas: Atlas, language: Language): Need[] {
  if (language === "en") return [];
  const need: Need = { kind: "texts", language };
  return isLoaded(atlas, need) ? [] : [need];
}

function drawById<Id extends OverlayId>(id: Id, atlas: Atlas, state: State, theme: Theme): Drawn {
  return draw<Answers[Id]>(overlays[id], atlas, state, theme);
}

function draw<A>(overlay: Overlay<A>, atlas: Atlas, state: State, theme: Theme): Drawn {
  const answer = overlay.answer(atlas, state);
  return { id: overlay.id, answer, marks: overlay.marks(answer, theme), legend: overlay.legend(answer, theme) };
}

/** Is that part of the dataset there? */
export function isLoaded(atlas: Atlas, need: Need): boolean {
  switch (need.kind) {
    case "flows":
      return atlas.flows.has(need.key) && atlas.flows.get(need.key)?.complete === undefined;
    case "votes":
      return atlas.votes.has(need.year);
    case "visas":
      return atlas.visas.has(need.date);
    case "trade":
      return atlas.trade !== null;
    case "borders":
      return atlas.borders !== null;
    case "conflicts":
      return atlas.conflicts !== null;
    case "missions":
      return atlas.missions !== null;
    case "visa-history":
      return atlas.visaHistory !== null;
    case "rules":
      return atlas.rules !== null;
    case "elsewhere":
      return atlas.elsewhere !== null;
    case "story":
      return atlas.stories.has(need.id);
    case "population":
      return atlas.population !== null;
    case "series":
      return atlas.series.has(need.measure);
    case "names":
      return [...atlas.countries.values()].some(({ names }) => names[need.language] !== undefined);
    case "texts":
      return atlas.relations.some(({ told }) => told?.[need.language] !== undefined);
  }
}

/** The overlay of that id as it stands in the frame; undefined when it is off. */
export function drawnOf<Id extends keyof Answers>(
  frame: Frame,
  id: Id,
): (Drawn & { readonly answer: Answers[Id] }) | undefined {
  return frame.drawn.find((drawn): drawn is Drawn & { readonly answer: Answers[Id] } => drawn.id === id);
}

/** All marks of the frame, bottom up; labels merged to one a country. */
export function marksOf(frame: Frame): Marks {
  const all = frame.drawn.map(({ marks }) => marks);
  return {
    ...noMarks,
    fills: all.flatMap(({ fills }) => fills),
    patterns: all.flatMap(({ patterns }) => patterns),
    rings: all.flatMap(({ rings }) => rings),
    outlines: all.flatMap(({ outlines }) => outlines),
    arcs: joined(all.map(({ arcs }) => arcs)),
    points: all.flatMap(({ points }) => points),
    labels: labelsOf(frame),
    signs: all.flatMap(({ signs }) => signs),
  };
}

/** Where only one overlay draws lines, its own array: printers see by it that nothing has changed. */
function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length === 1 && filled[0] ? filled[0] : filled.flat();
}

const TIERS: readonly LabelMark["tier"][] = ["plain", "member", "partner", "focus"];

/** One label a country: the highest tier of those that name it, with the lines and pips of all. */
export function labelsOf(frame: Frame): LabelMark[] {
  const merged = new Map<CountryId, LabelMark>();
  for (const mark of frame.drawn.flatMap(({ marks }) => marks.labels)) {
    const other = merged.get(mark.country);
    const tier = other && TIERS.indexOf(other.tier) > TIERS.indexOf(mark.tier) ? other.tier : mark.tier;
    merged.set(mark.country, {
      country: mark.country,
      ...(mark.at ? { at: mark.at } : {}),
      tier,
      lines: [...(other?.lines ?? []), ...mark.lines],
      pips: [...(other?.pips ?? []), ...mark.pips],
    });
  }
  return [...merged.values()];
}
