// What flows among several: a ribbon a corridor, its head where it arrives; all others are one grey arc.
import { button, disclosure } from "../dom/control.ts";
import { part, rows, shape, shapes } from "../dom/part.ts";
import { attributes, on, shown, text, variables } from "../dom/put.ts";
import { corridorId, flowId } from "../model/corridor.ts";
import type { Frame } from "../overlays/frame.ts";
import { worldColour } from "../overlays/scales.ts";
import { CHORD, type PlacedRibbon, placeChord } from "./flows-chord-shape.ts";
import { type DrawnFlows, figureOf } from "./flows-drawn.ts";
import { type AmongEnds, among } from "./flows-ends.ts";
import { linked, openEnd, openFlow } from "./flows-link.ts";
import type { Desk } from "./panel.ts";

/** So many ends around one circle. */
const MOST = 16;

export function flowsChord(parent: HTMLElement, drawn: DrawnFlows, frame: Frame, desk: Desk): void {
  const { say, answer } = drawn;
  const { flowViews: words } = desk.words;
  const found = among(drawn, MOST, frame);
  const placed = placeChord(found);
  const box = part(parent, "div", "flows-chord");
  const nameOf = (place: number) => (found.ends[place] ? say.party(found.ends[place].id) : words.outside);
  const ribbonWords = ({ origin, dest, value }: PlacedRibbon) =>
    `${say.words.panel.towards(nameOf(origin), nameOf(dest))}: ${figureOf(drawn, value)}`;
  const inner = placed.ribbons.filter(({ origin, dest }) => Math.max(origin, dest) < found.ends.length);
  const largest = inner.at(-1);
  const time = found.time ? say.time(answer.table.key, found.time.used) : "";
  const says = words.chordSays(
    say.number(found.ends.length),
    largest ? ribbonWords(largest) : say.words.panel.notKnown,
    time,
  );
  const chart = attributes(part(box, "div", "chord-chart"), { role: "group", "aria-label": says });
  const svg = attributes(shape(chart, "svg", "chord-svg"), {
    viewBox: `${-CHORD.width / 2} ${-CHORD.height / 2} ${CHORD.width} ${CHORD.height}`,
    "aria-hidden": "true",
  });
  const readout = text(attributes(part(box, "p", "flows-readout small"), { "aria-hidden": "true" }), says);
  const tell = (sentence: string) => (lit: boolean) => text(readout, lit ? sentence : says);
  ribbons(svg, placed.ribbons, found, drawn, frame, desk, (ribbon) => tell(ribbonWords(ribbon)));
  shapes(
    shape(svg, "g", "chord-ends"),
    "g",
    "chord-end",
    placed.ends,
    ({ place }) => found.ends[place]?.id ?? "others",
    (group, { place, path, label }) => {
      attributes(group, { "data-others": place >= found.ends.length });
      attributes(shape(group, "path", "chord-leader"), { d: label.leader, fill: "none" });
      attributes(shape(group, "path", "chord-arc"), { d: path });
      follow(group, place, svg);
    },
  );
  const unit = (value: number, size: number) => `${(100 * (value + size / 2)) / size}%`;
  rows(
    part(chart, "ul", "chord-labels"),
    "li",
    "chord-label",
    placed.ends,
    ({ place }) => found.ends[place]?.id ?? "others",
    (cell, { place, value, label }) => {
      attributes(cell, { "data-side": label.side, "data-others": place >= found.ends.length });
      variables(cell, { "--x": unit(label.x, CHORD.width), "--y": unit(label.y, CHORD.height) });
      const end = found.ends[place];
      const open = end && openEnd(frame, end.id);
      const press = button(
        cell,
        "chord-open",
        { label: nameOf(place), disabled: !open },
        () => open && desk.perform(open),
      );
      attributes(press, { title: figureOf(drawn, value) });
      follow(cell, place, svg);
    },
  );
  const more =
    found.all > found.ends.length ? words.largestOf(say.number(found.ends.length), say.number(found.all)) : "";
  text(shown(part(box, "p", "flows-more-words least"), more !== ""), more);
  disclosure(box, "chord-table", { label: words.asTable, icon: "table" }, (body) => {
    rows(
      part(body, "ol", "chord-list"),
      "li",
      "chord-list-row",
      [...placed.ribbons].reverse(),
      keyOf,
      (row, ribbon) => {
        text(row, ribbonWords(ribbon));
      },
    );
  });
}

const keyOf = ({ origin, dest }: PlacedRibbon) => `${origin}>${dest}`;

function ribbons(
  svg: SVGSVGElement,
  list: readonly PlacedRibbon[],
  { ends }: AmongEnds,
  { list: flows, answer }: DrawnFlows,
  frame: Frame,
  desk: Desk,
  tell: (ribbon: PlacedRibbon) => (lit: boolean) => void,
): void {
  const colours = new Map(flows.map(({ id, colour }) => [id, colour]));
  const usual = worldColour(answer.largest, frame.theme);
  shapes(shape(svg, "g", "chord-ribbons"), "path", "chord-ribbon", list, keyOf, (path, ribbon) => {
    const [origin, dest] = [ends[ribbon.origin]?.id, ends[ribbon.dest]?.id];
    const inner = origin !== undefined && dest !== undefined;
    const id = inner ? flowId({ origin, dest }) : "";
    attributes(path, { d: ribbon.path, "data-others": !inner, "data-origin": ribbon.origin, "data-dest": ribbon.dest });
    variables(path, { "--colour": colours.get(id) ?? usual(ribbon.value) });
    linked(path, inner ? [corridorId(origin, dest)] : [], desk, tell(ribbon));
    on(path, "click", () => {
      const action = inner ? openFlow(frame, origin, dest) : null;
      if (action) desk.perform(action);
    });
  });
}

/** While an end is pointed at, what leaves it and what arrives wear the colours of their direction, and the others fade. */
function follow(element: Element, place: number, svg: SVGSVGElement): void {
  const mark = (lit: boolean) => {
    for (const path of svg.querySelectorAll(".chord-ribbon")) {
      const side =
        lit && path.getAttribute("data-origin") === String(place)
          ? "out"
          : lit && path.getAttribute("data-dest") === String(place)
            ? "in"
            : null;
      attributes(path, { "data-side": side });
    }
    attributes(svg, { "data-followed": lit });
  };
  for (const begin of ["pointerenter", "focusin"]) on(element, begin, () => mark(true));
  for (const end of ["pointerleave", "focusout"]) on(element, end, () => mark(false));
}
