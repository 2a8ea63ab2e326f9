// A page without a browser: a document to print panels into, and a desk that notes what is asked of it.
import { parseHTML } from "linkedom";
import type { Atlas, Need } from "../../src/model/atlas.ts";
import { buildFrame } from "../../src/overlays/frame.ts";
import type { Theme } from "../../src/overlays/palette.ts";
import type { Desk, Panel } from "../../src/panels/panel.ts";
import { initialState, type State } from "../../src/state/state.ts";
import type { Action } from "../../src/state/store.ts";
import { englishWords, type Words } from "../../src/words/messages.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

export const first: State = {
  ...initialState,
  selection: { kind: "country", id: "AAA" },
  blocs: ["NORTH"],
  measure: "un_stock-2020",
  asOf: "2015-06-01",
};

/** A panel on a page of its own; `show` prints a state into the same root again and again. */
export function mount(
  panel: Panel,
  from: State = first,
  atlas: Atlas = tinyAtlas,
  words: Words = englishWords,
  theme: Theme = "light",
) {
  const { document, window } = parseHTML("<!doctype html><html lang='en'><body><section></section></body></html>");
  const root = document.querySelector("section") as unknown as HTMLElement;
  const noted = {
    wanted: [] as Need[],
    lit: null as readonly string[] | null,
    lines: null as ReadonlySet<string> | null,
    onMap: 0,
    said: [] as string[],
    copied: [] as string[],
  };
  let state = from;
  const desk: Desk = {
    words,
    today: "2026-11-24",
    edition: "2026-11-24",
    playing: false,
    picking: false,
    perform(action: Action) {
      state = action(state);
    },
    announce: (text) => noted.said.push(text),
    highlight: (countries) => {
      noted.lit = countries;
    },
    light: (corridors) => {
      noted.lines = corridors;
    },
    toMap: () => {
      noted.onMap += 1;
    },
    want: (needs) => noted.wanted.push(...needs),
    copy: async (text) => {
      noted.copied.push(text);
      return true;
    },
    permalink: () => "#",
    home: () => initialState.camera,
    async saveStory(story, drawn) {
      drawn(1, story.steps.length);
      return `${story.id} saved`;
    },
    play: () => undefined,
    pickSecond: () => undefined,
    help: () => undefined,
  };
  const show = (next: State = state) => {
    state = next;
    const frame = buildFrame(atlas, state, theme);
    if (panel.shows(frame)) panel.render(root, frame, desk);
  };
  const fire = (element: Element, type: string) => element.dispatchEvent(new window.Event(type) as unknown as Event);
  show();
  return {
    root,
    noted,
    show,
    state: () => state,
    fire,
    press: (element: Element) => fire(element, "click"),
    /** A key pressed while the element has the focus. */
    key(element: Element, name: string) {
      const event = new window.Event("keydown", { bubbles: true });
      element.dispatchEvent(Object.assign(event, { key: name }) as unknown as Event);
    },
    /** Opens a details element as a press on its summary would. */
    open(details: Element) {
      (details as HTMLDetailsElement).open = true;
      fire(details, "toggle");
    },
    all: (selector: string) =>
      [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest("[hidden]")),
    one(selector: string): HTMLElement {
      const [found] = [...root.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => !element.closest("[hidden]"),
      );
      if (!found) throw new Error(`nothing is shown for ${selector} in ${root.outerHTML.slice(0, 2000)}`);
      return found;
    },
  };
}

export type Mounted = ReturnType<typeof mount>;

/** The accessible name of a control, as far as panels give one. */
export function nameOf(element: Element): string {
  const label =
    element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent ?? "";
  return label.trim();
}
