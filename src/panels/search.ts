// One field for everything that has a name: countries in every language and code, pairs, blocs, relations, places, speakers.

import { icon } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text } from "../dom/put.ts";
import { type Atlas, NAME_LANGUAGES } from "../model/atlas.ts";
import type { Frame } from "../overlays/frame.ts";
import { indexed } from "../query/indexed.ts";
import { createIndex, type Hit, search as searchIn } from "../query/search.ts";
import type { Desk, Panel } from "./panel.ts";
import { actionOf, resultOf } from "./search-result.ts";

const MOST = 8;

const byCountries = indexed((_countries: Atlas["countries"]) => ({
  index: null as ReturnType<typeof createIndex> | null,
}));

/** Names do not change when a measure arrives: one index for all atlases that share their countries. */
function indexOf(atlas: Atlas) {
  const kept = byCountries(atlas.countries);
  kept.index ??= createIndex(atlas);
  return kept.index;
}

export const search: Panel = {
  id: "search",
  place: "column",
  shows: () => true,
  render(root, frame, desk) {
    attributes(root, { role: "search" });
    const { control } = desk.words;
    const box = part(root, "div", "search-box");
    icon(box, "search", 18);
    const field = attributes(part(box, "input", "search-field"), {
      type: "text",
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": control.search,
      "aria-autocomplete": "list",
      "aria-controls": "search-list",
      "aria-haspopup": "listbox",
      placeholder: control.searchHint,
    });
    text(attributes(part(box, "kbd", "search-key"), { "aria-hidden": "true" }), "Ctrl K");
    const list = attributes(part(root, "ul", "search-list"), {
      id: "search-list",
      role: "listbox",
      "aria-label": control.search,
    });
    const none = part(root, "p", "search-none row");
    listen(field, list, none, frame, desk);
    if (!field.hasAttribute("aria-expanded")) close(field, list, none);
  },
};

function listen(field: HTMLInputElement, list: HTMLElement, none: HTMLElement, frame: Frame, desk: Desk): void {
  const find = () => (field.value.trim() === "" ? [] : searchIn(indexOf(frame.atlas), field.value, MOST));
  const choose = (hit: Hit) => {
    field.value = "";
    close(field, list, none);
    const action = actionOf(hit, frame, desk.picking);
    if (action) desk.perform(action);
  };
  const open = () => {
    const hits = find();
    print(list, hits, frame, desk, choose);
    const empty = hits.length === 0 && field.value.trim() !== "";
    text(shown(none, empty), empty ? desk.words.notice.noMatch(field.value.trim()) : "");
    shown(list, hits.length > 0);
    attributes(field, { "aria-expanded": String(hits.length > 0) });
    mark(field, list, hits.length > 0 ? 0 : -1);
  };
  on(field, "input", open);
  on(field, "focus", () => {
    desk.want(NAME_LANGUAGES.map((language) => ({ kind: "names", language })));
    open();
  });
  on(field, "blur", () => close(field, list, none));
  on(field, "keydown", (event) => {
    const { key } = event as KeyboardEvent;
    const hits = find();
    const at = Number(list.dataset.at ?? -1);
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (list.hidden) open();
      else mark(field, list, (at + (key === "ArrowDown" ? 1 : -1) + hits.length) % Math.max(1, hits.length));
    } else if (key === "Enter") {
      const hit = hits[Math.max(0, at)];
      if (hit) choose(hit);
    } else if (key === "Escape" && (field.value !== "" || !list.hidden)) {
      field.value = "";
      close(field, list, none);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function close(field: HTMLInputElement, list: HTMLElement, none: HTMLElement): void {
  shown(list, false);
  shown(none, false);
  attributes(field, { "aria-expanded": "false", "aria-activedescendant": null });
}

function mark(field: HTMLInputElement, list: HTMLElement, at: number): void {
  list.dataset.at = String(at);
  [...list.children].forEach((row, index) => {
    attributes(row, { "aria-selected": String(index === at) });
    if (index === at) row.scrollIntoView({ block: "nearest" });
  });
  attributes(field, { "aria-activedescendant": at < 0 ? null : `search-${at}` });
}

function print(list: HTMLElement, hits: readonly Hit[], frame: Frame, desk: Desk, choose: (hit: Hit) => void): void {
  const results = hits.map((hit) => ({ hit, ...resultOf(hit, frame, desk.words) }));
  rows(
    list,
    "li",
    "search-row",
    results,
    ({ key }) => key,
    (row, { hit, sign, title, note }, index) => {
      attributes(row, { id: `search-${index}`, role: "option" });
      icon(row, sign, 14);
      text(part(row, "bdi", "search-title"), title);
      text(part(row, "bdi", "search-note small"), note);
      // Before the field loses the focus, and the list with it.
      on(row, "pointerdown", (event) => {
        event.preventDefault();
        choose(hit);
      });
    },
  );
}
