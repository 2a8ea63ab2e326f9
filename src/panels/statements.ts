import { disclosure } from "../dom/control.ts";
import { shown } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Said } from "../query/said.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { statementRows } from "./statement-rows.ts";

/** The section of statements: the first few, and all of them a press away. */
export function statementsSection(
  body: HTMLElement,
  name: string,
  said: readonly Said[],
  first: number,
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const { panel } = desk.words;
  const element = shown(section(body, name, panel.statements), said.length > 0);
  statementRows(element, "first-statements", said.slice(0, first), frame, desk);
  const rest = said.slice(first);
  const more = disclosure(element, "record-rest", { label: panel.allStatements(said.length) }, (list) => {
    statementRows(list, "rest-statements", rest, frame, desk);
  });
  shown(more, rest.length > 0);
  return element;
}
