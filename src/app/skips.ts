import { button } from "../dom/control.ts";
import type { Words } from "../words/messages.ts";
import type { Layout } from "./layout.ts";

/** The first stops of the Tab key: over the controls to the map, over the map to the dossier. */
export function printSkips({ skip, drawerBody }: Layout, { control }: Words, map: HTMLElement): void {
  skip.setAttribute("aria-label", control.skipToMap);
  button(skip, "skip-map button", { label: control.skipToMap }, () => map.focus());
  button(skip, "skip-dossier button", { label: control.skipToDossier }, () => {
    drawerBody.tabIndex = -1;
    drawerBody.focus();
  });
}
