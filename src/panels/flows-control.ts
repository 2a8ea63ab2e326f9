// The rows of the migration overlay: measure, reach, direction, keys, how many lines, and what the lines leave out.
import { choose, segmented, slider } from "../dom/control.ts";
import { halfBarb } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text, variables } from "../dom/put.ts";
import { corridorId } from "../model/corridor.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { Swatch } from "../overlays/marks.ts";
import type { MigrationAnswer } from "../overlays/migration-answer.ts";
import { openFlows, openSheet, setDirection, setMeasure, setReach, setTop } from "../state/actions.ts";
import { DIRECTIONS, type Direction, REACHES } from "../state/state.ts";
import { flowLeftOut, flowRules } from "../words/flow-notes.ts";
import { standingChip } from "./chips.ts";
import { flowsChoices, tintName } from "./flows-choices.ts";
import { linked, openFlow } from "./flows-link.ts";
import { measureGroups } from "./measures.ts";
import type { Desk } from "./panel.ts";
import { type Say, saying } from "./say.ts";
import { swatchList } from "./swatch-row.ts";

export function flowsControl(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const { state } = frame;
  const { control } = desk.words;
  const say = saying(frame, desk.words);
  const drawn = drawnOf(frame, "migration");
  choose(parent, "legend-measure field", control.measure, measureGroups(frame.atlas, say), state.measure, (key) => {
    desk.perform(setMeasure(key));
  });
  reach(parent, frame, desk);
  direction(parent, desk, drawn?.answer);
  known(parent, say, drawn?.answer);
  notes(parent, "legend-rules", flowRules(frame, desk.words));
  keys(parent, frame, say, desk, drawn?.legend ?? []);
  howMany(parent, frame, say, desk, drawn?.answer);
  flowsChoices(parent, frame, desk, drawn?.answer);
  largest(parent, frame, say, desk, drawn?.answer);
  const open = attributes(part(parent, "button", "legend-flow-views link-button"), { type: "button" });
  on(text(open, desk.words.flowViews.open), "click", () => desk.perform(openFlows(state.flowView)));
  shown(open, (drawn?.answer.drawn.length ?? 0) > 0);
}

/** Of a bloc and of several countries: over their common border, or among themselves. */
function reach(parent: HTMLElement, { state }: Frame, desk: Desk): void {
  const { flow } = desk.words;
  const box = shown(
    part(parent, "div", "legend-reach-box"),
    state.selection.kind === "bloc" || state.selection.kind === "several",
  );
  const choices = REACHES.map((value) => ({ value, label: flow.reaches[value] }));
  segmented(box, "legend-reach segmented", flow.reach, choices, state.reach, (value) => {
    const chosen = REACHES.find((id) => id === value);
    if (chosen) desk.perform(setReach(chosen));
  });
}

/** Where no line is seen from either end, out and in are the same: both, or their difference. */
const SIDELESS: readonly Direction[] = ["both", "net"];

function direction(parent: HTMLElement, desk: Desk, answer: MigrationAnswer | undefined): void {
  const { control } = desk.words;
  if (!answer) return;
  const sideless = answer.scope === "world" || answer.reach === "within";
  const choices = (sideless ? SIDELESS : DIRECTIONS).map((value) => ({ value, label: control.directions[value] }));
  segmented(parent, "legend-direction segmented", control.direction, choices, answer.direction, (value) => {
    const chosen = DIRECTIONS.find((id) => id === value);
    if (chosen) desk.perform(setDirection(chosen));
  });
}

/** How the figures are known and of when they are: the year is never silent. */
function known(parent: HTMLElement, say: Say, answer: MigrationAnswer | undefined): void {
  const line = shown(part(parent, "p", "legend-known"), answer !== undefined && answer.table !== null);
  if (!answer?.table) return;
  const { panel } = say.words;
  standingChip(line, answer.standing, say.words);
  const { key } = answer.table;
  const time = answer.time ? say.time(key, answer.time.used) : "";
  const short = say.measureShort(key);
  text(part(line, "span", "legend-time least"), answer.time && !answer.time.exact ? panel.nearest(short, time) : time);
}

/** Sentences in small print, one paragraph. */
function notes(parent: HTMLElement, name: string, sentences: readonly string[]): void {
  const line = shown(part(parent, "p", `${name} least`), sentences.length > 0);
  text(line, sentences.join(" "));
}

const TONES: readonly Swatch["says"]["kind"][] = ["direction", "area", "partnerBloc", "known", "range"];

function keys(parent: HTMLElement, frame: Frame, say: Say, desk: Desk, legend: readonly Swatch[]): void {
  const words = ({ says }: Swatch) => say.swatch(says);
  const of = (...kinds: Swatch["says"]["kind"][]) => legend.filter(({ says }) => kinds.includes(says.kind));
  const { tint } = frame.state;
  const answer = drawnOf(frame, "migration")?.answer;
  notes(
    parent,
    "flow-tint",
    tint === "direction" || !answer ? [] : [`${say.words.flow.tint}: ${tintName(answer, say.words)}`],
  );
  swatchList(parent, "flow-directions", of(...TONES), desk, words, false);
  notes(
    parent,
    "flow-widths-says",
    of("magnitude").length > 0 && answer?.table ? [widthSays(frame, answer.table.measure, say)] : [],
  );
  swatchList(parent, "flow-widths", of("magnitude"), desk, words, false);
  const compact = ({ says }: Swatch) => (says.kind === "disc" ? say.words.format.compact(says.value) : "");
  swatchList(parent, "flow-discs", of("disc"), desk, compact, false);
  swatchList(parent, "flow-rings", of("more"), desk, words, false);
  swatchList(parent, "flow-inside", of("inside"), desk, words, false);
  notes(parent, "flow-rings-says", of("more").length > 0 ? [say.words.flow.rings] : []);
}

/** What a width is of: the unit, and that its scale is one for all years. */
function widthSays({ atlas }: Frame, measure: string, { words }: Say): string {
  const unit = words.kind.unit(atlas.measures.get(measure)?.unit ?? "");
  return words.flow.widths(unit);
}

/** Steps of the slider: round numbers of lines up to all there are. */
const STEPS = [0, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 80, 130, 200, 400, 800, 1500, 3000, 6000, 10_000];

function howMany(parent: HTMLElement, frame: Frame, say: Say, desk: Desk, answer: MigrationAnswer | undefined): void {
  const box = shown(part(parent, "div", "legend-many"), answer !== undefined && answer.table !== null);
  if (!answer?.table) return;
  const all = answer.drawn.length + answer.rest.corridors;
  const steps = [...STEPS.filter((step) => step < all), all];
  const now = Math.max(
    0,
    steps.findLastIndex((step) => step <= answer.drawn.length),
  );
  const least = answer.drawn.at(-1)?.flow.magnitude;
  const spoken = say.words.panel.legendDrawn(answer.drawn.length, least === undefined ? null : say.number(least));
  const label = say.words.control.top;
  const input = slider(
    box,
    "legend-top range",
    { label, min: 0, max: steps.length - 1, step: 1, value: now, spoken },
    (index, done) => {
      desk.perform(setTop(steps[index] ?? all), done ? "push" : "replace");
    },
  );
  variables(input, { "--filled": `${(100 * now) / Math.max(1, steps.length - 1)}%` });
  shown(input, all > 2);
  notes(box, "legend-rest", [
    all > 0 ? spoken : say.words.flow.none(say.measureShort(answer.table.key)),
    ...flowLeftOut(frame, desk.words),
  ]);
}

/** So many of the corridors stand in the list. */
const LISTED = 8;

function largest(parent: HTMLElement, frame: Frame, say: Say, desk: Desk, answer: MigrationAnswer | undefined): void {
  const top = answer?.scope === "world" || answer?.scope === "group" ? answer.drawn.slice(0, LISTED) : [];
  const box = shown(part(parent, "div", "legend-largest"), top.length > 0);
  const line = part(box, "div", "section-line");
  text(part(line, "h2", "section-title section"), say.words.panel.largestCorridors);
  const table = attributes(part(line, "button", "legend-to-table link-button"), { type: "button" });
  on(text(table, say.words.control.table), "click", () => desk.perform(openSheet("table")));
  const list = part(box, "ol", "legend-corridors");
  rows(
    list,
    "li",
    "legend-corridor",
    top,
    ({ flow }) => `${flow.origin}>${flow.dest}`,
    (row, { flow }) => {
      const page = openFlow(frame, flow.origin, flow.dest);
      const open = attributes(part(row, "button", "legend-corridor-open"), { type: "button", disabled: page === null });
      text(part(open, "span", "corridor-origin"), say.party(flow.origin));
      halfBarb(open, "corridor-barb", 2, 14);
      text(part(open, "span", "corridor-dest"), say.party(flow.dest));
      text(part(open, "bdi", "corridor-value"), say.number(flow.magnitude));
      on(open, "click", () => page && desk.perform(page));
      linked(row, [corridorId(flow.origin, flow.dest)], desk);
    },
  );
}
