// One country or bloc in the middle: what arrives on the left, what leaves on the right, the rest of each side in grey.
import { button } from "../dom/control.ts";
import { part, rows, shape, shapes } from "../dom/part.ts";
import { attributes, on, shown, text, variables } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { type DrawnFlow, type DrawnFlows, measureOf } from "./flows-drawn.ts";
import { linked, openFlow } from "./flows-link.ts";
import { BAR, EDGE, type PlacedBand, placeSankey } from "./flows-sankey-shape.ts";
import type { Desk } from "./panel.ts";

/** So many partners a side; the others are in the rest. */
const PARTNERS = 10;

interface Item {
  readonly id: string;
  readonly value: number;
  readonly label: string;
  readonly colour: string;
  /** Null: the rest, which no line shows. */
  readonly drawn: DrawnFlow | null;
  /** Corridors in it. */
  readonly corridors: number;
  readonly lines: number;
}

/** What one side of a Sankey holds, the largest first and the rest at the end. */
export function sideOf(side: "out" | "in", { answer, list, say }: DrawnFlows): readonly Item[] {
  const own = list.filter((drawn) => drawn.side === side);
  const top = own.slice(0, PARTNERS);
  const items = top.map(
    (drawn): Item => ({
      id: drawn.id,
      value: drawn.flow.magnitude,
      label: side === "in" ? drawn.origin : drawn.dest,
      colour: drawn.colour,
      drawn,
      corridors: 1,
      lines: 2,
    }),
  );
  const focus = new Set(answer.focus);
  const ends = answer.totals.filter(({ id }) => focus.has(id));
  const all = ends.reduce((sum, total) => sum + total[side], 0);
  const left = all - top.reduce((sum, { flow }) => sum + flow.magnitude, 0);
  // Of a net there is no total a side: what is left out is said below, for both together.
  if (answer.direction === "net" || left < 0.5) return items;
  const partners = answer.totals.filter((total) => !focus.has(total.id) && total[side === "out" ? "in" : "out"] > 0);
  const corridors = Math.max(0, focus.size === 1 ? partners.length - top.length : own.length - top.length);
  const rest: Item = {
    id: `rest-${side}`,
    value: left,
    label: say.words.flowViews.rest,
    colour: "var(--control)",
    drawn: null,
    corridors,
    lines: corridors > 1 ? 3 : 2,
  };
  return [...items, rest];
}

export function flowsSankey(parent: HTMLElement, drawn: DrawnFlows, frame: Frame, desk: Desk): void {
  const { answer, say, time } = drawn;
  const { flowViews: words } = desk.words;
  const box = part(parent, "div", "flows-sankey");
  const middle = answer.bloc ?? (answer.focus.length === 1 ? (answer.focus[0] ?? "") : "");
  const name = middle === "" ? say.words.format.list(answer.focus.map(say.party)) : say.party(middle);
  const [into, out] = [sideOf("in", drawn), sideOf("out", drawn)];
  const sum = (items: readonly Item[]) => say.number(items.reduce((total, { value }) => total + value, 0));
  const says = words.sankeySays(name, sum(into), sum(out), time);
  const head = attributes(part(box, "div", "sankey-head"), { "aria-hidden": "true" });
  for (const [side, label, items] of [
    ["in", words.arriving, into],
    ["middle", name, null],
    ["out", words.leaving, out],
  ] as const) {
    const cell = attributes(part(head, "span", `sankey-${side}`), { "data-side": side });
    text(part(cell, "span", "sankey-what"), label);
    text(part(cell, "bdi", "sankey-sum"), items === null ? "" : sum(items));
  }
  text(part(box, "p", "spoken"), says);
  const placed = placeSankey(into, out);
  const chart = variables(part(box, "div", "sankey-chart"), { "--height": `${placed.height}px` });
  const svg = attributes(shape(chart, "svg", "sankey-svg"), {
    viewBox: `0 0 100 ${placed.height}`,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  sideBands(svg, chart, "in", into, placed.left, frame, desk, drawn);
  sideBands(svg, chart, "out", out, placed.right, frame, desk, drawn);
  attributes(shape(svg, "rect", "sankey-centre"), {
    x: 50 - BAR / 2,
    width: BAR,
    y: placed.centre.y,
    height: placed.centre.height,
  });
}

function sideBands(
  svg: SVGSVGElement,
  chart: HTMLElement,
  side: "out" | "in",
  items: readonly Item[],
  bands: readonly PlacedBand[],
  frame: Frame,
  desk: Desk,
  { say, answer }: DrawnFlows,
): void {
  const x = side === "in" ? EDGE : 100 - EDGE - BAR;
  const pairs = items.flatMap((item, place) => {
    const band = bands[place];
    return band ? [{ item, band }] : [];
  });
  const open = (item: Item) => {
    const action = item.drawn && openFlow(frame, item.drawn.flow.origin, item.drawn.flow.dest);
    if (action) desk.perform(action);
  };
  shapes(
    shape(svg, "g", `sankey-bands-${side}`),
    "g",
    "sankey-band",
    pairs,
    ({ item }) => item.id,
    (group, { item, band }) => {
      variables(attributes(group, { "data-rest": item.drawn === null }), { "--colour": item.colour });
      attributes(shape(group, "path", "sankey-ribbon"), { d: band.path });
      attributes(shape(group, "rect", "sankey-bar"), { x, width: BAR, y: band.y, height: band.height });
      linked(group, item.drawn ? [item.drawn.corridor] : [], desk);
      on(group, "click", () => open(item));
    },
  );
  rows(
    part(chart, "ul", `sankey-labels-${side} sankey-labels`),
    "li",
    "sankey-label",
    pairs,
    ({ item }) => item.id,
    (cell, { item, band }) => {
      variables(attributes(cell, { "data-side": side, "data-rest": item.drawn === null }), {
        "--y": `${band.middle}px`,
      });
      const words = say.words.panel;
      const figure = say.figure(measureOf(answer.table.key), item.value);
      const spoken = item.drawn ? `${words.towards(item.drawn.origin, item.drawn.dest)}: ${figure}` : null;
      const press = button(cell, "sankey-open", { label: item.label, disabled: item.drawn === null }, () => open(item));
      attributes(press, { "aria-label": spoken });
      const more = item.drawn === null && item.corridors > 1 ? say.words.flowViews.corridors(item.corridors) : "";
      text(part(press, "bdi", "sankey-value"), say.number(item.value));
      text(shown(part(press, "span", "sankey-more least"), more !== ""), more);
      linked(cell, item.drawn ? [item.drawn.corridor] : [], desk);
    },
  );
}
