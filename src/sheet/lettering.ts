import type { CountryId, Language, SourceId } from "../model/record.ts";
import { changeDays } from "../overlays/changes.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { SwatchText } from "../overlays/marks.ts";
import type { Drawn } from "../overlays/overlay.ts";
import { flowLeftOut, flowMeans, flowRules, linesNote } from "../words/flow-notes.ts";
import { mapName } from "../words/map-names.ts";
import { measureLabel, measureTime } from "../words/measure.ts";
import type { Words } from "../words/messages.ts";
import { scenarioNote } from "../words/scenario.ts";

/** Every word a sheet shows, already in the reader's language. */
export interface Lettering {
  readonly language: Language;
  readonly dir: "ltr" | "rtl";
  name(country: CountryId): string;
  /** On the map, out of focus: a little shorter for a few. */
  shortName(country: CountryId): string;
  number(value: number): string;
  swatch(says: SwatchText): string;
  /** Over the rows of an overlay in the legend: its name, and the lens or the measure with its time. */
  heading(overlay: Drawn["id"]): string;
  /** The summary sentence; the headline of a picture that stands alone. */
  readonly title: string;
  /** "Scenario, not the record: …"; null where nothing is supposed. */
  readonly scenario: string | null;
  /** "As of 9 April 2018". */
  readonly asOf: string;
  /** "World view: UN-like. Lines run from capital to capital." */
  readonly note: string;
  /** What the lines leave out, then "Sources: …", one entry a paragraph; none where there is nothing to say. */
  readonly sources: readonly string[];
}

/** The words of a frame; `title` is its summary sentence. */
export function letteringOf(frame: Frame, words: Words, title: string): Lettering {
  const { atlas, state } = frame;
  const { format, panel, control } = words;
  const note = [panel.worldViewNote(control.worldViews[state.worldView]), linesNote(frame, words)];
  const publishers = publishersOf(frame);
  const flows = [...flowRules(frame, words), ...flowMeans(frame, words), ...flowLeftOut(frame, words)];
  return {
    language: words.language,
    dir: words.dir,
    shortName: (id) => (atlas.countries.has(id) ? mapName(atlas, id, words.language) : words.partyName(atlas, id)),
    name: (country) => words.countryName(atlas, country),
    number: format.number,
    swatch: (says) =>
      says.kind === "bloc"
        ? `${words.blocShort(atlas, says.id)}: ${words.swatch(says, atlas, state)}`
        : words.swatch(says, atlas, state),
    heading: (overlay) => headingOf(frame, words, overlay),
    title,
    scenario: scenarioNote(frame, words),
    asOf: `${control.asOf} ${format.date(state.asOf)}`,
    note: note.filter((sentence) => sentence !== null).join(" "),
    sources: [
      ...(flows.length > 0 ? [flows.join(" ")] : []),
      ...(publishers.length > 0 ? [`${panel.sourcesTitle}: ${publishers.join("; ")}`] : []),
    ],
  };
}

function headingOf(frame: Frame, words: Words, overlay: Drawn["id"]): string {
  const { control } = words;
  switch (overlay) {
    case "selection":
      return "";
    case "changes": {
      const { from, to } = changeDays(frame.state);
      return words.comparing.marks.title(words.format.shortDate(from), words.format.shortDate(to));
    }
    case "blocs":
      return control.overlay.blocs;
    case "relations":
      return `${control.overlay.relations}: ${control.lenses[frame.state.lens]}`;
    case "migration": {
      const { measure } = frame.state;
      const time = drawnOf(frame, "migration")?.answer.time;
      const what = measureLabel(words, measure);
      if (!time) return what;
      const used = measureTime(words, measure, time.used);
      return time.exact ? `${what}: ${used}` : words.panel.nearest(what, used);
    }
  }
}

/** So many publishers are named on a picture; the others are counted, and behind every figure in the atlas. */
const NAMED = 10;

function publishersOf(frame: Frame): string[] {
  const { atlas } = frame;
  const names = sourcesOf(frame).map((id) => {
    const source = atlas.sources.get(id);
    return source?.publisher ?? source?.title ?? id;
  });
  const unique = [...new Set(names)];
  return unique.length <= NAMED ? unique : [...unique.slice(0, NAMED), `+ ${unique.length - NAMED}`];
}

/** What the picture rests on: the measure, the lens, the ties, then the memberships; of each record its main source. */
function sourcesOf(frame: Frame): SourceId[] {
  const { atlas, state } = frame;
  const migration = drawnOf(frame, "migration")?.answer;
  const relations = drawnOf(frame, "relations")?.answer;
  const blocs = new Set(drawnOf(frame, "blocs")?.answer.blocs.map(({ id }) => id));
  const memberships = atlas.memberships.filter(
    ({ bloc, from }) => blocs.has(bloc) && (from === null || from <= state.asOf),
  );
  return [
    ...(migration?.table?.sources ?? []),
    ...(relations?.lens?.sources ?? []),
    ...(relations?.ties.flatMap(({ records }) => records.flatMap(({ sources }) => sources.slice(0, 1))) ?? []),
    ...byUse(memberships.flatMap(({ sources }) => sources.slice(0, 1))),
  ];
}

/** Most used first. */
function byUse(ids: readonly SourceId[]): SourceId[] {
  const uses = new Map<SourceId, number>();
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
