// What is not there on the day: each says what is the case and offers the way to where something is.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import { firstDay } from "../model/date.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocAnswer } from "../query/bloc.ts";
import type { Dossier } from "../query/dossier.ts";
import { blocExistenceOn, daysOnRecord, existenceOn, predecessorsOf } from "../query/existence.ts";
import { flowMeasures } from "../query/figures.ts";
import { deselect, select, selectBloc, setAsOf } from "../state/actions.ts";
import type { Action } from "../state/store.ts";
import { type Link, linkLines } from "./also-in.ts";
import type { Desk } from "./panel.ts";
import { type Say, saying } from "./say.ts";

interface Way {
  readonly id: string;
  readonly label: string;
  readonly main: boolean;
  readonly go: Action;
}

interface Case {
  readonly says: string;
  readonly ways: readonly Way[];
}

/** A sentence and the ways on; nothing where all is well. */
function tell(body: HTMLElement, told: Case | null, desk: Desk): HTMLElement {
  const box = shown(part(body, "div", "absence"), told !== null);
  text(part(box, "p", "absence-says"), told?.says ?? "");
  rows(
    part(box, "p", "absence-ways"),
    "span",
    "absence-way",
    told?.ways ?? [],
    ({ id }) => id,
    (cell, { label, main, go }) => {
      button(cell, `${main ? "button-main" : "button"} absence-go`, { label }, () => desk.perform(go));
    },
  );
  return box;
}

/** Answers whether something was to be told. */
export function countryAbsence(body: HTMLElement, dossier: Dossier, frame: Frame, desk: Desk): boolean {
  const say = saying(frame, desk.words);
  const absent = notThere(dossier, frame, desk, say);
  const told = absent ?? nothingKnown(dossier, frame, desk, say);
  const box = tell(body, told, desk);
  shown(relatives(box, dossier, frame, desk), told !== null && told.ways.length === 1);
  return told !== null;
}

/** Is no more on record than a name, as far as figures are left out? Then every measure is worth a look. */
export const isBare = ({ bars, relations, said, places }: Dossier): boolean =>
  bars.length + relations.length + said.length + places.length === 0;

const goTo = (day: string, desk: Desk, main = true): Way => ({
  id: `day ${day}`,
  label: desk.words.whatif.goTo(desk.words.format.date(day)),
  main,
  go: setAsOf(firstDay(day)),
});

const open = (id: string, say: Say): Way => ({ id, label: say.country(id), main: false, go: select(id) });

function notThere({ country, day }: Dossier, { atlas }: Frame, desk: Desk, say: Say): Case | null {
  const { absence } = desk.words.page;
  const { format } = desk.words;
  const name = say.country(country.id);
  const now = format.date(day);
  const existence = existenceOn(atlas, country.id, day);
  switch (existence.kind) {
    case "there":
      return null;
    case "notYet":
      return { says: absence.notYet(name, format.date(existence.from), now), ways: [goTo(existence.go, desk)] };
    case "noMore": {
      return { says: absence.noMore(name, format.date(existence.to), now), ways: [goTo(existence.go, desk)] };
    }
    case "partOf": {
      const { whole, until, go } = existence;
      return {
        says: absence.partOf(name, say.country(whole), format.date(until), now),
        ways: [goTo(go, desk), open(whole, say)],
      };
    }
  }
}

function nothingKnown(dossier: Dossier, { atlas }: Frame, desk: Desk, say: Say): Case | null {
  const { country, day, bars, relations, said, places, figures } = dossier;
  const { absence } = desk.words.page;
  const name = say.country(country.id);
  const stands = bars.some(({ now }) => now !== null) || relations.some(({ when }) => when === "now");
  if (stands || said.length > 0 || places.length > 0 || figures.length > 0) return null;
  // Nothing is said of what may still be on its way.
  if (flowMeasures(atlas).some(({ key }) => !atlas.flows.has(key))) return null;
  const days = daysOnRecord(atlas, country.id, 3);
  if (days.length > 0) {
    const says = absence.nothingThen(name, desk.words.format.date(day));
    return { says, ways: days.map((each, index) => goTo(each, desk, index === 0)) };
  }
  const ways = [{ id: "world", label: absence.world, main: false, go: deselect }];
  return { says: `${absence.nothing(name)} ${absence.unknownIsNotZero}`, ways };
}

export function blocAbsence(body: HTMLElement, answer: BlocAnswer, frame: Frame, desk: Desk): void {
  tell(body, blocNotThere(answer, saying(frame, desk.words), desk), desk);
}

function blocNotThere({ bloc, day }: BlocAnswer, say: Say, desk: Desk): Case | null {
  const { absence } = desk.words.page;
  const { format } = desk.words;
  const existence = blocExistenceOn(bloc, day);
  const link = (id: string): Way => ({ id, label: say.bloc(id), main: false, go: selectBloc(id) });
  switch (existence.kind) {
    case "there":
      return null;
    case "notYet": {
      const says = absence.founded(say.bloc(bloc.id), format.date(existence.from), format.date(day));
      return { says, ways: [goTo(existence.go, desk), ...(bloc.forerunners ?? []).map(link)] };
    }
    case "noMore": {
      const heir = existence.heir === null ? [] : [link(existence.heir)];
      const says = absence.dissolved(say.bloc(bloc.id), format.date(existence.to), format.date(day));
      return { says, ways: [goTo(existence.go, desk), ...heir] };
    }
  }
}

/** The states on whose ground the country stands, and those that stand on its own: a press away. */
export function relatives(parent: HTMLElement, { country }: Dossier, frame: Frame, desk: Desk): HTMLElement {
  const { absence } = desk.words.page;
  const say = saying(frame, desk.words);
  const link = (id: CountryId): Link => ({ id, label: say.country(id), go: select(id) });
  const before = predecessorsOf(frame.atlas, country.id).map(({ id }) => link(id));
  const after = (country.successors ?? []).map(link);
  const box = shown(part(parent, "div", "relatives"), before.length + after.length > 0);
  const lines = [
    { label: absence.predecessors, links: before },
    { label: absence.successors, links: after },
  ];
  linkLines(box, "relatives-line", lines, desk);
  return box;
}
