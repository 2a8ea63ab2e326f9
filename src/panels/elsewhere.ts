// What would answer a question and does not ship: who has it, why it is not here, and what reads it in.
import { link } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Elsewhere } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { elsewhereOn, importCommand } from "../query/elsewhere.ts";
import { saidIn } from "../words/names.ts";
import { want } from "./figures-wanted.ts";
import type { Desk } from "./panel.ts";

/** One entry a data set of these topics; nothing while they are not loaded, which it asks for. */
export function elsewhereList(
  parent: HTMLElement,
  topics: readonly Elsewhere["topic"][],
  frame: Pick<Frame, "atlas">,
  desk: Desk,
): void {
  if (topics.length > 0) want(frame, desk, [{ kind: "elsewhere" }]);
  const found = topics.flatMap((topic) => elsewhereOn(frame.atlas, topic));
  const { language } = desk.words;
  rows(
    shown(part(parent, "ul", "elsewhere-list"), found.length > 0),
    "li",
    "elsewhere-one",
    found,
    ({ id }) => id,
    (row, one) => {
      text(part(row, "span", "elsewhere-answers"), saidIn(one.answers, language));
      text(part(row, "span", "elsewhere-because least"), saidIn(one.because, language));
      link(row, "elsewhere-open link", one.url, `${one.publisher}: ${one.name}`);
      const command = importCommand(one);
      const code = shown(part(row, "code", "elsewhere-command least"), command !== null);
      code.setAttribute("dir", "ltr");
      text(code, command ?? "");
    },
  );
}
