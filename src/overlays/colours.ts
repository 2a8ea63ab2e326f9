import { rgb } from "d3-color";
import { interpolateLab } from "d3-interpolate";
import type { Atlas } from "../model/atlas.ts";
import type { BlocId } from "../model/record.ts";
import { type BlocColour, SLOTS, slotColours, type Theme, tokens } from "./palette.ts";

/** A colour between two, mixed in Lab, as #rrggbb; t from 0 (a) to 1 (b). */
export const mix = (a: string, b: string, t: number): string => rgb(interpolateLab(a, b)(t)).formatHex();

/** The ground inside rings: 16 % of the bloc's fill over land. */
export const tint = (fill: string, theme: Theme): string => mix(tokens[theme].land, fill, 0.16);

/** What is left of a bloc's colour where a country has left it: 22 % over land. */
export const ghost = (fill: string, theme: Theme): string => mix(tokens[theme].land, fill, 0.22);

/**
 * The slot of each bloc that is on: its own, or its heir's; another bloc takes the first free one, in the order given.
 * A bloc beyond the eighth has none.
 */
export function slotsOf(atlas: Atlas, on: readonly BlocId[]): ReadonlyMap<BlocId, string> {
  const slots = new Map<BlocId, string>();
  for (const bloc of on) {
    const own = ownSlot(atlas, bloc);
    if (own) slots.set(bloc, own);
  }
  for (const bloc of on) {
    const taken = new Set(slots.values());
    const free = SLOTS.find((slot) => !taken.has(slot));
    if (!slots.has(bloc) && free) slots.set(bloc, free);
  }
  return slots;
}

function ownSlot(atlas: Atlas, bloc: BlocId): string | undefined {
  const heir = atlas.blocs.get(bloc)?.heir ?? bloc;
  return SLOTS.find((slot) => slot === bloc || slot === heir);
}

/** The colours of a slot; a bloc without a slot is grey. */
export function slotColour(slot: string | undefined, theme: Theme): BlocColour {
  const own = SLOTS.find((id) => id === slot);
  return own ? slotColours[theme][own] : { fill: tokens[theme].noRecord, ink: tokens[theme].ink2 };
}
