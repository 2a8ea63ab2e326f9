// Origins as rows, destinations as columns, shaded on the map's scale; not known is hatched and never zero.
import { part, rows } from "../dom/part.ts";
import { attributes, classes, on, shown, text, variables } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { worldFlow } from "../overlays/palette.ts";
import { worldColour } from "../overlays/scales.ts";
import { type DrawnFlows, figureOf } from "./flows-drawn.ts";
import { type AmongEnds, among } from "./flows-ends.ts";
import { openFlow } from "./flows-link.ts";
import { type Cell, type Line, linesOf } from "./flows-matrix-shape.ts";
import type { Desk } from "./panel.ts";

/** So many ends fit beside each other. */
const MOST = 12;
/** From such a total on the totals are told in thousands, or they would not fit. */
const THOUSANDS = 100_000;

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
  const sums = lines.flatMap(({ cells }) => cells.filter(({ kind }) => kind === "others" || kind === "total"));
  const thousands = sums.some(({ value }) => (value ?? 0) >= THOUSANDS);
  const shortOf = ({ kind, value }: Cell) => {
    if (kind === "between") return value === 0 ? say.number(0) : "";
    return kind === "self" ? "" : sumWords(value ?? 0);
  };
  const sumWords = (value: number) =>
    thousands ? say.words.format.decimal(value / 1000, value < 10_000 ? 1 : 0) : say.number(value);
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
          const known = one.value !== null && one.value > 0;
          matrixCell(cell, one, {
            figure: one.value === null ? words.unknown : say.number(one.value),
            short: shortOf(one),
            colour: known ? colour(one.value) : null,
          });
        },
      );
    },
  );
  const sentence = ({ origin, dest, value }: Cell) =>
    `${panel.towards(say.party(origin), say.party(dest))}: ${value === null ? words.unknown : figureOf(drawn, value)}`;
  follow(table, lines, frame, desk, (cell) => text(readout, cell ? sentence(cell) : says));
  text(shown(part(box, "p", "matrix-unit least"), thousands), words.inThousands);
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

interface CellWords {
  readonly figure: string;
  /** What is seen in it; what is spoken is the figure. */
  readonly short: string;
  readonly colour: string | null;
}

function matrixCell(cell: HTMLElement, { kind, value, corridor }: Cell, { figure, short, colour }: CellWords): void {
  classes(cell, {
    "is-self": kind === "self",
    "is-unknown": kind === "between" && value === null,
    "is-zero": kind === "between" && value === 0,
    "is-open": corridor !== null,
  });
  attributes(cell, { "data-kind": kind, "data-short": short === "" ? null : short, "data-corridor": corridor });
  variables(cell, { "--cell": colour ?? "transparent" });
  text(part(cell, "span", "spoken"), kind === "self" ? "" : figure);
}

/** One listener for all cells: the pointed one lights its line and is read out, a pressed one opens. */
function follow(
  table: HTMLElement,
  lines: readonly Line[],
  frame: Frame,
  desk: Desk,
  tell: (cell: Cell | null) => void,
): void {
  const cellAt = ({ target }: Event): Cell | null => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>("td.is-open") : null;
    const row = cell?.parentElement;
    if (!cell || !row) return null;
    const place = [...row.children].indexOf(cell) - 1;
    return lines[[...(row.parentElement?.children ?? [])].indexOf(row)]?.cells[place] ?? null;
  };
  const point = (cell: Cell | null) => {
    desk.light(cell?.corridor ? new Set([cell.corridor]) : null);
    tell(cell);
  };
  on(table, "pointerover", (event) => point(cellAt(event)));
  on(table, "pointerleave", () => point(null));
  on(table, "click", (event) => {
    const cell = cellAt(event);
    const action = cell && openFlow(frame, cell.origin, cell.dest);
    if (action) desk.perform(action);
  });
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
