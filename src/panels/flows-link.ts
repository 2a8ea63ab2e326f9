// A row and its line on the map light up together; the app does the way back, from the line to the row.
import { attributes, on } from "../dom/put.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { select, selectBloc, selectPair } from "../state/actions.ts";
import type { Action } from "../state/store.ts";
import type { Desk } from "./panel.ts";

/** While the pointer or the focus is on the element these lines of the map keep their colour; `tell` hears of it too. */
export function linked(
  element: Element,
  corridors: readonly string[],
  desk: Desk,
  tell: (lit: boolean) => void = () => undefined,
): void {
  attributes(element, { "data-corridor": corridors.length === 1 ? (corridors[0] ?? null) : null });
  const light = () => {
    desk.light(corridors.length > 0 ? new Set(corridors) : null);
    tell(true);
  };
  const end = () => {
    desk.light(null);
    tell(false);
  };
  on(element, "pointerenter", light);
  on(element, "pointerleave", end);
  on(element, "focusin", light);
  on(element, "focusout", end);
}

/** The page of an end: a country's or a bloc's. Null where it is another group. */
export function openEnd({ atlas }: Frame, id: string): Action | null {
  if (atlas.countries.has(id)) return select(id);
  return atlas.blocs.has(id) ? selectBloc(id) : null;
}

/** Where a flow leads: to the pair of its ends, or to the end that can be opened where one is a group. Null = nowhere. */
export function openFlow({ atlas, state }: Frame, origin: CountryId, dest: CountryId): Action | null {
  const isCountry = (id: string) => atlas.countries.has(id);
  if (isCountry(origin) && isCountry(dest)) return selectPair(origin, dest);
  const { selection } = state;
  const own = selection.kind === "country" || selection.kind === "bloc" ? selection.id : null;
  const ends = [dest, origin].filter((id) => id !== own);
  const bloc = ends.find((id) => !isCountry(id) && atlas.blocs.has(id));
  if (bloc !== undefined) return selectBloc(bloc);
  const country = ends.find(isCountry);
  return country === undefined ? null : select(country);
}
