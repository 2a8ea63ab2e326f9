// Rights and duties of members, one row a rule: what about, what it says, by which article, and what holds without it.
import { whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { classes, shown, text } from "../dom/put.ts";
import type { Rule } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { RuleRow } from "../query/rules.ts";
import { saidIn } from "../words/names.ts";
import { evidenceChip } from "./chips.ts";
import type { Desk } from "./panel.ts";
import { periodWords } from "./periods.ts";
import { recordEnd } from "./record-more.ts";
import { saidText } from "./said-text.ts";
import { type Say, saying } from "./say.ts";

const KINDS = ["right", "duty"] as const;

/** Rights first, then duties, each under its heading. */
export function ruleGroups(parent: HTMLElement, found: readonly RuleRow[], frame: Frame, desk: Desk): void {
  const { rules } = desk.words.page;
  const titles = { right: rules.rights, duty: rules.duties };
  const groups = KINDS.map((kind) => ({ kind, found: found.filter(({ rule }) => rule.kind === kind) }));
  rows(
    part(parent, "div", "rights-groups"),
    "div",
    "rights-group",
    groups.filter((group) => group.found.length > 0),
    ({ kind }) => kind,
    (box, group) => {
      text(part(box, "h4", "rights-name"), titles[group.kind]);
      ruleRows(box, group.found, frame, desk);
    },
  );
}

export function ruleRows(parent: HTMLElement, found: readonly RuleRow[], frame: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  rows(
    part(parent, "ul", "rights records"),
    "li",
    "record right",
    found,
    ({ rule }) => rule.id,
    (row, { rule, when }, index) => {
      classes(row, { "is-ended": when === "before", "is-later": when === "after" });
      const details = part(row, "details", "record-details");
      const again = found[index - 1]?.rule.subject === rule.subject;
      summary(part(details, "summary", "record-line right-line"), rule, again, say);
      whenOpen(details, "record-more", (more) => {
        const { page, kind } = desk.words;
        const known = [
          rule.applies === "between_members" ? page.rules.between : page.rules.each,
          ...(rule.except ? [page.rules.except(say.words.format.list(rule.except.map(say.country)))] : []),
          periodWords(rule, desk.words),
          kind.evidence[rule.evidence],
        ];
        text(part(more, "p", "record-known least"), known.join(" · "));
        text(shown(part(more, "p", "record-note small"), rule.note !== null), rule.note ?? "");
        recordEnd(more, { sources: rule.sources, date: rule.from, cited: { kind: "rule", rule } }, frame, desk);
      });
    },
  );
}

/** What it is about is seen once for rules in a row, and heard for each. */
function summary(line: HTMLElement, rule: Rule, again: boolean, { words, sources }: Say): void {
  const subject = part(line, "span", "right-subject small");
  text(classes(part(subject, "span", "right-subject-words"), { spoken: again }), words.whatif.subject[rule.subject]);
  const what = part(line, "span", "record-what");
  saidText(part(what, "span", "record-title"), rule.effect, words);
  const instead = rule.instead ? words.whatif.instead(saidIn(rule.instead, words.language)) : "";
  text(shown(part(what, "span", "right-instead small"), instead !== ""), instead);
  text(part(what, "span", "record-about least"), `${saidIn(rule.article, words.language)} · ${sources(rule.sources)}`);
  evidenceChip(what, rule.evidence, words);
}

/** Below rules some of which are told in another language than the reader's: in which. */
export function effectsNote(parent: HTMLElement, rules: readonly Rule[], { words }: Desk): void {
  const says = rules.some(({ effect }) => effect[words.language] === undefined) ? words.whatif.effectsIn : null;
  text(shown(part(parent, "p", "rules-language least"), says !== null), says ?? "");
}
