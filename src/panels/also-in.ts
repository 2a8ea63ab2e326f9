import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text } from "../dom/put.ts";
import type { BlocId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { selectBloc } from "../state/actions.ts";
import type { Desk } from "./panel.ts";
import { saying } from "./say.ts";

/** The large blocs: named, not drawn. */
export function alsoIn(parent: HTMLElement, blocs: readonly BlocId[], frame: Frame, desk: Desk): void {
  const say = saying(frame, desk.words);
  const line = shown(part(parent, "p", "also-in least"), blocs.length > 0);
  text(part(line, "span", "also-in-words"), `${desk.words.panel.alsoIn} `);
  rows(
    line,
    "span",
    "also-in-bloc",
    blocs,
    (bloc) => bloc,
    (cell, bloc) => {
      const press = part(cell, "button", "also-in-press link-button");
      attributes(press, { type: "button", title: say.blocFull(bloc) });
      on(text(press, say.bloc(bloc)), "click", () => desk.perform(selectBloc(bloc)));
    },
  );
}
