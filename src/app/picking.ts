// A click on the map: selects, or sets beside the selected one.
import type { CountryId } from "../model/record.ts";
import { joinSelected, select } from "../state/actions.ts";
import type { Perform } from "../state/store.ts";

export interface Picker {
  /** The next choice stands beside what is selected. */
  begin(): void;
  end(): void;
  on(): boolean;
  choose(country: CountryId, compare: boolean): void;
}

export function createPicker(perform: Perform, onChange: (picking: boolean) => void): Picker {
  let picking = false;
  const set = (next: boolean) => {
    if (picking === next) return;
    picking = next;
    onChange(next);
  };
  return {
    begin: () => set(true),
    end: () => set(false),
    on: () => picking,
    choose(country, compare) {
      perform(compare || picking ? joinSelected(country) : select(country));
      set(false);
    },
  };
}
