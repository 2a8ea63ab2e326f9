// Everything on the map as a table: the same frame, sortable and filterable, each figure with its source.
import { button, segmented } from "../dom/control.ts";
import { icon } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { closeSheet } from "../state/actions.ts";
import type { Desk, Panel } from "./panel.ts";
import { head, region } from "./region.ts";
import { saying } from "./say.ts";
import { sourcedValue } from "./source-popover.ts";
import { lights } from "./swatch-row.ts";
import { tablesOf } from "./table-rows.ts";
import { type Cell, type Column, matching, type Row, sorted, type TableOf } from "./table-shape.ts";

/** So many rows until all are asked for. */
const FIRST = 100;

export const table: Panel = {
  id: "table",
  place: "over",
  shows: ({ state }) => state.sheet === "table",
  render(root, frame, desk) {
    const { words } = desk;
    region(root, words.control.region.table);
    const body = head(root, {
      id: "table",
      title: words.control.table,
      names: [{ text: words.panel.asOf(words.format.date(frame.state.asOf)) }],
      deeds: [],
      closeLabel: words.control.close,
      close: () => desk.perform(closeSheet),
    });
    const tables = tablesOf(frame, saying(frame, words));
    const shownId = root.dataset.shows ?? "";
    const current = tables.find(({ id }) => id === shownId) ?? tables[0];
    const again = (changes: Readonly<Record<string, string>>) => {
      Object.assign(root.dataset, changes);
      table.render(root, frame, desk);
    };
    const controls = part(body, "div", "table-controls");
    const choices = tables.map(({ id, label }) => ({ value: id, label }));
    shown(
      segmented(controls, "table-kind segmented", words.control.table, choices, current?.id ?? "", (id) => {
        again({ shows: id, sort: "", all: "" });
      }),
      tables.length > 1,
    );
    const field = attributes(part(controls, "input", "table-filter field"), {
      type: "search",
      placeholder: words.control.filterRows,
      "aria-label": words.control.filterRows,
    });
    on(field, "input", () => again({}));
    text(shown(part(body, "p", "table-none"), current === undefined), words.notice.allOverlaysOff);
    const box = shown(part(body, "div", "table-box"), current !== undefined);
    attributes(box, { tabindex: "0", role: "group", "aria-label": current?.label ?? null });
    if (current) fill(box, current, field.value, root, frame, desk, again);
  },
};

type Again = (changes: Readonly<Record<string, string>>) => void;

function fill(
  box: HTMLElement,
  current: TableOf,
  filter: string,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
  again: Again,
): void {
  const { panel, control } = desk.words;
  const [sortId = "", way = ""] = (root.dataset.sort ?? "").split(" ");
  const index = current.columns.findIndex(({ id }) => id === sortId);
  const found = matching(current.rows, filter);
  const ordered = index < 0 ? found : sorted(found, index, way === "descending");
  const few = root.dataset.all === "yes" ? ordered : ordered.slice(0, FIRST);
  const element = attributes(part(box, "table", "table-table"), { "data-table": current.id });
  const caption = `${panel.tableOf(current.label)}, ${panel.asOf(desk.words.format.date(frame.state.asOf))}. ${panel.rows(found.length)}`;
  text(part(element, "caption", "table-caption least"), caption);
  const line = part(part(element, "thead", "table-head"), "tr", "table-head-row");
  rows(
    line,
    "th",
    "table-column",
    current.columns,
    ({ id }) => `${current.id} ${id}`,
    (cell, column) => {
      columnHead(cell, column, column.id === sortId ? way : "", desk, again);
    },
  );
  rows(
    part(element, "tbody", "table-body"),
    "tr",
    "table-row",
    few,
    ({ id }) => `${current.id} ${id}`,
    (row, datum) => {
      tableRow(row, datum, current.columns, root, frame, desk);
    },
  );
  const more = button(
    box,
    "table-all button",
    { label: `${control.showAll} (${desk.words.number(ordered.length)})` },
    () => again({ all: "yes" }),
  );
  shown(more, few.length < ordered.length);
}

function columnHead(cell: HTMLElement, { id, label, numeric }: Column, way: string, desk: Desk, again: Again): void {
  attributes(cell, { scope: "col", "aria-sort": way === "" ? "none" : way, "data-numeric": numeric });
  const next = way === "" ? (numeric ? "descending" : "ascending") : way === "ascending" ? "descending" : "ascending";
  const press = attributes(part(cell, "button", "table-sort"), {
    type: "button",
    title: desk.words.control.sortBy(label),
  });
  text(part(press, "span", "table-sort-words"), label);
  shown(icon(press, way === "ascending" ? "ascending" : "descending", 10), way !== "");
  on(press, "click", () => again({ sort: `${id} ${next}` }));
}

function tableRow(
  row: HTMLElement,
  datum: Row,
  columns: readonly Column[],
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): void {
  const first = attributes(part(row, "th", "table-first"), { scope: "row" });
  const cells = datum.cells.map((cell, index) => ({ cell, column: columns[index] }));
  rows(
    row,
    "td",
    "table-cell",
    cells.slice(1),
    ({ column }) => column?.id ?? "",
    (element, { cell, column }) => {
      attributes(element, {
        "data-numeric": column?.numeric ?? false,
        "data-unknown": cell.sort === null && cell.text !== "",
      });
      cellContent(element, cell, root, frame, desk);
    },
  );
  text(part(first, "bdi", "table-words"), datum.cells[0]?.text ?? "");
  lights(row, datum.countries, desk);
}

function cellContent(element: HTMLElement, cell: Cell, root: HTMLElement, frame: Frame, desk: Desk): void {
  const { flow } = cell;
  text(shown(part(element, "bdi", "table-words"), flow === undefined), flow === undefined ? cell.text : "");
  if (flow) {
    sourcedValue(element, root, { flow, others: [] }, frame, desk);
  }
  const addresses = cell.sources?.flatMap((id) => frame.atlas.sources.get(id)?.url ?? []) ?? [];
  rows(
    element,
    "a",
    "table-source link",
    addresses.slice(0, 1),
    (href) => href,
    (link, href) => {
      const label = `${desk.words.control.openSource}: ${cell.text}`;
      attributes(link, { href, target: "_blank", rel: "noopener noreferrer", "aria-label": label });
      icon(link, "outside", 12);
    },
  );
}
