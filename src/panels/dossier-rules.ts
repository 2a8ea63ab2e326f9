// What a country's memberships mean: the rules on record of the blocs it is a member of, fetched when asked for.
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { rulesFor } from "../query/rules.ts";
import type { Desk } from "./panel.ts";
import { effectsNote, ruleGroups } from "./rule-rows.ts";
import { saying } from "./say.ts";
import { sectionFold } from "./section-fold.ts";

export function dossierRules(body: HTMLElement, country: CountryId, frame: Frame, desk: Desk): HTMLElement {
  const { page } = desk.words;
  const say = saying(frame, desk.words);
  return sectionFold(body, "dossier-rules", page.rules.ofMemberships, { kind: "rules" }, frame, desk, (box) => {
    const blocs = rulesFor(frame.atlas, country, frame.state.asOf) ?? [];
    text(shown(part(box, "p", "rules-none small"), blocs.length === 0), page.rules.noneOfAny);
    rows(
      part(box, "div", "rules-of-blocs"),
      "div",
      "rules-of-bloc",
      blocs,
      ({ bloc }) => bloc,
      (group, { bloc, rows: found }) => {
        text(part(group, "h4", "rules-bloc-name"), say.bloc(bloc));
        ruleGroups(group, found, frame, desk);
      },
    );
    effectsNote(
      box,
      blocs.flatMap(({ rows: found }) => found.map(({ rule }) => rule)),
      desk,
    );
  });
}
