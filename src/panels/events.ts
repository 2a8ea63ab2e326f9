// Dated events of what is selected, by year: kinds to choose from, a span of days, each with its source and its day.
import { button, tick, whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, classes, shown, text } from "../dom/put.ts";
import { addDays, type Day } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Cited } from "../query/cite.ts";
import { EVENT_KINDS, type EventKind, eventsByYear, eventsWithin, kindOf } from "../query/events.ts";
import type { TimelineEvent } from "../query/timeline.ts";
import { closeSheet, setSpan } from "../state/actions.ts";
import { type State, selectedCountries } from "../state/state.ts";
import { FIRST } from "./asof-axis.ts";
import { eventsOn } from "./asof-events.ts";
import { suppositionChip } from "./chips.ts";
import { citePart, citeView } from "./cite-part.ts";
import { dayField } from "./day-field.ts";
import { type Told, tell } from "./event-told.ts";
import type { Desk, Panel } from "./panel.ts";
import { goToDate } from "./record-more.ts";
import { head, region } from "./region.ts";
import { type Say, saying } from "./say.ts";
import { sourceLinks } from "./source-links.ts";

export const events: Panel = {
  id: "events",
  place: "drawer",
  shows: ({ state }) => state.sheet === "events" && state.story === null,
  render(root, frame, desk) {
    const words = desk.words.comparing.events;
    region(root, words.region);
    const body = head(root, {
      id: "events",
      title: words.region,
      names: [{ text: aboutWhom(frame.state, saying(frame, desk.words)) }],
      deeds: [],
      closeLabel: desk.words.control.close,
      close: () => desk.perform(closeSheet),
      below: (header) => citeView(header, frame, desk),
    });
    spanFields(part(body, "div", "events-span"), frame, desk);
    const inSpan = eventsWithin(eventsOn(frame, desk.today), frame.state.span);
    const list = () => years(part(body, "div", "events-years"), inSpan, kindsOf(root), frame, desk);
    filter(part(body, "fieldset", "events-kinds"), root, inSpan, desk, list);
    list();
  },
};

/** Which kinds are seen stays with the page; at first all are. */
const kindsOf = (root: HTMLElement): ReadonlySet<EventKind> => {
  const hidden = (root.dataset.hidden ?? "").split(" ");
  return new Set(EVENT_KINDS.filter((kind) => !hidden.includes(kind)));
};

function aboutWhom(state: State, { words, country, bloc }: Say): string {
  const chosen = state.selection.kind === "bloc" ? [bloc(state.selection.id)] : selectedCountries(state).map(country);
  const blocs = state.overlays.has("blocs") ? state.blocs.map(bloc) : [];
  const all = [...new Set([...chosen, ...blocs])];
  return all.length > 0 ? words.format.list(all) : words.comparing.events.everyone;
}

/** Two days, the second one kept out; typed in the wrong order they change places. */
function spanFields(parent: HTMLElement, { state: { span } }: Frame, desk: Desk): void {
  const words = desk.words.comparing.events;
  const from = span?.from ?? FIRST;
  const to = span?.to ?? addDays(desk.today, 1);
  dayField(parent, "events-from", words.from, from, desk, (day) => desk.perform(setSpan(inOrder(day, to))));
  dayField(parent, "events-to", words.to, to, desk, (day) => desk.perform(setSpan(inOrder(from, day))));
  const all = { label: words.all, disabled: span === null };
  button(parent, "events-all button", all, () => desk.perform(setSpan(null)));
}

const inOrder = (a: Day, b: Day): State["span"] =>
  a === b ? { from: a, to: addDays(a, 1) } : a < b ? { from: a, to: b } : { from: b, to: a };

function filter(
  parent: HTMLElement,
  root: HTMLElement,
  found: readonly TimelineEvent[],
  desk: Desk,
  list: () => void,
): void {
  const words = desk.words.comparing.events;
  text(part(parent, "legend", "spoken"), words.filter);
  const seen = kindsOf(root);
  rows(
    parent,
    "span",
    "events-kind",
    EVENT_KINDS,
    (kind) => kind,
    (cell, kind) => {
      const count = found.filter((event) => kindOf(event) === kind).length;
      const change = (checked: boolean) => {
        const now = new Set(kindsOf(root));
        if (checked) now.add(kind);
        else now.delete(kind);
        root.dataset.hidden = EVENT_KINDS.filter((one) => !now.has(one)).join(" ");
        list();
      };
      tick(cell, "events-tick", { label: words.kinds[kind], checked: seen.has(kind) }, change, (label) => {
        text(part(label, "span", "events-kind-name"), words.kinds[kind]);
        text(part(label, "span", "events-kind-count least"), desk.words.number(count));
      });
    },
  );
}

function years(
  box: HTMLElement,
  found: readonly TimelineEvent[],
  kinds: ReadonlySet<EventKind>,
  frame: Frame,
  desk: Desk,
): void {
  const say = saying(frame, desk.words);
  const groups = eventsByYear(found, kinds);
  text(shown(part(box, "p", "events-none"), groups.length === 0), desk.words.comparing.events.none);
  rows(
    box,
    "section",
    "events-year",
    groups,
    ({ year }) => String(year),
    (section, { year, events: list }) => {
      text(part(section, "h3", "section"), desk.words.format.year(year));
      rows(
        part(section, "ul", "events-list"),
        "li",
        "event",
        list.map((event) => tell(event, say)),
        ({ key }) => key,
        (row, told) => eventRow(row, told, frame, desk),
      );
    },
  );
}

function eventRow(row: HTMLElement, { event, happened, what, about, sources }: Told, frame: Frame, desk: Desk): void {
  const { format, panel } = desk.words;
  const { asOf } = frame.state;
  classes(row, { "is-later": event.day > asOf });
  attributes(row, { "aria-current": event.day === asOf ? "date" : null });
  text(part(row, "span", "event-when least"), format.shortDate(event.date));
  const line = part(row, "div", "event-line");
  text(part(line, "strong", "event-what"), what);
  text(part(line, "span", "event-about small"), [happened, about].filter(Boolean).join(" · "));
  const spell = event.kind === "join" || event.kind === "leave" || event.kind === "status" ? event.ref : {};
  suppositionChip(line, spell, desk.words);
  const deeds = part(line, "div", "event-deeds");
  goToDate(deeds, event.day, frame, desk, "event-go record-go");
  const more = part(deeds, "details", "event-source");
  text(part(more, "summary", "summary"), panel.source);
  whenOpen(more, "event-more", (inner) => {
    sourceLinks(inner, frame.atlas, sources, desk);
    citePart(inner, citedIn(event), frame, desk);
  });
  // What is only supposed has no source.
  shown(more, !("supposed" in spell && spell.supposed === true));
}

/** The record the event is of. */
function citedIn(event: TimelineEvent): Cited {
  switch (event.kind) {
    case "join":
    case "leave":
    case "status":
      return { kind: "spell", spell: event.ref };
    case "said":
      return { kind: "statement", statement: event.ref };
    case "begins":
    case "step":
    case "ends":
      return { kind: "relation", relation: event.ref };
  }
}
