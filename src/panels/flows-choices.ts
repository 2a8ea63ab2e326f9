// Behind one press: what the ends are added up to, what the colour says, and the smallest line.
import { disclosure, segmented, slider, tick } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text, variables } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { MigrationAnswer } from "../overlays/migration-answer.ts";
import { setAtLeast, setGrouping, setParticles, setTint } from "../state/actions.ts";
import { GROUPINGS, TINTS } from "../state/state.ts";
import { flowMeans } from "../words/flow-notes.ts";
import type { Words } from "../words/messages.ts";
import type { Desk } from "./panel.ts";
import { saying } from "./say.ts";

export function flowsChoices(parent: HTMLElement, frame: Frame, desk: Desk, answer: MigrationAnswer | undefined): void {
  const { flow } = desk.words;
  const fold = disclosure(parent, "legend-more legend-choices", { label: flow.moreChoices, icon: "plus" }, (body) => {
    if (!answer?.table) return;
    grouping(body, frame, desk, answer);
    tint(body, frame, desk, answer);
    threshold(body, frame, desk, answer);
    particles(body, frame, desk);
    means(body, frame, desk);
  });
  shown(fold, answer !== undefined && answer.table !== null);
}

/** A choice of a few, its name above it. */
function choice(parent: HTMLElement, name: string, label: string, seen: boolean): HTMLElement {
  const box = shown(part(parent, "div", `${name}-box legend-choice`), seen);
  text(part(box, "span", "legend-choice-label small"), label);
  return box;
}

/** Selected countries stand for themselves: among them nothing is left to add up. */
function grouping(parent: HTMLElement, { state }: Frame, desk: Desk, answer: MigrationAnswer): void {
  const { flow } = desk.words;
  const fixed = answer.scope === "pair" || (answer.bloc === null && answer.reach === "within");
  const box = choice(parent, "legend-grouping", flow.grouping, !fixed);
  const choices = GROUPINGS.map((value) => ({ value, label: flow.groupings[value] }));
  segmented(box, "legend-grouping segmented", flow.grouping, choices, state.grouping, (value) => {
    const chosen = GROUPINGS.find((id) => id === value);
    if (chosen) desk.perform(setGrouping(chosen));
  });
}

/** Where no line is seen from either end, the partner is where it begins. */
export function tintName(
  { tint, scope, reach }: Pick<MigrationAnswer, "tint" | "scope" | "reach">,
  { flow }: Words,
): string {
  return tint === "partner" && (scope === "world" || reach === "within") ? flow.tintByOrigin : flow.tints[tint];
}

function tint(parent: HTMLElement, { state }: Frame, desk: Desk, { scope, reach }: MigrationAnswer): void {
  const { flow } = desk.words;
  const box = choice(parent, "legend-tint", flow.tint, true);
  const choices = TINTS.filter((value) => value !== "partner" || scope !== "pair").map((value) => ({
    value,
    label: tintName({ tint: value, scope, reach }, desk.words),
  }));
  segmented(box, "legend-tint segmented", flow.tint, choices, state.tint, (value) => {
    const chosen = TINTS.find((id) => id === value);
    if (chosen) desk.perform(setTint(chosen));
  });
}

/** Round numbers from 0 to the largest line, three a power of ten. */
function stepsUpTo(largest: number): number[] {
  const steps = [0];
  for (let power = 1; power <= largest; power *= 10) {
    for (const factor of [1, 2, 5]) if (factor * power <= largest) steps.push(factor * power);
  }
  return steps;
}

function threshold(parent: HTMLElement, frame: Frame, desk: Desk, answer: MigrationAnswer): void {
  const { flow, control } = desk.words;
  const say = saying(frame, desk.words);
  const box = choice(parent, "legend-least", control.threshold, answer.largest > 1);
  const { atLeast } = frame.state;
  const steps = stepsUpTo(answer.largest);
  const now = Math.max(
    0,
    steps.findLastIndex((step) => step <= atLeast),
  );
  const spoken = flow.atLeast(atLeast > 0 ? say.figure(answer.table?.measure ?? "", atLeast) : null);
  const range = { label: control.threshold, min: 0, max: steps.length - 1, step: 1, value: now, spoken };
  const input = slider(box, "legend-least range", range, (index, done) => {
    desk.perform(setAtLeast(steps[index] ?? 0), done ? "push" : "replace");
  });
  variables(input, { "--filled": `${(100 * now) / Math.max(1, steps.length - 1)}%` });
  text(part(box, "p", "legend-least-words least"), spoken);
}

/** Off by default: a still picture says everything. Not offered to whoever asks for less motion (the style sheet hides it). */
function particles(parent: HTMLElement, { state }: Frame, desk: Desk): void {
  const { flow } = desk.words;
  const box = part(parent, "div", "legend-particles-box");
  tick(
    box,
    "legend-particles",
    { label: null, checked: state.particles },
    (on) => desk.perform(setParticles(on)),
    (label) => {
      text(part(label, "span", "legend-particles-words"), flow.particles);
    },
  );
  text(shown(part(box, "p", "legend-particles-mean least"), state.particles), flow.particlesMean);
}

/** How wide is how much, and where groups stand, in words. */
function means(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const sentences = flowMeans(frame, desk.words);
  text(shown(part(parent, "p", "legend-means least"), sentences.length > 0), sentences.join(" "));
}
