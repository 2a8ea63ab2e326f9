// Visa rules through time, one line a change: the day it was first seen, and the rule from then on.
import { part, rows } from "../dom/part.ts";
import { classes, shown, text } from "../dom/put.ts";
import { firstDay } from "../model/date.ts";
import type { VisaChange } from "../model/pairs.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { type VisaCourse, visaCourse, visaCoursesOf } from "../query/visa-history.ts";
import type { Desk } from "./panel.ts";
import { dateLink, recordEnd } from "./record-more.ts";
import { saying } from "./say.ts";
import { sectionFold } from "./section-fold.ts";
import { withDays } from "./visa-words.ts";

const NEED = { kind: "visa-history" } as const;

export function dossierVisas(body: HTMLElement, own: CountryId, frame: Frame, desk: Desk): HTMLElement {
  return sectionFold(body, "dossier-visas", desk.words.page.visas.history, NEED, frame, desk, (box) =>
    courses(box, visaCoursesOf(frame.atlas, own) ?? [], frame, desk),
  );
}

export function pairVisaHistory(body: HTMLElement, a: CountryId, b: CountryId, frame: Frame, desk: Desk): HTMLElement {
  return sectionFold(body, "pair-visa-history", desk.words.page.visas.history, NEED, frame, desk, (box) => {
    const course = (passport: CountryId, destination: CountryId): VisaCourse => ({
      passport,
      destination,
      changes: visaCourse(frame.atlas, passport, destination) ?? [],
    });
    const found = [course(a, b), course(b, a)].filter(({ changes }) => changes.length > 0);
    courses(box, found, frame, desk);
  });
}

function courses(box: HTMLElement, found: readonly VisaCourse[], frame: Frame, desk: Desk): void {
  const { page, panel } = desk.words;
  const say = saying(frame, desk.words);
  text(part(box, "p", "visas-note least"), found.length > 0 ? page.visas.note : page.visas.none);
  rows(
    part(box, "div", "visa-courses"),
    "div",
    "visa-course",
    found,
    ({ passport, destination }) => `${passport} ${destination}`,
    (group, { passport, destination, changes }) => {
      text(part(group, "h4", "record-group-name"), panel.visaFor(say.country(passport), say.country(destination)));
      changeRows(group, changes, frame, desk);
    },
  );
  const sources = frame.atlas.visaHistory?.sources ?? [];
  const ends = shown(part(box, "div", "record-more visas-ends"), found.length > 0);
  const cited = { kind: "value", says: page.visas.history, date: null, standing: null, sources } as const;
  recordEnd(ends, { sources, date: null, cited }, frame, desk);
}

function changeRows(parent: HTMLElement, changes: readonly VisaChange[], { state }: Frame, desk: Desk): void {
  rows(
    part(parent, "ol", "steps-list"),
    "li",
    "step",
    changes,
    ({ from }) => from,
    (row, change) => {
      const { from } = change;
      classes(row, { "is-later": firstDay(from) > state.asOf });
      text(part(row, "strong", "step-what"), ruleWords(change, desk));
      dateLink(row, from, desk);
    },
  );
}

const ruleWords = ({ rule, days }: VisaChange, { words }: Desk): string =>
  withDays(rule === "covid_ban" ? words.page.visas.closed : words.kind.visa[rule], days, words);
