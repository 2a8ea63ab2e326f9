// Three or four countries in one table: what each is in, its rules and votes towards the others, people, relations.
import { button, disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { type CountriesAnswer, countriesOf } from "../query/countries.ts";
import { visaDateOf } from "../query/visas.ts";
import { voteYearOf } from "../query/votes.ts";
import { deselect, openSheet, select, toggleSelected } from "../state/actions.ts";
import { MOST_SELECTED, showsSelected } from "../state/state.ts";
import { citeView } from "./cite-part.ts";
import { compare } from "./compare.ts";
import { groupsOf, type TableGroup } from "./countries-rows.ts";
import { wantFigures } from "./figures-wanted.ts";
import type { Desk, Panel } from "./panel.ts";
import { head, region } from "./region.ts";
import { saying } from "./say.ts";
import { sourceLinks } from "./source-links.ts";

export const countries: Panel = {
  id: "countries",
  place: "drawer",
  shows: ({ state }) => state.selection.kind === "several" && showsSelected(state),
  render(root, frame, desk) {
    const { atlas, state } = frame;
    const ids = state.selection.kind === "several" ? state.selection.ids : [];
    const day = state.asOf;
    wantFigures(frame, desk, [
      { kind: "visas", date: visaDateOf(day) },
      { kind: "votes", year: voteYearOf(day) },
    ]);
    const words = desk.words.comparing.table;
    const say = saying(frame, desk.words);
    region(root, words.region);
    const body = head(root, {
      id: "countries",
      title: desk.words.format.list(ids.map(say.country)),
      names: [{ text: ids.join(", ") }, { text: desk.words.panel.asOf(desk.words.format.date(day)) }],
      deeds: [
        {
          id: "changes",
          label: desk.words.reading.changes.open,
          icon: "changed",
          press: () => desk.perform(openSheet("changes")),
        },
        { id: "table", label: desk.words.control.table, icon: "table", press: () => desk.perform(openSheet("table")) },
      ],
      below: (header) => citeView(header, frame, desk),
      closeLabel: desk.words.control.close,
      close: () => desk.perform(deselect),
    });
    const answer = countriesOf(atlas, ids, state.measure, day);
    table(part(body, "div", "countries-box"), root, answer, frame, desk);
    const add = shown(part(body, "div", "countries-add"), ids.length < MOST_SELECTED);
    if (ids.length < MOST_SELECTED) compare(add, ids, [], words.add, toggleSelected, frame, desk);
    const full = shown(part(body, "p", "countries-full least"), ids.length >= MOST_SELECTED);
    text(full, words.full(desk.words.number(MOST_SELECTED)));
  },
};

function table(box: HTMLElement, root: HTMLElement, answer: CountriesAnswer, frame: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  attributes(box, { tabindex: 0, role: "group", "aria-label": desk.words.comparing.table.region });
  const element = part(box, "table", "countries-table");
  text(part(element, "caption", "spoken"), desk.words.format.list(answer.ids.map(say.country)));
  const line = part(part(element, "thead", "countries-head"), "tr", "countries-heads");
  text(part(line, "td", "countries-corner"), "");
  rows(
    line,
    "th",
    "countries-country",
    answer.ids,
    (id) => id,
    (cell, id) => {
      attributes(cell, { scope: "col" });
      countryHead(cell, id, frame, desk);
    },
  );
  rows(
    element,
    "tbody",
    "countries-group",
    groupsOf(answer, root, frame, desk),
    ({ id }) => id,
    (group, data) => {
      groupHead(part(group, "tr", "countries-group-line"), data, answer.ids.length, frame, desk);
      rows(
        group,
        "tr",
        "countries-row",
        data.rows,
        ({ id }) => id,
        (row, { label, cells }) => {
          text(attributes(part(row, "th", "countries-name"), { scope: "row" }), label);
          rows(
            row,
            "td",
            "countries-cell",
            answer.ids,
            (id) => id,
            (cell, _id, index) => cells(cell, index),
          );
        },
      );
    },
  );
}

function countryHead(cell: HTMLElement, id: CountryId, frame: Frame, desk: Desk): void {
  const name = saying(frame, desk.words).country(id);
  button(cell, "countries-open link-button", { label: name }, () => desk.perform(select(id)));
  const remove = { label: desk.words.comparing.table.remove(name), icon: "close", bare: true } as const;
  button(cell, "countries-remove button-bare", remove, () => desk.perform(toggleSelected(id)));
}

/** The name of the group, and what it rests on: a date, the sources one press away. */
function groupHead(line: HTMLElement, group: TableGroup, columns: number, frame: Frame, desk: Desk): void {
  const cell = attributes(part(line, "th", "countries-group-name"), { scope: "rowgroup", colspan: columns + 1 });
  text(part(cell, "span", "section"), group.label);
  const { sources, note } = group;
  text(shown(part(cell, "span", "countries-note least"), sources.length === 0), note);
  const more = disclosure(cell, "countries-sources", { label: note || desk.words.panel.source }, (list) =>
    sourceLinks(list, frame.atlas, sources, desk),
  );
  shown(more, sources.length > 0);
}
