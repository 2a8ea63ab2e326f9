// Bases and other places: who runs them on whose ground, since when, and how sure it is.
import { whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { classes, shown, text } from "../dom/put.ts";
import type { Place } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { PlaceRow } from "../query/dossier.ts";
import { citePart } from "./cite-part.ts";
import type { Desk } from "./panel.ts";
import { periodWords } from "./periods.ts";
import { section } from "./region.ts";
import { type Say, saying } from "./say.ts";
import { sourceLinks } from "./source-links.ts";

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
        (row, { place, holds }) => {
          classes(row, { "is-ended": !holds });
          placeDetails(row, place, frame, desk, say);
        },
      );
    },
  );
  return element;
}

function placeDetails(row: HTMLElement, place: Place, frame: Frame, desk: Desk, say: Say): void {
  const { panel, format } = desk.words;
  const details = part(row, "details", "record-details");
  const what = part(part(details, "summary", "record-line"), "span", "record-what");
  text(part(what, "bdi", "record-title"), place.name);
  const who = say.words.format.list(place.operator.map(say.party));
  const run = who === "" ? "" : place.kind === "disputed_area" ? panel.administeredBy(who) : panel.operatedBy(who);
  const host = format.list(place.host.map(say.party));
  text(
    part(what, "span", "record-about least"),
    [run, host, periodWords(place, desk.words)].filter((piece) => piece !== "").join(" · "),
  );
  whenOpen(details, "record-more", (more) => {
    text(part(more, "p", "record-known least"), place.asOf === null ? "" : panel.stateAsOf(format.date(place.asOf)));
    text(shown(part(more, "p", "record-note small"), place.note !== null), place.note ?? "");
    sourceLinks(more, frame.atlas, place.sources, desk);
    citePart(more, { kind: "place", place }, frame, desk);
  });
}
