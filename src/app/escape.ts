import { closeSheet, deselect } from "../state/actions.ts";
import type { Store } from "../state/store.ts";
import { leaveStory } from "../state/story.ts";
import type { Picker } from "./picking.ts";
import type { Rail } from "./rail.ts";

/** One thing a press, the topmost first: layers, a comparison begun, the sheet over the map, a story, the selection. */
export function closeTopmost({ rail, picker, store }: { rail: Rail; picker: Picker; store: Store }): void {
  if (rail.isOpen()) rail.open(false);
  else if (picker.on()) picker.end();
  else if (store.get().sheet !== "none") store.perform(closeSheet);
  else if (store.get().story !== null) store.perform(leaveStory);
  else store.perform(deselect);
}
