// Which poles there are: the key to their marks, each can be taken away, others added, the usual ones brought back.
import { button, choose } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { polesOf } from "../query/poles.ts";
import { setPoles } from "../state/actions.ts";
import { MOST_POLES } from "../state/state.ts";
import type { Desk } from "./panel.ts";
import { poleChoices } from "./pole-choices.ts";
import { poleName, poleSign } from "./poles.ts";
import { saying } from "./say.ts";

export function leanPoles(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const { atlas, state } = frame;
  const { vectors } = desk.words.reading;
  const say = saying(frame, desk.words);
  const poles = polesOf(atlas, state.poles);
  const ids = poles.map(({ id }) => id);
  const box = part(parent, "div", "lean-poles");
  rows(
    part(box, "ul", "pole-key"),
    "li",
    "pole-key-entry",
    poles,
    ({ id }) => id,
    (entry, pole) => {
      const name = poleName(pole, say);
      poleSign(entry, pole, poles);
      text(part(entry, "span", "pole-key-name"), name);
      const away = { label: vectors.removePole(name), icon: "close", bare: true, disabled: ids.length < 2 } as const;
      button(entry, "pole-remove button-bare", away, () => desk.perform(setPoles(ids.filter((id) => id !== pole.id))));
    },
  );
  const line = part(box, "div", "pole-choice");
  const groups = poleChoices(frame, desk).map(({ label, choices }) => ({
    label,
    choices: choices.filter(({ value }) => !ids.includes(value)),
  }));
  const add = [{ label: vectors.addPole, choices: [{ value: "", label: vectors.addPole }] }, ...groups];
  const full = ids.length >= MOST_POLES;
  const field = choose(line, "pole-add field", vectors.addPole, add, "", (id) => {
    if (id !== "") desk.perform(setPoles([...ids, id]));
  });
  shown(field, !full);
  const usual = button(line, "pole-usual link-button", { label: vectors.usualPoles }, () =>
    desk.perform(setPoles(null)),
  );
  shown(usual, state.poles !== null);
}
