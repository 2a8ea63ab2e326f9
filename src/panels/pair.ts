// The page of two countries: what they share, how they vote, what they agreed and did not, who may visit, who moves.
import { part } from "../dom/part.ts";
import { type Need, VOTE_YEARS } from "../model/atlas.ts";
import type { Frame } from "../overlays/frame.ts";
import { conflictsBetween } from "../query/conflicts.ts";
import { rowsInWords } from "../query/figures.ts";
import { type PairAnswer, pairOf } from "../query/pair.ts";
import { saidInWords } from "../query/said.ts";
import { visaDateOf } from "../query/visas.ts";
import { deselect, openSheet, seeChangesUntil, selectPair } from "../state/actions.ts";
import { showsSelected } from "../state/state.ts";
import { citeView } from "./cite-part.ts";
import { conflictsSection } from "./conflicts.ts";
import { askForAll, asksForAll, wantFigures } from "./figures-wanted.ts";
import { keeper, kept } from "./kept.ts";
import { pairMissions } from "./missions.ts";
import { pairAgreed } from "./pair-agreed.ts";
import { pairBlocs } from "./pair-blocs.ts";
import { pairPeople } from "./pair-people.ts";
import { pairVisas } from "./pair-visas.ts";
import { pairVotes } from "./pair-votes.ts";
import type { Desk, Panel } from "./panel.ts";
import { head, region, tabs } from "./region.ts";
import { relationsRead } from "./relation-rows.ts";
import { saying } from "./say.ts";
import { statementsSection } from "./statements.ts";
import { pairVisaHistory } from "./visa-courses.ts";

export const pair: Panel = {
  id: "pair",
  place: "drawer",
  shows: ({ state }) => state.selection.kind === "pair" && showsSelected(state),
  render(root, frame, desk) {
    const { selection, asOf } = frame.state;
    const found = selection.kind === "pair" ? pairOf(frame.atlas, selection.a, selection.b, asOf) : null;
    if (!found) return;
    wantFigures(frame, desk, pairNeeds(asOf), asksForAll(root));
    region(root, desk.words.control.region.pair);
    const body = pairHead(root, found, frame, desk);
    const { blocs, relations, people, statements } = desk.words.panel.tabs;
    const list = [
      { id: "blocs", label: blocs },
      { id: "relations", label: relations },
      { id: "people", label: people, open: () => askForAll(root, frame, desk) },
      { id: "statements", label: statements },
    ];
    tabs(root, body, list);
    const top = part(body, "div", "pair-top");
    pairBlocs(top, found, frame, desk);
    pairVotes(top, found, frame, desk);
    const keep = keeper(root, body, "pair", [desk.words.language, found.a.id, found.b.id]);
    const wars = () => conflictsBetween(frame.atlas, found.a.id, found.b.id, asOf);
    const placed = {
      blocs: [top],
      relations: [
        keep("agreed", relationsRead(found.relations, asOf), () => pairAgreed(body, found, frame, desk)),
        keep("visas", JSON.stringify(found.visas), () => pairVisas(body, found, frame, desk)),
        pairVisaHistory(body, found.a.id, found.b.id, frame, desk),
        conflictsSection(body, "pair-conflicts", wars, frame, desk),
        pairMissions(body, found.a.id, found.b.id, frame, desk),
      ],
      people: kept(root, "people", peopleRead(found, root, frame, desk), () =>
        pairPeople(body, found, root, frame, desk),
      ),
      statements: [
        keep("statements", saidInWords(found.said), () =>
          statementsSection(body, "pair-statements", found.said, 6, frame, desk),
        ),
      ],
    };
    for (const [tab, elements] of Object.entries(placed)) for (const element of elements) element.dataset.tab = tab;
    tabs(root, body, list);
  },
};

function peopleRead({ a, b, figures }: PairAnswer, root: HTMLElement, { atlas, state }: Frame, { words }: Desk) {
  const asked = root.dataset.figures ?? "";
  return [
    words.language,
    a.id,
    b.id,
    state.measure,
    asked,
    atlas.population !== null,
    rowsInWords(figures, state.asOf),
  ];
}

function pairNeeds(asOf: string): Need[] {
  const years = Array.from({ length: VOTE_YEARS.last - VOTE_YEARS.first + 1 }, (_, index) => VOTE_YEARS.first + index);
  return [{ kind: "visas", date: visaDateOf(asOf) }, ...years.map((year) => ({ kind: "votes", year }) as const)];
}

function pairHead(root: HTMLElement, { a, b }: PairAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { control, panel, format } = desk.words;
  const say = saying(frame, desk.words);
  return head(root, {
    id: "pair",
    title: `${say.country(a.id)} – ${say.country(b.id)}`,
    names: [{ text: `${a.id}, ${b.id}` }, { text: panel.asOf(format.date(frame.state.asOf)) }],
    deeds: [
      { id: "swap", label: control.swap, icon: "swap", press: () => desk.perform(selectPair(b.id, a.id)) },
      { id: "add", label: desk.words.comparing.table.add, icon: "plus", press: () => desk.pickSecond() },
      { id: "table", label: control.table, icon: "table", press: () => desk.perform(openSheet("table")) },
      {
        id: "vectors",
        label: desk.words.reading.vectors.open,
        icon: "lean",
        press: () => desk.perform(openSheet("vectors")),
      },
      {
        id: "changes",
        label: desk.words.reading.changes.open,
        icon: "changed",
        press: () => desk.perform(seeChangesUntil(desk.today)),
      },
    ],
    closeLabel: control.close,
    close: () => desk.perform(deselect),
    below: (header) => citeView(header, frame, desk),
  });
}
