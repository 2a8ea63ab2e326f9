// The page of a country: what it belongs to, what binds it, who moves, who says what, and where each of it comes from.

import { part } from "../dom/part.ts";
import { shown } from "../dom/put.ts";
import type { Language } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BarRow } from "../query/bars.ts";
import { conflictsOf } from "../query/conflicts.ts";
import { type Dossier, dossierOf, placesInWords } from "../query/dossier.ts";
import { isMemberStatus } from "../query/memberships.ts";
import { saidInWords } from "../query/said.ts";
import { compareWith, deselect, openSheet, openWhatIf, seeChangesUntil } from "../state/actions.ts";
import { showsSelected } from "../state/state.ts";
import { countryAbsence, isBare, relatives } from "./absence.ts";
import { citeView } from "./cite-part.ts";
import { compare } from "./compare.ts";
import { conflictsSection } from "./conflicts.ts";
import { dossierBlocs } from "./dossier-blocs.ts";
import { dossierFacts } from "./dossier-facts.ts";
import { dossierLeans } from "./dossier-leans.ts";
import { dossierPeople } from "./dossier-people.ts";
import { dossierRelations } from "./dossier-relations.ts";
import { dossierRules } from "./dossier-rules.ts";
import { askForAll, asksForAll, wantFigures } from "./figures-wanted.ts";
import { keeper } from "./kept.ts";
import { dossierMissions } from "./missions.ts";
import type { Desk, Panel } from "./panel.ts";
import { placesSection } from "./places.ts";
import { head, region, tabs } from "./region.ts";
import { relationsRead } from "./relation-rows.ts";
import { saying } from "./say.ts";
import { statementsSection } from "./statements.ts";
import { dossierVisas } from "./visa-courses.ts";

export const dossier: Panel = {
  id: "dossier",
  place: "drawer",
  shows: ({ state }) => state.selection.kind === "country" && showsSelected(state),
  render(root, frame, desk) {
    const { selection } = frame.state;
    const found = selection.kind === "country" ? dossierOf(frame.atlas, selection.id, frame.state.asOf) : null;
    if (!found) return;
    wantFigures(frame, desk, [], asksForAll(root) || isBare(found));
    region(root, desk.words.control.region.dossier);
    const body = dossierHead(root, found, frame, desk);
    dossierFacts(body, found.country.id, frame, desk);
    const list = tabList(desk, () => askForAll(root, frame, desk));
    tabs(root, body, list);
    const absent = countryAbsence(body, found, frame, desk);
    const { id } = found.country;
    const day = frame.state.asOf;
    const keep = keeper(root, body, "dossier", [desk.words.language, id]);
    const wars = () => conflictsOf(frame.atlas, id, day);
    const sections = {
      blocs: [
        relativesOf(dossierBlocs(body, found.bars, frame, desk), found, absent, frame, desk),
        shown(dossierRules(body, id, frame, desk), found.bars.some(isMemberNow)),
        dossierLeans(body, id, root, frame, desk),
      ],
      relations: [
        keep("relations", relationsRead(found.relations, day), () => {
          return shown(dossierRelations(body, found, frame, desk), !absent || found.relations.length > 0);
        }),
        conflictsSection(body, "dossier-conflicts", wars, frame, desk),
        dossierVisas(body, id, frame, desk),
        dossierMissions(body, id, frame, desk),
      ],
      people: dossierPeople(body, found, root, frame, desk),
      statements: [
        keep("statements", saidInWords(found.said), () =>
          statementsSection(body, "dossier-statements", found.said, 3, frame, desk),
        ),
      ],
      places: [keep("places", placesInWords(found.places), () => placesSection(body, found.places, frame, desk))],
    };
    for (const [tab, elements] of Object.entries(sections)) for (const element of elements) element.dataset.tab = tab;
    tabs(root, body, list);
  },
};

const isMemberNow = ({ now }: BarRow): boolean => now !== null && isMemberStatus(now.status);

/** Where the country is not there on the day, they stand beside that news. */
function relativesOf(element: HTMLElement, found: Dossier, absent: boolean, frame: Frame, desk: Desk): HTMLElement {
  shown(relatives(element, found, frame, desk), !absent);
  return shown(element, found.bars.length > 0 || !absent);
}

function tabList({ words }: Desk, openPeople: () => void) {
  const { blocs, relations, people, statements, places } = words.panel.tabs;
  return [
    { id: "blocs", label: blocs },
    { id: "relations", label: relations },
    { id: "people", label: people, open: openPeople },
    { id: "statements", label: statements },
    { id: "places", label: places },
  ];
}

const NAMES: readonly Language[] = ["tg", "ru", "fa", "en"];

function dossierHead(root: HTMLElement, { country, partners }: Dossier, frame: Frame, desk: Desk): HTMLElement {
  const { control } = desk.words;
  const say = saying(frame, desk.words);
  const comparing = root.dataset.comparing === country.id;
  const title = say.country(country.id);
  const others = NAMES.map((lang) => ({ text: country.names[lang], lang })).filter(({ text }) => text !== title);
  const body = head(root, {
    id: "dossier",
    title,
    names: [...others, { text: country.id }],
    deeds: [
      {
        id: "compare",
        label: control.compareWith,
        icon: "compare",
        main: true,
        pressed: comparing,
        press: () => {
          root.dataset.comparing = comparing ? "" : country.id;
          if (!comparing) desk.pickSecond();
          dossier.render(root, frame, desk);
        },
      },
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
        press: () => desk.perform(openWhatIf(country.id, null)),
      },
    ],
    closeLabel: control.close,
    close: () => desk.perform(deselect),
    below: (header) => citeView(header, frame, desk),
  });
  const likely = partners
    .map(({ partner }) => partner)
    .filter((partner) => frame.atlas.countries.has(partner))
    .slice(0, 5);
  const box = shown(part(body, "div", "dossier-compare"), comparing);
  if (comparing) compare(box, [country.id], likely, desk.words.control.compareWith, compareWith, frame, desk);
  return body;
}
