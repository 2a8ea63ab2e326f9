// What nobody knows: where no rule is on record, and what no rule could tell.
import { part, rows } from "../dom/part.ts";
import { text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { supposesMember } from "../query/scenario.ts";
import type { Consequences } from "../query/scenario-rules.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { saying } from "./say.ts";

export function whatifUnknown(page: HTMLElement, found: Consequences, frame: Frame, desk: Desk): void {
  const { whatif, format } = desk.words;
  const { supposition, unknown, known } = found;
  const bloc = saying(frame, desk.words).bloc(supposition.bloc);
  const subjects = format.list(unknown.map((subject) => whatif.subject[subject].toLowerCase()));
  const says = [
    ...(known ? [] : [whatif.noRules(bloc)]),
    ...(known && unknown.length > 0 ? [whatif.noRuleOn(bloc, subjects)] : []),
    ...(supposesMember(supposition) || supposition.standing === "none" ? [] : [whatif.membersOnly]),
    ...whatif.neverKnown,
  ];
  const element = section(page, "whatif-unknown", whatif.notKnown);
  rows(part(element, "ul", "whatif-unknowns small"), "li", "whatif-unknown-one", says, String, (item, words) =>
    text(item, words),
  );
}
