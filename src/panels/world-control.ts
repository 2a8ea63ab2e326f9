// With no country selected the lens is for the whole world: the largest partner of each country, or two poles.
import { button, choose, segmented } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { isAmountLens } from "../query/lens-world.ts";
import { setBetween } from "../state/actions.ts";
import type { PoleId } from "../state/state.ts";
import type { Desk } from "./panel.ts";
import { poleChoices } from "./pole-choices.ts";

/** The two the article asks about, until others are chosen. */
const USUAL: readonly [PoleId, PoleId] = ["RUS", "CHN"];

/** What the numbers of the lens are, or that it has none. */
export function worldHint({ state }: Frame, { words: { world } }: Desk): string {
  return isAmountLens(state.lens) ? world.about[state.lens] : world.needsCountry;
}

export function worldControl(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const { state } = frame;
  const { world } = desk.words;
  const modes = (["largest", "between"] as const).map((value) => ({ value, label: world.modes[value] }));
  const mode = state.between === null ? "largest" : "between";
  segmented(parent, "lens-mode segmented", world.mode, modes, mode, (value) =>
    desk.perform(setBetween(value === "between" ? USUAL : null)),
  );
  const box = shown(part(parent, "div", "lens-poles"), state.between !== null);
  const [a, b] = state.between ?? USUAL;
  const groups = poleChoices(frame, desk);
  // The same pole twice would weigh nothing: the other one takes the place that has become free.
  choose(box, "lens-pole-a field", world.first, groups, a, (id) => desk.perform(setBetween([id, id === b ? a : b])));
  choose(box, "lens-pole-b field", world.second, groups, b, (id) => desk.perform(setBetween([id === a ? b : a, id])));
  button(box, "lens-swap button-bare", { label: world.swap, icon: "swap", bare: true }, () =>
    desk.perform(setBetween([b, a])),
  );
  const steps = state.lens === "votes" ? world.steps.votes : world.steps.shares;
  text(shown(part(parent, "p", "lens-steps least"), state.between !== null), steps);
}
