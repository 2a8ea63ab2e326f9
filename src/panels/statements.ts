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
  const more = disclosure(element, "record-rest", panel.allStatements(said.length));
  if (more.parentElement) shown(more.parentElement, said.length > first);
  statementRows(more, "rest-statements", said.slice(first), frame, desk);
  return element;
}
