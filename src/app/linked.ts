// Rows of panels that stand for a line light up while the line is pointed at.
import { classes } from "../dom/put.ts";

/** Marks every element of that corridor; null ends it. */
export function lightRows(within: ParentNode, corridors: ReadonlySet<string> | null): void {
  for (const element of within.querySelectorAll(".panel [data-corridor]")) {
    classes(element, { "is-lit": corridors?.has(element.getAttribute("data-corridor") ?? "") ?? false });
  }
}
