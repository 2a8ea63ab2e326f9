import { button } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { text } from "../dom/put.ts";
import type { Words } from "../words/messages.ts";
import type { Layout } from "./layout.ts";

/** The first stops of the Tab key: over the controls to the map, over the map to the dossier. */
export function printSkips({ skip, drawerBody }: Layout, { control }: Words, map: HTMLElement): void {
  skip.setAttribute("aria-label", control.skipToMap);
  // The name of the page, where it is always read, however the column is folded.
  text(part(skip, "h1", "spoken"), control.product);
  button(skip, "skip-map button", { label: control.skipToMap }, () => map.focus());
  button(skip, "skip-dossier button", { label: control.skipToDossier }, () => {
    drawerBody.tabIndex = -1;
    drawerBody.focus();
  });
}
