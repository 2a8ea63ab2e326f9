// The rows of the migration overlay: measure, direction, keys, how many lines, and what the lines leave out.
import { choose, segmented, slider } from "../dom/control.ts";
import { halfBarb } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text, variables } from "../dom/put.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { Swatch } from "../overlays/marks.ts";
import type { MigrationAnswer } from "../overlays/migration-answer.ts";
import { openSheet, selectPair, setDirection, setMeasure, setTop } from "../state/actions.ts";
import { DIRECTIONS } from "../state/state.ts";
import { standingChip } from "./chips.ts";
import { measureGroups } from "./measures.ts";
import type { Desk } from "./panel.ts";
import { type Say, saying } from "./say.ts";
import { lights, swatchList } from "./swatch-row.ts";

export function flowsControl(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const { state } = frame;
  const { control } = desk.words;
  const say = saying(frame, desk.words);
  const drawn = drawnOf(frame, "migration");
  choose(parent, "legend-measure field", control.measure, measureGroups(frame.atlas, say), state.measure, (key) => {
    desk.perform(setMeasure(key));
  });
  const choices = DIRECTIONS.map((value) => ({ value, label: control.directions[value] }));
  segmented(parent, "legend-direction segmented", control.direction, choices, state.direction, (value) => {
    const direction = DIRECTIONS.find((id) => id === value);
    if (direction) desk.perform(setDirection(direction));
  });
  known(parent, say, drawn?.answer);
  keys(parent, say, desk, drawn?.legend ?? []);
  howMany(parent, say, desk, drawn?.answer);
  largest(parent, say, desk, drawn?.answer);
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

function keys(parent: HTMLElement, say: Say, desk: Desk, legend: readonly Swatch[]): void {
  const words = ({ says }: Swatch) => say.swatch(says);
  const of = (kind: Swatch["says"]["kind"]) => legend.filter(({ says }) => says.kind === kind);
  swatchList(parent, "flow-directions", of("direction"), desk, words, false);
  swatchList(parent, "flow-widths", of("magnitude"), desk, words, false);
  const compact = ({ says }: Swatch) => (says.kind === "disc" ? say.words.format.compact(says.value) : "");
  swatchList(parent, "flow-discs", of("disc"), desk, compact, false);
}

/** Steps of the slider: round numbers of lines up to all there are. */
const STEPS = [0, 1, 2, 3, 5, 8, 13, 20, 30, 50, 80, 130, 200, 400, 800, 1500, 3000, 6000, 10_000];

function howMany(parent: HTMLElement, say: Say, desk: Desk, answer: MigrationAnswer | undefined): void {
  const box = shown(part(parent, "div", "legend-many"), answer !== undefined && answer.table !== null);
  if (!answer?.table) return;
  const all = answer.drawn.length + answer.rest.corridors;
  const steps = [...STEPS.filter((step) => step < all), all];
  const now = Math.max(
    0,
    steps.findLastIndex((step) => step <= answer.drawn.length),
  );
  const { measure } = answer.table;
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
  text(part(box, "p", "legend-rest least"), [spoken, ...restWords(say, measure, answer)].join(" "));
}

/** What the lines leave out is counted, never silent. */
function restWords({ words, figure }: Say, measure: string, { rest, unplaced }: MigrationAnswer): string[] {
  const told = rest.corridors > 0 ? [words.panel.legendRest(figure(measure, rest.total), rest.corridors)] : [];
  return unplaced > 0 ? [...told, words.panel.unplaced(unplaced)] : told;
}

/** So many of the world's corridors stand in the list. */
const LISTED = 8;

function largest(parent: HTMLElement, say: Say, desk: Desk, answer: MigrationAnswer | undefined): void {
  const top = answer?.scope === "world" ? answer.drawn.slice(0, LISTED) : [];
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
      const open = attributes(part(row, "button", "legend-corridor-open"), { type: "button" });
      text(part(open, "span", "corridor-origin"), say.country(flow.origin));
      halfBarb(open, "corridor-barb", 2, 14);
      text(part(open, "span", "corridor-dest"), say.country(flow.dest));
      text(part(open, "bdi", "corridor-value"), say.number(flow.magnitude));
      on(open, "click", () => desk.perform(selectPair(flow.origin, flow.dest)));
      lights(row, [flow.origin, flow.dest], desk);
    },
  );
}
