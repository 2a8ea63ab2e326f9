// Member of what, since when: bars through time, and every spell with its source.
import { disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text } from "../dom/put.ts";
import type { Membership } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BarRow as History } from "../query/bars.ts";
import { tellingFirst } from "../query/telling.ts";
import { selectBloc } from "../state/actions.ts";
import { barColours, consideredBar, spellBars, spellWords } from "./membership-bars.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { type Say, saying } from "./say.ts";
import { sourceLinks } from "./source-links.ts";
import { type BarRow, timelineBars } from "./timeline-bars.ts";

/** So many blocs have bars; the others are named below. */
const TOLD = 8;

export function dossierBlocs(body: HTMLElement, bars: readonly History[], frame: Frame, desk: Desk): HTMLElement {
  const { atlas, state } = frame;
  const say = saying(frame, desk.words);
  const { panel } = desk.words;
  const element = section(body, "dossier-blocs", panel.memberships);
  const spells = bars.flatMap((row) => row.spells);
  spellList(disclosure(element, "section-more", panel.rowsAndSources(spells.length)), spells, frame, desk, say);
  const { told, others } = tellingFirst(atlas, bars, TOLD, state.blocs, state.asOf);
  timelineBars(element, {
    scope: "dossier",
    rows: told.map((row) => barRow(row, frame, desk, say)),
    asOf: state.asOf,
    today: desk.today,
    pitch: 19,
    bar: 12,
    year: desk.words.format.year,
  });
  alsoIn(element, others, desk, say);
  return element;
}

/** "CST / CSTO": a row that begins in the forerunner carries both names. */
export const historyName = ({ bloc, forerunner }: History, say: Say): string =>
  forerunner === null ? say.bloc(bloc) : `${say.bloc(forerunner)} / ${say.bloc(bloc)}`;

function barRow(history: History, frame: Frame, desk: Desk, say: Say): BarRow {
  const { bloc, spells, considered } = history;
  const colours = barColours(frame, bloc);
  return {
    id: bloc,
    label: historyName(history, say),
    strong: frame.state.blocs.includes(bloc),
    spoken: [...spells.map((spell) => spellWords(spell, say)), ...considered.map(({ title }) => title)].join("; "),
    lanes: [
      [
        ...spellBars(spells, colours, frame.theme, say),
        ...considered.map((record) => consideredBar(record, colours, frame.theme)),
      ],
    ],
    press: () => desk.perform(selectBloc(bloc)),
  };
}

/** The large blocs: named, not drawn. */
function alsoIn(element: HTMLElement, others: readonly History[], desk: Desk, say: Say): void {
  const now = others.filter(({ now: spell }) => spell !== null && spell.status !== "former");
  const line = shown(part(element, "p", "also-in least"), now.length > 0);
  text(part(line, "span", "also-in-words"), `${say.words.panel.alsoIn} `);
  rows(
    line,
    "span",
    "also-in-bloc",
    now,
    ({ bloc }) => bloc,
    (cell, { bloc }) => {
      const press = attributes(part(cell, "button", "also-in-press link-button"), {
        type: "button",
        title: say.blocFull(bloc),
      });
      on(text(press, say.bloc(bloc)), "click", () => desk.perform(selectBloc(bloc)));
    },
  );
}

function spellList(body: HTMLElement, spells: readonly Membership[], frame: Frame, desk: Desk, say: Say): void {
  const key = ({ bloc, country, status, from }: Membership) => `${bloc} ${country} ${status} ${from}`;
  rows(part(body, "ul", "spells"), "li", "spell", spells, key, (row, spell) => {
    const details = part(row, "details", "record-details");
    const line = part(details, "summary", "spell-line");
    text(part(line, "bdi", "spell-bloc"), say.bloc(spell.bloc));
    text(part(line, "span", "spell-words small"), spellWords(spell, say));
    const more = part(details, "div", "record-more");
    text(part(more, "p", "record-known least"), desk.words.kind.evidence[spell.evidence]);
    text(shown(part(more, "p", "record-note small"), spell.note !== null), spell.note ?? "");
    sourceLinks(more, frame.atlas, spell.sources, desk);
  });
}
