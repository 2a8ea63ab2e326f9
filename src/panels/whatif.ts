// What if: suppositions that can be taken back one by one, what the rules on record would change, and what nobody knows.
import { button, disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import { type Frame, textsMissing } from "../overlays/frame.ts";
import { type Weighed, weigh } from "../query/scenario.ts";
import { consequencesOf } from "../query/scenario-rules.ts";
import { scenarioNeeds } from "../query/scenario-touched.ts";
import { closeSheet, leaveScenario, setAsOf, unsuppose } from "../state/actions.ts";
import type { Supposition } from "../state/state.ts";
import { objectionSentence, suppositionSentence } from "../words/scenario.ts";
import { suppositionChip } from "./chips.ts";
import { citeView } from "./cite-part.ts";
import { want } from "./figures-wanted.ts";
import { kept } from "./kept.ts";
import type { Desk, Panel } from "./panel.ts";
import { head, region } from "./region.ts";
import { whatifForm } from "./whatif-form.ts";
import { whatifRules } from "./whatif-rules.ts";
import { whatifSides } from "./whatif-sides.ts";
import { whatifTouched } from "./whatif-touched.ts";
import { whatifUnknown } from "./whatif-unknown.ts";

export const whatif: Panel = {
  id: "whatif",
  place: "drawer",
  shows: ({ state }) => state.sheet === "whatif" && state.story === null,
  render(root, frame, desk) {
    const { atlas, state } = frame;
    const { whatif: words, control, panel, format, notice } = desk.words;
    want(frame, desk, scenarioNeeds(atlas, state.asOf));
    const weighed = weigh(atlas, state.scenario);
    const copy = async () => desk.announce((await desk.copy(desk.permalink())) ? notice.copied : notice.notCopied);
    region(root, words.open);
    const body = head(root, {
      id: "whatif",
      title: words.open,
      names: [{ text: panel.asOf(format.date(state.asOf)) }],
      deeds:
        weighed.length === 0
          ? []
          : [
              { id: "link", label: control.copyLink, icon: "share", press: copy },
              { id: "leave", label: words.leave, icon: "close", press: () => desk.perform(leaveScenario) },
            ],
      closeLabel: control.close,
      close: () => desk.perform(closeSheet),
      below: (header) => citeView(header, frame, desk),
    });
    text(part(body, "p", "whatif-lead small"), words.lead);
    suppositions(body, weighed, frame, desk);
    const asked = [desk.words.language, state.asOf, JSON.stringify([state.scenario, state.selection, state.blocs])];
    kept(root, "form", [...asked, root.dataset.draft ?? ""], () => whatifForm(body, root, frame, desk));
    const held = weighed.filter(({ objection }) => objection === null).map(({ supposition }) => supposition);
    const pages = part(body, "div", "whatif-pages");
    rows(pages, "section", "whatif-page", held, keyOf, (page, supposition) => {
      const label = suppositionSentence(atlas, supposition, desk.words);
      const isNew = page.firstElementChild === null;
      const fold = disclosure(page, "whatif-fold", { label, icon: "chevron" }, (inner) =>
        consequences(inner, root, supposition, frame, desk),
      );
      // What was supposed last is what the reader wants to see.
      if (isNew && supposition === held.at(-1)) {
        fold.open = true;
        consequences(part(fold, "div", "disclosed"), root, supposition, frame, desk);
      }
    });
  },
};

const keyOf = ({ country, bloc, standing, from }: Supposition) => `${country} ${bloc} ${standing} ${from}`;

function suppositions(body: HTMLElement, weighed: readonly Weighed<Supposition>[], frame: Frame, desk: Desk): void {
  const { atlas, state } = frame;
  const { whatif: words, format } = desk.words;
  const list = shown(part(body, "ul", "suppositions"), weighed.length > 0);
  rows(
    list,
    "li",
    "supposition",
    weighed,
    ({ supposition }) => keyOf(supposition),
    (row, { supposition, objection }, index) => {
      const sentence = suppositionSentence(atlas, supposition, desk.words);
      row.dataset.holds = objection === null ? "yes" : "no";
      text(part(row, "strong", "supposition-words"), sentence);
      suppositionChip(row, objection === null ? { supposed: true } : {}, desk.words);
      const remove = { label: words.remove(sentence), icon: "close", bare: true } as const;
      button(row, "supposition-remove button-bare", remove, () => desk.perform(unsuppose(index)));
      const why = objection === null ? "" : objectionSentence(atlas, supposition, objection, desk.words);
      text(shown(part(row, "p", "supposition-why small"), why !== ""), why);
      const later = objection === null && state.asOf < supposition.from;
      const wait = shown(part(row, "p", "supposition-wait small"), later);
      const date = format.date(supposition.from);
      text(part(wait, "span", "supposition-wait-words"), later ? words.notYet(date, format.date(state.asOf)) : "");
      button(wait, "supposition-go link-button", { label: words.goTo(date) }, () =>
        desk.perform(setAsOf(supposition.from)),
      );
    },
  );
}

function consequences(page: HTMLElement, root: HTMLElement, supposition: Supposition, frame: Frame, desk: Desk): void {
  const found = consequencesOf(frame.atlas, supposition, frame.state.asOf);
  text(shown(part(page, "p", "whatif-loading small"), found === null), desk.words.panel.loading);
  if (!found) return;
  const { atlas, state } = frame;
  const loaded = [
    atlas.flows.size,
    atlas.votes.size,
    atlas.trade !== null,
    atlas.population !== null,
    textsMissing(atlas, desk.words.language).length,
  ];
  const reads = [desk.words.language, state.asOf, JSON.stringify(state.scenario), keyOf(supposition), ...loaded];
  kept(page, "consequences", reads, () => {
    whatifRules(page, found, frame, desk);
    whatifSides(page, root, found, frame, desk);
    whatifTouched(page, root, found, frame, desk);
    whatifUnknown(page, found, frame, desk);
  });
}
