// Embassies and consulates by partner, as of the day of the copy; fetched when asked for. What is absent is not known.
import { disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text } from "../dom/put.ts";
import type { Mission } from "../model/pairs.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { type MissionRow, missionsBetween, missionsOf } from "../query/missions.ts";
import { selectPair } from "../state/actions.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { type Say, saying } from "./say.ts";
import { sectionFold } from "./section-fold.ts";

/** So many partners are seen at once. */
const FIRST = 8;

export function dossierMissions(body: HTMLElement, own: CountryId, frame: Frame, desk: Desk): HTMLElement {
  const { page } = desk.words;
  return sectionFold(body, "dossier-missions", page.missions.title, { kind: "missions" }, frame, desk, (box) => {
    const say = saying(frame, desk.words);
    const found = missionsOf(frame.atlas, own) ?? { sent: [], hosted: [] };
    group(part(box, "div", "missions-sent"), page.missions.sent(say.country(own)), found.sent, own, frame, desk);
    group(part(box, "div", "missions-hosted"), page.missions.hosted(say.country(own)), found.hosted, own, frame, desk);
    note(box, frame, desk);
  });
}

export function pairMissions(body: HTMLElement, a: CountryId, b: CountryId, frame: Frame, desk: Desk): HTMLElement {
  const { page } = desk.words;
  return sectionFold(body, "pair-missions", page.missions.title, { kind: "missions" }, frame, desk, (box) => {
    const found = missionsBetween(frame.atlas, a, b) ?? [];
    const say = saying(frame, desk.words);
    const way = (from: CountryId, to: CountryId) => found.filter(({ sender, host }) => sender === from && host === to);
    const ways = [
      { id: "there", from: a, to: b, missions: way(a, b) },
      { id: "back", from: b, to: a, missions: way(b, a) },
    ];
    rows(
      part(box, "ul", "mission-rows"),
      "li",
      "mission-row",
      ways,
      ({ id }) => id,
      (row, { from, to, missions }) => {
        text(part(row, "span", "mission-partner"), desk.words.panel.towards(say.country(from), say.country(to)));
        text(part(row, "span", "mission-kinds small"), missions.length > 0 ? kinds(missions, say) : page.missions.none);
      },
    );
    note(box, frame, desk);
  });
}

function group(
  parent: HTMLElement,
  title: string,
  found: readonly MissionRow[],
  own: CountryId,
  frame: Frame,
  desk: Desk,
): void {
  const say = saying(frame, desk.words);
  const inOrder = [...found].sort((x, y) => say.country(x.partner).localeCompare(say.country(y.partner)));
  text(part(parent, "h4", "record-group-name"), `${title} (${say.number(found.length)})`);
  text(shown(part(parent, "p", "missions-none small"), found.length === 0), desk.words.page.missions.none);
  missionRows(parent, inOrder.slice(0, FIRST), own, desk, say);
  const label = `${desk.words.control.showAll} (${say.number(found.length)})`;
  const more = disclosure(parent, "record-rest", { label }, (list) =>
    missionRows(list, inOrder.slice(FIRST), own, desk, say),
  );
  shown(more, found.length > FIRST);
}

function missionRows(parent: HTMLElement, found: readonly MissionRow[], own: CountryId, desk: Desk, say: Say): void {
  rows(
    part(parent, "ul", "mission-rows"),
    "li",
    "mission-row",
    found,
    ({ partner }) => partner,
    (row, { partner, missions }) => {
      const open = attributes(part(row, "button", "mission-partner partner-open"), {
        type: "button",
        title: desk.words.control.openPair,
      });
      on(text(open, say.country(partner)), "click", () => desk.perform(selectPair(own, partner)));
      text(part(row, "span", "mission-kinds small"), kinds(missions, say));
    },
  );
}

/** "embassy (Dushanbe), consulates: Khujand": each kind with its cities. */
function kinds(missions: readonly Mission[], { words }: Say): string {
  return missions
    .map(({ kind, city, since }) => {
      const where = [city, since === null ? null : words.panel.since(words.format.date(since))].filter(Boolean);
      const name = words.page.missions.kind[kind] ?? kind;
      return where.length > 0 ? `${name} (${where.join(", ")})` : name;
    })
    .join(" · ");
}

function note(box: HTMLElement, frame: Frame, desk: Desk): void {
  const missions = frame.atlas.missions;
  if (!missions) return;
  const { date, sources } = missions;
  const says = desk.words.page.missions.note(desk.words.format.date(date));
  text(part(box, "p", "missions-note least"), says);
  const ends = part(box, "div", "record-more missions-ends");
  const cited = { kind: "value", says: desk.words.page.missions.title, date, standing: null, sources } as const;
  recordEnd(ends, { sources, date, cited }, frame, desk);
}
