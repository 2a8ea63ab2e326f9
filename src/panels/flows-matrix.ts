// Origins as rows, destinations as columns, shaded on the map's scale; not known is hatched and never zero.
import { part, rows } from "../dom/part.ts";
import { attributes, classes, on, shown, text, variables } from "../dom/put.ts";
import { corridorId } from "../model/corridor.ts";
import type { Frame } from "../overlays/frame.ts";
import { worldFlow } from "../overlays/palette.ts";
import { worldColour } from "../overlays/scales.ts";
import { type DrawnFlows, measureOf } from "./flows-drawn.ts";
import { type AmongEnds, among } from "./flows-ends.ts";
import { linked, openFlow } from "./flows-link.ts";
import type { Desk } from "./panel.ts";

/** So many ends fit beside each other. */
const MOST = 12;

/** One cell of the table as it stands: between two ends, to all others, or a total. */
interface Cell {
  readonly id: string;
  readonly value: number | null;
  readonly kind: "between" | "self" | "others" | "total";
  readonly corridor: string | null;
  readonly origin: string;
  readonly dest: string;
}
interface Line {
  readonly id: string;
  readonly head: string;
  readonly kind: "end" | "others" | "total";
  readonly cells: readonly Cell[];
}

/** Rows of the matrix: one an end, then all others, then the totals of the columns. */
export function linesOf(
  { ends, cells, out, in: into }: AmongEnds,
  names: { party: (id: string) => string; others: string; total: string },
): Line[] {
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const extra = (kind: "others" | "total", id: string, value: number | null): Cell => ({
    id,
    value,
    kind,
    corridor: null,
    origin: "",
    dest: "",
  });
  const own = ends.map((origin, i): Line => {
    const row = cells[i] ?? [];
    return {
      id: origin.id,
      head: names.party(origin.id),
      kind: "end",
      cells: [
        ...ends.map(
          (dest, j): Cell => ({
            id: dest.id,
            value: row[j] ?? null,
            kind: i === j ? "self" : "between",
            corridor: i === j ? null : corridorId(origin.id, dest.id),
            origin: origin.id,
            dest: dest.id,
          }),
        ),
        extra("others", "others", out[i] ?? 0),
        extra("total", "total", sum(row) + (out[i] ?? 0)),
      ],
    };
  });
  const columns = ends.map((_, j) => sum(cells.map((row) => row[j] ?? null)));
  const last = (id: "others" | "total", values: readonly number[]): Line => ({
    id,
    head: names[id],
    kind: id,
    cells: [
      ...ends.map((end, j) => extra(id, end.id, values[j] ?? 0)),
      { ...extra("total", "others", null), kind: "self" },
      extra("total", "total", sum(values)),
    ],
  });
  const totals = columns.map((value, j) => value + (into[j] ?? 0));
  return [...own, last("others", into), last("total", totals)];
}

export function flowsMatrix(parent: HTMLElement, drawn: DrawnFlows, frame: Frame, desk: Desk): void {
  const { say, answer } = drawn;
  const { flowViews: words, panel } = desk.words;
  const found = among(drawn, MOST, frame);
  const lines = linesOf(found, { party: say.party, others: words.outside, total: words.total });
  const between = lines.flatMap(({ cells }) => cells.filter(({ kind }) => kind === "between"));
  const unknown = between.filter(({ value }) => value === null).length;
  const time = found.time ? say.time(answer.table.key, found.time.used) : "";
  const box = part(parent, "div", "flows-matrix");
  const [own] = answer.focus;
  const about =
    answer.scope !== "world" && answer.scope !== "group" && own !== undefined
      ? words.amongPartners(say.party(own))
      : found.all > found.ends.length
        ? words.largestOf(say.number(found.ends.length), say.number(found.all))
        : "";
  text(shown(part(box, "p", "matrix-about small"), about !== ""), about);
  const table = part(box, "table", "matrix");
  const says = words.matrixSays(say.number(found.ends.length), say.number(unknown), time);
  text(part(table, "caption", "spoken"), `${words.fromTo}. ${says}`);
  const readout = text(attributes(part(box, "p", "flows-readout small"), { "aria-hidden": "true" }), says);
  header(table, found, lines[0]?.cells ?? [], say.party, desk);
  const colour = worldColour(Math.max(answer.largest, ...between.map(({ value }) => value ?? 0)), frame.theme);
  rows(
    part(table, "tbody", "matrix-body"),
    "tr",
    "matrix-row",
    lines,
    ({ id }) => id,
    (row, line) => {
      attributes(row, { "data-kind": line.kind });
      text(attributes(part(row, "th", "matrix-origin"), { scope: "row" }), line.head);
      rows(
        row,
        "td",
        "matrix-cell",
        line.cells,
        ({ id }) => id,
        (cell, one) => {
          const figure = one.value === null ? words.unknown : say.number(one.value);
          const sentence =
            one.corridor === null
              ? ""
              : `${panel.towards(say.party(one.origin), say.party(one.dest))}: ${one.value === null ? words.unknown : say.figure(measureOf(answer.table.key), one.value)}`;
          matrixCell(cell, one, figure, one.value === null || one.value <= 0 ? null : colour(one.value), desk);
          linked(cell, one.corridor === null ? [] : [one.corridor], desk, (lit) =>
            text(readout, lit && sentence !== "" ? sentence : says),
          );
          on(cell, "click", () => {
            const action = one.corridor === null ? null : openFlow(frame, one.origin, one.dest);
            if (action) desk.perform(action);
          });
        },
      );
    },
  );
  const [small, large] = worldFlow[frame.theme];
  variables(box, { "--flow-small": small, "--flow-large": large });
  key(box, desk);
}

function header(
  table: HTMLElement,
  { ends }: AmongEnds,
  cells: readonly Cell[],
  party: (id: string) => string,
  desk: Desk,
): void {
  const { flowViews: words } = desk.words;
  const head = part(part(table, "thead", "matrix-head"), "tr", "matrix-head-row");
  text(attributes(part(head, "td", "matrix-corner least"), { "aria-hidden": "true" }), words.fromTo);
  rows(
    head,
    "th",
    "matrix-dest",
    cells,
    ({ id }) => id,
    (cell, { id, kind }) => {
      attributes(cell, { scope: "col", "data-kind": kind });
      const name = ends.some((end) => end.id === id) ? party(id) : id === "others" ? words.outside : words.total;
      text(part(cell, "span", "matrix-dest-words"), name);
    },
  );
}

function matrixCell(
  cell: HTMLElement,
  { kind, value, corridor }: Cell,
  figure: string,
  colour: string | null,
  desk: Desk,
): void {
  const { format } = desk.words;
  classes(cell, {
    "is-self": kind === "self",
    "is-unknown": kind === "between" && value === null,
    "is-zero": kind === "between" && value === 0,
  });
  attributes(cell, { "data-kind": kind });
  variables(cell, { "--cell": colour ?? "transparent" });
  const zero = attributes(part(cell, "span", "matrix-zero"), { "aria-hidden": "true" });
  text(zero, kind === "between" && value === 0 ? format.number(0) : "");
  const short = kind === "others" || kind === "total" ? format.compact(value ?? 0) : "";
  text(shown(attributes(part(cell, "bdi", "matrix-sum"), { "aria-hidden": "true" }), short !== ""), short);
  text(part(cell, "span", "spoken"), kind === "self" ? "" : figure);
  classes(cell, { "is-open": corridor !== null });
}

function key(box: HTMLElement, desk: Desk): void {
  const { flowViews: words, number } = desk.words;
  const line = attributes(part(box, "p", "matrix-key least"), { "aria-hidden": "true" });
  for (const [name, says] of [
    ["unknown", words.unknown],
    ["zero", words.zero],
    ["shade", words.matrixKey],
  ] as const) {
    const entry = part(line, "span", `matrix-key-${name} matrix-key-entry`);
    text(part(entry, "span", "matrix-key-box"), name === "zero" ? number(0) : "");
    text(part(entry, "span", "matrix-key-words"), says);
  }
}
