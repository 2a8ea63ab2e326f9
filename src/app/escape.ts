import { closeSheet, deselect } from "../state/actions.ts";
import type { Store } from "../state/store.ts";
import type { Picker } from "./picking.ts";
import type { Rail } from "./rail.ts";

/** One thing a press, the topmost first: layers, a comparison begun, the sheet over the map, the selection. */
export function closeTopmost({ rail, picker, store }: { rail: Rail; picker: Picker; store: Store }): void {
  if (rail.isOpen()) rail.open(false);
  else if (picker.on()) picker.end();
  else if (store.get().sheet !== "none") store.perform(closeSheet);
  else store.perform(deselect);
}
