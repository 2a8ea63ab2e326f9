// Member of what, since when: bars through time, and every spell with its source.
import { disclosure } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BarRow as History } from "../query/bars.ts";
import { tellingFirst } from "../query/telling.ts";
import { selectBloc } from "../state/actions.ts";
import { alsoIn } from "./also-in.ts";
import { barColours, consideredBar, historyName, historyWords, spellBars } from "./membership-bars.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { type Say, saying } from "./say.ts";
import { spellList } from "./spell-list.ts";
import { type BarRow, timelineBars } from "./timeline-bars.ts";

/** So many blocs have bars; the others are named below. */
const TOLD = 7;

export function dossierBlocs(body: HTMLElement, bars: readonly History[], frame: Frame, desk: Desk): HTMLElement {
  const { atlas, state } = frame;
  const say = saying(frame, desk.words);
  const { panel } = desk.words;
  const element = section(body, "dossier-blocs", panel.memberships);
  const spells = bars.flatMap((row) => row.spells);
  const more = disclosure(element, "section-more", { label: panel.rowsAndSources(spells.length) }, (list) =>
    spellList(list, spells, frame, desk),
  );
  shown(more, spells.length > 0);
  const none = panel.noRelations(desk.words.format.date(state.asOf));
  text(shown(part(element, "p", "relations-none small"), bars.length === 0), none);
  const { told, others } = tellingFirst(atlas, bars, TOLD, state.blocs, state.asOf);
  timelineBars(element, {
    scope: "dossier",
    rows: told.map((row) => barRow(row, frame, desk, say)),
    asOf: state.asOf,
    today: desk.today,
    pitch: 24,
    bar: 12,
    year: desk.words.format.year,
  });
  const now = others.filter((row) => row.now !== null && row.now.status !== "former");
  alsoIn(
    element,
    now.map(({ bloc }) => bloc),
    frame,
    desk,
  );
  return element;
}

function barRow(history: History, frame: Frame, desk: Desk, say: Say): BarRow {
  const { bloc, spells, considered } = history;
  const colours = barColours(frame, bloc);
  return {
    id: bloc,
    label: historyName(history, say),
    strong: frame.state.blocs.includes(bloc),
    spoken: historyWords(history, say),
    lanes: [
      [
        ...spellBars(spells, colours, frame.theme, say),
        ...considered.map((record) => consideredBar(record, colours, frame.theme)),
      ],
    ],
    press: () => desk.perform(selectBloc(bloc)),
  };
}
