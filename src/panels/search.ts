// One field for everything that has a name, in every language and code, and for commands.

import { icon } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text } from "../dom/put.ts";
import { type Atlas, NAME_LANGUAGES } from "../model/atlas.ts";
import type { Frame } from "../overlays/frame.ts";
import { indexed } from "../query/indexed.ts";
import { createIndex } from "../query/search.ts";
import type { Desk, Panel } from "./panel.ts";
import { commandDoes, commandSays } from "./search-commands.ts";
import { type Found, type FoundGroup, find } from "./search-find.ts";
import { actionOf, type Result, resultOf } from "./search-result.ts";

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
    const list = attributes(part(root, "div", "search-list"), {
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
  const groups = () => find(field.value, indexOf(frame.atlas), frame, desk.words);
  const choose = (found: Found) => {
    if (found.kind === "text") {
      field.value = found.text;
      field.focus();
      return open();
    }
    field.value = "";
    close(field, list, none);
    const action =
      found.kind === "command" ? commandDoes(found.command, desk.today) : actionOf(found.hit, frame, desk.picking);
    if (action) desk.perform(action);
    if (found.kind === "command") desk.announce(commandSays(found.command, frame, desk.words));
  };
  const open = () => {
    const found = groups();
    const count = found.reduce((sum, group) => sum + group.found.length, 0);
    print(list, found, frame, desk, choose);
    const nothing = field.value.trim() !== "" && found.every(({ id }) => id === "nearest");
    text(shown(none, nothing), nothing ? desk.words.notice.noMatch(field.value.trim()) : "");
    shown(list, count > 0);
    attributes(field, { "aria-expanded": String(count > 0) });
    mark(field, list, count > 0 && field.value.trim() !== "" ? 0 : -1);
  };
  on(field, "input", open);
  // A focus that came from elsewhere opens nothing: the list would lie over what the reader was looking at.
  on(field, "focus", () => desk.want(NAME_LANGUAGES.map((language) => ({ kind: "names", language }))));
  on(field, "click", open);
  on(field, "blur", () => close(field, list, none));
  on(field, "keydown", (event) => {
    const { key } = event as KeyboardEvent;
    const all = groups().flatMap(({ found }) => found);
    const at = Number(list.dataset.at ?? -1);
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (list.hidden) open();
      else mark(field, list, nextOf(at, key === "ArrowDown" ? 1 : -1, all.length));
    } else if (key === "Enter") {
      const found = all[at];
      if (found) choose(found);
    } else if (key === "Escape" && (field.value !== "" || !list.hidden)) {
      field.value = "";
      close(field, list, none);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Round and round; from nowhere down to the first, up to the last. */
const nextOf = (at: number, way: 1 | -1, count: number): number =>
  count === 0 ? -1 : (Math.max(at, way > 0 ? -1 : 0) + way + count) % count;

function close(field: HTMLInputElement, list: HTMLElement, none: HTMLElement): void {
  shown(list, false);
  shown(none, false);
  attributes(field, { "aria-expanded": "false", "aria-activedescendant": null });
}

function mark(field: HTMLInputElement, list: HTMLElement, at: number): void {
  list.dataset.at = String(at);
  [...list.querySelectorAll("[role=option]")].forEach((row, index) => {
    attributes(row, { "aria-selected": String(index === at) });
    if (index === at) row.scrollIntoView({ block: "nearest" });
  });
  attributes(field, { "aria-activedescendant": at < 0 ? null : `search-${at}` });
}

function print(
  list: HTMLElement,
  groups: readonly FoundGroup[],
  frame: Frame,
  desk: Desk,
  choose: (found: Found) => void,
): void {
  let first = 0;
  const numbered = groups.map((group) => {
    const from = first;
    first += group.found.length;
    return { ...group, from };
  });
  rows(
    list,
    "ul",
    "search-group",
    numbered,
    ({ id }) => id,
    (box, { id, found, from }) => {
      const name = desk.words.command.groups[id];
      attributes(box, { role: "group", "aria-label": name });
      text(attributes(part(box, "li", "search-group-name least"), { role: "presentation" }), name);
      const results = found.map((one) => ({ one, ...sayOf(one, frame, desk) }));
      rows(
        box,
        "li",
        "search-row",
        results,
        ({ key }) => key,
        (row, { one, sign, title, note }, index) => {
          attributes(row, { id: `search-${from + index}`, role: "option" });
          icon(row, sign, 14);
          text(part(row, "bdi", "search-title"), title);
          text(part(row, "bdi", "search-note small"), note);
          // Before the field loses the focus, and the list with it.
          on(row, "pointerdown", (event) => {
            event.preventDefault();
            choose(one);
          });
        },
      );
    },
  );
}

function sayOf(found: Found, frame: Frame, desk: Desk): Result {
  if (found.kind === "hit") return resultOf(found.hit, frame, desk.words);
  if (found.kind === "text") return { key: `text ${found.text}`, sign: "search", title: found.text, note: "" };
  const title = commandSays(found.command, frame, desk.words);
  return { key: `command ${title}`, sign: "play", title, note: "" };
}
