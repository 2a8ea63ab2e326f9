// Blocs both are in, were in or weigh: two bars a bloc.
import type { Frame } from "../overlays/frame.ts";
import type { BarRow as History } from "../query/bars.ts";
import type { PairAnswer, SharedBars } from "../query/pair.ts";
import { tellingFirst } from "../query/telling.ts";
import { selectBloc } from "../state/actions.ts";
import { alsoIn } from "./also-in.ts";
import { barColours, consideredBar, historyName, historyWords, spellBars } from "./membership-bars.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { type Say, saying } from "./say.ts";
import { type BarRow, timelineBars } from "./timeline-bars.ts";

/** So many blocs have bars; the others are named below. */
const TOLD = 7;

export function pairBlocs(body: HTMLElement, { a, b, bars }: PairAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { atlas, state } = frame;
  const say = saying(frame, desk.words);
  const { panel, format } = desk.words;
  const note = bars.length > 0 ? panel.barsNote(say.country(a.id), say.country(b.id)) : panel.noSharedBlocs;
  const element = section(body, "pair-blocs", panel.sharedBlocs, note);
  const { told, others } = tellingFirst(atlas, bars, TOLD, state.blocs, state.asOf);
  const rows = told.map((shared) => barRow(shared, [a.id, b.id], frame, desk, say));
  timelineBars(element, {
    scope: "pair",
    rows,
    asOf: state.asOf,
    today: desk.today,
    pitch: 26,
    bar: 10,
    year: format.year,
  });
  alsoIn(
    element,
    others.filter(({ shared }) => shared).map(({ bloc }) => bloc),
    frame,
    desk,
  );
  return element;
}

function barRow(
  { bloc, a, b }: SharedBars,
  ids: readonly [string, string],
  frame: Frame,
  desk: Desk,
  say: Say,
): BarRow {
  const colours = barColours(frame, bloc);
  const lane = ({ spells, considered }: History) => [
    ...spellBars(spells, colours, frame.theme, say),
    ...considered.map((record) => consideredBar(record, colours, frame.theme)),
  ];
  return {
    id: bloc,
    label: historyName(a.forerunner ? a : b, say),
    strong: frame.state.blocs.includes(bloc),
    spoken: [a, b]
      .map((history, index) => `${say.country(ids[index] ?? "")}: ${historyWords(history, say)}`)
      .join(". "),
    lanes: [lane(a), lane(b)],
    press: () => desk.perform(selectBloc(bloc)),
  };
}
