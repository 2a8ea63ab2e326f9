// A story, step by step: each step is a view of the map, a text with figures of the record, and what became of it.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, classes, on, shown, text } from "../dom/put.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Story } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { measureKeys } from "../query/figures.ts";
import { stepAnswer } from "../query/story.ts";
import { decode, type Known } from "../state/permalink.ts";
import { initialState } from "../state/state.ts";
import { hasStrayed, leaveStory, showStep, stepOf, turnStory } from "../state/story.ts";
import { foreignIn } from "../words/names.ts";
import { mark } from "./mark.ts";
import type { Desk, Panel } from "./panel.ts";
import { region, section } from "./region.ts";
import { relationRows } from "./relation-rows.ts";
import { statementRows } from "./statement-rows.ts";
import { toldIn } from "./story-invite.ts";
import { storySave } from "./story-save.ts";
import { storyText } from "./story-text.ts";
import { onKeys, onSwipe } from "./story-turning.ts";

export const story: Panel = {
  id: "story",
  place: "story",
  shows: ({ state }) => state.story !== null,
  render(root, frame, desk) {
    const { state, atlas } = frame;
    if (state.story === null) return;
    root.dataset.panel = "story";
    region(root, desk.words.control.region.story);
    mast(root, desk);
    const body = part(root, "div", "story-body");
    const found = atlas.stories.get(state.story.id);
    if (!found) {
      desk.want([{ kind: "story", id: state.story.id }]);
      text(part(body, "p", "story-waits small"), desk.words.panel.loading);
      return;
    }
    shown(part(body, "p", "story-waits small"), false);
    const at = stepOf(found, state.story.step);
    const turn = (by: number) => desk.perform(turnStory(found, by, desk.home()));
    onKeys(root, desk.words.dir, turn);
    onSwipe(body, desk.words.dir, turn);
    step(body, found, at, root, frame, desk);
    foot(root, found, at, frame, desk, turn);
  },
};

function mast(root: HTMLElement, desk: Desk): void {
  const line = part(root, "div", "story-mast");
  mark(line);
  text(part(line, "p", "mast-name"), desk.words.control.product);
  button(line, "story-leave button", { label: desk.words.reading.story.leave }, () => desk.perform(leaveStory));
}

function step(body: HTMLElement, found: Story, at: number, root: HTMLElement, frame: Frame, desk: Desk): void {
  const { reading, panel, format } = desk.words;
  const told = found.steps[at];
  if (!told || !frame.state.story) return;
  // Another step begins at its top.
  const key = `${found.id} ${told.id}`;
  if (body.dataset.step !== key) body.scrollTop = 0;
  body.dataset.step = key;
  const where = part(body, "p", "story-where small");
  text(part(where, "strong", "story-name"), toldIn(found.names, desk));
  text(part(where, "span", "story-count"), reading.story.step(at + 1, found.steps.length));
  text(attributes(part(body, "h2", "story-title title"), { tabindex: "-1" }), toldIn(told.title, desk));
  storyText(part(body, "p", "story-text"), told, found, root, frame, desk);
  const isForeign = foreignIn(told.text, desk.words.language) !== null;
  text(shown(part(body, "p", "story-note small"), isForeign), isForeign ? (reading.story.inOther ?? "") : "");
  const asked = frame.state.story.step;
  const past = asked > at;
  const missing = attributes(shown(part(body, "p", "story-missing small"), past), { role: "status" });
  text(missing, past ? reading.story.missingStep(asked + 1, found.steps.length) : "");

  const view = decode(told.permalink, known(frame.atlas), initialState);
  const day = view.state.asOf;
  const answer = stepAnswer(frame.atlas, told, day, desk.today);
  const lost = [...view.problems.map(({ key, received }) => `${key}=${received}`), ...answer.unknown];
  const broken = attributes(shown(part(body, "p", "story-broken small"), lost.length > 0), { role: "status" });
  text(broken, lost.length > 0 ? reading.story.brokenStep(format.list(lost), lost.length) : "");
  const own = [...answer.stood, ...answer.became].flatMap(({ relation }) => relation.parties);
  const look = { wide: false, own };
  const stood = section(body, "story-stood", reading.story.stood(format.date(day.slice(0, 7))));
  relationRows(shown(stood, answer.stood.length > 0), "stood", answer.stood, look, frame, desk);
  const became = section(body, "story-became", reading.story.became);
  relationRows(shown(became, told.stood.length + told.became.length > 0), "became", answer.became, look, frame, desk);
  text(shown(part(became, "p", "story-no-later small"), answer.became.length === 0), reading.story.noLater);
  const said = section(body, "story-said", panel.statements);
  statementRows(shown(said, answer.said.length > 0), "story-statements", answer.said, frame, desk);
  storySave(body, found, desk);
}

/** What the link of a step may name. */
const known = (atlas: Atlas): Known => ({
  countries: atlas.countries,
  blocs: atlas.blocs,
  measures: measureKeys(atlas),
});

function foot(root: HTMLElement, found: Story, at: number, frame: Frame, desk: Desk, turn: (by: number) => void): void {
  const { reading, control } = desk.words;
  const element = part(root, "footer", "story-foot");
  const strayed = hasStrayed(found, frame.state);
  const show = (to: number) => desk.perform(showStep(found, to, desk.home()));
  const back = button(element, "story-return link-button", { label: reading.story.returnTo(at + 1) }, () => {
    element.querySelector<HTMLElement>(".story-next")?.focus();
    show(at);
  });
  shown(back, strayed);
  const line = part(element, "div", "story-turns");
  turnButton(line, "story-back button", control.back, "before", at > 0, () => turn(-1));
  rows(
    attributes(part(line, "ol", "story-bars"), { "aria-label": reading.story.step(at + 1, found.steps.length) }),
    "li",
    "story-bar-cell",
    found.steps.map((told, index) => ({ told, index })),
    ({ told }) => told.id,
    (cell, { told, index }) => {
      const label = reading.story.goTo(index + 1, toldIn(told.title, desk));
      const bar = attributes(part(cell, "button", "story-bar"), {
        type: "button",
        "aria-label": label,
        title: label,
        "aria-current": index === at ? "step" : null,
      });
      classes(bar, { "is-done": index <= at });
      on(bar, "click", () => show(index));
    },
  );
  turnButton(line, "story-next button-main", reading.story.next, "after", at < found.steps.length - 1, () => turn(1));
}

/** At the ends it does nothing but keeps the focus, so that the keyboard is not thrown back to the top of the page. */
function turnButton(
  line: HTMLElement,
  name: string,
  label: string,
  icon: "before" | "after",
  works: boolean,
  press: () => void,
): void {
  attributes(button(line, name, { label, icon }, press), { "aria-disabled": works ? null : "true" });
}
