// Which rules would begin or end to hold, by subject, each with its article; and what holds with or without them.
import { chip, disclosure } from "../dom/control.ts";
import { icon } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Cited } from "../query/cite.ts";
import {
  type Anyway,
  type Consequence,
  type Consequences,
  RULE_SUBJECTS,
  type RuleSubject,
  subjectsOf,
} from "../query/scenario-rules.ts";
import { saidIn } from "../words/names.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { section } from "./region.ts";
import { effectsNote } from "./rule-rows.ts";
import { saidText } from "./said-text.ts";
import { type Say, saying } from "./say.ts";

export function whatifRules(page: HTMLElement, found: Consequences, frame: Frame, desk: Desk): void {
  const { whatif, format } = desk.words;
  const say = saying(frame, desk.words);
  const note = whatif.toldFor(format.date(found.day));
  const element = section(page, "whatif-rules", whatif.follows, note);
  const between = found.rules.some(({ partners }) => partners.length > 0) ? found.members : [];
  const all = between.length === 0 ? "" : whatif.towards(format.list(between.map(say.country)));
  const line = shown(part(element, "p", "whatif-between small"), found.rules.length > 0);
  const change = found.rules[0]?.change ?? "begins";
  const counted = { icon: change === "begins" ? "plus" : "minus", label: whatif[change], tone: "scenario" } as const;
  chip(line, "rule-changes", counted);
  text(part(line, "span", "whatif-partners"), all);
  text(shown(part(element, "p", "whatif-none small"), found.rules.length === 0), whatif.noneChange);
  const subjects = RULE_SUBJECTS.filter((subject) => found.rules.some(({ rule }) => rule.subject === subject));
  rows(
    part(element, "div", "rule-groups"),
    "div",
    "rule-group",
    subjects,
    (subject) => subject,
    (group, subject) => {
      text(part(group, "h4", "rule-subject"), whatif.subject[subject]);
      const own = found.rules.filter(({ rule }) => rule.subject === subject);
      rows(
        part(group, "ul", "rules"),
        "li",
        "rule",
        own,
        ({ rule }) => rule.id,
        (row, consequence) => ruleRow(row, consequence, found, frame, desk),
      );
      const anyway = [...new Map(own.flatMap((one) => one.anyway.map((each) => [idOf(each), each]))).values()];
      const words = anyway.length === 0 ? "" : whatif.anywayHere(listed(anyway, found.members, say));
      text(shown(part(group, "p", "rule-anyway small"), words !== ""), words);
    },
  );
  effectsNote(
    element,
    found.rules.map(({ rule }) => rule),
    desk,
  );
  anywayList(page, found, frame, desk);
}

function ruleRow(row: HTMLElement, consequence: Consequence, found: Consequences, frame: Frame, desk: Desk): void {
  const { rule, change, partners, later, idle } = consequence;
  const { whatif, format, kind, language, panel } = desk.words;
  const say = saying(frame, desk.words);
  row.dataset.change = change;
  const line = part(row, "p", "rule-line");
  const sign = part(line, "span", "rule-change");
  icon(sign, change === "begins" ? "plus" : "minus", 14);
  text(part(sign, "span", "spoken"), whatif[change]);
  saidText(part(line, "span", "rule-effect"), rule.effect, desk.words);
  const narrow = partners.length > 0 && partners.length < found.members.length;
  const notes = [
    ...(narrow ? [whatif.towards(format.list(partners.map(say.country)))] : []),
    ...(rule.instead ? [whatif.instead(isolated(saidIn(rule.instead, language)))] : []),
    ...(idle ? [whatif.idle] : []),
  ];
  rows(row, "p", "rule-note small", notes, String, (note, words) => text(note, words));
  const about = part(row, "div", "rule-about");
  const evidence = rule.evidence === "seen" ? [] : [kind.evidence[rule.evidence]];
  const parts = [
    saidIn(rule.article, language),
    whatif[rule.kind],
    ...(later === null ? [] : [whatif.laterFrom(format.date(later))]),
    ...evidence,
  ];
  text(part(about, "span", "rule-article least"), parts.join(" · "));
  disclosure(about, "rule-source", { label: panel.source }, (inner) => {
    text(shown(part(inner, "p", "record-note small"), rule.note !== null), rule.note ?? "");
    recordEnd(inner, { sources: rule.sources, date: rule.from, cited: { kind: "rule", rule } }, frame, desk);
  });
}

/** Between marks that keep what stands around from turning it round. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

/** "CIS: Agreement on …; Agreement of five states … (Russia)" */
const listed = (anyway: readonly Anyway[], all: readonly CountryId[], say: Say): string =>
  anyway.map((one) => anywayWords(one, all, say)).join("; ");

function anywayWords(one: Anyway, all: readonly CountryId[], say: Say): string {
  const { kind, format, language } = say.words;
  const name =
    one.kind === "rule"
      ? `${say.bloc(one.rule.bloc)}: ${isolated(saidIn(one.rule.article, language))}`
      : `${isolated(say.title(one.relation))}${one.relation.status === "in_force" ? "" : `, ${kind.status[one.relation.status]}`}`;
  return one.partners.length < all.length ? `${name} (${format.list(one.partners.map(say.country))})` : name;
}

/** What does not depend on the supposed membership: it is not counted as a change. */
function anywayList(page: HTMLElement, found: Consequences, frame: Frame, desk: Desk): void {
  const { whatif } = desk.words;
  const say = saying(frame, desk.words);
  const element = section(page, "whatif-anyway", whatif.anyway, say.number(found.anyway.length));
  shown(element, found.anyway.length > 0);
  text(part(element, "p", "whatif-note least"), whatif.anywayNote);
  const subjects = RULE_SUBJECTS.filter((subject) => of(found.anyway, subject).length > 0);
  rows(
    part(element, "ul", "anyways"),
    "li",
    "anyway",
    subjects,
    (subject) => subject,
    (row, subject) => {
      text(part(row, "strong", "anyway-subject"), whatif.subject[subject]);
      const own = of(found.anyway, subject);
      rows(part(row, "ul", "anyway-list"), "li", "anyway-one", own, idOf, (item, one) => {
        text(part(item, "span", "anyway-words"), anywayWords(one, found.members, say));
        disclosure(item, "rule-source", { label: desk.words.panel.source }, (inner) => {
          const { sources, from: date } = one.kind === "rule" ? one.rule : one.relation;
          const cited: Cited = one.kind === "rule" ? { kind: "rule", rule: one.rule } : one;
          recordEnd(inner, { sources, date, cited }, frame, desk);
        });
      });
    },
  );
}

const of = (anyway: readonly Anyway[], subject: RuleSubject) => anyway.filter((one) => subjectsOf(one)[0] === subject);
const idOf = (one: Anyway) => (one.kind === "rule" ? one.rule.id : one.relation.id);
