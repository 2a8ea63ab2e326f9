import type { BlocId, CountryId } from "../model/record.ts";
import { type State, selectedCountries } from "./state.ts";

/** Whose dated events are in view: of what is selected, and of the blocs that are on. */
export interface Watched {
  readonly blocs: readonly BlocId[];
  readonly countries: readonly CountryId[];
  /** The opened bloc, whose agreements count too. */
  readonly parties: readonly BlocId[];
}

export function watchedIn(state: State): Watched {
  const on = state.overlays.has("blocs") ? state.blocs : [];
  const opened = state.selection.kind === "bloc" ? [state.selection.id] : [];
  return { blocs: [...new Set([...opened, ...on])], countries: selectedCountries(state), parties: opened };
}
