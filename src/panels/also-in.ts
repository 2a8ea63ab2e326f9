import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { BlocId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { selectBloc } from "../state/actions.ts";
import type { Action } from "../state/store.ts";
import type { Desk } from "./panel.ts";
import { type Say, saying } from "./say.ts";

export interface Link {
  readonly id: string;
  readonly label: string;
  readonly title?: string;
  readonly go: Action;
}

/** The large blocs: named, not drawn. */
export function alsoIn(parent: HTMLElement, blocs: readonly BlocId[], frame: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  const line = shown(part(parent, "p", "also-in least"), blocs.length > 0);
  const links = blocs.map((bloc) => blocLink(bloc, say));
  linksIn(line, desk.words.panel.alsoIn, links, desk);
}

export const blocLink = (bloc: BlocId, say: Say): Link => ({
  id: bloc,
  label: say.bloc(bloc),
  title: say.blocFull(bloc),
  go: selectBloc(bloc),
});

/** Lines of links, each with what they are before them; nothing where a line has none. */
export function linkLines(
  parent: HTMLElement,
  name: string,
  lines: readonly { readonly label: string; readonly links: readonly Link[] }[],
  desk: Desk,
): void {
  rows(
    parent,
    "p",
    `${name} also-in least`,
    lines.filter(({ links }) => links.length > 0),
    ({ label }) => label,
    (line, { label, links }) => linksIn(line, label, links, desk),
  );
}

function linksIn(line: HTMLElement, label: string, links: readonly Link[], desk: Desk): void {
  text(part(line, "span", "also-in-words"), `${label} `);
  rows(
    line,
    "span",
    "also-in-bloc",
    links,
    ({ id }) => id,
    (cell, { go, ...says }) => {
      button(cell, "also-in-press link-button", says, () => desk.perform(go));
    },
  );
}
