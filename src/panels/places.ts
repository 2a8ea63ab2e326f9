// Bases and other places: who runs them on whose ground, since when, and how sure it is.
import { whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { classes, shown, text } from "../dom/put.ts";
import { firstDay } from "../model/date.ts";
import type { Place } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { PlaceRow } from "../query/dossier.ts";
import type { Desk } from "./panel.ts";
import { periodWords } from "./periods.ts";
import { goToDate, recordEnd } from "./record-more.ts";
import { section } from "./region.ts";
import { type Say, saying } from "./say.ts";

export function placesSection(body: HTMLElement, places: readonly PlaceRow[], frame: Frame, desk: Desk): HTMLElement {
  const { panel } = desk.words;
  const say = saying(frame, desk.words);
  const element = shown(section(body, "dossier-places", panel.places), places.length > 0);
  const groups = [
    { id: "here", label: panel.basesHere },
    { id: "there", label: panel.basesThere },
    { id: "area", label: panel.disputedAreas },
  ].map((group) => ({ ...group, places: places.filter(({ side }) => side === group.id) }));
  rows(
    part(element, "div", "record-groups"),
    "div",
    "record-group",
    groups,
    ({ id }) => id,
    (box, group) => {
      shown(box, group.places.length > 0);
      text(part(box, "h4", "record-group-name"), group.label);
      rows(
        part(box, "ul", "records"),
        "li",
        "record",
        group.places,
        ({ place }) => place.id,
        (row, placed) => {
          classes(row, { "is-ended": !placed.holds });
          placeDetails(row, placed, frame, desk, say);
        },
      );
    },
  );
  return element;
}

function placeDetails(row: HTMLElement, { place, by }: PlaceRow, frame: Frame, desk: Desk, say: Say): void {
  const { panel, format, page } = desk.words;
  const details = part(row, "details", "record-details");
  const what = part(part(details, "summary", "record-line"), "span", "record-what");
  text(part(what, "bdi", "record-title"), place.name);
  const area = place.kind === "disputed_area";
  const who = format.list(by.map(say.party)) || (area ? page.noCode : "");
  const run = who === "" ? "" : area ? panel.administeredBy(who) : panel.operatedBy(who);
  const host = format.list(place.host.map(say.party));
  const ground = area && host !== "" ? panel.claimedBy(host) : host;
  const time = place.from === null && place.to === null ? "" : periodWords(place, desk.words);
  text(part(what, "span", "record-about least"), [run, ground, time].filter((piece) => piece !== "").join(" · "));
  whenOpen(details, "record-more", (more) => {
    const known = [
      ...(place.from === null ? [panel.startNotSeen] : []),
      ...(place.asOf === null ? [] : [panel.stateAsOf(format.date(place.asOf))]),
    ];
    text(part(more, "p", "record-known least"), known.join(" · "));
    text(shown(part(more, "p", "record-note small"), place.note !== null), place.note ?? "");
    placeSpells(more, place, frame, desk, say);
    recordEnd(more, { sources: place.sources, date: place.from, cited: { kind: "place", place } }, frame, desk);
  });
}

/** Who ran a disputed area, spell by spell. */
function placeSpells(more: HTMLElement, { spells = [] }: Place, frame: Frame, desk: Desk, say: Say): void {
  const { page } = desk.words;
  const told = spells.length > 1 ? spells : [];
  const box = shown(part(more, "div", "steps"), told.length > 0);
  text(part(box, "p", "steps-title small"), page.ranBy);
  rows(
    part(box, "ol", "steps-list"),
    "li",
    "step",
    told,
    ({ by, from, to }) => `${by.join()} ${from} ${to}`,
    (row, { by, from, to, note }) => {
      classes(row, { "is-later": from !== null && firstDay(from) > frame.state.asOf });
      text(part(row, "strong", "step-what"), desk.words.format.list(by.map(say.party)) || page.noCode);
      text(part(row, "span", "step-when"), periodWords({ from, to }, desk.words));
      text(shown(part(row, "span", "step-source least"), note !== null), note ?? "");
      goToDate(row, from, frame, desk);
    },
  );
}
