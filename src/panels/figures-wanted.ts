import { button } from "../dom/control.ts";
import { shown } from "../dom/put.ts";
import type { Need } from "../model/atlas.ts";
import { type Frame, isLoaded } from "../overlays/frame.ts";
import { type FlowMeasure, flowMeasures, isLarge } from "../query/figures.ts";
import type { Desk } from "./panel.ts";

/** Fetches what is not there yet; the rows appear as it comes. */
export function want({ atlas }: Pick<Frame, "atlas">, desk: Desk, needs: readonly Need[]): void {
  const missing = needs.filter((need) => !isLoaded(atlas, need));
  if (missing.length > 0) desk.want(missing);
}

/** Every measure may know something of a country: the small ones are fetched at once, the large ones only with `all`. */
export function wantFigures(frame: Frame, desk: Desk, others: readonly Need[] = [], all = false): void {
  const flows = flowMeasures(frame.atlas).filter((measure) => all || !isLarge(measure));
  want(frame, desk, [...flows.map(({ key }) => ({ kind: "flows", key }) as const), { kind: "population" }, ...others]);
}

/** Has the reader asked this page for the large measures too? */
export const asksForAll = (root: HTMLElement): boolean => root.dataset.figures === "all";

/** From now on this page has all measures, the large ones too. */
export function askForAll(root: HTMLElement, frame: Frame, desk: Desk): void {
  root.dataset.figures = "all";
  wantFigures(frame, desk, [], true);
}

/** The large measures that are still to be fetched. */
export const missingLarge = ({ atlas }: Frame): FlowMeasure[] =>
  flowMeasures(atlas).filter((measure) => isLarge(measure) && !atlas.flows.has(measure.key));

/** Below the figures: how many measures are still to be fetched, and the press that does it. */
export function moreFigures(parent: HTMLElement, root: HTMLElement, frame: Frame, desk: Desk): void {
  const missing = missingLarge(frame);
  const asked = asksForAll(root);
  const label = asked ? desk.words.panel.loading : desk.words.page.moreMeasures(missing.length);
  const more = button(parent, "figures-more link-button", { label, disabled: asked }, () => {
    askForAll(root, frame, desk);
    moreFigures(parent, root, frame, desk);
  });
  shown(more, missing.length > 0);
}
