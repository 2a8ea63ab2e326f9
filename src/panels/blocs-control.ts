// The rows of the blocs overlay: at hand the three of the article and those that are on, all the others a press away.
import { disclosure, segmented, tick } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, classes, on, shown, text } from "../dom/put.ts";
import type { Bloc, BlocId } from "../model/record.ts";
import { slotColour, slotsOf } from "../overlays/colours.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { Swatch } from "../overlays/marks.ts";
import { isMemberStatus, membershipsOn } from "../query/memberships.ts";
import { LEGEND_ORDER, selectBloc, setBlocStyle, toggleBloc } from "../state/actions.ts";
import { BLOC_STYLES, initialState } from "../state/state.ts";
import { kept, opened } from "./kept.ts";
import type { Desk } from "./panel.ts";
import { sample } from "./sample.ts";
import { saying } from "./say.ts";
import { lights, swatchList } from "./swatch-row.ts";

interface Row {
  readonly id: BlocId;
  readonly swatch: Swatch;
}

export function blocsControl(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const { state, theme } = frame;
  const swatches = drawnOf(frame, "blocs")?.legend ?? [];
  const atHand = [...new Set([...initialState.blocs, ...state.blocs])].sort(byLegend).map(
    (id): Row => ({
      id,
      swatch: swatches.find((swatch) => swatch.id === `bloc:${id}`) ?? offSwatch(frame, id),
    }),
  );
  const textures = swatches.filter(({ says }) => says.kind !== "bloc");
  const answer = drawnOf(frame, "blocs")?.answer;
  const choice = [answer?.blocs.length, answer?.counted, answer?.areasTaken, state.blocStyle];
  const chosen = [state.blocs.join(), choice.join(), opened(parent)];
  const reads = [desk.words.language, theme, JSON.stringify([atHand, textures]), ...chosen];
  kept(parent, "blocs", reads, () => draw(parent, atHand, textures, frame, desk));
}

function draw(
  parent: HTMLElement,
  atHand: readonly Row[],
  textures: readonly Swatch[],
  frame: Frame,
  desk: Desk,
): void {
  rows(
    part(parent, "ul", "legend-blocs"),
    "li",
    "legend-bloc",
    atHand,
    ({ id }) => id,
    (row, { id, swatch }) => blocRow(row, id, swatch, frame, desk),
  );
  const seen = new Set(atHand.map(({ id }) => id));
  const others = [...frame.atlas.blocs.values()].filter(({ id }) => !seen.has(id));
  moreBlocs(parent, others, frame, desk);
  swatchList(parent, "bloc-textures", textures, desk, ({ says }) => saying(frame, desk.words).swatch(says), false);
  styleChoice(parent, frame, desk);
}

const rank = (id: BlocId) => (LEGEND_ORDER.includes(id) ? LEGEND_ORDER.indexOf(id) : LEGEND_ORDER.length);
const byLegend = (a: BlocId, b: BlocId) => rank(a) - rank(b);

/** How a bloc that is off would look, and how many it has. */
function offSwatch(frame: Frame, id: BlocId): Swatch {
  const { atlas, state, theme } = frame;
  const all = membershipsOn(atlas, id, state.asOf).filter(({ status }) => status !== "former");
  const members = all.filter(({ status }) => isMemberStatus(status)).length;
  const colour = slotColour(slotsOf(atlas, [...state.blocs, id]).get(id), theme);
  return {
    id: `bloc:${id}`,
    says: { kind: "bloc", id, members, others: all.length - members },
    sample: { kind: "fill", colour: colour.fill },
    count: members,
    countries: all.map(({ country }) => country),
  };
}

function blocRow(row: HTMLElement, id: BlocId, swatch: Swatch, frame: Frame, desk: Desk): void {
  const { state } = frame;
  const say = saying(frame, desk.words);
  const checked = state.blocs.includes(id);
  classes(row, { "is-on": checked });
  const name = say.bloc(id);
  // Where their file did not come, nobody is known to be a member: that is not zero.
  const counted = frame.atlas.memberships.length === 0 ? desk.words.panel.notKnown : say.swatch(swatch.says);
  tick(
    row,
    "legend-bloc-tick",
    { label: name, checked },
    () => desk.perform(toggleBloc(id)),
    (label) => {
      sample(label, `legend-bloc-${id}`, swatch.sample);
      text(part(label, "bdi", "legend-bloc-name"), name);
    },
  );
  const open = attributes(part(row, "button", "legend-bloc-open link-button"), {
    type: "button",
    title: say.blocFull(id),
    "aria-label": `${desk.words.control.open}: ${name}, ${counted}`,
  });
  text(part(open, "span", "legend-bloc-count"), counted);
  on(open, "click", () => desk.perform(selectBloc(id)));
  lights(row, swatch.countries, desk);
}

/** All other blocs behind a press, with a field that narrows them by any of their names. */
function moreBlocs(parent: HTMLElement, others: readonly Bloc[], frame: Frame, desk: Desk): void {
  const { control, notice } = desk.words;
  disclosure(parent, "legend-more", { label: control.moreBlocs(others.length), icon: "plus" }, (body) => {
    const field = attributes(part(body, "input", "legend-find field"), {
      type: "search",
      placeholder: control.findBloc,
      "aria-label": control.findBloc,
    });
    const list = part(body, "ul", "legend-blocs");
    const none = part(body, "p", "legend-none least");
    const narrow = () => {
      const wanted = field.value.trim().toLocaleLowerCase();
      const found = others.filter((bloc) => namesOf(bloc).includes(wanted));
      rows(
        list,
        "li",
        "legend-bloc",
        found,
        ({ id }) => id,
        (row, { id }) => {
          blocRow(row, id, offSwatch(frame, id), frame, desk);
        },
      );
      text(none, found.length === 0 ? notice.noMatch(field.value.trim()) : "");
    };
    on(field, "input", narrow);
    narrow();
  });
}

const namesOf = ({ id, aliases, names, short }: Bloc): string =>
  [id, ...aliases, ...Object.values(names), ...Object.values(short)].join("\n").toLocaleLowerCase();

/** Rings or bands: a choice only where two or three blocs are told apart by them. */
function styleChoice(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const answer = drawnOf(frame, "blocs")?.answer;
  const { control } = desk.words;
  const line = shown(
    part(parent, "div", "legend-style"),
    answer !== undefined && answer.blocs.length > 1 && !answer.counted && !answer.areasTaken,
  );
  text(part(line, "span", "legend-style-label small"), control.blocStyle);
  const choices = BLOC_STYLES.map((value) => ({ value, label: control.blocStyles[value] }));
  segmented(line, "bloc-style segmented", control.blocStyle, choices, frame.state.blocStyle, (value) => {
    const style = BLOC_STYLES.find((id) => id === value);
    if (style) desk.perform(setBlocStyle(style));
  });
}
