// One country or bloc in the middle: what arrives on the left, what leaves on the right, the rest of each side in grey.
import { button } from "../dom/control.ts";
import { part, rows, shape, shapes } from "../dom/part.ts";
import { attributes, on, shown, text, variables } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { type DrawnFlow, type DrawnFlows, figureOf } from "./flows-drawn.ts";
import { linked, openEnd, openFlow } from "./flows-link.ts";
import { BAR, EDGE, type PlacedBand, placeSankey } from "./flows-sankey-shape.ts";
import type { Desk } from "./panel.ts";

/** So many partners a side; the others are in the rest. */
const PARTNERS = 10;

/** A partner on one side, with all drawn flows to or from it; or the rest. */
export interface Item {
  readonly id: string;
  readonly value: number;
  readonly label: string;
  readonly colour: string;
  /** None: the rest, which no line shows. */
  readonly flows: readonly DrawnFlow[];
  /** Corridors in it; 0 = not counted. */
  readonly corridors: number;
  readonly lines: number;
}

const sumOf = (list: readonly { readonly value: number }[]) => list.reduce((sum, { value }) => sum + value, 0);

/** What one side of a Sankey holds: one entry a partner, the largest first, and the rest at the end. */
export function sideOf(side: "out" | "in", { answer, list, say }: DrawnFlows): readonly Item[] {
  const partners = new Map<string, DrawnFlow[]>();
  for (const drawn of list.filter((one) => one.side === side)) {
    const partner = side === "in" ? drawn.flow.origin : drawn.flow.dest;
    partners.set(partner, [...(partners.get(partner) ?? []), drawn]);
  }
  const items = [...partners]
    .map(([id, flows]): Item => {
      const [first] = flows;
      return {
        id,
        value: flows.reduce((sum, { flow }) => sum + flow.magnitude, 0),
        label: say.party(id),
        colour: first?.colour ?? "",
        flows,
        corridors: flows.length,
        lines: 2,
      };
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, PARTNERS);
  const focus = new Set(answer.focus);
  const all = answer.totals.filter(({ id }) => focus.has(id)).reduce((sum, total) => sum + total[side], 0);
  const left = all - sumOf(items);
  // Of a net there is no total a side: what is left out is said below, for both together.
  if (answer.direction === "net" || left < 0.5) return items;
  const known = answer.totals.filter((total) => !focus.has(total.id) && total[side === "out" ? "in" : "out"] > 0);
  const corridors = focus.size === 1 ? Math.max(0, known.length - items.length) : 0;
  const lines = corridors > 1 ? 3 : 2;
  const rest = { id: `rest-${side}`, value: left, label: say.words.flowViews.rest, colour: "var(--control)" };
  return [...items, { ...rest, flows: [], corridors, lines }];
}

export function flowsSankey(parent: HTMLElement, drawn: DrawnFlows, frame: Frame, desk: Desk): void {
  const { answer, say, time } = drawn;
  const { flowViews: words } = desk.words;
  const box = part(parent, "div", "flows-sankey");
  const middle = answer.bloc ?? (answer.focus.length === 1 ? (answer.focus[0] ?? "") : "");
  const name = middle === "" ? say.words.format.list(answer.focus.map(say.party)) : say.party(middle);
  const [into, out] = [sideOf("in", drawn), sideOf("out", drawn)];
  const sum = (items: readonly Item[]) => say.number(sumOf(items));
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
  drawn: DrawnFlows,
): void {
  const { say } = drawn;
  const x = side === "in" ? EDGE : 100 - EDGE - BAR;
  const pairs = items.flatMap((item, place) => {
    const band = bands[place];
    return band ? [{ item, band }] : [];
  });
  const open = ({ id, flows }: Item) => {
    const [first, second] = flows;
    const one = first && !second ? openFlow(frame, first.flow.origin, first.flow.dest) : null;
    const action = one ?? openEnd(frame, id);
    if (action) desk.perform(action);
  };
  const lines = ({ flows }: Item) => flows.map(({ corridor }) => corridor);
  shapes(
    shape(svg, "g", `sankey-bands-${side}`),
    "g",
    "sankey-band",
    pairs,
    ({ item }) => item.id,
    (group, { item, band }) => {
      variables(attributes(group, { "data-rest": item.flows.length === 0 }), { "--colour": item.colour });
      attributes(shape(group, "path", "sankey-ribbon"), { d: band.path });
      attributes(shape(group, "rect", "sankey-bar"), { x, width: BAR, y: band.y, height: band.height });
      linked(group, lines(item), desk);
      on(group, "click", () => open(item));
    },
  );
  const { arriving, leaving } = say.words.flowViews;
  rows(
    attributes(part(chart, "ul", `sankey-labels-${side} sankey-labels`), {
      "aria-label": side === "in" ? arriving : leaving,
    }),
    "li",
    "sankey-label",
    pairs,
    ({ item }) => item.id,
    (cell, { item, band }) => {
      variables(attributes(cell, { "data-side": side, "data-rest": item.flows.length === 0 }), {
        "--y": `${band.middle}px`,
      });
      const [first] = item.flows;
      const press = button(cell, "sankey-open", { label: item.label, disabled: first === undefined }, () => open(item));
      attributes(press, { title: figureOf(drawn, item.value) });
      const more = first === undefined && item.corridors > 1 ? say.words.flowViews.corridors(item.corridors) : "";
      text(part(press, "bdi", "sankey-value"), say.number(item.value));
      text(shown(part(press, "span", "sankey-more least"), more !== ""), more);
      linked(cell, lines(item), desk);
    },
  );
}
