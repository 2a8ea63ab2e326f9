// The page of a bloc: who belongs to it, as what, since when; how many people, who moves, where else its members are.
import { shown } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { type BlocAnswer, blocOf, flowsOfBloc } from "../query/bloc.ts";
import { rulesOf } from "../query/rules.ts";
import { saidInWords } from "../query/said.ts";
import { deselect, openSheet, openWhatIf, seeChangesUntil } from "../state/actions.ts";
import { showsSelected } from "../state/state.ts";
import { blocAbsence } from "./absence.ts";
import { blocByDate } from "./bloc-by-date.ts";
import { blocElsewhere } from "./bloc-elsewhere.ts";
import { blocFacts } from "./bloc-facts.ts";
import { blocInside } from "./bloc-inside.ts";
import { blocJoined } from "./bloc-joined.ts";
import { blocRules } from "./bloc-rules.ts";
import { blocTotals } from "./bloc-totals.ts";
import { citeView } from "./cite-part.ts";
import { want } from "./figures-wanted.ts";
import { keeper } from "./kept.ts";
import type { Desk, Panel } from "./panel.ts";
import { periodWords } from "./periods.ts";
import { recordFolds } from "./record-folds.ts";
import { head, region, section, tabs } from "./region.ts";
import { relationsRead } from "./relation-rows.ts";
import { saying } from "./say.ts";
import { statementsSection } from "./statements.ts";

export const bloc: Panel = {
  id: "bloc",
  place: "drawer",
  shows: ({ state }) => state.selection.kind === "bloc" && showsSelected(state),
  render(root, frame, desk) {
    const { selection, asOf, measure } = frame.state;
    const found = selection.kind === "bloc" ? blocOf(frame.atlas, selection.id, asOf) : null;
    if (!found) return;
    want(frame, desk, [{ kind: "population" }, { kind: "series", measure: "gdp" }]);
    region(root, desk.words.control.region.bloc);
    const body = blocHead(root, found, frame, desk);
    const { people, relations, statements } = desk.words.panel.tabs;
    const list = [
      { id: "members", label: desk.words.panel.members },
      { id: "people", label: people },
      { id: "relations", label: relations },
      { id: "statements", label: statements },
    ];
    tabs(root, body, list);
    const table = frame.atlas.flows.get(measure);
    const flows = table ? flowsOfBloc(frame.atlas, table, found.bloc.id, asOf) : null;
    blocAbsence(body, found, frame, desk);
    const id = found.bloc.id;
    const keep = keeper(root, body, "bloc", [desk.words.language, id]);
    const joined = () => {
      const element = blocJoined(body, found, root, frame, desk);
      blocByDate(element, found, frame, desk);
      return element;
    };
    const placed = {
      members: [
        keep("facts", "", () => blocFacts(body, found, frame, desk)),
        ...blocTotals(body, found, flows, frame, desk),
        joined(),
        keep("rules", rulesInWords(frame, id), () => blocRules(body, found, frame, desk)),
        blocElsewhere(body, found, root, frame, desk),
      ],
      people: [blocInside(body, flows, root, frame, desk)],
      relations: [
        keep("relations", relationsRead(found.relations, asOf), () => blocRelations(body, found, frame, desk)),
      ],
      statements: [
        keep("statements", saidInWords(found.said), () =>
          statementsSection(body, "bloc-statements", found.said, 4, frame, desk),
        ),
      ],
    };
    for (const [tab, elements] of Object.entries(placed)) for (const element of elements) element.dataset.tab = tab;
    tabs(root, body, list);
  },
};

const rulesInWords = ({ atlas, state }: Frame, bloc: string): string =>
  JSON.stringify(rulesOf(atlas, bloc, state.asOf)?.map(({ rule, when }) => [rule.id, when]) ?? null);

function blocHead(root: HTMLElement, { bloc: record, forerunner }: BlocAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { control, panel } = desk.words;
  const say = saying(frame, desk.words);
  const { language } = frame.state;
  const other = record.short.ru;
  return head(root, {
    id: "bloc",
    title: say.bloc(record.id),
    names: [
      { text: say.blocFull(record.id) },
      ...(language === "en" && other && other !== say.bloc(record.id) ? [{ text: other, lang: "ru" }] : []),
      { text: periodWords({ from: record.founded, to: record.ended }, desk.words) },
      ...(forerunner === null ? [] : [{ text: panel.formerly(say.bloc(forerunner)) }]),
      ...(record.heir === null ? [] : [{ text: panel.takenOverBy(say.bloc(record.heir)) }]),
    ],
    deeds: [
      { id: "table", label: control.table, icon: "table", press: () => desk.perform(openSheet("table")) },
      {
        id: "changes",
        label: desk.words.reading.changes.open,
        icon: "changed",
        press: () => desk.perform(seeChangesUntil(desk.today)),
      },
      {
        id: "whatif",
        label: desk.words.whatif.open,
        icon: "whatif",
        press: () => desk.perform(openWhatIf(null, record.id)),
      },
    ],
    closeLabel: control.close,
    close: () => desk.perform(deselect),
    below: (header) => citeView(header, frame, desk),
  });
}

function blocRelations(
  body: HTMLElement,
  { bloc: { id }, relations }: BlocAnswer,
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const { panel } = desk.words;
  const element = section(body, "bloc-relations", panel.relations, panel.records(relations.length));
  recordFolds(element, relations, 6, { wide: false, own: [id] }, frame, desk);
  return shown(element, relations.length > 0);
}
